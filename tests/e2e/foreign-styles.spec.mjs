// Under other people's style sheets a press means what its words say: what is under the pointer is the button that one
// sees, both answers look alike, and a real press does what it says (invariant 6, L-20 to L-24).

import { readFileSync } from 'node:fs';
import { expect, test } from './bench/test.mjs';
import { themes } from '../../scripts/themes.mjs';
import { accept, banner, customize, handle, placeholder, preferences, reject, reopen, withdrawAll } from './bench/notice.mjs';

/** Rules for bare elements, as themes, resets and effects have them. */
const sheets = {
  'a ripple in every button': 'button { position: relative; overflow: hidden } button::after { content: ""; position: absolute; inset: 0; opacity: 0 }',
  'a sweep over hovered buttons': 'button { position: relative } button::before { content: ""; position: absolute; inset: 0; transform: scaleX(0) } button:hover::before { transform: none; background: gold }',
  'layers over everything': '*::before, *::after { content: "x" !important; position: fixed !important; inset: 0 !important; z-index: 9 !important; display: block !important }',
  'all unset': '* { all: unset !important }',
  'no buttons': 'button, [type="button"] { display: none !important }',
  'invisible buttons': 'button { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; clip-path: inset(50%) !important; mask: linear-gradient(transparent, transparent) !important }',
  'tiny buttons': 'button { width: 2px !important; height: 2px !important; min-height: 0 !important; max-width: 2px !important; padding: 0 !important; font-size: 0 !important; flex: 0 0 2px !important }',
  'a louder first button': 'button:first-of-type { background: transparent !important; color: #ddd !important } button:nth-of-type(3) { order: -1 !important; background: green !important; font-size: 40px !important }',
  'drop caps': 'p::first-letter, h2::first-letter, b::first-letter, span::first-letter, button::first-letter, div::first-letter { font-size: 64px !important; float: left; line-height: 1 } p::first-line { font-size: 40px }',
  'vertical writing': '* { writing-mode: vertical-rl !important; text-orientation: upright !important }',
  'bidi overrides': '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
  'huge lines': '* { line-height: 4 !important; letter-spacing: 1em !important; word-spacing: 2em !important; text-indent: 5em !important }',
  'a dark theme': '* { background: #000 !important; color: #333 !important; border-color: #000 !important; box-shadow: none !important }',
  'no pointer events but on links': '* { pointer-events: none } a, button { pointer-events: auto }',
  'no pointer events at all': '* { pointer-events: none !important }',
  'undefined elements invisible': ':not(:defined) { visibility: hidden }',
  'undefined elements transparent': ':not(:defined) { opacity: 0 !important }',
  'undefined elements away': ':not(:defined) { display: none }',
  'a body that moves': 'body { transform: translateZ(0); height: 4000px }',
  'a body with a filter': 'body { filter: saturate(1); perspective: 10px; will-change: transform; contain: layout; height: 4000px }',
  'a narrow column of children': 'body > * { min-height: 50vh !important; position: relative !important; max-width: 20ch !important; margin: 0 auto !important; padding: 40px !important; left: 0 !important; width: auto !important; transform: none }',
  'everything static and floating': '* { position: static !important; float: left !important; clear: both !important }',
  'everything clipped': '* { max-height: 0 !important; overflow: hidden !important; clip-path: circle(0) !important }',
  'everything animated': '@keyframes spin { to { transform: translate(300px, 300px) rotate(1turn); opacity: 0; visibility: hidden } } * { animation: spin .2s infinite alternate !important; transition: all 9s !important }',
  'our custom properties': '* { --bg: red !important; --fill: transparent !important; --on: transparent !important; --ink: red !important; --line: red !important; --r: 90px !important }',
  'above everything': 'main { position: fixed; inset: 0; z-index: 2147483647; background: white }',
  'veils behind popovers': '::backdrop { position: fixed; inset: 0; background: rgb(0 0 0 / 80%); backdrop-filter: blur(9px); pointer-events: auto !important } [popover] { opacity: 0; transform: scale(.5); inset: 0; width: 100vw; height: 100vh; background: #000; border: 9px solid; padding: 40px; transition: all 9s } [popover]:not(:popover-open) { display: none }',
  'moving and tilted children': 'body * { translate: 100vw 0 !important; rotate: 90deg !important; scale: 0 !important; offset: path("M 900 900 L 0 0") 50% !important; zoom: .1 !important }',
  'anchored popovers': 'button { anchor-name: --theirs } [popover] { position-anchor: --theirs; position-area: block-start span-inline-start; position-visibility: anchors-visible; margin: 0 }',
  'white letters in every text': '* { -webkit-text-fill-color: transparent !important; -webkit-text-stroke: 9px red !important; text-shadow: 0 0 9px red !important; font: 0/0 serif !important; text-transform: uppercase !important; white-space: nowrap !important }',
  'no selecting, no touching': '* { user-select: none !important; touch-action: none !important; cursor: none !important; appearance: none !important; -webkit-user-modify: read-only !important; resize: both !important }',
  'flexible children': 'body { display: grid; grid-template-columns: 1fr 1fr; align-items: end } body > * { order: 2; flex: 1; contain: strict; container-type: size; content-visibility: hidden }',
};

/** The style sheets of frameworks and themes that many sites stand on. */
const packages = [
  '98.css/dist/98.css', '@materializecss/materialize/dist/css/materialize.min.css', '@patternfly/patternfly/patternfly.min.css',
  '@picocss/pico/css/pico.min.css', '@primer/css/dist/primer.css', '@shopify/polaris/build/esm/styles.css', '@tabler/core/dist/css/tabler.min.css',
  '@uswds/uswds/dist/css/uswds.min.css', 'bootstrap/dist/css/bootstrap.min.css', 'bulma/css/bulma.min.css', 'chota/dist/chota.min.css',
  'destyle.css/destyle.min.css', 'foundation-sites/dist/css/foundation.min.css', 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'milligram/dist/milligram.min.css', 'modern-normalize/modern-normalize.css', 'nes.css/css/nes.min.css', 'normalize.css/normalize.css',
  'purecss/build/pure-min.css', 'sanitize.css/sanitize.css', 'semantic-ui-css/semantic.min.css', 'simpledotcss/simple.min.css',
  'skeleton-css/css/skeleton.css', 'spectre.css/dist/spectre.min.css', 'tachyons/css/tachyons.min.css', 'tailwindcss/preflight.css',
  'uikit/dist/css/uikit.min.css', 'water.css/out/water.min.css',
].map((file) => [file, new URL(`../frameworks/node_modules/${file}`, import.meta.url)]);
const frameworks = [...packages, ...Object.entries(themes())].map(([name, file]) => [name, readFileSync(file, 'utf8')]);

/** Of each button in an element of ours whether it is at the top at nine of its points; and what is in its words. */
function hits(host) {
  const element = document.querySelector(host);
  return [...element.querySelectorAll('button')].filter((button) => button.getClientRects().length > 0).map((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const at = [0.12, 0.5, 0.88].flatMap((x) => [0.12, 0.5, 0.88].map((y) => [left + width * x, top + height * y]));
    const right = at.filter(([x, y]) => button.contains(document.elementFromPoint(x, y))).length;
    return `${button.dataset.assentry} ${right}`;
  });
}

/** What makes two buttons look different, and how large each is. */
function difference(host) {
  const [one, other] = ['accept', 'reject'].map((action) => document.querySelector(`${host} [data-assentry="${action}"][slot="button"]`));
  const place = /^(width|height|inline-size|block-size|inset|left|right|top|bottom|perspective-origin|transform-origin|-webkit-locale|--)/;
  const [a, b] = [getComputedStyle(one), getComputedStyle(other)];
  const size = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return [Math.round(width), Math.round(height)];
  };
  return {
    styles: [...a].filter((name) => !place.test(name) && a.getPropertyValue(name) !== b.getPropertyValue(name)),
    sizes: [size(one), size(other)],
  };
}

async function expectHonest(tab, host, actions) {
  expect(await tab.evaluate(hits, host), 'points of nine that are the button').toEqual(actions.map((action) => `${action} 9`));
  const { styles, sizes: [accept, refuse] } = await tab.evaluate(difference, host);
  expect(styles, 'computed styles of accept and refuse').toEqual([]);
  expect(accept, 'size of accept and refuse').toEqual(refuse);
  expect(accept[1], 'height').toBeGreaterThanOrEqual(36);
  expect(accept[1], 'height').toBeLessThan(90);
  expect(accept[0], 'width').toBeGreaterThanOrEqual(60);
}

const bottomOf = ({ y, height }) => y + height;

/** What wins over what is the same in every engine; how it is laid out, stacked and pressed is not. */
const cascade = ['all unset', 'no buttons', 'invisible buttons', 'tiny buttons', 'a louder first button', 'a dark theme', 'undefined elements invisible', 'undefined elements transparent', 'undefined elements away', 'a narrow column of children', 'everything static and floating', 'everything clipped', 'our custom properties', 'white letters in every text', 'no selecting, no touching', 'moving and tilted children'];

for (const [name, css] of Object.entries(sheets)) {
  test(`with ${name} a press means what it says`, { tag: cascade.includes(name) ? '@once' : [] }, async ({ pages, tab }) => {
    const body = '<main><h1>A page</h1><p>With a sentence.</p><button>Its own</button></main>';
    await tab.goto(pages.add({ head: `<style>${css}</style>`, body }));
    await tab.waitForVisible(reject);
    const box = await tab.box(banner);
    expect(box.width, 'width of the notice').toBeGreaterThan(400);
    expect(box.width, 'width of the notice').toBeLessThan(520);
    expect(bottomOf(box), 'it is at the bottom of the window').toBeGreaterThan(600);
    expect(bottomOf(box)).toBeLessThanOrEqual(720);
    await expectHonest(tab, banner, ['open', 'reject', 'accept', 'customize']);
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    await expectHonest(tab, preferences, ['close', 'reject', 'accept', 'save']);
    await tab.click(`${preferences} [data-assentry="accept"]`);
    await tab.waitFor(() => window.assentry.status().method === 'accept-all');
    await tab.waitForVisible(reopen);
    expect(await tab.evaluate(hits, handle)).toEqual(['open 9']);
    await tab.evaluate(() => window.assentry.reset());
    await tab.click(reject);
    await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
  });
}

test('under the style sheets of frameworks and themes a press means what it says', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<style id="theirs"></style>' }));
  await tab.waitForVisible(reject);
  const plain = await tab.box(banner);
  for (const [name, css] of frameworks) {
    await test.step(name, async () => {
      await tab.evaluate((text) => { document.querySelector('#theirs').textContent = text; }, css);
      await tab.click('h1');
      const box = await tab.box(banner);
      expect([box.width, box.height], 'size of the notice').toEqual([plain.width, plain.height]);
      await expectHonest(tab, banner, ['open', 'reject', 'accept', 'customize']);
      await tab.click(reject);
      await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
      await tab.evaluate(() => window.assentry.reset());
      await tab.waitForVisible(reject);
    });
  }
});

test('if a script of the page wraps everything in the body, the notice stays on top', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<main style="height: 3000px"><h1>A page</h1></main>' }));
  await tab.waitForVisible(reject);
  const before = await tab.box(banner);
  await tab.evaluate(() => {
    const wrapper = document.createElement('div');
    wrapper.style.cssText = 'transform: translateZ(0); overflow: hidden; opacity: .5';
    wrapper.append(...document.body.children);
    document.body.append(wrapper);
  });
  expect(await tab.box(banner)).toEqual(before);
  await expectHonest(tab, banner, ['open', 'reject', 'accept', 'customize']);
});

test('what a page inserts into every button stays inside it', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(reject);
  await tab.evaluate(() => {
    for (const position of ['absolute', 'fixed']) {
      for (const button of document.querySelectorAll('button')) {
        const ink = button.appendChild(document.createElement('i'));
        ink.style.cssText = `position: ${position}; inset: -9999px; opacity: 0`;
      }
    }
  });
  await expectHonest(tab, banner, ['open', 'reject', 'accept', 'customize']);
  await tab.click(reject);
  await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
});

/** A page with a modal dialog, as people write them: in the page, and in a component's shadow root. */
const dialogs = {
  'in the page': '<main><p>With a sentence.</p></main><dialog><button autofocus>Theirs</button></dialog><script>window.dialog = document.querySelector("dialog")</script>',
  'in a component': '<main><p>With a sentence.</p></main><x-box></x-box><script>{ const root = document.querySelector("x-box").attachShadow({ mode: "open" }); root.innerHTML = "<dialog><button autofocus>Theirs</button></dialog>"; window.dialog = root.querySelector("dialog") }</script>',
};
const displays = (type) => type.filter((event) => event === 'shown').length;

for (const [where, body] of Object.entries(dialogs)) {
  test(`while a dialog ${where} is modal the notice can be answered, and comes back with it closed or gone`, async ({ pages, tab }) => {
    const head = '<script>window.events = []; for (const name of ["shown", "change"]) addEventListener("assentry:" + name, () => events.push(name), true)</script>';
    await tab.goto(pages.add({ head, body }));
    await tab.waitForVisible(reject);
    const home = (inside) => tab.waitFor((wanted) => {
      const notice = document.querySelector('assentry-banner') ?? window.dialog.querySelector('assentry-banner');
      return notice && notice.getClientRects().length > 0 && (notice.parentNode === window.dialog) === wanted;
    }, inside);
    await tab.evaluate(() => window.dialog.showModal());
    await home(true);
    await tab.evaluate(() => window.dialog.close());
    await home(false);
    await tab.evaluate(() => window.dialog.showModal());
    await home(true);
    await tab.evaluate(() => window.dialog.remove());
    await home(false);
    await tab.evaluate(() => { document.body.append(window.dialog); window.dialog.close(); window.dialog.showModal(); });
    await home(true);
    expect(displays(await tab.evaluate(() => window.events))).toBe(1);
    expect(await tab.evaluate(hits, banner)).toEqual(['open 9', 'reject 9', 'accept 9', 'customize 9']);
    await tab.click(reject);
    await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
    expect(await tab.evaluate(() => window.dialog.open)).toBe(true);
  });
}

test('a dialog that is modal before there is a notice can be answered, too', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: `${dialogs['in the page']}<script>dialog.showModal()</script>` }));
  await tab.waitFor(() => document.querySelector('dialog > assentry-banner'));
  expect(await tab.evaluate(hits, banner)).toEqual(['open 9', 'reject 9', 'accept 9', 'customize 9']);
  await tab.click(reject);
  await tab.waitFor(() => window.assentry.status().method === 'refuse-all');
});

const moved = {
  'a page without scrolling': 'html, body { height: 100%; margin: 0; overflow: auto }',
  'a page that snaps': 'html { scroll-snap-type: y mandatory } main { height: 300vh; scroll-snap-align: end }',
  'a page in columns': 'html { display: flex } main { height: 300vh }',
  'a page with a veil at its end': 'html::after { content: ""; position: fixed; inset: 0; pointer-events: none } main { height: 300vh }',
};
for (const [name, css] of Object.entries(moved)) {
  test(`the room for the notice moves nothing on ${name}`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ head: `<style>${css}</style>` }));
    const look = () => tab.evaluate(() => [document.documentElement.scrollHeight, document.body.getBoundingClientRect().width, getComputedStyle(document.documentElement, '::after').position]);
    await tab.waitForVisible(reject);
    await tab.settle();
    const shown = await look();
    await tab.click(reject);
    await tab.waitFor(() => !document.querySelector('assentry-banner'));
    expect(shown).toEqual(await look());
  });
}

test('the handle covers no control that the page keeps at the bottom of the window', async ({ pages, tab }) => {
  const bars = [
    '<nav style="position: fixed; inset: auto 0 0; height: 64px"><button style="height: 100%; width: 30%">Theirs</button></nav>',
    '<div style="position: sticky; bottom: 0; height: 50px"><button>Theirs</button></div>',
    '<button style="position: fixed; left: 20px; bottom: 20px; width: 56px; height: 56px">Theirs</button>',
  ];
  await tab.goto(pages.add({}));
  await tab.click(reject);
  await tab.waitForGone(banner);
  for (const bar of bars) {
    await tab.goto(pages.add({ body: `<main style="min-height: 100vh"><h1>A page</h1></main>${bar}` }));
    await tab.waitForVisible(reopen);
    await tab.settle();
    const [theirs, ours] = [await tab.box('body button:not([data-assentry])'), await tab.box(reopen)];
    expect(bottomOf(ours)).toBeLessThanOrEqual(theirs.y);
    expect(ours.y).toBeGreaterThan(theirs.y - 90);
  }
  await tab.goto(pages.add({ head: '<style>:root { --assentry-handle-offset: 200px }</style>' }));
  await tab.waitForVisible(reopen);
  expect(bottomOf(await tab.box(reopen))).toBe((await tab.evaluate(() => innerHeight)) - 212);
});

test('one brand colour for both themes keeps every text readable in both', async ({ pages, tab }) => {
  for (const theme of ['light', 'dark']) {
    for (const css of ['--assentry-background: #fff', '--assentry-background: #111', '--assentry-accent: #ffd400', '--assentry-accent: #2b0a5c', '--assentry-background: #fdf6e3; --assentry-color: #073642']) {
      await tab.goto(pages.add({ head: `<style>:root { ${css} }</style>`, config: { theme } }));
      await tab.waitForVisible(reject);
      const found = await tab.evaluate(contrasts);
      for (const [what, ratio] of found) expect(ratio, `${what} in ${theme} with ${css}`).toBeGreaterThanOrEqual(4.5);
      expect(found.length).toBeGreaterThan(6);
    }
  }
});

test('the site may follow its own switch, and give each theme its own accent', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<style>.night { --assentry-background: #101418; --assentry-accent: #7ee0c0 }</style>', config: { theme: 'light' } }));
  await tab.waitForVisible(reject);
  await tab.evaluate(() => document.documentElement.classList.add('night'));
  const found = await tab.evaluate(contrasts);
  expect(found.length).toBeGreaterThan(6);
  for (const [what, ratio] of found) expect(ratio, what).toBeGreaterThanOrEqual(4.5);
  expect(await tab.style(reject, 'background-color')).toBe('rgb(126, 224, 192)');
  for (const [theme, colour] of [['light', 'rgb(0, 0, 128)'], ['dark', 'rgb(255, 165, 0)']]) {
    await tab.goto(pages.add({ head: '<style>:root { --assentry-accent: navy; --assentry-accent-dark: orange }</style>', config: { theme } }));
    await tab.waitForVisible(reject);
    expect(await tab.style(reject, 'background-color')).toBe(colour);
  }
});

/** How far each text of the notice stands out from what is behind it: its words, and the ratio of WCAG 2. */
function contrasts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = (colour) => {
    const [r, g, b] = [...rgb(colour)].slice(0, 3).map((v) => v / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const notice = document.querySelector('assentry-banner');
  const card = getComputedStyle(notice.shadowRoot.querySelector('.card')).backgroundColor;
  return [...notice.children].map((child) => {
    const { color, backgroundColor } = getComputedStyle(child);
    const under = rgb(backgroundColor)[3] === 0 ? card : backgroundColor;
    const [low, high] = [luminance(color), luminance(under)].sort((a, b) => a - b);
    return [child.textContent, (high + 0.05) / (low + 0.05)];
  });
}

/** How pages enlarge, reduce and move all that is in them, as switches for larger text and presentations do. */
const scaled = {
  'an enlarged page': 'html { zoom: 1.5 }',
  'an enlarged page with an enlarged body': 'html { zoom: 1.5 } body { zoom: 1.5 }',
  'a body four times as large': 'body { zoom: 4 }',
  'a page four times as large': 'html { zoom: 400% !important }',
  'a page reduced to a quarter': 'html { zoom: .5 } body { zoom: .5 }',
  'everything enlarged': '* { zoom: 1.3 !important }',
  'a transformed page': 'html { transform: scale(.2) rotate(9deg); transform-origin: 0 0 }',
  'a moved and tilted page': 'html { translate: 100vw 50vh; rotate: 90deg; scale: .1; perspective: 9px; offset: path("M 900 900 L 0 0") 50% }',
  'a page with everything that makes a containing block': 'html { filter: saturate(1); will-change: transform, zoom; contain: paint layout; zoom: 2 }',
  'a transparent page that takes no presses': 'html { opacity: .01; pointer-events: none; clip-path: circle(0); mask: linear-gradient(transparent, transparent) } html > * { interactivity: inert }',
};

for (const [name, css] of Object.entries(scaled)) {
  test(`on ${name} both layers and the handle are undamaged, and a press means what it says`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ head: `<style>${css}</style>`, body: '<main style="height: 3000px"><h1>A page</h1></main>' }));
    await tab.waitForVisible(reject);
    await tab.settle();
    await expectWhole(tab);
  });

  test(`on ${name} a notice that was painted with it is whole once the script is there`, async ({ pages, tab }) => {
    const built = pages.compile({ site: 'Example', purposes: ['necessary', 'analytics', 'marketing'], languages: ['en'], regime: 'eu' }, { html: true });
    await tab.goto(pages.add({ head: `<style>${css}</style>`, script: built.tag(), body: `${built.notice}<main style="height: 3000px"><h1>A page</h1></main>` }));
    await tab.waitFor(() => !!window.assentry?._);
    await tab.waitForVisible(reject);
    await tab.settle();
    await expectWhole(tab);
  });
}

test('a page that is enlarged while the notice or a dialog is shown leaves both whole', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<style>.large { zoom: 3 } .large body { zoom: 2 }</style>', body: '<main><h1>A page</h1></main><dialog><button>Theirs</button></dialog>' }));
  await tab.waitForVisible(reject);
  await tab.evaluate(() => document.documentElement.classList.add('large'));
  await tab.settle();
  await expectWhole(tab);
  await tab.evaluate(() => document.querySelector('dialog').showModal());
  await tab.waitFor(() => document.querySelector('dialog > assentry-banner'));
  await tab.settle();
  expect(await tab.evaluate(hits, banner)).toEqual(['open 9', 'reject 9', 'accept 9', 'customize 9']);
});

test('the room for the notice is as high as the notice, however the page is enlarged', { tag: '@once' }, async ({ pages, tab }) => {
  for (const zoom of [0.4, 1, 2.5]) {
    await tab.goto(pages.add({ head: `<style>html { zoom: ${zoom} } body { margin: 0 }</style>`, body: '<main style="height: 3000px"><h1>A page</h1></main>' }));
    await tab.waitForVisible(reject);
    await tab.waitFor(() => getComputedStyle(document.documentElement, '::after').display === 'block');
    await tab.evaluate(() => scrollTo(0, 99999));
    const [end, notice] = [bottomOf(await tab.box('main')), await tab.box(banner)];
    expect(end, `at ${zoom}`).toBeLessThanOrEqual(notice.y);
    expect(end, `at ${zoom}`).toBeGreaterThan(notice.y - 40);
  }
});

/** Answers in both layers, by the pointer, and withdraws. */
async function expectWhole(tab) {
  await expectHonest(tab, banner, ['open', 'reject', 'accept', 'customize']);
  await tab.click(accept);
  await tab.waitFor(() => window.assentry.status().method === 'accept-all');
  await tab.waitForVisible(reopen);
  expect(await tab.evaluate(hits, handle)).toEqual(['open 9']);
  await tab.click(reopen);
  await tab.waitForVisible(withdrawAll);
  await expectHonest(tab, preferences, ['close', 'reject', 'accept', 'save']);
  await tab.click(withdrawAll);
  await tab.waitFor(() => window.assentry.status().method === 'withdrawn');
  await tab.evaluate(() => window.assentry.reset());
  await tab.waitForVisible(reject);
}

test('the letters of the notice have the size that the visitor chose, whatever the page made of rem', async ({ pages, tab }) => {
  const measured = async (css) => {
    await tab.goto(pages.add({ head: `<style>${css}</style>` }));
    await tab.waitForVisible(reject);
    return [(await tab.box(banner)).width, await tab.style(reject, 'font-size')];
  };
  const usual = await measured('');
  expect(usual).toEqual([448, '14px']);
  expect(await measured('html { font-size: 62.5% }')).toEqual(usual);
  expect(await measured('html { font-size: 40px }')).toEqual(usual);
});

test('in print there is no notice, no handle and no room for them', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<main style="height: 3000px"><h1>A page</h1></main>' }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => document.adoptedStyleSheets.length > 0 && document.adoptedStyleSheets[0].cssRules.length > 0);
  // No engine prints here: every rule that paper would follow is looked at.
  const rules = await tab.evaluate((hosts) => {
    const roots = [document, ...hosts.map((host) => document.querySelector(host)?.shadowRoot).filter(Boolean)];
    const lists = roots.map(({ adoptedStyleSheets }) => adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]));
    const onPaper = (list) => list.filter((rule) => rule.media?.mediaText === 'print').flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText.replace(/\s+/g, ' '));
    return { room: lists[0].filter((rule) => !rule.media || rule.media.mediaText !== 'screen').length, hidden: lists.slice(1).map(onPaper) };
  }, [banner, handle]);
  expect(rules.room).toBe(0);
  expect(rules.hidden).toEqual(Array(2).fill([':host(:not(assentry-placeholder)) { display: none !important; }']));
});

test('at the bottom of a wide screen the buttons are as high as elsewhere', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { position: 'bottom' } }));
  await tab.waitForVisible(reject);
  for (const action of ['reject', 'accept', 'customize']) expect((await tab.box(`${banner} [data-assentry="${action}"]`)).height).toBeLessThan(60);
  expect((await tab.box(banner)).height).toBeLessThan(340);
});

test('a style sheet that hides the notice by its element name works', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<style>assentry-banner { display: none }</style>' }));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect([await tab.count(banner), await tab.visible(banner)]).toEqual([1, false]);
});

test('a placeholder can be pressed under the same rules', async ({ pages, tab }) => {
  const body = '<main style="margin-left: 600px"><iframe data-consent="social" data-src="/frame/film.html" title="Our film" width="560" height="315"></iframe></main>';
  for (const css of [sheets['a ripple in every button'], sheets['undefined elements transparent'], sheets['huge lines'], sheets['drop caps'], sheets['no pointer events at all']]) {
    await tab.goto(pages.add({ head: `<style>${css}</style>`, body }));
    await tab.waitForVisible(placeholder);
    await tab.waitFor(() => document.querySelector('assentry-banner'));
    expect(await tab.evaluate(hits, placeholder)).toEqual(['once 9', 'always 9']);
  }
});
