// The record as docs/record.md describes it: what we write a server can read, and what a server writes we read.

import { readFile } from 'node:fs/promises';
import { accept, banner, customize, gatedEverything, handle, inlineGate, purposeSwitch, reject, save, thirdParties, waitForKept, waitForRan } from './bench/notice.mjs';
import { expect, test } from './bench/test.mjs';

// The function of the document itself, so that the two cannot part.
const document = await readFile(new URL('../../docs/record.md', import.meta.url), 'utf8');
const [, source] = document.match(/```js\n([\s\S]*?)```/);
const { granted } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const answers = {
  accepting: { answer: (tab) => tab.click(accept), ids: ['analytics', 'marketing', 'social'] },
  refusing: { answer: (tab) => tab.click(reject), ids: [] },
  'choosing one purpose': {
    async answer(tab) {
      await tab.click(customize);
      await tab.click(purposeSwitch('analytics'));
      await tab.click(save);
    },
    ids: ['analytics'],
  },
};

for (const [name, { answer, ids }] of Object.entries(answers)) {
  test(`after ${name}, the server reads the same from the cookie header as the page does`, { tag: '@smoke' }, async ({ pages, tab }) => {
    const url = pages.add({});
    await tab.goto(url);
    await answer(tab);
    await waitForKept(tab);
    pages.forget();
    await tab.goto(url);
    const [{ cookies }] = pages.requests('/page-1');
    expect([...granted(cookies)]).toEqual(ids);
    expect((await tab.status()).granted).toEqual(['necessary', ...ids]);
  });
}

const day = Math.floor(Date.now() / 86_400_000);

/** A line as a server could write it, with its checksum. */
function line({ format = 1, decided = day, until = day + 182, regime = 'eu', method = 'a', said }) {
  const body = [format, '00000000', decided, until, regime, method, '', said].join('~');
  let print = 0x811c9dc5;
  for (const character of body) print = Math.imul(print ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return `${body}~${print.toString(16).padStart(8, '0')}`;
}

/** Opens an empty page of the site, puts a record into its cookie, and goes to the page that is meant. */
async function visitWith(tab, pages, value, page) {
  await tab.goto(pages.add({ path: '/before', script: '' }));
  await tab.setCookie({ name: 'assentry', value, expires: Math.floor(Date.now() / 1000) + 86_400 });
  await tab.goto(pages.add(page));
}

test('a record that a server wrote is an answer like any other', async ({ pages, tab }) => {
  const body = inlineGate('analytics', 'analytics') + inlineGate('marketing', 'marketing');
  await visitWith(tab, pages, line({ said: '+analytics!marketing!social' }), { body });
  await waitForRan(tab, 'analytics');
  await tab.waitForVisible(handle);
  await tab.settle();
  expect(await tab.ran()).toEqual(['analytics']);
  expect(await tab.exists(banner)).toBe(false);
});

const all = '+analytics+marketing+social';
const noAnswers = {
  'that is over': line({ decided: day - 183, until: day, said: all }),
  'that claims to hold for ever': line({ decided: day - 400, until: 99_999, said: all }),
  'from the day after tomorrow': line({ decided: day + 2, until: day + 184, said: all }),
  'of another format': line({ format: 2, said: all }),
  'of another regime': line({ regime: 'us-ca', said: all }),
  'with a purpose that is there twice': line({ said: '!analytics+analytics+marketing+social' }),
  'with a wrong checksum': `${line({ said: all }).slice(0, -1)}x`,
};

for (const [name, value] of Object.entries(noAnswers)) {
  test(`a record ${name} grants nothing`, async ({ pages, tab }) => {
    await visitWith(tab, pages, value, { body: gatedEverything });
    await tab.waitForVisible(banner);
    await tab.settle();
    expect((await tab.status()).granted).toEqual(['necessary']);
    expect(thirdParties(pages)).toEqual([]);
  });
}

test('unknown ids are skipped, and never granted', async ({ pages, tab }) => {
  const body = inlineGate('nonsense', 'nonsense') + inlineGate('analytics', 'analytics');
  await visitWith(tab, pages, line({ said: `+nonsense.thing${all}` }), { body });
  await waitForRan(tab, 'analytics');
  await tab.settle();
  expect(await tab.ran()).toEqual(['analytics']);
  expect(await tab.evaluate(() => ['nonsense', 'thing'].some((id) => window.assentry.has(id)))).toBe(false);
});
