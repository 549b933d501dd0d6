// Real vendors' code on a pretend host with two levels, each service only named: nothing before an answer and after a no,
// everything after a yes, and nothing left once it was taken back. What is in tests/observe; `npm run catalogue:observe`
// looks at the complete set.

import { expect, test } from './bench/test.mjs';
import { tags } from '../observe/tags.mjs';
import { observe } from '../observe/visit.mjs';

const nothing = { stored: [], requests: [] };

for (const [name, tag] of Object.entries(tags).filter(([, { everyday }]) => everyday)) {
  test(`${name}, only named: nothing before, the vendor is told at the right moment, and nothing is left (V-02, V-04, V-21)`, { tag: '@chromium-only' }, async ({ engine, shared }) => {
    await shared.close();
    const found = await observe(engine.open, tag);
    expect(found.before).toEqual(nothing);
    expect(found.refused).toEqual(nothing);
    expect(found.withdrawn).toEqual(nothing);
    expect(found.errors.filter((text) => text.startsWith('assentry') || /unhandled|uncaught/.test(text))).toEqual([]);
  });
}
