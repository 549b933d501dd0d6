// The visitor's receipt in the preferences, and the two files made of it: T-30 to T-33, docs/receipt.md.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { axeFindings } from './bench/axe.mjs';
import { expect, test } from './bench/test.mjs';
import { accept, banner, customize, placeholder, preferences, purposeSwitch, reject, reopen, save, serviceSwitch, waitForKept, withdrawAll } from './bench/notice.mjs';

const summary = '.receipt summary';
const download = (nth) => `.files button:nth-child(${nth})`;
const config = {
  site: 'Example Ltd',
  privacyUrl: '/privacy',
  purposes: ['necessary', 'analytics', 'marketing'],
  services: [
    { id: 'counter', purpose: 'analytics', name: 'The counter', vendor: 'Counting Ltd', privacyUrl: 'https://counting.example/privacy', trackers: [{ name: '_counter', lifetime: '13 months', purpose: 'counts visits' }] },
    { id: 'adverts', purpose: 'marketing', name: 'The adverts', trackers: [{ name: 'ads', storage: 'localStorage', lifetime: '90 days' }] },
  ],
};

/** Answers, comes back, and opens the receipt. */
async function openReceipt(tab) {
  await tab.waitForGone(banner);
  await tab.click(reopen);
  await tab.waitForVisible(preferences);
  await tab.click(summary);
  await tab.waitForVisible('.files');
  await tab.waitFor(receiptSays, '(SHA-256|FNV-1a) [0-9a-f]+');
}

/** Whether the receipt, as it is on the screen, has such a text. */
function receiptSays(pattern) {
  const { innerText } = document.querySelector('assentry-preferences').shadowRoot.querySelector('.receipt');
  return new RegExp(pattern).test(innerText) && innerText;
}

const shownReceipt = (tab) => tab.evaluate(receiptSays, '');

/** Presses the button for the first or second file, and gives its name, type and text instead of saving it. */
async function downloaded(tab, nth) {
  await tab.evaluate(() => {
    window.files = [];
    const blobs = {};
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = make.call(URL, blob);
      blobs[url] = blob;
      return url;
    };
    HTMLAnchorElement.prototype.click = async function () {
      const blob = blobs[this.href];
      window.files.push({ name: this.download, type: blob.type, text: await blob.text() });
    };
  });
  await tab.click(download(nth));
  return tab.waitFor(() => window.files[0]);
}

async function receiptAsJson(tab) {
  return JSON.parse((await downloaded(tab, 1)).text);
}

/** The receipt of somebody who answers on such a page, whatever they answered before. */
async function receiptOf({ pages, tab }, page, press = accept) {
  await tab.goto(pages.add(page));
  // A notice that is there already goes away first, and another one comes.
  await tab.evaluate(() => {
    document.querySelector('assentry-banner')?.setAttribute('data-earlier', '');
    window.assentry.reset();
  });
  await tab.waitForVisible(`${banner}:not([data-earlier])`);
  await tab.click(press);
  await openReceipt(tab);
  return receiptAsJson(tab);
}

const answers = ({ purposes }) =>
  Object.fromEntries(purposes.flatMap((purpose) => [purpose, ...purpose.recipient_third_parties]).map(({ id, consent_state: state }) => [id, state]));

test('there is no receipt before an answer', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await tab.exists('.receipt')).toBe(false);
});

test('after accepting all, the receipt says so, with everything that was answered and shown', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { ...config, proof: true } }));
  await tab.click(accept);
  await openReceipt(tab);
  const { decidedAt, expiresAt, revision, id } = await tab.status();
  const text = await shownReceipt(tab);
  for (const part of ['You accepted everything', decidedAt, expiresAt, revision, id, 'Always active']) expect(text).toContain(part);
  const { name, type, text: json } = await downloaded(tab, 1);
  expect({ name, type }).toEqual({ name: `receipt-127.0.0.1-${decidedAt}.json`, type: 'application/json' });
  const receipt = JSON.parse(json);
  expect(receipt).toMatchObject({
    schema_version: 'assentry-receipt-1',
    record_id: id,
    pii_principal_id: id,
    privacy_notice: { url: `${pages.origin}/privacy`, policy_revision: revision, hash_algorithm: 'SHA-256', texts_hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
    language: 'en',
    pii_controllers: [{ party_name: 'Example Ltd', party_url: pages.origin }],
    storage_location: 'this browser',
    retention_period: 'P182D',
    jurisdiction: 'eu',
    withdrawal_method: expect.stringContaining('Cookie settings'),
    consent_event: { event_type: 'accept-all', event_state: 'given', event_time: decidedAt, valid_until: expiresAt, entity_id: 'visitor' },
  });
  expect(answers(receipt)).toEqual({ necessary: 'required', analytics: 'given', counter: 'given', marketing: 'given', adverts: 'given' });
  expect(receipt.purposes[1].recipient_third_parties).toEqual([
    {
      id: 'counter',
      name: 'The counter',
      party_name: 'Counting Ltd',
      party_url: 'https://counting.example/privacy',
      consent_state: 'given',
      stores: [{ name: '_counter', storage: 'cookie', retention_period: '13 months', description: 'counts visits' }],
    },
  ]);
  expect(text).toContain(`SHA-256 ${receipt.privacy_notice.texts_hash}`);
});

test('where opting out is the rule, the receipt names the link by which the answer is changed as that link is called (L-64)', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { ...config, regime: 'us-ca' } }));
  await tab.click(reopen);
  await tab.click(`${preferences} [data-assentry="accept"]`);
  await waitForKept(tab);
  await openReceipt(tab);
  const { text } = await downloaded(tab, 1);
  expect(JSON.parse(text).withdrawal_method).toContain('“Your Privacy Choices”');
});

test('after refusing all, the receipt says so and has no id, even where proof is wanted (T-33)', async ({ pages, tab }) => {
  const receipt = await receiptOf({ pages, tab }, { config: { ...config, proof: true } }, reject);
  expect(await shownReceipt(tab)).toContain('You refused everything');
  expect(await shownReceipt(tab)).not.toContain('Receipt number');
  expect(receipt).toMatchObject({ record_id: null, pii_principal_id: null, consent_event: { event_type: 'refuse-all', event_state: 'refused' } });
  expect(JSON.stringify(receipt)).not.toMatch(/[0-9a-f]{32}/);
  expect(answers(receipt)).toEqual({ necessary: 'required', analytics: 'refused', counter: 'refused', marketing: 'refused', adverts: 'refused' });
});

test('after choosing, the receipt says which, and after withdrawing, that, without the id', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config: { ...config, proof: true } }));
  await tab.click(customize);
  await tab.click(purposeSwitch('analytics'));
  await tab.click(save);
  await openReceipt(tab);
  expect(await shownReceipt(tab)).toContain('You chose one by one');
  const chosen = await receiptAsJson(tab);
  expect(answers(chosen)).toEqual({ necessary: 'required', analytics: 'given', counter: 'given', marketing: 'refused', adverts: 'refused' });
  expect(chosen).toMatchObject({ record_id: expect.stringMatching(/^[0-9a-f]{32}$/), consent_event: { event_type: 'chosen', event_state: 'given' } });
  await tab.reload();
  await tab.click(reopen);
  await tab.click(withdrawAll);
  await tab.waitForGone(preferences);
  await openReceipt(tab);
  expect(await shownReceipt(tab)).toContain('You withdrew your consent');
  expect(await receiptAsJson(tab)).toMatchObject({ record_id: null, pii_principal_id: null, consent_event: { event_type: 'withdrawn', event_state: 'withdrawn' } });
});

test('an embed that was allowed is the only thing answered', async ({ pages, tab }) => {
  const body = '<main><iframe data-consent="counter" data-src="/frame/film.html" title="Our film" width="400" height="300"></iframe></main>';
  await tab.goto(pages.add({ config, body }));
  await tab.click(`${placeholder} [data-assentry="always"]`);
  await tab.waitFor(() => window.assentry.has('counter'));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  await tab.click(summary);
  await tab.waitForVisible('.files');
  expect(await shownReceipt(tab)).toContain('You allowed embedded content');
  expect(await shownReceipt(tab)).toContain('Not answered');
  const receipt = await receiptAsJson(tab);
  expect(answers(receipt)).toEqual({ necessary: 'required', analytics: 'unanswered', counter: 'given', marketing: 'unanswered', adverts: 'unanswered' });
  expect(receipt.consent_event).toMatchObject({ event_type: 'embed', event_state: 'given' });
});

test('once an answer has expired, there is no receipt of it', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.click(accept);
  await tab.waitForGone(banner);
  await tab.goto(pages.add({ config, clockDays: 183 }));
  await tab.click(customize);
  await tab.waitForVisible(preferences);
  expect(await tab.exists('.receipt')).toBe(false);
});

test('a service that was answered apart from its purpose is so in the receipt, and switches that are not saved are not', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.click(accept);
  await tab.click(reopen);
  await tab.waitForVisible(preferences);
  await tab.evaluate(() => { for (const details of document.querySelector('assentry-preferences').shadowRoot.querySelectorAll('details')) details.open = true; });
  await tab.click(serviceSwitch('counter'));
  await tab.click(save);
  await openReceipt(tab);
  await tab.click(purposeSwitch('marketing'));
  expect(answers(await receiptAsJson(tab))).toEqual({ necessary: 'required', analytics: 'given', counter: 'refused', marketing: 'given', adverts: 'given' });
});

test('the version of the texts is the start of the SHA-256 of what the file lists, and all that was shown is listed', async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.waitForVisible(banner);
  const shown = await tab.evaluate(() => [...document.querySelector('assentry-banner').children].map((element) => element.textContent));
  await tab.click(accept);
  await openReceipt(tab);
  const { texts, texts_hash: hash } = (await receiptAsJson(tab)).privacy_notice;
  expect(createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)).toBe(hash);
  expect(texts[0]).toBe('en');
  expect(texts.slice(1, shown.length + 1)).toEqual(shown);
  for (const text of ['Counting Ltd', '_counter', 'counts visits', 'Save and close']) expect(texts.join('\n')).toContain(text);
  expect(texts.join('\n'), 'nothing about the visitor').not.toMatch(/You answered|\d{4}-\d\d-\d\d/);
});

test('the version changes with a text, and neither with the order of keys nor with the answer', async ({ pages, tab }) => {
  const versionOf = async (more, press) => (await receiptOf({ pages, tab }, { config: { ...config, ...more } }, press)).privacy_notice.texts_hash;
  const one = await versionOf({ texts: { en: { accept: 'Yes to all', reject: 'No to all' } } });
  const reordered = await versionOf({ texts: { en: { reject: 'No to all', accept: 'Yes to all' } }, services: config.services.map((service) => Object.fromEntries(Object.entries(service).toReversed())) });
  expect(reordered).toBe(one);
  expect(await versionOf({ texts: { en: { accept: 'Yes to all', reject: 'No to all' } } }, reject)).toBe(one);
  expect(await versionOf({ texts: { en: { accept: 'Yes to everything', reject: 'No to all' } } })).not.toBe(one);
  expect(await versionOf({ texts: { en: { accept: 'Yes to all', reject: 'No to all' } }, language: 'fr' })).not.toBe(one);
});

test('markup in configured texts stays text on the screen and in both files', async ({ pages, tab }) => {
  const hostile = '</title></script><img src=x onerror="window.hit=1">&amp;';
  const spiked = {
    ...config,
    site: `A ${hostile}`,
    purposes: ['necessary', { id: 'analytics', title: `B ${hostile}`, description: `C ${hostile}` }],
    services: [{ ...config.services[0], name: `D ${hostile}`, vendor: `E ${hostile}`, trackers: [{ name: `F ${hostile}`, lifetime: `G ${hostile}`, purpose: `H ${hostile}` }] }],
    texts: { en: { receipt: `I ${hostile}` } },
  };
  const receipt = await receiptOf({ pages, tab }, { config: spiked });
  expect(receipt.purposes[1].name).toBe(`B ${hostile}`);
  const { text, type, name } = await downloaded(tab, 2);
  expect({ type, name }).toEqual({ type: 'text/html', name: expect.stringMatching(/^receipt-127\.0\.0\.1-.*\.html$/) });
  const page = await tab.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return { title: parsed.title, text: parsed.body.textContent, forbidden: [...parsed.querySelectorAll('img, script, iframe, object')].length, style: parsed.querySelector('style').sheet?.cssRules.length ?? parsed.querySelector('style').textContent };
  }, text);
  expect(page.title).toContain(`I ${hostile} – A ${hostile}`);
  for (const letter of 'ABCDEFGHI') expect(page.text).toContain(`${letter} ${hostile}`);
  expect(page.forbidden).toBe(0);
  expect(page.style).toBeTruthy();
  expect(await tab.evaluate(() => [window.hit ?? 0, document.querySelector('assentry-preferences').shadowRoot.querySelectorAll('img').length])).toEqual([0, 0]);
});

test('the downloaded page is readable by itself, and axe finds nothing in it', { tag: '@smoke' }, async ({ pages, tab }) => {
  await receiptOf({ pages, tab }, { config: { ...config, proof: true } });
  const { text } = await downloaded(tab, 2);
  expect(text).toMatch(/^<!doctype html>/);
  await tab.goto(pages.add({ html: text }));
  expect(await tab.text('h1')).toBe('Your receipt');
  const body = await tab.text('main');
  for (const part of ['Example Ltd', 'You accepted everything', 'Audience measurement', 'The counter', 'Counting Ltd', '_counter', 'cookie, kept for 13 months', 'Always active']) expect(body).toContain(part);
  expect(await tab.style('.row', 'display'), 'it has its style').toBe('flex');
  expect(await axeFindings(tab, 'body')).toEqual([]);
});

for (const [language, theme] of [['en', 'light'], ['en', 'dark'], ['fr', 'light'], ['fr', 'dark']]) {
  test(`axe finds nothing in the receipt in ${language}, ${theme}`, async ({ pages, tab }) => {
    await receiptOf({ pages, tab }, { lang: language, config: { ...config, language, theme, proof: true } });
    expect(await axeFindings(tab, preferences)).toEqual([]);
  });
}

test('the receipt is in French where the notice is', async ({ pages, tab }) => {
  const receipt = await receiptOf({ pages, tab }, { lang: 'fr', config });
  const text = await shownReceipt(tab);
  for (const part of ['Votre reçu', 'Vous avez tout accepté', 'Version des textes', 'Toujours actif', 'Oui', 'Télécharger en JSON']) expect(text).toContain(part);
  expect(receipt).toMatchObject({ language: 'fr', withdrawal_method: expect.stringContaining('Gérer mes cookies') });
  expect(receipt.privacy_notice.texts).toContain('Tout accepter');
  expect((await downloaded(tab, 2)).text).toContain('lang="fr"');
});

test('the receipt and both files are within reach of the keyboard', { tag: '@smoke' }, async ({ pages, tab }) => {
  await tab.goto(pages.add({ config }));
  await tab.click(reject);
  await tab.click(reopen);
  await tab.waitForVisible(preferences);
  const reach = async (selector) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await tab.press('Tab');
      if (await tab.evaluate((css) => document.querySelector('assentry-preferences').shadowRoot.activeElement?.matches(css) ?? false, selector)) return;
    }
    throw new Error(`expected ${selector} to be reached with Tab`);
  };
  await reach(summary);
  await tab.press('Enter');
  await tab.waitForVisible('.files');
  await reach(download(1));
  await reach(download(2));
  const { height } = await tab.box(download(2));
  expect(height).toBeGreaterThanOrEqual(44);
});

test('at 320 by 256 pixels the receipt does not scroll sideways', async ({ pages, tab }) => {
  await tab.viewport(320, 256);
  await receiptOf({ pages, tab }, { config: { ...config, proof: true } });
  const { wide, client } = await tab.evaluate(() => {
    const words = document.querySelector('assentry-preferences').shadowRoot.querySelector('.words');
    return { wide: words.scrollWidth, client: words.clientWidth };
  });
  expect(wide).toBeLessThanOrEqual(client);
});

test('the fields of the file are those of docs/receipt.md, no more and no fewer', async ({ pages, tab }) => {
  const names = (value) =>
    Array.isArray(value) ? value.flatMap(names) : value && typeof value === 'object' ? Object.entries(value).flatMap(([name, more]) => [name, ...names(more)]) : [];
  const written = names(await receiptOf({ pages, tab }, { config: { ...config, proof: true } }));
  const text = await readFile(new URL('../../docs/receipt.md', import.meta.url), 'utf8');
  const documented = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, place]) => place.replaceAll('[]', '').split('.').at(-1));
  expect([...new Set(documented)].toSorted()).toEqual([...new Set(written)].toSorted());
});

test('both files are saved under a strict policy with trusted types, without a violation', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  const csp = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types assentry";
  await tab.goto(pages.add({ csp, config }));
  await tab.click(accept);
  await openReceipt(tab);
  for (const [nth, ending, start] of [[1, '.json', '{'], [2, '.html', '<!doctype html>']]) {
    const arrived = tab.page.waitForEvent('download');
    await tab.click(download(nth));
    const file = await arrived;
    expect(file.suggestedFilename()).toMatch(new RegExp(`${ending}$`));
    expect((await readFile(await file.path(), 'utf8')).startsWith(start)).toBe(true);
  }
  expect(await tab.evaluate(() => bench.violations)).toEqual([]);
  expect(await tab.reports()).toEqual([]);
});

test('on http, where there is no SHA-256, the version is an FNV-1a and says so', { tag: '@chromium-only' }, async ({ pages, tab }) => {
  await tab.goto(`http://shop.example:${pages.port}${new URL(pages.add({ config })).pathname}`);
  await tab.click(accept);
  await openReceipt(tab);
  expect(await tab.evaluate(() => isSecureContext)).toBe(false);
  const { texts, texts_hash: hash, hash_algorithm: algorithm } = (await receiptAsJson(tab)).privacy_notice;
  let print = 0x811c9dc5;
  for (const byte of Buffer.from(texts.join('\n'))) print = Math.imul(print ^ byte, 0x01000193) >>> 0;
  expect({ algorithm, hash }).toEqual({ algorithm: 'FNV-1a', hash: print.toString(16).padStart(8, '0') });
});
