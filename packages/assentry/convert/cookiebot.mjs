// @ts-check
// Cookiebot's declaration: the tables of `cc.js`, or the HTML that `cd.js` puts into a page.
import { list } from './draft.mjs';

/** Its tables, and the categories that they are of. */
const TABLES = { cookieTableNecessary: 'necessary', cookieTablePreference: 'preferences', cookieTableStatistics: 'statistics', cookieTableAdvertising: 'marketing', cookieTableUnclassified: '' };

/** What its HTML calls the categories, in a few languages: how the heads begin. @type {[RegExp, string][]} */
const HEADS = [
  [/^(nece|notw|néce|neces|noodz|nødv|nödv|tarv|niezb)/i, 'necessary'], [/^(prefer|präf|préf|voork|einst|prefere)/i, 'preferences'], [/^(stat|estad|tilast)/i, 'statistics'], [/^(mark|réclam|werb)/i, 'marketing'], [/./, ''],
];

/** Its kinds of storage: how they begin. @type {[RegExp, string][]} */
const KINDS = [[/^(http|server)/i, 'cookie'], [/session/i, 'sessionStorage'], [/^html/i, 'localStorage'], [/^index/i, 'indexedDB'], [/^pixel/i, 'pixel'], [/./, 'cookie']];

/** @param {import('./read.mjs').Said} said @returns {any} */
export function find({ assigned, calls }) {
  const rows = Object.entries(TABLES).flatMap(([table, category]) => list(assigned[`CookieConsentDialog.${table}`]).map((row) => ({ category, row })));
  if (rows.length) return rows;
  const html = calls.find(({ name }) => /(^|\.)InjectCookieDeclaration$/.test(name))?.args[0];
  return typeof html == 'string' ? rowsOf(html) : undefined;
}

/** @param {string} html */
function rowsOf(html) {
  const parts = html.split(/(?=class="CookieDeclarationTypeHeader")/).slice(1);
  return parts.flatMap((part) => {
    const head = />([^<]*)</.exec(part)?.[1].trim() ?? '';
    const category = HEADS.find(([start]) => start.test(head))?.[1] ?? '';
    const rows = part.split(/<tr\b/i).slice(1).map((row) => [...row.matchAll(/<td\b[^>]*>(.*?)<\/td>/gis)].map(([, cell]) => cell.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim()));
    return rows.filter((row) => row.length >= 5).map((row) => ({ category, row }));
  });
}

/** @param {{ category: string, row: any[] }[]} found @param {import('./draft.mjs').Draft} draft */
export function convert(found, draft) {
  /** @type {Map<string, { category: string, provider: string, rows: any[][] }>} */
  const providers = new Map();
  for (const { category, row } of found) {
    const [name, provider] = list(row);
    if (!category) draft.note(String(name ?? 'a cookie'), 'unclassified: find out who sets it, and for what');
    else {
      const key = `${category} ${provider}`;
      if (!providers.has(key)) providers.set(key, { category, provider: String(provider), rows: [] });
      providers.get(key)?.rows.push(row);
    }
  }
  for (const category of ['necessary', 'preferences', 'statistics', 'marketing']) if (found.some((one) => one.category == category)) draft.purpose(category, { required: category == 'necessary' });
  for (const { category, provider, rows } of providers.values()) {
    const trackers = rows.map(([name, , purpose, lifetime, kind]) => draft.tracker(name, { lifetime, purpose: /^(pending|n\/a)$/i.test(String(purpose)) ? undefined : purpose, storage: KINDS.find(([start]) => start.test(String(kind)))?.[1] }, provider));
    draft.service(provider, { purpose: draft.purpose(category), name: draft.text(provider, 80, provider), trackers });
  }
  // Its records are about categories: who sets a cookie has no id there.
  for (const { provider } of providers.values()) delete draft.map[provider];
  if (providers.size) draft.note('providers', 'each became a service; where the catalogue has it, its name alone says more (docs/catalogue.md)');
}
