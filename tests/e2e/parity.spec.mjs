// Refusing is no harder and no less prominent than accepting, as rendered: L-20 to L-24, L-30.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, preferences, reject } from './bench/notice.mjs';

/** Everything computed about the two buttons that is not a matter of place. */
function compare(acceptSelector, rejectSelector) {
  const [one, other] = [acceptSelector, rejectSelector].map((selector) => document.querySelector(selector));
  // Where they are, and how large: sizes are compared apart, because a column can be a 64th of a pixel wider.
  const place = /^(width|height|inline-size|block-size|inset|left|right|top|bottom|perspective-origin|transform-origin|grid-|order$|-webkit-locale)/;
  const styleOf = (element) => {
    const style = getComputedStyle(element);
    return Object.fromEntries([...style].filter((name) => !place.test(name)).map((name) => [name, style.getPropertyValue(name)]));
  };
  const [styles, others] = [styleOf(one), styleOf(other)];
  const boxes = [one, other].map((element) => element.getBoundingClientRect());
  return {
    elements: [one, other].map((element) => `${element.localName} ${element.type}`),
    sameParent: one.parentElement === other.parentElement,
    siblings: [one.nextElementSibling, one.previousElementSibling].includes(other),
    differences: Object.keys(styles)
      .filter((name) => styles[name] !== others[name])
      .map((name) => `${name}: ${styles[name]} / ${others[name]}`),
    sizes: boxes.map(({ width, height }) => [Math.round(width), Math.round(height)]),
    gap: Math.max(
      boxes[0].left - boxes[1].right,
      boxes[1].left - boxes[0].right,
      boxes[0].top - boxes[1].bottom,
      boxes[1].top - boxes[0].bottom,
    ),
  };
}

function expectParity({ elements, sameParent, siblings, differences, sizes, gap }) {
  expect(elements).toEqual(['button button', 'button button']);
  expect({ sameParent, siblings }).toEqual({ sameParent: true, siblings: true });
  expect(differences, 'computed styles, accept / refuse').toEqual([]);
  expect(sizes[0], 'width and height, accept and refuse').toEqual(sizes[1]);
  expect(Math.min(...sizes[0]), 'they are there to be seen').toBeGreaterThan(23);
  expect(gap, 'pixels between the two').toBeLessThanOrEqual(24);
}

for (const [language, theme] of [['en', 'light'], ['en', 'dark'], ['fr', 'light'], ['fr', 'dark']]) {
  test(`accept and refuse look the same in ${language}, ${theme}, on wide and narrow screens`, async ({ pages, tab }) => {
    const url = pages.add({ config: { language, theme } });
    for (const [width, height] of [[1024, 720], [320, 640]]) {
      await tab.viewport(width, height);
      await tab.goto(url);
      await tab.waitForVisible(banner);
      expectParity(await tab.evaluate(compare, accept, reject));
    }
  });
}

test('accept and refuse also look the same in the preferences', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  const [all, none] = ['accept', 'reject'].map((name) => `${preferences} [data-assentry="${name}"]`);
  expect([await tab.count(all), await tab.count(none)]).toEqual([1, 1]);
  expectParity(await tab.evaluate(compare, all, none));
});

test('a page cannot tell the buttons apart by its own style of buttons', async ({ pages, tab }) => {
  const head = '<style>button { background: red; font-size: 40px } button:first-child { opacity: .1; display: none }</style>';
  await tab.goto(pages.add({ head }));
  await tab.waitForVisible(accept);
  await tab.waitForVisible(reject);
  expectParity(await tab.evaluate(compare, accept, reject));
});

test('each purpose is named before the buttons (L-05, L-33)', async ({ pages, tab }) => {
  const purposes = [
    'necessary',
    { id: 'maps', title: 'Maps of the city', description: 'Shows where we are on a map.' },
    { id: 'chat', title: 'Talk to us', description: 'Opens a window to talk to our staff.' },
  ];
  await tab.goto(pages.add({ config: { site: 'The Shop', purposes } }));
  await tab.waitForVisible(banner);
  const text = await tab.text(banner);
  const places = ['The Shop', 'Maps of the city', 'Talk to us'].map((words) => text.indexOf(words));
  expect(places.every((place) => place >= 0), text).toBe(true);
  const buttons = await Promise.all([accept, reject, customize].map(async (button) => text.lastIndexOf(await tab.text(button))));
  expect(Math.max(...places), text).toBeLessThan(Math.min(...buttons));
});
