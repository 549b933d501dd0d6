// axe-core in the page, in every engine: https://github.com/dequelabs/axe-core

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong with the elements and their contents: one line each, `rule: element: why`. With
 * `{ only: 'wcag' }` as the last argument, its advice beyond WCAG 2.2 AA is left out.
 */
export async function axeFindings(tab, ...args) {
  const selectors = args.filter((arg) => typeof arg === 'string');
  const runOnly = args.some((arg) => arg.only === 'wcag') ? wcag : undefined;
  await tab.evaluate(`() => { ${source} }`);
  return tab.evaluate(async (include, tags) => {
    // Given several selectors, axe ignores those without a match.
    const missing = include.filter((selector) => !document.querySelector(selector));
    if (missing.length > 0) throw new Error(`axe: expected ${missing.join(', ')} on the page, found none`);
    const { violations } = await window.axe.run({ include }, { resultTypes: ['violations'], ...(tags && { runOnly: tags }) });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`),
    );
  }, selectors, runOnly ?? null);
}
