// What machines can see of WCAG 2.2 AA: section 2.5 of the requirements.

import { readFileSync, writeFileSync } from 'node:fs';
import { axeFindings } from './bench/axe.mjs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, close, customize, handle, openLists, placeholder, preferences, purposeSwitch, reject, reopen, save } from './bench/notice.mjs';

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

test('the notice declares its language if it is not that of the page (A-14)', async ({ pages, tab }) => {
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
  await tab.scrollByKey();
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

test('nothing moves if reduced motion is preferred (A-21)', { tag: '@reduced-motion' }, async ({ pages, tab }) => {
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

test('a press released elsewhere answers nothing and switches nothing (A-06)', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  for (const button of [accept, reject, customize]) await tab.pressAndLeave(button);
  await tab.settle();
  expect([await tab.count(banner), await tab.count(preferences), (await tab.status()).standing]).toEqual([1, 0, 'unasked']);
  await tab.click(customize);
  for (const control of [purposeSwitch('analytics'), save, close]) await tab.pressAndLeave(control);
  await tab.settle();
  expect([await tab.count(preferences), await tab.evaluate((of) => document.querySelector(of).checked, purposeSwitch('analytics')), (await tab.status()).standing]).toEqual([1, false, 'unasked']);
});

test('every accessible name contains the visible label (A-07)', async ({ pages, tab }) => {
  for (const language of ['en', 'ar', 'ja']) {
    await tab.goto(pages.add({ config: { language, services } }));
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    const differing = await tab.evaluate(() => [...document.querySelectorAll('assentry-banner button, assentry-preferences button, assentry-preferences input')]
      .map((control) => {
        const beside = control.localName === 'input' ? control.assignedSlot.parentElement.querySelector('h3, h4').textContent : control.textContent;
        return [beside, control.getAttribute('aria-label') ?? beside];
      })
      .filter(([seen, heard]) => seen !== '×' && !heard.includes(seen)));
    expect(differing, language).toEqual([]);
  }
});

for (const theme of ['light', 'dark']) {
  test(`switches, edges of buttons and the focus ring have a contrast of three, ${theme} (A-08)`, { tag: '@once' }, async ({ pages, tab }) => {
    // Only Chromium can be told to show the ring of what a script gave the focus.
    await tab.goto(pages.add({ config: { theme } }));
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    await tab.click(purposeSwitch('analytics'));
    const found = await tab.evaluate(([on, off, button]) => {
      const luminance = (colour) => {
        const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const dialog = getComputedStyle(document.querySelector('assentry-preferences').shadowRoot.querySelector('dialog')).backgroundColor;
      const against = (colour) => { const [low, high] = [luminance(colour), luminance(dialog)].sort((one, other) => one - other); return (high + 0.05) / (low + 0.05); };
      const style = (of) => getComputedStyle(document.querySelector(of));
      document.querySelector(button).focus({ focusVisible: true });
      return { on: against(style(on).borderTopColor), off: against(style(off).borderTopColor), edge: against(style(button).borderTopColor), ring: against(style(button).outlineColor), width: style(button).outlineWidth, knobs: style(on).backgroundPositionX !== style(off).backgroundPositionX };
    }, [purposeSwitch('analytics'), purposeSwitch('marketing'), `${preferences} [data-assentry="reject"]`]);
    const { knobs, width, ...ratios } = found;
    expect(Math.min(...Object.values(ratios)), JSON.stringify(ratios)).toBeGreaterThanOrEqual(3);
    expect({ knobs, width }, 'on is told by place, not by colour alone (A-09); the ring is wide').toEqual({ knobs: true, width: '3px' });
  });
}

test('nothing is explained only to a pointer that rests on it (A-11)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { services, privacyUrl: '/privacy' }, body: '<main><iframe data-consent="social" data-src="/frame/film.html" title="Our film" width="400" height="300"></iframe></main>' }));
  await tab.waitForVisible(placeholder);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  const hovering = await tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('assentry-banner, assentry-preferences, assentry-handle, assentry-placeholder')];
    const titled = hosts.flatMap((host) => [host, ...host.querySelectorAll('*'), ...host.shadowRoot.querySelectorAll('*')]).filter((element) => element.title).map(({ localName }) => localName);
    const flat = (rules) => [...rules].flatMap((rule) => [rule, ...(rule.cssRules ? flat(rule.cssRules) : [])]);
    const rules = hosts.flatMap(({ shadowRoot }) => shadowRoot.adoptedStyleSheets.flatMap((sheet) => flat(sheet.cssRules))).filter(({ selectorText }) => /:hover/.test(selectorText));
    return { hosts: hosts.length, titled, properties: [...new Set(rules.flatMap(({ style }) => [...style]))] };
  });
  expect(hovering).toEqual({ hosts: 4, titled: [], properties: ['filter'] });
});

test('texts declare their direction, and names of vendors keep theirs (A-14)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ lang: 'en', config: { language: 'ar', services } }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  for (const host of [banner, preferences]) expect([await tab.attribute(host, 'lang'), await tab.attribute(host, 'dir')]).toEqual(['ar', 'rtl']);
  expect(await tab.evaluate(() => getComputedStyle(document.querySelector('assentry-preferences').shadowRoot.querySelector('code')).direction)).toBe('ltr');
});

test('the handle has the same label, place and size on every page (A-15)', async ({ pages, tab }) => {
  const looks = [];
  for (const body of ['<h1>A page</h1>', `<h1>A long page</h1>${'<p>Text</p>'.repeat(200)}`, '<style>button { font-size: 40px; position: absolute } body { zoom: 1.2 }</style><main>An application</main>']) {
    await tab.goto(pages.add({ body }));
    if (looks.length === 0) await tab.click(reject);
    await tab.waitForVisible(reopen);
    await tab.settle();
    const { x, y, width, height } = await tab.box(reopen);
    looks.push([await tab.text(reopen), ...[x, y, width, height].map(Math.round)].join(' '));
  }
  expect(new Set(looks).size, looks.join(' | ')).toBe(1);
});

test('if more contrast is preferred, text and lines are in full ink (A-21)', { tag: '@more-contrast' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  expect(await tab.evaluate(() => matchMedia('(prefers-contrast: more)').matches), 'the browser asks for it').toBe(true);
  const colours = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('assentry-banner');
    return [getComputedStyle(shadowRoot.querySelector('.card')).color, getComputedStyle(shadowRoot.querySelector('.words')).color, getComputedStyle(shadowRoot.querySelector('.card')).borderTopColor];
  });
  expect(new Set(colours).size, colours.join(' ')).toBe(1);
});

/** What both layers show: services of the catalogue, so that lifetimes and what trackers are for are in the language too. */
const shop = { site: 'The site', privacyUrl: '/privacy', purposes: ['necessary', 'analytics', 'social'], services: [...services, 'cloudflare-web-analytics', 'vimeo'] };

/** The lines of a tree that have a name and one of these roles: what a driver can tell of single elements. */
const NAMED = /^ *- (region|dialog|heading|button|switch|link) "((?:[^"\\]|\\.)*)"/;

for (const language of ['en', 'ar', 'ja']) {
  test(`both layers are heard as the trees in fixtures/trees/${language}.txt (A-12, A-18; UPDATE_EXPECT=1 writes them)`, async ({ pages, tab }) => {
    const file = new URL(`fixtures/trees/${language}.txt`, import.meta.url);
    const heard = [];
    await tab.goto(pages.add({ lang: language, config: shop }));
    await tab.waitForVisible(banner);
    heard.push(await tab.heard(banner));
    await tab.click(customize);
    await tab.waitForVisible(preferences);
    await openLists(tab);
    heard.push(await tab.heard(preferences));
    const tree = `${heard.join('\n\n')}\n`;
    if (process.env.UPDATE_EXPECT && tab.hearsAll) writeFileSync(file, tree);
    const expected = readFileSync(file, 'utf8');
    if (tab.hearsAll) expect(tree).toBe(expected);
    // WebKit's driver tells role and name of an element, and nothing of what is around it.
    else expect(tree.trim().split(/\n+/)).toEqual(expected.split('\n').map((line) => NAMED.exec(line)).filter(Boolean).map(([, role, name]) => `${role} ${name.replaceAll('\\"', '"')}`));
  });
}

test('the trees are what A-12 and A-18 ask for: a region, then a dialog, with headings, a button for each answer and a switch for each thing to choose', { tag: '@once' }, () => {
  for (const language of ['en', 'ar', 'ja']) {
    const [first, second] = readFileSync(new URL(`fixtures/trees/${language}.txt`, import.meta.url), 'utf8').split('\n\n');
    const count = (tree, role) => tree.split('\n').filter((line) => line.trim().startsWith(`- ${role} "`)).length;
    expect(first).toMatch(/^- region "[^"]+":?\n/);
    expect({ headings: count(first, 'heading'), buttons: count(first, 'button'), switches: count(first, 'switch') }, language).toEqual({ headings: 1, buttons: 4, switches: 0 });
    expect(second).toMatch(/^- dialog "[^"]+":?\n/);
    // Two purposes and three services to choose; the necessary ones have no switch.
    expect({ switches: count(second, 'switch'), buttons: count(second, 'button') }, language).toEqual({ switches: 5, buttons: 4 });
  }
});
