// One image per language: the notice on a phone and on a desktop, light and dark.
//
//   npm run contact-sheet [-- TAG …]
//
// Writes to shots/, which git ignores, and uses pkg/ as it is.
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { Pages } from '../tests/e2e/pages.mjs';
import { binaries, ensureBrowsers } from './browsers.mjs';
import { root } from './tools.mjs';

ensureBrowsers();
const wanted = process.argv.slice(2);
const tags = readdirSync(path.join(root, 'locales')).map((name) => path.parse(name).name).filter((tag) => wanted.length === 0 || wanted.includes(tag));
const out = path.join(root, 'shots', 'contact-sheet');
mkdirSync(out, { recursive: true });

const SIZES = { phone: [360, 740], desktop: [1280, 800] };
const purposes = ['preferences', 'analytics', 'marketing', 'social'];
const services = [1, 2, 3, 4, 5].map((n) => ({ id: `s${n}`, purpose: 'analytics', vendor: `Vendor ${n}` }));
const style = '<style>:root { color-scheme: light dark; font: 16px/1.6 sans-serif } body { margin: 0 auto; padding: 2em; max-width: 60em }</style>';

const pages = await Pages.start();
const browser = await chromium.launch({ executablePath: binaries().headlessShell });
for (const tag of tags) {
  const url = pages.add({ path: `/${tag}`, lang: tag, head: style, config: { site: 'Sondeval', language: tag, purposes, services, privacyUrl: '/privacy' }, body: '<h1>Sondeval</h1><p>Debug probes, compilers and radio modules.</p>' });
  const shots = [];
  for (const [width, height] of Object.values(SIZES)) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
      await page.goto(url);
      await page.locator('assentry-banner').waitFor();
      shots.push({ width, height, image: (await page.screenshot()).toString('base64') });
      await page.close();
    }
  }
  const sheet = await browser.newPage({ viewport: { width: 3400, height: 840 } });
  await sheet.setContent(`<body style="margin:20px;display:flex;gap:20px;background:#888">${shots.map(({ width, height, image }) => `<img width="${width}" height="${height}" src="data:image/png;base64,${image}">`).join('')}`);
  await sheet.screenshot({ path: path.join(out, `${tag}.png`), fullPage: true });
  await sheet.close();
}
await browser.close();
await pages.stop();
console.log(`${path.relative(root, out)}: ${tags.length} languages`);
