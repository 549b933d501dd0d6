// What visitors were shown, in one archive that anybody can open (L-02, L-36): both layers as screens, their texts, the
// configuration and the files of the bundle, and a manifest that leads from the fingerprint in a grant to all of them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { NoSeal, signer, stamp } from './seal.mjs';
import { tar } from './tar.mjs';
import { Unwritten, writeTogether } from './together.mjs';

/** Nothing is fetched from it: every request is answered from the bundle. */
const ORIGIN = 'https://evidence.invalid';
/** Everything that depends on the day, such as for how long an answer is kept, is shown as on this one. */
const DAY = '2026-01-01T12:00:00Z';
const WIDTHS = { phone: [360, 740], desktop: [1280, 800] };
const REGIMES = ['eu', 'fr', 'it', 'es', 'de', 'uk', 'ch', 'ca-qc', 'br', 'in', 'us-ca', 'us-uoom', 'row'];
/** The same pixels on the same build of Chromium with the same fonts. */
const FLAGS = ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb', '--disable-gpu'];
const STYLE = ':root{color-scheme:light dark;font:16px/1.6 sans-serif}body{margin:0 auto;padding:2em;max-width:60em}';
const MEDIA = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** What stands in the way of evidence, in plain words. */
export class NoEvidence extends Error {}

const sha256 = (/** @type {string | Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * The files of a bundle, by name, in order.
 * @param {string} folder
 */
function bundleIn(folder) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  try {
    for (const name of readdirSync(folder).sort()) if (statSync(path.join(folder, name)).isFile()) files.set(name, readFileSync(path.join(folder, name)));
  } catch (error) { throw new NoEvidence(`${folder}: expected the output of assentry build, found ${/** @type {Error} */ (error).message}`); }
  const json = (/** @type {string} */ name) => {
    try { return JSON.parse(String(files.get(name) ?? '')); } catch { throw new NoEvidence(`${folder}: expected ${name} of assentry build, found none that can be read`); }
  };
  const report = json('report.json');
  const [site] = [...files.keys()].filter((name) => /\.site(\.[0-9a-f]+)?\.json$/.test(name));
  const config = json(site ?? 'consent.site.json');
  // Other files in the folder are not part of the bundle.
  const named = new Set(report.files.map((/** @type {any} */ { name }) => name).concat('report.json', 'integrity.json'));
  for (const name of files.keys()) if (!named.has(name) && !/^(tag|notice|csp)\.([\w-]+\.)*(html|txt)$/.test(name)) files.delete(name);
  // What pages fetch: the rest is for people, who may edit it.
  for (const { name, integrity } of report.files.filter((/** @type {any} */ file) => /\.js(on)?$/.test(file.name))) {
    const found = files.get(name) && `sha384-${createHash('sha384').update(/** @type {Buffer} */ (files.get(name))).digest('base64')}`;
    if (found != integrity) throw new NoEvidence(`${path.join(folder, name)}: expected the file that report.json names, found ${found ? 'another' : 'none'}`);
  }
  return { files, report, config, site };
}

/**
 * Every screen that the configuration can show. Where it leaves the regime to the page, that is each of them.
 * @param {any} config @param {any} report @param {string[]} [wanted] regimes
 */
function screensOf(config, report, wanted) {
  const fixed = config.regime ?? config.region;
  if (fixed && wanted) throw new NoEvidence(`--regimes: expected a configuration that leaves the regime to the page, found ${fixed}`);
  const regimes = fixed ? [fixed] : wanted ?? REGIMES;
  const unknown = (wanted ?? []).find((id) => !REGIMES.includes(id));
  if (unknown !== undefined) throw new NoEvidence(`--regimes: expected ${REGIMES.join(', ')}, found ${unknown}`);
  const themes = ['light', 'dark'].includes(config.theme) ? [config.theme] : ['light', 'dark'];
  const variants = config.variants ?? [undefined];
  const shown = [];
  for (const { language } of report.languages) for (const regime of regimes) variants.forEach((/** @type {any} */ variant, /** @type {number} */ at) => {
    for (const [width, size] of Object.entries(WIDTHS)) for (const theme of themes) {
      shown.push({ language, regime, variant: variant?.id, chance: (at + 0.5) / variants.length, width, size, theme });
    }
  });
  return shown;
}

/** In the page: what is read in one of our elements. @param {string} selector */
const read = (selector) => {
  const element = /** @type {HTMLElement} */ (document.querySelector(selector));
  /** @type {string[]} */
  const lines = [];
  const walk = (/** @type {any} */ node) => {
    if (node.nodeType == 3 && node.data.trim()) lines.push(node.data.trim());
    if (node.nodeName == 'STYLE') return;
    if (node.nodeName == 'INPUT') lines.push(`${node.checked ? '[x]' : '[ ]'} ${node.getAttribute('aria-label')}`);
    for (const child of node.nodeName == 'SLOT' ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes) walk(child);
  };
  walk(element);
  return lines;
};

/** In the page: the letters that no font here has, since they look like one that there is none of. @param {string} letters */
const missing = (letters) => {
  const canvas = document.createElement('canvas');
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
  [canvas.width, canvas.height] = [48, 48];
  const look = (/** @type {string} */ letter) => {
    context.clearRect(0, 0, 48, 48);
    context.font = '24px sans-serif';
    context.fillText(letter, 8, 32);
    return context.getImageData(0, 0, 48, 48).data.join();
  };
  const box = look('\u{e0ff}');
  return [...letters].filter((letter) => look(letter) == box).join('');
};

/**
 * One screen: both layers, their texts, and the fingerprint that a grant there carries.
 * @param {any} browser @param {any} bundle @param {any} screen
 */
async function capture(browser, { files, config }, { language, regime, chance, size: [width, height], theme }) {
  const [first] = /** @type {string[]} */ ([...files.keys()].filter((name) => name == `tag.${language}.html`).concat('tag.html'));
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8">${config.regime ?? config.region ? '' : `<meta name="assentry-region" content="${regime}">`}${files.get(first)}<title>Evidence</title><style>${STYLE}</style></head><body><h1>Evidence</h1></body></html>`;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, reducedMotion: 'reduce', locale: language, timezoneId: 'UTC', deviceScaleFactor: 1 });
  try {
    await context.route('**/*', (/** @type {any} */ route) => {
      const { pathname } = new URL(route.request().url());
      const file = files.get(path.posix.basename(pathname));
      if (pathname == '/') return route.fulfill({ contentType: 'text/html', body: html });
      if (file) return route.fulfill({ contentType: /** @type {any} */ (MEDIA)[path.extname(pathname)], headers: { 'access-control-allow-origin': '*' }, body: file });
      return route.fulfill({ status: 204 });
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(DAY));
    await page.addInitScript(`Math.random = () => ${chance}`);
    await page.goto(`${ORIGIN}/`);
    // Nobody is asked where the handle alone is shown: the notice comes before it.
    await page.waitForFunction(() => document.querySelector('assentry-handle'));
    const asks = await page.evaluate(() => !!document.querySelector('assentry-banner'));
    const layer = asks ? 'assentry-banner' : 'assentry-handle';
    const shoot = () => page.screenshot({ animations: 'disabled', caret: 'hide' });
    await page.locator(`${layer} button`).first().waitFor();
    const shots = [await shoot()];
    const texts = [await page.evaluate(read, layer)];
    await page.locator(asks ? 'assentry-banner [data-assentry="customize"]' : 'assentry-handle [data-assentry="open"]').click();
    await page.locator('assentry-preferences [data-assentry="save"]').waitFor();
    texts.push(await page.evaluate(read, 'assentry-preferences'));
    // The whole of what scrolls, above and below what is seen at first.
    await page.setViewportSize({ width, height: 4000 });
    await page.evaluate(() => { /** @type {any} */ (document.querySelector('assentry-preferences'))?.shadowRoot?.querySelectorAll('details').forEach((/** @type {HTMLDetailsElement} */ list) => { list.open = true; }); });
    const dialog = await page.locator('assentry-preferences').evaluate((/** @type {any} */ element) => {
      const dialog = element.shadowRoot.querySelector('dialog');
      dialog.style.maxHeight = 'none';
      const { x, y, width, height } = dialog.getBoundingClientRect();
      return { x, y, width, height };
    });
    shots.push(await page.screenshot({ animations: 'disabled', caret: 'hide', clip: dialog }));
    const lost = await page.evaluate(missing, [...new Set(texts.flat().join('').replace(/[\s\p{M}\p{Cf}]/gu, ''))].join(''));
    if (lost) throw new NoEvidence(`fonts: expected one for every letter of ${language}, found none for ${lost}`);
    await page.locator('assentry-preferences [data-assentry="accept"]').click();
    await page.waitForFunction(() => document.cookie.includes('assentry=1~'));
    const [record, ruled] = await page.evaluate(() => [document.cookie, /** @type {any} */ (window).assentry.status().regime]);
    return { shots, texts, ruled, print: /\?-\.-[^.]+\.-([0-9a-f]{8})/.exec(record)?.[1] };
  } finally { await context.close(); }
}

/**
 * Does what a seal needs; says what stands in its way.
 * @template T @param {string} option the one that asks for it @param {() => Promise<T>} use
 * @returns {Promise<T>}
 */
async function sealing(option, use) {
  try { return await use(); } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new NoEvidence(`${option}: ${error instanceof NoSeal ? message : `expected a file that can be read, found ${message}`}`);
  }
}

/**
 * @param {string} folder what `assentry build` wrote @param {{ out: string, key?: string, password: () => string | Promise<string>, stamps?: string, regimes?: string[], browser: (flags: string[]) => Promise<any>, version: string, catalogue: { version?: string, date?: string }, say: (line: string) => void }} how
 */
export async function evidence(folder, { out, key, password, stamps, regimes, browser: launch, version, catalogue, say }) {
  const bundle = bundleIn(folder);
  const screens = screensOf(bundle.config, bundle.report, regimes);
  say(`${screens.length} screens of two layers: ${[...new Set(screens.map(({ language }) => language))].length} languages, ${[...new Set(screens.map(({ regime }) => regime))].length} regimes, ${[...new Set(screens.map(({ variant }) => variant))].length} variants, ${Object.keys(WIDTHS).length} widths, ${[...new Set(screens.map(({ theme }) => theme))].length} themes`);
  // Before the work, so that nobody waits for a question.
  const sign = key && await sealing('--key', async () => signer(readFileSync(key, 'utf8'), password));
  const browser = await launch(FLAGS);
  /** @type {Map<string, Uint8Array>} */
  const entries = new Map();
  /** @type {any[]} */
  const shown = [];
  /** @type {Record<string, any>} */
  const texts = {};
  try {
    for (const screen of screens) {
      const { language, variant, width, size, theme } = screen;
      const { shots, texts: words, print, ruled: regime } = await capture(browser, bundle, screen);
      if (!print) throw new NoEvidence(`${language}, ${regime}: expected an answer that tells what was shown, found none`);
      const name = [language, regime, variant].filter(Boolean).join('-');
      const file = `texts/${name}.json`;
      entries.set(file, Buffer.from(`${JSON.stringify({ first: words[0], second: words[1] }, null, 1)}\n`));
      texts[print] = { language, regime, ...(variant && { variant }), layout: bundle.config.layout ?? 'corner', position: bundle.config.variants?.find((/** @type {any} */ { id }) => id == variant)?.position ?? bundle.config.position ?? 'left', texts: file };
      shots.forEach((shot, at) => {
        const layer = ['first', 'second'][at];
        const image = `screens/${name}-${width}-${theme}-${layer}.png`;
        entries.set(image, shot);
        shown.push({ file: image, sha256: sha256(shot), layer, textsHash: print, language, regime, ...(variant && { variant }), width: size[0], height: size[1], theme });
      });
    }
    const manifest = {
      about: 'What visitors were shown. A grant carries textsHash (docs/record.md); texts leads from it to words, language, layout and regime, and screens to pictures. The first layer as it is seen at first, the second one whole and with its lists open.',
      format: 1, assentry: version, catalogue, chromium: browser.version(), day: DAY,
      configuration: { file: `bundle/${bundle.site}`, sha256: sha256(/** @type {Buffer} */ (bundle.files.get(bundle.site))) },
      texts: Object.fromEntries(Object.entries(texts).sort()),
      screens: shown,
      bundle: [...bundle.files].map(([name, bytes]) => ({ file: `bundle/${name}`, sha256: sha256(bytes) })),
    };
    for (const [name, bytes] of bundle.files) entries.set(`bundle/${name}`, bytes);
    const archive = tar([['manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)], ...[...entries].sort(([one], [other]) => (one < other ? -1 : 1))]);
    /** @type {[string, Uint8Array][]} */
    const files = [[out, archive]];
    // Before any of them is written: a seal that cannot be had leaves nothing behind.
    if (sign) files.push([`${out}.minisig`, Buffer.from(sign(archive, path.basename(out)))]);
    if (stamps) files.push([`${out}.tsr`, await sealing('--stamp', () => stamp(archive, stamps))]);
    try { writeTogether(files); } catch (error) {
      throw error instanceof Unwritten ? new NoEvidence(error.message) : error;
    }
    for (const [file] of files.slice(1)) say(`${file}: ${file.endsWith('.tsr') ? 'a time stamp' : 'a signature'} of it`);
    say(`${out}: ${archive.length} bytes, sha256 ${sha256(archive)}`);
  } finally { await browser.close(); }
}
