// The table of a privacy page in the styles of three sites, side by side: docs/img/policy.png.
//
//   node scripts/policy-sheet.mjs
//
// It uses pkg/ as it is, and the style sheet of a WordPress theme from Debian's package.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { Pages } from '../tests/e2e/pages.mjs';
import { binaries, ensureBrowsers } from './browsers.mjs';
import { ensureThemes, themes } from './themes.mjs';
import { root } from './tools.mjs';

ensureBrowsers();
ensureThemes();
const WIDTH = 760, HEIGHT = 1300;

/** A newspaper, a dark dashboard, and a WordPress blog. @type {{ name: string, style: string }[]} */
const sites = [
  { name: 'paper', style: 'body{font:17px/1.6 Georgia,"Liberation Serif",serif;color:#222;background:#fbf8f1;margin:0 auto;max-width:40rem;padding:2rem}h1,h2,h3{font-weight:normal;color:#7a1f1f}h2{border-bottom:3px double #7a1f1f}table{border-collapse:collapse;font-size:.9em}th,td{border-bottom:1px solid #c8bfa9;padding:.4em .6em;text-align:left}th{font-variant:small-caps}a{color:#7a1f1f}' },
  { name: 'dashboard', style: ':root{color-scheme:dark}body{font:15px/1.5 "Liberation Sans",sans-serif;color:#d6deeb;background:#0b1220;margin:0;padding:2rem}h1,h2,h3{color:#fff}table{border-spacing:0;background:#121c30;border:1px solid #263451;border-radius:10px;overflow:hidden}th,td{padding:.6rem .8rem;border-bottom:1px solid #263451;text-align:left}th{background:#18243c;font-size:.75rem;text-transform:uppercase;letter-spacing:.06em;color:#8fa3c7}a{color:#6cb2ff}button{background:#2563eb;color:#fff;border:0;border-radius:8px;padding:.6rem 1rem;font:inherit}' },
  { name: 'blog', style: readFileSync(themes().twentytwentyone, 'utf8') },
];
const config = {
  site: 'Example Ltd', privacyUrl: '/privacy', purposes: ['necessary', 'analytics', 'marketing'], services: ['matomo', 'meta-pixel'],
  changes: [{ from: '2026-11-23', what: 'The Meta pixel came.' }],
};
const body = '<main style="max-width:44rem;margin:auto;padding:1rem"><h1>Privacy</h1><p>Who stores what on your device, and what you answered.</p><assentry-policy></assentry-policy></main><script async src="/assentry/assentry.policy.js"></script>';

const pages = await Pages.start();
const browser = await chromium.launch({ executablePath: binaries().headlessShell });
const shots = [];
for (const { name, style } of sites) {
  const url = pages.add({ path: `/${name}`, lang: 'en', head: `<style>${style.replaceAll('</style', '')}</style>`, config, body });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT }, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('assentry-banner [data-assentry="accept"]').click();
  await page.locator('assentry-policy > [slot=policy] table').first().waitFor();
  await page.locator('assentry-handle').waitFor();
  shots.push((await page.screenshot()).toString('base64'));
  await page.close();
}
const sheet = await browser.newPage({ viewport: { width: sites.length * (WIDTH / 2) + (sites.length + 1) * 12, height: HEIGHT / 2 + 24 }, deviceScaleFactor: 1 });
await sheet.setContent(`<body style="margin:12px;display:flex;gap:12px;background:#888">${shots.map((image) => `<img width="${WIDTH / 2}" height="${HEIGHT / 2}" src="data:image/png;base64,${image}">`).join('')}`);
await sheet.screenshot({ path: path.join(root, 'docs/img/policy.png') });
await browser.close();
await pages.stop();
