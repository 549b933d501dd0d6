// Somebody who has answered comes back: L-10, L-11, L-32, and changes their mind: L-03, L-27, V-04.

import { expect, test } from './bench/test.mjs';
import {
  accept,
  banner,
  customize,
  externalGate,
  gatedEverything,
  handle,
  inlineGate,
  optional,
  preferences,
  purposeSwitch,
  reject,
  reopen,
  save,
  thirdParties,
  visitAndAccept,
  visitAndRefuse,
  waitForEverything,
  waitForRan,
  waitForSecondFile,
  withdrawAll,
} from './bench/notice.mjs';

const maps = { id: 'maps', title: 'Maps of the city', description: 'Shows where we are on a map.' };

/** A browser that has no time to spare before the test says so: `window.rest()`. */
const restsWhenTold = `<script>
  {
    const held = [];
    window.requestIdleCallback = (callback) => held.push(callback);
    window.rest = () => { held.splice(0).forEach((callback) => callback()); };
  }
</script>`;

test('on a return visit no gate waits for the handle, which appears when the browser is idle', async ({ pages, tab }) => {
  // In the head: those in the body wait for a page that is idle.
  const gate = inlineGate('analytics', 'gated');
  await visitAndAccept(tab, pages.add({ head: gate }));
  await tab.goto(pages.add({ head: restsWhenTold + gate }));
  await waitForRan(tab, 'gated');
  expect(await tab.exists(handle)).toBe(false);
  await tab.evaluate(() => window.rest());
  await tab.waitForVisible(handle);
});

test('an answer given before the handle exists is announced once it does (A-19)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ head: restsWhenTold }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.waitFor(() => document.cookie.includes('assentry='));
  expect(await tab.exists(handle)).toBe(false);
  const said = () => tab.evaluate((at) => document.querySelector(at).textContent, `${handle} [role="status"]`);
  await tab.evaluate(() => window.rest());
  expect(await said(), 'a region is heard only where its words come later').toBe('');
  await tab.evaluate(() => window.rest());
  expect(await said()).not.toBe('');
});

test('a press on the handle is not lost if an answer is stored between pointerdown and pointerup', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => addEventListener('mousedown', () => window.assentry.reject(), { once: true }));
  await tab.evaluate(() => window.assentry.accept());
  await tab.waitForGone(banner);
  await tab.click(reopen);
  await tab.waitForVisible(preferences);
  expect(await tab.evaluate(() => window.assentry.status().denied.length > 1)).toBe(true);
});

test('a return visit shows no notice and opens what was granted, each gate once', async ({ pages, tab }) => {
  const url = pages.add({ body: gatedEverything });
  await visitAndAccept(tab, url);
  await waitForEverything(tab);
  pages.forget();
  await tab.reload();
  await waitForEverything(tab);
  await tab.waitForVisible(handle);
  expect(await tab.exists(banner)).toBe(false);
  const scripts = thirdParties(pages).filter((path) => /^\/(ran|frame)\//.test(path));
  // WebKit keeps modules over a reload, so not each is asked for; none is asked for twice.
  expect(scripts.length).toBe(new Set(scripts).size);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: [], method: 'accept-all' });
});

test('the answer is known on the line after the script tag', async ({ pages, tab }) => {
  const body = '<script>window.early = { has: assentry.has("analytics"), standing: assentry.status().standing };</script>';
  const url = pages.add({ body });
  await tab.goto(url);
  expect(await tab.evaluate(() => window.early)).toEqual({ has: false, standing: 'unasked' });
  await visitAndAccept(tab, url);
  await tab.reload();
  expect(await tab.evaluate(() => window.early)).toEqual({ has: true, standing: 'decided' });
});

/** How many days later the same day of the sixth month is, or its last day if there is no such day. */
function sixMonthsFromToday() {
  const now = new Date(), [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 7, 0)).getUTCDate();
  return (Date.UTC(year, month + 6, Math.min(day, last)) - Date.UTC(year, month, day)) / 86_400_000;
}

for (const [name, answer] of [['accepting', accept], ['refusing', reject]]) {
  test(`${name} is remembered for six months and then asked again, however often the visitor came (L-32)`, async ({ pages, tab }) => {
    await tab.goto(pages.add({ path: '/today', body: gatedEverything }));
    await tab.click(answer);
    await tab.waitForGone(banner);
    const { granted } = await tab.status();
    const months = sixMonthsFromToday();
    for (const clockDays of [1, 100, months]) {
      await tab.goto(pages.add({ path: `/day-${clockDays}`, clockDays }));
      await tab.waitForVisible(handle);
      expect(await tab.exists(banner), `after ${clockDays} days`).toBe(false);
      expect((await tab.status()).granted).toEqual(granted);
    }
    pages.forget();
    await tab.goto(pages.add({ path: '/later', clockDays: months + 1, body: gatedEverything }));
    await tab.waitForVisible(banner);
    await tab.settle();
    expect(thirdParties(pages)).toEqual([]);
    expect((await tab.status()).denied).toEqual(optional);
  });
}

test('the number of days is the site\'s to choose, and every store keeps to it', async ({ pages, tab }) => {
  const config = { days: 10 };
  await visitAndRefuse(tab, pages.add({ config }));
  const [{ expires }] = await tab.cookies();
  const daysLeft = (expires * 1000 - Date.now()) / 86_400_000;
  expect(daysLeft).toBeGreaterThan(9);
  expect(daysLeft).toBeLessThanOrEqual(11);
  await tab.clearCookies();
  await tab.goto(pages.add({ config, clockDays: 9 }));
  expect(await tab.status()).toMatchObject({ standing: 'decided' });
  await tab.clearCookies(); // the visit may have renewed the cookie from the mirror
  await tab.goto(pages.add({ config, clockDays: 11 }));
  await tab.waitForVisible(banner);
});

test('a new purpose is asked about alone, and earlier answers stand (L-11)', async ({ pages, tab }) => {
  const body = inlineGate('analytics', 'old') + inlineGate('maps', 'new');
  await tab.goto(pages.add({ config: { purposes: ['necessary', 'analytics', 'marketing'] }, body: 'first' }));
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  const config = { purposes: ['necessary', 'analytics', 'marketing', maps] };
  await tab.goto(pages.add({ config, body }));
  await tab.waitForVisible(banner);
  await waitForRan(tab, 'old');
  expect(await tab.status()).toMatchObject({ standing: 'stale' });
  const asked = await tab.text(banner);
  expect(asked).toContain('Maps of the city');
  expect(asked).not.toMatch(/Audience measurement|Advertising measurement/);
  await tab.click(accept);
  await waitForRan(tab, 'new');
  expect(await tab.ran()).toEqual(['old', 'new']);
  const { granted, denied } = await tab.status();
  expect(granted).toEqual(expect.arrayContaining(['analytics', 'maps']));
  expect(denied, 'marketing was refused earlier and not asked about again').toEqual(['marketing']);
});

test('refusing a new purpose leaves the earlier answers as they are (L-11)', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ config: { purposes: ['necessary', 'analytics'] } }));
  await tab.goto(pages.add({ config: { purposes: ['necessary', 'analytics', maps] } }));
  await tab.click(reject);
  await tab.waitForGone(banner);
  const { granted, denied, standing } = await tab.status();
  expect({ granted, denied, standing }).toEqual({
    granted: expect.arrayContaining(['analytics']),
    denied: ['maps'],
    standing: 'decided',
  });
});

test('reworded texts, another order and a removed purpose ask nobody again', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({ config: { purposes: ['necessary', 'analytics', 'marketing', 'social'] } }));
  const reworded = { id: 'analytics', title: 'Counting', description: 'We count visits.' };
  await tab.goto(pages.add({ config: { purposes: ['social', reworded, 'necessary'] } }));
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.exists(banner)).toBe(false);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: [] });
});

// What the service left behind is cleaned up by a later version; here it may not run or load again.
test('withdrawing takes two clicks, reloads, and nothing optional runs or loads again (L-03, L-37)', async ({ pages, tab }) => {
  const config = { purposes: ['necessary', 'analytics'], services: [{ id: 'counter', purpose: 'analytics' }] };
  const url = pages.add({ config, body: externalGate('counter', 'counter') });
  await visitAndAccept(tab, url);
  await waitForRan(tab, 'counter');
  pages.forget();
  await tab.acrossReload(async () => {
    await tab.click(reopen);
    await tab.click(withdrawAll);
  });
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.status()).toMatchObject({ standing: 'decided', granted: ['necessary'], method: 'withdrawn' });
  expect(await tab.exists(banner)).toBe(false);
  await tab.goto(url);
  await tab.settle();
  expect(thirdParties(pages)).toEqual([]);
  expect(await tab.ran()).toEqual([]);
});

test('withdrawing does not reload when nothing that is now denied had run', async ({ pages, tab }) => {
  await visitAndAccept(tab, pages.add({}));
  await tab.evaluate(() => {
    window.stayed = true;
  });
  await tab.click(reopen);
  await tab.click(withdrawAll);
  // Written right before a page is left.
  await tab.waitFor(() => document.cookie.includes('~w~'));
  await tab.settle();
  expect(await tab.evaluate(() => window.stayed)).toBe(true);
});

test('one purpose can be chosen alone, and the switches show that answer later (A-17, L-05, L-21)', async ({ pages, tab }) => {
  const url = pages.add({ body: inlineGate('analytics', 'analytics') + inlineGate('marketing', 'marketing') });
  const states = () =>
    tab.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('assentry-preferences [data-assentry-purpose]')].map((control) => [
          control.dataset.assentryPurpose,
          control.checked ?? control.getAttribute('aria-checked') === 'true',
        ]),
      ),
    );
  await tab.goto(url);
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await states(), 'no switch is on before it was switched, and necessary is none').toEqual({
    analytics: false,
    marketing: false,
    social: false,
  });
  await tab.click(purposeSwitch('analytics'));
  expect((await tab.status()).standing, 'a switch alone saves nothing (A-13)').toBe('unasked');
  await tab.click(save);
  await tab.waitForGone(preferences);
  await waitForRan(tab, 'analytics');
  expect(await tab.visible(banner)).toBe(false);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: ['marketing', 'social'], method: 'chosen' });
  await tab.reload();
  await tab.click(reopen);
  await tab.waitForVisible(preferences);
  expect(await states()).toEqual({ analytics: true, marketing: false, social: false });
});

test('on an ordinary visit nothing is thrown, not even if caught: V8 would parse the whole script again for each', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const devtools = await tab.page.context().newCDPSession(tab.page);
  const thrown = [];
  devtools.on('Debugger.paused', ({ data, callFrames }) => {
    thrown.push(`${data.description?.split('\n')[0]} in ${callFrames.slice(0, 3).map(({ functionName }) => functionName).join(' < ')}`);
    devtools.send('Debugger.resume');
  });
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.setPauseOnExceptions', { state: 'all' });
  const url = pages.add({ body: `<input id="field">${gatedEverything}`, config: { theme: { accent: '#205030' } } });
  await tab.goto(url);
  await tab.waitForVisible(banner);
  await waitForSecondFile(tab);
  await tab.click('#field');
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.press('Escape');
  await tab.waitForGone(preferences);
  await tab.click(accept);
  await waitForEverything(tab);
  await tab.goto(url);
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(thrown).toEqual([]);
});
