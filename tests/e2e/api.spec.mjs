// `window.assentry` and the events, as docs/markup.md promises them.

import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, externalGate, handle, inlineGate, optional, preferences, purposeSwitch, save, waitForRan } from './bench/notice.mjs';

test('the API has exactly the documented members', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  const members = await tab.evaluate(() =>
    Object.fromEntries(Object.keys(window.assentry).map((name) => [name, typeof window.assentry[name]])),
  );
  expect(members).toEqual({
    version: 'string',
    status: 'function',
    has: 'function',
    accept: 'function',
    reject: 'function',
    open: 'function',
    language: 'function',
    reset: 'function',
    on: 'function',
    whenGranted: 'function',
    debug: 'function',
  });
  expect(await tab.evaluate(() => window.assentry.version)).toMatch(/^\d+\.\d+\.\d+$/);
});

test('status has exactly the documented fields, before and after a choice', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { days: 100 } }));
  const before = await tab.status();
  expect(before).toEqual({
    standing: 'unasked',
    granted: ['necessary'],
    denied: optional,
    method: null,
    decidedAt: null,
    expiresAt: null,
    revision: expect.stringMatching(/\S/),
    regime: expect.stringMatching(/\S/),
    signals: [],
  });
  await tab.click(accept);
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  const after = await tab.status();
  expect(after).toEqual({
    standing: 'decided',
    granted: ['necessary', ...optional],
    denied: [],
    method: 'accept-all',
    decidedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    expiresAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    revision: before.revision,
    regime: before.regime,
    signals: [],
  });
  expect((Date.parse(after.expiresAt) - Date.parse(after.decidedAt)) / 86_400_000).toBe(100);
});

test('with proof switched on, an answer that grants something has an id, and only then', async ({ pages, tab }) => {
  const config = { proof: true };
  await tab.goto(pages.add({ config }));
  expect(await tab.status()).not.toHaveProperty('id');
  await tab.click(accept);
  await tab.waitFor(() => typeof window.assentry.status().id === 'string');
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitFor(() => !window.assentry.has('analytics'));
  expect(await tab.status()).not.toHaveProperty('id');
});

test('has answers for purposes and services, and for nothing else', async ({ pages, tab }) => {
  const config = { purposes: ['necessary', 'analytics', 'social'], services: [{ id: 'film', purpose: 'social' }] };
  await tab.goto(pages.add({ config }));
  await tab.evaluate(() => window.assentry.accept());
  await tab.waitFor(() => window.assentry.has('film'));
  const asked = ['necessary', 'analytics', 'social', 'film', 'marketing', 'analytic', 'analytics ', '', '__proto__', 'constructor'];
  const answers = await tab.evaluate((ids) => ids.filter((id) => window.assentry.has(id)), asked);
  expect(answers).toEqual(['necessary', 'analytics', 'social', 'film']);
});

test('accepting some ids grants only these', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: inlineGate('analytics', 'yes') + inlineGate('marketing', 'no') }));
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await waitForRan(tab, 'yes');
  await tab.settle();
  expect(await tab.ran()).toEqual(['yes']);
  expect(await tab.status()).toMatchObject({
    granted: ['necessary', 'analytics'],
    denied: ['marketing', 'social'],
    method: 'api',
  });
});

test('accepting an id that the policy does not know is reported and grants it nothing', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: inlineGate('nonsense', 'no') }));
  await tab.evaluate(() => window.assentry.accept(['nonsense']));
  await tab.waitFor(() => bench.errors.some((error) => error.includes('nonsense')));
  await tab.settle();
  expect(await tab.ran()).toEqual([]);
  expect((await tab.status()).granted).toEqual(['necessary']);
});

test('rejecting by the API hides the notice and is recorded', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitForGone(banner);
  expect(await tab.status()).toMatchObject({ standing: 'decided', denied: optional });
  await tab.reload();
  await tab.waitForVisible(handle);
  expect(await tab.exists(banner)).toBe(false);
});

test('after a call the record is written and Google told before the next line of the page (V-03)', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: inlineGate('analytics', 'gated') }));
  // The first call has its file come; the second one is followed by a third before the browser has painted.
  await tab.evaluate(() => window.assentry.reject());
  await tab.waitFor(() => document.cookie.includes('assentry='));
  const next = await tab.evaluate(() => {
    window.assentry.reject();
    window.assentry.accept();
    return {
      cookie: document.cookie.includes('+analytics'),
      mirror: localStorage.getItem('assentry').includes('+analytics'),
      signal: [...window.dataLayer].reverse().find((entry) => entry[0] === 'consent')[2].analytics_storage,
      ran: window.ran ?? [],
    };
  });
  expect(next, 'only what it opens waits for the browser to paint').toEqual({ cookie: true, mirror: true, signal: 'granted', ran: [] });
  await waitForRan(tab, 'gated');
});

test('open shows the preferences, as does any element of the page that says so', async ({ pages, tab }) => {
  const url = pages.add({ body: '<footer><button data-assentry="open" id="mine">Manage my cookies</button></footer>' });
  await tab.goto(url);
  await tab.evaluate(() => window.assentry.open());
  await tab.waitForVisible(preferences);
  await tab.press('Escape');
  await tab.waitForGone(preferences);
  await tab.click('#mine');
  await tab.waitForVisible(preferences);
});

test('reset forgets the answer in every store and asks again', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.evaluate(() => window.assentry.reset());
  await tab.waitForVisible(banner);
  await tab.waitFor(() => localStorage.getItem('assentry') === null && !document.cookie.includes('assentry='));
  expect(await tab.status()).toMatchObject({ standing: 'unasked', denied: optional });
  await tab.reload();
  await tab.waitForVisible(banner);
});

test('the document hears of ready, shown and change, in this order', { tag: '@smoke' }, async ({ pages, tab }) => {
  const head = `<script>
    window.heard = [];
    for (const type of ['ready', 'shown', 'change', 'error']) {
      document.addEventListener('assentry:' + type, (event) => window.heard.push({ type, detail: event.detail }));
    }
  </script>`;
  await tab.goto(pages.add({ head }));
  await tab.click(accept);
  await tab.waitFor(() => window.heard.length >= 3);
  await tab.settle();
  const heard = await tab.evaluate(() => window.heard);
  expect(heard.map(({ type }) => type)).toEqual(['ready', 'shown', 'change']);
  expect(heard[2].detail).toEqual(await tab.status());
});

test('a listener hears ready even when it comes late, and nothing once it is off', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.waitForVisible(banner);
  await tab.evaluate(() => {
    window.heard = [];
    window.assentry.on('ready', () => window.heard.push('ready'));
    window.off = window.assentry.on('change', () => window.heard.push('first'));
    window.assentry.on('change', () => window.heard.push('second'));
  });
  await tab.evaluate(() => window.assentry.accept(['analytics']));
  await tab.waitFor(() => window.heard.includes('second'));
  await tab.evaluate(() => {
    window.off();
    window.assentry.accept(['marketing']);
  });
  await tab.waitFor(() => window.heard.filter((name) => name === 'second').length === 2);
  expect(await tab.evaluate(() => window.heard)).toEqual(['ready', 'first', 'second', 'second']);
});

test('a listener that throws is reported and does not keep the others from hearing', async ({ pages, tab }) => {
  await tab.goto(pages.add({ body: inlineGate('analytics', 'gated') }));
  await tab.evaluate(() => {
    window.assentry.on('change', () => {
      throw new Error('a mistake of the page');
    });
    window.assentry.on('change', () => {
      window.heard = true;
    });
    window.assentry.accept();
  });
  await tab.waitFor(() => window.heard);
  await waitForRan(tab, 'gated');
  expect((await tab.reports()).join('\n')).toContain('a mistake of the page');
});

test('an answer given while another is being told is taken after it', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.evaluate(() => {
    window.heard = [];
    window.assentry.on('change', () => {
      window.heard.push(window.assentry.status().granted.join(' '));
      if (window.heard.length === 1) window.assentry.accept(['marketing']);
    });
    window.assentry.accept(['analytics']);
  });
  await tab.waitFor(() => window.heard.length === 2);
  expect(await tab.evaluate(() => window.heard)).toEqual(['necessary analytics', 'necessary analytics marketing']);
});

test('whenGranted resolves on the grant, or at once when it was granted before', async ({ pages, tab }) => {
  await tab.goto(pages.add({}));
  await tab.evaluate(() => {
    window.resolved = [];
    for (const id of ['analytics', 'marketing']) window.assentry.whenGranted(id).then(() => window.resolved.push(id));
  });
  await tab.click(customize);
  await tab.click(purposeSwitch('analytics'));
  await tab.click(save);
  await tab.waitFor(() => window.resolved.includes('analytics'));
  await tab.evaluate(() => window.assentry.whenGranted('analytics').then(() => window.resolved.push('at once')));
  await tab.waitFor(() => window.resolved.includes('at once'));
  expect(await tab.evaluate(() => window.resolved)).toEqual(['analytics', 'at once']);
});

test('a consent service hands an answer over before anything is asked, and takes it back at once (L-54)', async ({ pages, tab }) => {
  // What it knows of the visitor, on every page.
  const service = '<script>window.assentry[sessionStorage.said || "accept"](["analytics"])</script>';
  await tab.goto(pages.add({ body: `${service}${externalGate('analytics', 'counts')}${externalGate('marketing', 'ads')}` }));
  await waitForRan(tab, 'counts');
  expect(await tab.ran()).toEqual(['counts']);
  expect(await tab.status()).toMatchObject({ granted: ['necessary', 'analytics'], method: 'api' });
  await tab.acrossReload(() => tab.evaluate(() => {
    sessionStorage.said = 'reject';
    window.assentry.reject();
  }));
  await tab.waitFor(() => window.assentry.status().standing === 'decided');
  await tab.settle();
  expect(await tab.exists(banner)).toBe(false);
  expect(await tab.ran()).toEqual([]);
  expect(await tab.status()).toMatchObject({ granted: ['necessary'] });
});
