// What machines can see of WCAG 2.2 AA: section 2.5 of the requirements.

import { axeFindings } from './bench/axe.mjs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, handle, openLists, placeholder, preferences, purposeSwitch, reject, save } from './bench/notice.mjs';

const services = [
  {
    id: 'counter',
    purpose: 'analytics',
    name: 'The counter',
    vendor: 'Counting Ltd',
    privacyUrl: '/privacy',
    trackers: [{ name: '_counter', lifetime: '13 months', purpose: 'counts visits' }],
  },
];

for (const [language, theme] of [['en', 'light'], ['en', 'dark'], ['fr', 'light'], ['fr', 'dark']]) {
  test(`axe finds nothing in any layer in ${language}, ${theme}`, { tag: (language === 'en') === (theme === 'light') ? [] : '@once' }, async ({ pages, tab }) => {
    const body = '<main><h1>A page</h1><iframe data-consent="social" data-src="/frame/film.html" title="Our film" width="400" height="300"></iframe></main>';
    await tab.goto(pages.add({ lang: language, config: { language, theme, services, privacyUrl: '/privacy' }, body }));
    await tab.waitForVisible(banner);
    await tab.waitForVisible(placeholder);
    expect(await axeFindings(tab, banner, placeholder)).toEqual([]);
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    await openLists(tab);
    expect(await axeFindings(tab, preferences)).toEqual([]);
    await tab.click(save);
    await tab.waitForVisible(handle);
    expect(await axeFindings(tab, handle)).toEqual([]);
  });
}

test('everything that can be pressed is at least 24 pixels wide and high (A-05)', async ({ pages, tab }) => {
  const controls = (layer) => ['button', 'input', '[role="switch"]', 'select'].map((name) => `${layer} ${name}`).join(', ');
  const expectLarge = async (selector, fewest) => {
    const boxes = await tab.boxes(selector);
    expect(boxes.length, selector).toBeGreaterThanOrEqual(fewest);
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24), selector).toEqual([]);
  };
  const url = pages.add({ config: { services } });
  for (const [width, height] of [[1024, 720], [320, 640]]) {
    await tab.viewport(width, height);
    await tab.goto(url);
    await tab.waitForVisible(banner);
    await expectLarge(controls(banner), 3);
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    await expectLarge(controls(preferences), 4);
    // In the shadow root, where a selector that begins outside finds nothing.
    await expectLarge('summary', 1);
    await tab.press('Escape');
    await tab.waitForGone(preferences);
    await tab.click(reject);
    await tab.waitForVisible(handle);
    await expectLarge(controls(handle), 1);
    await tab.evaluate(() => window.assentry.reset());
    await tab.waitForVisible(banner);
  }
});

for (const language of ['en', 'fr']) {
  test(`at 320 by 256 pixels nothing scrolls sideways and the buttons are in view, in ${language} (A-10)`, async ({ pages, tab }) => {
    await tab.viewport(320, 256);
    await tab.goto(pages.add({ config: { language } }));
    await tab.waitForVisible(banner);
    const sideways = () =>
      tab.evaluate(() => {
        const inside = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
        const isLayer = (element) => element.closest('assentry-banner, assentry-preferences') || element.getRootNode() !== document;
        const layers = [document.documentElement, ...inside(document.documentElement).filter(isLayer)];
        return layers
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
          .concat(document.documentElement.scrollWidth > innerWidth ? [document.documentElement] : [])
          .map((element) => `${element.localName}: ${element.scrollWidth} in ${element.clientWidth}`);
      });
    expect(await sideways()).toEqual([]);
    for (const button of [accept, reject, customize]) {
      const { x, y, width, height } = await tab.box(button);
      expect({ button, left: x >= 0, top: y >= 0, right: x + width <= 320, bottom: y + height <= 256 }).toEqual({
        button,
        left: true,
        top: true,
        right: true,
        bottom: true,
      });
    }
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    expect(await sideways()).toEqual([]);
    await tab.click(save);
    await tab.waitForGone(preferences);
  });
}

test('the notice is a named region that is not modal, the preferences a named dialog (A-18)', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  const layers = () =>
    tab.evaluate(() => {
      const inside = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
      const nameOf = (element) =>
        element.getAttribute('aria-label') ??
        element.getAttribute('aria-labelledby')?.split(' ').map((id) => element.getRootNode().getElementById(id)?.textContent).join(' ');
      return inside(document.documentElement)
        .filter((element) => element.checkVisibility() && (element.matches('dialog[open], section') || /^(region|dialog)$/.test(element.getAttribute('role'))))
        .map((element) => ({ role: element.getAttribute('role') ?? (element.localName === 'dialog' ? 'dialog' : 'region'), name: Boolean(nameOf(element)?.trim()), modal: element.matches(':modal, [aria-modal="true"]') }));
    });
  expect(await layers()).toEqual([{ role: expect.stringMatching(/region|dialog/), name: true, modal: false }]);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await layers()).toContainEqual({ role: 'dialog', name: true, modal: true });
});

test('every switch says what it is, and whether it is on (A-12, A-18)', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.click(customize);
  await tab.waitForVisible(purposeSwitch('analytics'));
  const describe = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('assentry-preferences [data-assentry-purpose]')].map((control) => ({
        is: control.getAttribute('role') ?? `${control.localName} ${control.type}`,
        named: Boolean(control.labels?.[0]?.innerText.trim() || control.getAttribute('aria-label') || control.getAttribute('aria-labelledby')),
        on: control.checked ?? control.getAttribute('aria-checked') === 'true',
      })),
    );
  const off = { is: expect.stringMatching(/^switch$|^input checkbox$/), named: true, on: false };
  expect(await describe(), 'one switch for each optional purpose, none for necessary').toEqual([off, off, off]);
  await tab.click(purposeSwitch('analytics'));
  expect(await describe()).toEqual([{ ...off, on: true }, off, off]);
});

test('saving is announced politely, without moving the focus there (A-19)', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.click(reject);
  await tab.waitFor(() => {
    const inside = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
    return inside(document.documentElement).some(
      (element) => element.matches('[role="status"], [aria-live="polite"], output') && /saved/i.test(element.textContent),
    );
  });
  expect(await tab.evaluate(() => Boolean(document.activeElement?.closest('assentry-handle')))).toBe(false);
});

test('the notice tells its language where it is not that of the page (A-14)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ lang: 'de', config: { language: 'fr' } }));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => document.querySelector('assentry-banner').closest('[lang]').lang)).toBe('fr');
});

test('the notice does not go away by itself, lock the scrolling or dim the page (A-20)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: '<h1>A page</h1><p style="height: 3000px">A long one</p>' }));
  await tab.waitForVisible(banner);
  const overflow = await tab.evaluate(() => [document.documentElement, document.body].map((element) => getComputedStyle(element).overflowY));
  expect(overflow).toEqual(['visible', 'visible']);
  await tab.click('h1');
  await tab.press('PageDown');
  await tab.waitFor(() => window.scrollY > 100);
  expect(await tab.evaluate(() => document.elementFromPoint(5, 5).closest('assentry-banner'))).toBe(null);
  expect(await tab.visible(banner)).toBe(true);
});

test('the dark theme of the system is followed, unless the site chose', { tag: '@dark' }, async ({ pages, tab }) => {
  const brightness = async (config) => {
    await tab.goto(pages.add({ config }));
    await tab.waitForVisible(banner);
    expect(await axeFindings(tab, banner)).toEqual([]);
    return tab.evaluate((selector) => {
      // Up through the flat tree, to the first box that is painted.
      for (let node = document.querySelector(selector); node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
        const [red, green, blue, alpha = 1] = getComputedStyle(node).backgroundColor.match(/[\d.]+/g).map(Number);
        if (node.localName !== 'button' && alpha > 0.5) return (red + green + blue) / 3;
      }
      throw new Error(`expected a painted box around ${selector}, found none`);
    }, accept);
  };
  expect(await brightness({}), 'auto, in a dark browser').toBeLessThan(100);
  expect(await brightness({ theme: 'light' })).toBeGreaterThan(155);
});

test('nothing moves for those who asked for less motion (A-21)', { tag: '@reduced-motion' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches), 'the browser asks for it').toBe(true);
  const moving = () => tab.evaluate(() => [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean)].flatMap((root) => root.getAnimations()).map((animation) => animation.animationName ?? animation.transitionProperty));
  expect(await moving()).toEqual([]);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await moving()).toEqual([]);
  await tab.click(purposeSwitch('analytics'));
  expect(await moving()).toEqual([]);
});

test('with forced colours buttons keep a border and switches show their state (A-21)', { tag: '@forced-colors' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches), 'colours are forced').toBe(true);
  for (const button of [accept, reject, customize]) {
    expect(Number.parseFloat(await tab.style(button, 'border-top-width')), button).toBeGreaterThan(0);
    expect(await tab.style(button, 'border-top-style')).toBe('solid');
  }
  await tab.click(customize);
  await tab.click(purposeSwitch('analytics'));
  const [on, off] = [purposeSwitch('analytics'), purposeSwitch('marketing')];
  for (const one of [on, off]) expect(await tab.style(one, 'background-image'), 'the knob').toContain('gradient');
  expect(await tab.style(on, 'background-position-x'), 'where the knob is').not.toBe(await tab.style(off, 'background-position-x'));
  expect(await axeFindings(tab, preferences)).toEqual([]);
});
