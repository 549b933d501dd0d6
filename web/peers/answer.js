// @ts-check
/**
 * From other tools' answers to a line of ours (docs/record.md). Only ever to the same or fewer grants: where several
 * answers meet in one of our purposes, one refusal refuses it; what nothing maps to stays unanswered and is asked.
 */

/** @typedef {import('./records.js').Found} Found */
/** @typedef {{ id: string, purpose: number, required: boolean }} Item */

/** What others usually call our purposes. @type {Record<string, string[]>} */
const USUAL = {
  necessary: ['strictly-necessary', 'essential', 'required', 'c0001'],
  preferences: ['preference', 'functional', 'functionality', 'experience', 'personalization', 'personalisation', 'c0003'],
  analytics: ['analytic', 'statistics', 'statistic', 'performance', 'measurement', 'c0002'],
  marketing: ['advertisement', 'advertising', 'ads', 'targeting', 'c0004'],
  social: ['social-media', 'social-networks', 'c0005'],
};

/**
 * The position of the purpose or service that another tool's id stands for; -1 where none does. Ids match as a whole.
 * @param {string} id
 * @param {Item[]} items
 * @param {Record<string, string>} [map] `importMap` of the configuration
 */
export function target(id, items, map = {}) {
  /** @param {string} name */
  const position = (name) => items.findIndex((item) => item.id == name);
  if (Object.hasOwn(map, id)) return position(map[id]);
  const name = id.trim().toLowerCase().replace(/[_\s]+/g, '-');
  return [id, name].map(position).find((at) => at >= 0)
    ?? position(Object.keys(USUAL).find((usual) => USUAL[usual].includes(name)) ?? '');
}

/**
 * What the records say about our purposes and services, by position.
 * @param {Found[]} records @param {Item[]} items @param {Record<string, string>} [map]
 * @returns {Map<number, boolean>}
 */
export function answers(records, items, map) {
  /** @type {Map<number, boolean>} */
  const said = new Map();
  /** Purposes that were granted as far as their services were. @type {Set<number>} */
  const partly = new Set();
  const optional = items.flatMap((item, at) => (item.required ? [] : [at]));
  const isPurpose = (/** @type {number} */ at) => items[at].purpose == at;
  const say = (/** @type {number} */ at, /** @type {boolean} */ granted) => said.set(at, granted && said.get(at) !== false);
  for (const record of records) {
    if (record.refused) optional.filter(isPurpose).forEach((at) => say(at, false));
    for (const [id, granted] of record.said) {
      const at = target(id, items, map);
      if (at < 0 || items[at].required) continue;
      if (granted != null) say(at, granted);
      else if (isPurpose(at)) partly.add(at);
    }
  }
  for (const at of optional.filter(isPurpose)) {
    const services = optional.filter((of) => of != at && items[of].purpose == at);
    const whole = said.get(at);
    // Who answered for a purpose answered for its services, but for those that they named.
    if (whole != null && !partly.has(at)) services.forEach((of) => { if (!said.has(of)) said.set(of, whole); });
    if (partly.has(at)) services.forEach((of) => { if (!said.has(of)) said.set(of, false); });
    // Who answered for each service of a purpose answered for the purpose.
    if ((whole == null || partly.has(at)) && services.length && services.every((of) => said.has(of))) say(at, services.every((of) => said.get(of)));
    else if (partly.has(at) && whole) said.delete(at);
  }
  return said;
}

/** The check at the end of a line: FNV-1a, 32 bits. @param {string} text */
function check(text) {
  let print = 0x811c9dc5;
  for (const character of text) print = Math.imul(print ^ character.charCodeAt(0), 0x01000193);
  return (print >>> 0).toString(16).padStart(8, '0');
}

/**
 * The line that these records make; nothing where none counts, or none says something about our purposes. The core
 * reads it as it reads any stored line, and writes it where a record belongs.
 * @param {Found[]} records
 * @param {{ items: Item[], map?: Record<string, string>, days: number, now: number, revision: string, regime: string, id: string }} ours
 */
export function line(records, { items, map, days, now, revision, regime, id }) {
  const today = Math.floor(now / 864e5);
  const counting = records.filter(({ at }) => at == null || (at <= now + 864e5 && today < Math.floor(at / 864e5) + days));
  const said = answers(counting, items, map);
  if (!said.size) return '';
  const decided = Math.min(today, ...counting.map(({ at }) => (at == null ? today : Math.floor(at / 864e5))));
  let granted = false;
  let list = '';
  items.forEach((item, at) => {
    if (item.purpose != at) return;
    const own = said.get(at);
    let lead = own == null ? '?' + item.id : '';
    if (own != null) list += (own ? '+' : '!') + item.id;
    granted ||= own == true;
    items.forEach((service, of) => {
      const answer = service.purpose == at && of != at ? said.get(of) : null;
      if (answer == null) return;
      list += lead + (answer == (own == true) ? '.' : ':') + service.id;
      lead = '';
      granted ||= answer;
    });
  });
  const body = ['1', revision, decided, decided + days, regime, 'i', granted ? id : '', list].join('~');
  return body + '~' + check(body);
}
