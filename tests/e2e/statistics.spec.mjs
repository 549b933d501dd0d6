// What is counted, and what is not: docs/events.md. The collector's side is tested over HTTP.

import { expect, test } from './bench/test.mjs';
import { accept, banner, close, customize, handle, preferences, reject, reopen, save, stored, waitForKept, withdrawAll } from './bench/notice.mjs';

/** The events that came in, as pairs. */
const events = (pages) => pages.requests('/e').map(({ body }) => Object.fromEntries(body.split('&').map((pair) => pair.split('='))));
const kinds = (pages) => events(pages).map(({ event }) => event);
const counted = { endpoint: '/e', statistics: 'all' };

test('where the regime asks for consent to count, only answers are counted unless the site says otherwise (M1)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { endpoint: '/e' } }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['choice']);
});

test('where the regime allows counters, displays are counted too (M2)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { endpoint: '/e', region: 'FR' } }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'choice']);
});

test('nothing is counted where the site wants nothing counted (M0)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { endpoint: '/e', region: 'FR', statistics: 'none' } }));
  await tab.click(accept);
  await waitForKept(tab);
  await tab.settle();
  expect(pages.requests('/e')).toEqual([]);
});

test('the way to the preferences is counted once, and leaving without an answer', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.press('Escape');
  await tab.waitForGone(preferences);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.goto(pages.add({ config: { statistics: 'none' } }));
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'opened', 'left']);
});

test('an answer is counted, also where the page is left before it has painted', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted, body: '<a href="/next">Next</a>' }));
  pages.add({ path: '/next', script: '' });
  await tab.waitForVisible(banner);
  await tab.evaluate(() => {
    // A browser that is too busy to paint.
    window.requestAnimationFrame = window.setTimeout = () => 0;
    window.assentry.reject();
  });
  await tab.waitForGone(banner);
  await tab.evaluate(() => { document.querySelector('a').click(); });
  // A tab that is closed while it changes pages can hang (Chromium).
  await tab.waitFor(() => location.pathname === '/next' && document.readyState === 'complete');
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'choice']);
});

test('no event carries a cookie or a referrer, whatever the page has and wants (M-02)', { tag: '@smoke' }, async ({ pages, tab }) => {
  const head = '<meta name="referrer" content="unsafe-url"><script>document.cookie = "session=secret; path=/"</script>';
  await tab.goto(pages.add({ config: counted, head }));
  await tab.waitForVisible(banner);
  await expect.poll(() => kinds(pages)).toEqual(['shown']);
  await tab.goto(pages.add({ path: '/second', config: { ...counted, proof: true }, head }));
  await tab.click(customize);
  await tab.click(`${preferences} [data-assentry="accept"]`);
  await waitForKept(tab);
  await tab.click(reopen);
  await tab.click(withdrawAll);
  await tab.waitForGone(preferences);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'left', 'shown', 'opened', 'choice', 'changed']);
  for (const { method, cookies, referrer, query } of pages.requests('/e')) expect({ method, cookies, referrer, query }).toEqual({ method: 'POST', cookies: '', referrer: '', query: '' });
});

test('leaving after an answer is not counted as leaving without one', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await tab.goto(pages.add({ config: { statistics: 'none' } }));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(kinds(pages)).toEqual(['shown', 'choice']);
});

test('one of the variants is shown by chance, and its events say which', async ({ pages, tab }) => {
  const variants = [{ id: 'plain' }, { id: 'calm', position: 'right', texts: { en: { title: 'A calm word' } } }];
  const seen = new Set();
  for (let page = 0; seen.size < 2; page += 1) {
    expect(page, 'both come up within 40 pages').toBeLessThan(40);
    pages.forget();
    await tab.goto(pages.add({ config: { ...counted, variants } }));
    await tab.waitForVisible(banner);
    await expect.poll(() => kinds(pages).includes('shown')).toBe(true);
    const { variant } = events(pages).find(({ event }) => event === 'shown');
    expect(await tab.attribute(banner, 'data-position')).toBe(variant === 'calm' ? 'right' : 'left');
    expect((await tab.text(`${banner} h2`)) === 'A calm word').toBe(variant === 'calm');
    seen.add(variant);
  }
  // Refusing stays as easy, whichever it is.
  const [refuse, agree] = [await tab.box(reject), await tab.box(accept)];
  expect([refuse.width, refuse.height]).toEqual([agree.width, agree.height]);
  expect(await tab.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
});

test('an event names the section given by the configuration or the page, if the site lists it', async ({ pages, tab }) => {
  const meta = (section) => `<meta name="assentry-section" content="${section}">`;
  for (const [more, head, expected] of [
    [{ section: 'shop' }, meta('help'), 'shop'],
    [{}, meta('help'), 'help'],
    [{ sections: ['shop', 'help'] }, meta('help'), 'help'],
    [{ sections: ['shop', 'help'] }, meta('diary'), undefined],
    [{ sections: ['shop'], section: 'help' }, '', undefined],
    [{}, meta('&amp;method=accept-all'), undefined],
    [{}, '', undefined],
  ]) {
    pages.forget();
    await tab.goto(pages.add({ config: { ...counted, ...more }, head }));
    await tab.waitForVisible(banner);
    await expect.poll(() => events(pages).filter(({ event }) => event === 'shown').map(({ section }) => section)).toEqual([expected]);
  }
  await tab.click(reject);
  await tab.waitForGone(banner);
});

test('an event says that the browser asks not to be tracked', async ({ pages, tab }) => {
  const page = new URL(pages.add({ config: counted }));
  page.search = 'assentry-gpc';
  await tab.goto(page.href);
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => events(pages).map(({ event, signal }) => [event, signal])).toEqual([['shown', '1'], ['choice', '1']]);
});

test('pages are counted if the site says so, with what holds on them, and never where visitors are asked first (M3)', async ({ pages, tab }) => {
  const config = { endpoint: '/e', statistics: 'pages' };
  const unasked = pages.add({ config: { ...config, regime: 'us-ca' } });
  await tab.goto(unasked);
  await expect.poll(() => kinds(pages)).toEqual(['viewed']);
  expect(events(pages)[0].denied).toBe(undefined);
  await tab.evaluate(() => window.assentry.reject());
  await expect.poll(() => kinds(pages)).toEqual(['viewed', 'choice']);
  await waitForKept(tab);
  await tab.goto(unasked);
  await expect.poll(() => kinds(pages)).toEqual(['viewed', 'choice', 'viewed']);
  expect(events(pages)[2].granted).toBe(undefined);
  pages.forget();
  await tab.clearCookies();
  await tab.evaluate(() => localStorage.clear());
  await tab.goto(pages.add({ path: '/asked', config }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['choice']);
});

test('where nobody is asked, a page on which the signal was honoured is counted, until there is an answer', async ({ pages, tab }) => {
  const page = new URL(pages.add({ config: { ...counted, regime: 'us-ca' } }));
  await tab.goto(page.href);
  await tab.waitForVisible(handle);
  page.search = 'assentry-gpc';
  await tab.goto(page.href);
  await expect.poll(() => events(pages).map(({ event, regime, signal }) => [event, regime, signal])).toEqual([['gpc', 'us-ca', '1']]);
  await tab.evaluate(() => window.assentry.reject());
  await expect.poll(() => events(pages).map(({ event }) => event)).toEqual(['gpc', 'choice']);
  await tab.goto(page.href);
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(events(pages)).toHaveLength(2);
});

test('the record is posted for renewal when it is written, with the site\'s cookies', async ({ pages, tab }) => {
  pages.addFile('/renew', 'text/plain', '');
  await tab.goto(pages.add({ config: { renew: '/renew' } }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await expect.poll(() => pages.requests('/renew').length).toBe(1);
  const [{ method, body, cookies }] = pages.requests('/renew');
  const kept = await tab.evaluate(() => document.cookie);
  expect({ method, body }).toEqual({ method: 'POST', body: `record=${kept.slice('assentry='.length)}` });
  expect(cookies).toBe(kept);
});

test('a renewed opt-out is posted too, once a day, so that the server\'s cookie is the last one (L-63)', async ({ pages, tab }) => {
  pages.addFile('/renew', 'text/plain', '');
  const config = { regime: 'us-ca', renew: '/renew' };
  await tab.goto(pages.add({ config }));
  await tab.evaluate(() => window.assentry.reject());
  await expect.poll(() => pages.requests('/renew').length).toBe(1);
  const [{ body }] = pages.requests('/renew');
  for (const clockDays of [1, 400]) {
    const url = pages.add({ path: `/day-${clockDays}`, config, clockDays });
    pages.forget();
    await tab.goto(url);
    await expect.poll(() => pages.requests('/renew').map((seen) => seen.body)).toEqual([body]);
    await tab.goto(url);
    await tab.waitForVisible(handle);
    await tab.settle();
    expect(pages.requests('/renew')).toHaveLength(1);
  }
});

test('the preferences of a returning visitor are not counted as a way on from the notice', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: counted }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'choice']);
  pages.forget();
  await tab.goto(pages.add({ config: counted }));
  await tab.click(`${handle} button`);
  await tab.click(save);
  await tab.waitForGone(preferences);
  await tab.settle();
  expect(kinds(pages).filter((kind) => kind !== 'changed')).toEqual([]);
});

// Where displays are counted without consent, visitors are told, and can object with one switch (L-67).

const counting = `${preferences} [data-assentry-counting]`;
const objection = 'assentry-objection';
const inBritain = { endpoint: '/e', regime: 'uk' };
const isOn = (tab) => tab.evaluate((selector) => document.querySelector(selector).checked, counting);

/** A new visit, by somebody who has no answer (any more). */
async function comeBack(tab, url) {
  await tab.evaluate(() => window.assentry.reset());
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await tab.click(customize);
  await tab.waitForVisible(counting);
  await tab.settle();
}

async function object(tab, url) {
  await tab.goto(url);
  await tab.click(customize);
  await tab.click(counting);
  await tab.click(save);
  await tab.waitForGone(preferences);
  await waitForKept(tab);
}

for (const [name, config] of Object.entries({ 'the United Kingdom': inBritain, France: { endpoint: '/e', regime: 'fr' }, Italy: { endpoint: '/e', regime: 'it' }, Spain: { endpoint: '/e', regime: 'es' }, 'a site that counts displays everywhere': counted })) {
  test(`visitors are told that displays are counted, and can object: ${name} (L-67, L-55, M-07)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ config }));
    await tab.click(customize);
    await tab.waitForVisible(counting);
    expect(await isOn(tab)).toBe(true);
    expect(await tab.attribute(counting, 'aria-label')).toBe('Counting displays');
    expect(await tab.evaluate(() => document.querySelector('assentry-preferences').shadowRoot.textContent)).toContain('To object, switch this off and save.');
  });
}

test('where nobody is asked there is the same switch in the preferences (L-67)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { endpoint: '/e', regime: 'us-ca' } }));
  await tab.click(reopen);
  await tab.waitForVisible(counting);
  expect(await isOn(tab)).toBe(true);
});

for (const [name, config] of Object.entries({ 'under a regime that wants consent': { endpoint: '/e' }, 'without an endpoint': { regime: 'uk' }, 'where only answers are counted': { ...inBritain, statistics: 'choices' }, 'where nothing is counted': { ...inBritain, statistics: 'none' } })) {
  test(`no switch says that displays are counted where they are not: ${name} (L-67)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ config }));
    await tab.click(customize);
    await tab.waitForVisible(save);
    expect(await tab.exists(counting)).toBe(false);
  });
}

test('a visitor who objects is counted only by their answers from then on, and nothing but the objection is stored (L-67)', { tag: '@smoke' }, async ({ pages, tab }) => {
  await object(tab, pages.add({ config: inBritain }));
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'opened', 'choice']);
  expect((await stored(tab)).localStorage.sort()).toEqual(['assentry', objection]);
  const [cookie, mirror, line] = await tab.evaluate((name) => [document.cookie.split('; ').find((pair) => pair.startsWith(name)), localStorage.getItem(name), localStorage.getItem('assentry')], objection);
  expect([cookie, mirror]).toEqual([`${objection}=1`, '1']);
  expect(line, 'the answer is what it was before there were objections').toMatch(/^1~[0-9a-f]{8}~\d+~\d+~uk~c~~!analytics!marketing!social~[0-9a-f]{8}$/);
  pages.forget();
  await comeBack(tab, pages.add({ config: inBritain }));
  expect(await isOn(tab)).toBe(false);
  await tab.click(withdrawAll);
  await tab.waitForGone(preferences);
  await expect.poll(() => kinds(pages)).toEqual(['choice']);
});

test('an unsaved objection has no effect: Escape and the X leave everything as it was (L-67, A-13)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: inBritain }));
  for (const leave of [() => tab.press('Escape'), () => tab.click(close)]) {
    await tab.click(customize);
    await tab.click(counting);
    await leave();
    await tab.waitForGone(preferences);
    expect(await stored(tab)).toMatchObject({ cookies: [], localStorage: [] });
  }
  await tab.click(customize);
  await tab.waitForVisible(counting);
  expect(await isOn(tab)).toBe(true);
});

test('rejecting all in the preferences includes an objection; on the notice it does not; accepting never withdraws it (L-67)', async ({ pages, tab }) => {
  const has = () => tab.evaluate((name) => document.cookie.includes(name), objection);
  const url = pages.add({ config: inBritain });
  await tab.goto(url);
  await tab.click(reject);
  await waitForKept(tab);
  expect(await has()).toBe(false);
  await tab.click(reopen);
  await tab.click(withdrawAll);
  await tab.waitForGone(preferences);
  expect(await has()).toBe(true);
  await tab.click(reopen);
  await tab.click(`${preferences} [data-assentry="accept"]`);
  await tab.waitForGone(preferences);
  expect(await has()).toBe(true);
});

test('only the visitor can withdraw an objection, with the switch, and displays count from the next page on (L-67, B-25)', async ({ pages, tab }) => {
  const url = pages.add({ config: inBritain });
  await object(tab, url);
  pages.forget();
  await comeBack(tab, url);
  await tab.evaluate(([input, button]) => {
    document.querySelector(input).checked = true;
    document.querySelector(button).click();
  }, [counting, save]);
  await tab.waitForGone(preferences);
  expect(await tab.evaluate((name) => localStorage.getItem(name), objection), 'a click made by a script').toBe('1');
  await comeBack(tab, url);
  await tab.click(counting);
  await tab.click(save);
  await tab.waitForGone(preferences);
  expect(await tab.evaluate((name) => [localStorage.getItem(name), document.cookie.includes(name)], objection)).toEqual([null, false]);
  await expect.poll(() => kinds(pages)).toEqual(['choice', 'choice']);
  pages.forget();
  await comeBack(tab, url);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'opened']);
});

test('an objection while offline holds when the network is back (L-67)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: inBritain }));
  await tab.click(customize);
  await tab.waitForVisible(counting);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'opened']);
  pages.forget();
  await tab.evaluate(() => { window.fetch = () => Promise.reject(new TypeError('Failed to fetch')); });
  await tab.click(counting);
  await tab.click(save);
  await tab.waitForGone(preferences);
  await waitForKept(tab);
  await comeBack(tab, pages.add({ config: inBritain }));
  expect(kinds(pages)).toEqual([]);
  expect(await isOn(tab)).toBe(false);
  expect(await tab.consoleErrors()).toEqual([]);
});

for (const clockDays of [-8000, -183, 183, 400, 8000]) {
  test(`an objection has no term: still there with the clock ${Math.abs(clockDays)} days ${clockDays < 0 ? 'back' : 'ahead'} (L-67)`, async ({ pages, tab }) => {
    await object(tab, pages.add({ config: inBritain }));
    pages.forget();
    for (const moved of [clockDays, 0]) {
      await comeBack(tab, pages.add({ path: `/moved-${moved}`, config: inBritain, clockDays: moved }));
      expect(await isOn(tab)).toBe(false);
    }
    expect(kinds(pages)).toEqual([]);
  });
}

test('one of cookie and mirror is enough for an objection, and the cookie is written again before a display would be counted (L-67)', async ({ pages, tab }) => {
  const config = inBritain;
  await object(tab, pages.add({ config }));
  pages.forget();
  await tab.evaluate(() => localStorage.clear());
  await comeBack(tab, pages.add({ path: '/without-mirror', config }));
  expect(await isOn(tab)).toBe(false);
  await tab.evaluate((name) => localStorage.setItem(name, '1'), objection);
  await tab.clearCookies();
  await comeBack(tab, pages.add({ path: '/without-cookie', config }));
  expect(await isOn(tab)).toBe(false);
  await tab.waitFor((name) => document.cookie.includes(`${name}=1`), objection);
  expect(kinds(pages)).toEqual([]);
});

test('a signal that appears and goes changes nothing about an objection, which covers what the signal would have counted (L-67)', async ({ pages, tab }) => {
  const config = { endpoint: '/e', regime: 'us-ca' };
  const plain = pages.add({ config });
  const signalled = new URL(pages.add({ path: '/signal', config }));
  signalled.search = 'assentry-gpc';
  await tab.goto(signalled.href);
  await expect.poll(() => kinds(pages)).toEqual(['gpc']);
  pages.forget();
  await tab.click(reopen);
  await tab.click(counting);
  await tab.click(save);
  await tab.waitForGone(preferences);
  await expect.poll(() => kinds(pages)).toEqual(['choice']);
  pages.forget();
  for (const url of [plain, signalled.href, plain, signalled.href]) {
    await tab.goto(url);
    await tab.waitForVisible(handle);
    await tab.evaluate(() => window.assentry.reset());
    await tab.click(reopen);
    await tab.waitForVisible(counting);
    expect(await isOn(tab)).toBe(false);
    await tab.settle();
  }
  expect(kinds(pages)).toEqual([]);
});

test('after an objection in another tab this page counts no more displays (L-67)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: inBritain }));
  await tab.waitForVisible(banner);
  await expect.poll(() => kinds(pages)).toEqual(['shown']);
  await tab.evaluate((name) => { document.cookie = `${name}=1; path=/`; }, objection);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await isOn(tab)).toBe(false);
  await tab.goto(pages.add({ config: { statistics: 'none' } }));
  await tab.settle();
  expect(kinds(pages)).toEqual(['shown']);
});

test('where storage cannot be read no display is counted: there may be an objection in it (L-67)', async ({ pages, tab }) => {
  const head = `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });</script>`;
  await tab.goto(pages.add({ config: inBritain, head }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  await expect.poll(() => kinds(pages)).toEqual(['choice']);
});

test('an objection holds for the page where it cannot be stored (L-67)', async ({ pages, tab }) => {
  const head = `<script>Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; Object.defineProperty(document, 'cookie', { get: () => '', set() {} });</script>`;
  await tab.goto(pages.add({ config: inBritain, head }));
  await tab.click(customize);
  await tab.click(counting);
  await tab.click(save);
  await tab.waitForGone(preferences);
  await expect.poll(() => kinds(pages)).toEqual(['shown', 'opened', 'choice']);
  await tab.click(reopen);
  await tab.waitForVisible(counting);
  expect(await isOn(tab)).toBe(false);
  expect((await tab.reports()).length).toBe(1);
});
