// Layouts, density and themes (docs/looks.md), as rendered.

import { readFileSync, readdirSync } from 'node:fs';
import { accept, banner, customize, handle, preferences, reject } from './bench/notice.mjs';
import { expect, test } from './bench/test.mjs';

const purposes = ['analytics', 'marketing', 'social', { id: 'films', title: 'Films', description: 'Plays films that a video provider keeps.' }];
const services = [1, 2, 3, 4, 5].map((n) => ({ id: `s${n}`, purpose: 'analytics', vendor: `Vendor ${n}` }));
const config = { site: 'Sondeval', purposes, services, privacyUrl: '/privacy' };
const longPage = `<h1><a href="#top" id="top">A page</a></h1>${'<p>A paragraph with <a href="#there">a link</a>.</p>'.repeat(60)}`;

/** The share of the window's height that the notice takes, in per cent. */
const share = async (tab) => tab.evaluate((of) => (document.querySelector(of).getBoundingClientRect().height / innerHeight) * 100, banner);

for (const [layout, most] of [['corner', 42], ['box', 42], ['bar', 24]]) {
  test(`a compact ${layout} takes at most ${most} % of a wide window`, { tag: '@once' }, async ({ pages, tab }) => {
    await tab.viewport(1280, 800);
    await tab.goto(pages.add({ config: { ...config, layout, density: 'compact' } }));
    await tab.waitForVisible(banner);
    expect(await share(tab)).toBeLessThanOrEqual(most);
  });
}

test('each layout is where its key says, and on a phone each is a sheet at the bottom', { tag: '@once' }, async ({ pages, tab }) => {
  const place = async (looks, width, height) => {
    await tab.viewport(width, height);
    await tab.goto(pages.add({ config: { ...config, ...looks } }));
    await tab.waitForVisible(banner);
    const { x, y, width: wide, height: high } = await tab.box(banner);
    return [x, y, width - x - wide, height - y - high].map((space) => (space < 1 ? 'none' : space <= 24 ? 'little' : 'much')).join(' ');
  };
  const onPhone = 'none much none none';
  for (const [looks, where] of [
    [{}, 'little much much little'], [{ position: 'right' }, 'much much little little'], [{ layout: 'corner' }, 'little much much little'],
    [{ layout: 'bar' }, 'none much none none'], [{ position: 'bottom' }, 'none much none none'], [{ position: 'top' }, 'none none none much'],
    [{ layout: 'box' }, 'much much much much'], [{ layout: 'sheet' }, 'much much much none'],
  ]) {
    expect({ ...looks, where: await place(looks, 1280, 800) }).toEqual({ ...looks, where });
    expect({ ...looks, where: await place(looks, 360, 740) }).toEqual({ ...looks, where: onPhone });
  }
});

test('a compact notice names each purpose in one sentence, and the sentences are one press away', async ({ pages, tab }) => {
  await tab.viewport(1280, 800);
  await tab.goto(pages.add({ config: { ...config, density: 'compact' } }));
  await tab.waitForVisible(banner);
  const sentence = () => tab.evaluate((of) => {
    const flat = (node) => (node.localName === 'slot' ? node.assignedNodes() : [...node.childNodes]).map((child) => (child instanceof Text ? child.data : !child.checkVisibility || child.checkVisibility() || child.localName === 'slot' ? flat(child) : '')).join('');
    return flat(document.querySelector(of).shadowRoot.querySelector('.ask'));
  }, banner);
  expect(await sentence()).toBe('Sondeval asks for your permission for: Audience measurement, Advertising, Social networks and videos, Films.');
  await tab.click(`${banner} [data-assentry="open"]`);
  await tab.waitForVisible(preferences);
  expect(await tab.text('dialog')).toContain('Plays films that a video provider keeps.');
});

test('the site chooses the order of the answers, in both layers, and they look the same', async ({ pages, tab }) => {
  for (const [first, order] of [[undefined, ['reject', 'accept', 'customize']], ['accept', ['accept', 'reject', 'customize']]]) {
    await tab.goto(pages.add({ config: { ...config, first } }));
    await tab.waitForVisible(banner);
    const names = (of) => tab.evaluate((layer) => [...document.querySelectorAll(`${layer} > button[slot="button"]`)].map((button) => button.dataset.assentry), of);
    expect(await names(banner)).toEqual(order);
    const [one, other] = [await tab.box(accept), await tab.box(reject)];
    // They are measured one after the other, and the entrance moves both by 8 pixels.
    expect([Math.round(one.width), Math.round(one.height), Math.abs(one.y - other.y) <= 8]).toEqual([Math.round(other.width), Math.round(other.height), true]);
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    expect(await names(preferences)).toEqual([...order.slice(0, 2), 'save']);
  }
});

/** What the notice wears: colours as `r, g, b`, painted by the browser. */
const worn = (tab) => tab.evaluate(([acceptOf, rejectOf]) => {
  const rgb = (colour) => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ');
  };
  const look = (of) => { const style = getComputedStyle(document.querySelector(of)); return { fill: rgb(style.backgroundColor), text: rgb(style.color), edge: rgb(style.borderTopColor), corner: style.borderTopLeftRadius }; };
  const [one, other] = [look(acceptOf), look(rejectOf)], card = getComputedStyle(document.querySelector('assentry-banner').shadowRoot.querySelector('.card'));
  return { accept: one, alike: JSON.stringify(one) === JSON.stringify(other), background: rgb(card.backgroundColor), ink: rgb(card.color) };
}, [accept, reject]);

const green = { accent: '#0a5a41', background: '#fbfdfb', ink: '#0f2219', radius: 10, dark: { accent: '#86dfbd', background: '#101c17', ink: '#e8f1ec' } };

test('a theme applies to both answers, in light and in dark', async ({ pages, tab }) => {
  for (const [scheme, expected] of [
    ['light', { accept: { fill: '10, 90, 65', text: '255, 255, 255', edge: '10, 90, 65', corner: '6px' }, background: '251, 253, 251', ink: '15, 34, 25' }],
    ['dark', { accept: { fill: '134, 223, 189', text: '0, 0, 0', edge: '134, 223, 189', corner: '6px' }, background: '16, 28, 23', ink: '232, 241, 236' }],
  ]) {
    await tab.goto(pages.add({ config: { theme: { ...green, scheme } } }));
    await tab.waitForVisible(banner);
    expect(await worn(tab)).toEqual({ ...expected, alike: true });
    await tab.goto(pages.add({ config: { theme: { ...green, scheme, buttons: 'outlined' } } }));
    await tab.waitForVisible(banner);
    const { background, accept: { fill } } = expected;
    expect(await worn(tab)).toEqual({ ...expected, accept: { ...expected.accept, fill: background, text: fill }, alike: true });
  }
});

test('the theme switch of the site is followed while the notice is shown', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: '<style>html { color-scheme: light } html.night { color-scheme: dark }</style>', config: { theme: { ...green, scheme: 'page' } } }));
  await tab.waitForVisible(banner);
  expect((await worn(tab)).background).toBe('251, 253, 251');
  await tab.evaluate(() => document.documentElement.classList.add('night'));
  expect((await worn(tab)).background).toBe('16, 28, 23');
});

test('an invalid colour is treated as absent and reported, and no address in a theme is ever requested', async ({ pages, tab }) => {
  const elsewhere = `url(${pages.origin}/img/theme.png)`;
  const theme = { accent: 'bananas', background: elsewhere, ink: '#12', font: elsewhere, titleFont: ';}*{color:red', radius: elsewhere, titleWeight: {}, logo: 'https://elsewhere.example/logo.png', dark: null, scheme: 'light' };
  await tab.goto(pages.add({ config: { theme } }));
  await tab.waitForVisible(banner);
  const expected = { accept: { fill: '28, 63, 174', text: '255, 255, 255' }, background: '255, 255, 255', alike: true };
  expect(await worn(tab)).toMatchObject(expected);
  await tab.waitFor((of) => !document.querySelector(of).shadowRoot.querySelector('.logo'), banner);
  const told = () => tab.reports().then((errors) => errors.filter((error) => error.includes('theme.')).length);
  await expect.poll(told).toBe(4);
  expect(pages.requests('/img/theme.png')).toEqual([]);
});

test('the logo of the site is in its box, in the current scheme; a missing one leaves no gap', async ({ pages, tab }) => {
  pages.addFile('/logo.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><rect width="400" height="40"/></svg>');
  pages.addFile('/night.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>');
  const find = () => { const { shadowRoot } = document.querySelector('assentry-banner'), image = shadowRoot.querySelector('.logo img'); return image?.complete && image.naturalWidth ? `${new URL(image.src).pathname} ${Math.round(image.getBoundingClientRect().height)} ${image.alt === ''}` : ''; };
  for (const [scheme, path] of [['light', '/logo.svg'], ['dark', '/night.svg']]) {
    await tab.goto(pages.add({ config: { theme: { scheme, logo: '/logo.svg', dark: { logo: 'night.svg' } } } }));
    await tab.waitForVisible(banner);
    await tab.waitFor(find);
    expect(await tab.evaluate(find)).toBe(`${path} 28 true`);
  }
  await tab.goto(pages.add({ config: { theme: { logo: '/missing.svg' } } }));
  await tab.waitForVisible(banner);
  await tab.waitFor(() => !document.querySelector('assentry-banner').shadowRoot.querySelector('.logo'));
});

for (const looks of [{ layout: 'corner' }, { layout: 'bar' }, { position: 'top' }, { layout: 'box' }]) {
  test(`what has the focus is never hidden behind the notice: ${Object.values(looks)} (A-04)`, async ({ pages, tab }) => {
    await tab.viewport(1024, 600);
    await tab.goto(pages.add({ config: { ...config, ...looks }, body: `${longPage}<nav style="position: fixed; inset: auto 0 0; height: 40px"><a href="#fixed" id="fixed">A fixed link</a></nav>` }));
    await tab.waitForVisible(banner);
    // The room and the place are those of the idle file.
    await tab.waitFor((of) => document.querySelector(of).shadowRoot.adoptedStyleSheets.length > 3, banner);
    const hidden = [];
    for (const at of [0, 1, 20, 40, 60, 61]) {
      await tab.evaluate((index) => document.querySelectorAll('a:not(assentry-banner a)')[index].focus(), at);
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const covered = await tab.evaluate((of) => {
        const it = document.activeElement.getBoundingClientRect(), ours = document.querySelector(of).getBoundingClientRect();
        return it.left >= ours.left && it.right <= ours.right && it.top >= ours.top && it.bottom <= ours.bottom;
      }, banner);
      if (covered) hidden.push(at);
    }
    expect(hidden).toEqual([]);
  });
}

test('the handle is quiet, and readable', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.click(reject);
  await tab.waitForVisible(handle);
  const { height } = await tab.box(`${handle} button`);
  expect([height >= 24, height <= 34]).toEqual([true, true]);
});

test('each of the eight ready themes styles the notice as described', { tag: '@once' }, async ({ pages, tab }) => {
  const folder = new URL('../../www/themes/', import.meta.url);
  const names = readdirSync(folder);
  expect(names).toHaveLength(8);
  for (const name of names) {
    const theme = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const scheme of ['light', 'dark']) {
      await tab.goto(pages.add({ config: { theme: { ...theme, scheme } } }));
      await tab.waitForVisible(banner);
      const { alike, accept: { edge } } = await worn(tab);
      expect({ name, alike, edge }).toEqual({ name, alike: true, edge: (scheme === 'dark' ? theme.dark : theme).accent.match(/[0-9a-f]{2}/gi).map((part) => Number.parseInt(part, 16)).join(', ') });
    }
  }
});
