// @ts-check
// A configuration in the making: purposes and services with ids of ours, texts within their limits, and what was left out.
import { Pattern, Unknown } from './read.mjs';

/** What others call our purposes: as crates/peers/src/names.rs. */
const USUAL = {
  necessary: 'necessary strictly-necessary essential required c0001',
  preferences: 'preferences preference functional functionality experience personalization personalisation c0003',
  analytics: 'analytics analytic statistics statistic performance measurement c0002',
  marketing: 'marketing advertisement advertising ads targeting c0004',
  social: 'social social-media social-networks c0005',
};

/** The purpose of ours that another tool's id usually means. @param {string} id */
export function usual(id) {
  const plain = String(id).toLowerCase().replace(/[_\s]+/g, '-');
  return Object.keys(USUAL).find((ours) => USUAL[/** @type {keyof typeof USUAL} */ (ours)].split(' ').includes(plain));
}

/** Whether a value is an object of names and values. @param {any} value */
export const isObject = (value) => !!value && typeof value == 'object' && !Array.isArray(value) && !(value instanceof Unknown) && !(value instanceof Pattern);

/** The pairs of an object; none of anything else. @param {any} value @returns {[string, any][]} */
export const pairs = (value) => (isObject(value) ? Object.entries(value) : []);

/** The things of a list; none of anything else. @param {any} value @returns {any[]} */
export const list = (value) => (Array.isArray(value) ? value : []);

/** What a text without its tags says. @param {string} text */
const withoutTags = (text) => text.replace(/<(br|\/p|\/li|\/div)\b[^>]*>/gi, ' ').replace(/<\/?[a-z!][^>]*>/gi, '')
  .replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#0?39;/g, '’').replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();

/** Why nothing was made of a value. @param {any} value */
function left(value) {
  if (!(value instanceof Unknown)) return 'no counterpart';
  return value.what == 'a function' ? 'a function: write it as a gated script, or with assentry.on' : `known only when the script runs (line ${value.line}: ${value.what})`;
}

/** @typedef {Record<string, any>} Fields */

export class Draft {
  /** @param {string} tool */
  constructor(tool) {
    this.tool = tool;
    /** @type {Fields} */
    this.settings = {};
    /** @type {Map<string, Fields>} */
    this.purposes = new Map();
    /** @type {Fields[]} */
    this.services = [];
    /** What the other tool's ids stand for. @type {Record<string, string>} */
    this.map = Object.create(null);
    /** What has no counterpart. @type {string[]} */
    this.notes = [];
    /** @type {Set<string>} */
    this.ids = new Set();
  }

  /** @param {string} place @param {string} why */
  note(place, why) { this.notes.push(`${place}: ${why}`); }

  /** Notes the keys that nothing was made of. @param {any} object @param {string[]} used @param {Record<string, string>} [why] @param {string} [place] */
  rest(object, used, why = {}, place = '') {
    for (const [key, value] of pairs(object)) {
      if (used.includes(key)) continue;
      this.note(place + key, (Object.hasOwn(why, key) && why[key]) || (left(value)));
    }
  }

  /** A text, or one for each language, of at most so many characters; nothing where there is none. @param {any} value @param {number} most @param {string} place @returns {any} */
  text(value, most, place) {
    if (isObject(value)) {
      const texts = pairs(value).map(([tag, text]) => [tag, this.text(text, most, place)]).filter(([, text]) => text);
      const [first] = texts;
      return texts.every(([, text]) => text == first?.[1]) ? first?.[1] : Object.fromEntries(texts);
    }
    if (value instanceof Unknown) this.note(place, `known only when the script runs (line ${value.line}: ${value.what})`);
    if (typeof value != 'string') return undefined;
    const text = withoutTags(value), signs = [...text];
    if (/<[a-z]/i.test(value)) this.note(place, 'its tags were left out: a text is a text');
    if (signs.length <= most) return text || undefined;
    this.note(place, `shortened from ${signs.length} to ${most} characters`);
    return signs.slice(0, most - 1).join('').replace(/\s+\S*$/, '') + '…';
  }

  /** An id of ours that nothing else has. @param {string} name */
  id(name) {
    const plain = String(name).toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 28).replace(/-+$/, '') || 'item';
    let id = plain;
    for (let n = 2; this.ids.has(id); n += 1) id = `${plain}-${n}`;
    this.ids.add(id);
    return id;
  }

  /**
   * Adds a purpose, or finds the one that there is, and says which id it has.
   * @param {string} theirs @param {{ title?: any, description?: any, required?: boolean }} [about]
   */
  purpose(theirs, { title, description, required } = {}) {
    const ours = required ? 'necessary' : usual(theirs);
    const known = this.map[theirs] ?? (ours && this.purposes.has(ours) ? ours : undefined);
    if (required && usual(theirs) != 'necessary') this.note(theirs, 'always on, so its services are with "necessary"; say there why it is (required), or ask about it');
    let id = known;
    if (!id) {
      id = ours ?? this.id(theirs);
      this.ids.add(id);
      this.purposes.set(id, { id });
    }
    const purpose = /** @type {Fields} */ (this.purposes.get(id));
    purpose.title ??= this.text(title, 60, `${theirs}: title`);
    purpose.description ??= this.text(description, 300, `${theirs}: description`);
    if (!ours || (ours != theirs && usual(theirs) != id)) this.map[theirs] = id;
    return id;
  }

  /** @param {string} theirs @param {Fields} about what our configuration says of it */
  service(theirs, { trackers = [], ...about }) {
    const id = this.id(theirs);
    if (id != theirs) this.map[theirs] = id;
    const kept = trackers.filter(Boolean).slice(0, 50);
    if (trackers.length > 50) this.note(theirs, `${trackers.length} trackers, of which 50 are listed`);
    this.services.push({ id, ...about, ...(kept.length && { trackers: kept }) });
    return id;
  }

  /** @param {any} name a text or a pattern @param {Fields} about @param {string} place */
  tracker(name, { lifetime, purpose, storage }, place) {
    const which = name instanceof Pattern ? { pattern: whole(name) } : { name: this.text(name, 80, place) };
    if (name instanceof Pattern && name.flags.includes('i')) this.note(place, `/${name.source}/i: patterns tell capitals apart`);
    if (which.pattern && which.pattern.length > 200) {
      this.note(place, `/${name.source}/: longer than 200 characters`);
      return undefined;
    }
    if (!which.name && !which.pattern) return undefined;
    const kept = this.text(lifetime, 60, place);
    if (!kept) this.note(`${place}: ${which.name ?? which.pattern}`, 'no lifetime is said: write it instead of "?"');
    return { ...which, ...(storage && storage != 'cookie' && { storage }), lifetime: kept ?? '?', ...(purpose && { purpose: this.text(purpose, 200, place) }) };
  }

  /** The configuration. */
  finished() {
    const bare = (/** @type {Fields} */ purpose) => (Object.keys(purpose).every((key) => key == 'id' || purpose[key] === undefined) && usual(purpose.id) == purpose.id ? purpose.id : purpose);
    for (const purpose of this.purposes.values()) {
      if (usual(purpose.id) == purpose.id) continue;
      purpose.title ??= purpose.id;
      if (!purpose.description) {
        this.note(purpose.id, 'no description is said: write it instead of "?"');
        purpose.description = '?';
      }
    }
    if (!this.purposes.has('necessary')) this.purposes.set('necessary', { id: 'necessary' });
    const purposes = [...this.purposes.values()].sort((one, other) => +(other.id == 'necessary') - +(one.id == 'necessary'));
    if (purposes.length > 24) this.note('purposes', `${purposes.length}, of which at most 24 can be asked about`);
    const map = Object.fromEntries(Object.entries(this.map).filter(([from, to]) => from != to));
    return {
      ...this.settings,
      purposes: purposes.map(bare),
      ...(this.services.length && { services: this.services }),
      import: true,
      markup: [this.tool],
      ...(Object.keys(map).length && { importMap: map }),
    };
  }
}

/** A pattern that is found anywhere, as one for the whole name. @param {Pattern} pattern */
function whole({ source }) {
  // What is between bars may each begin and end where it likes.
  if (hasAlternatives(source)) return `.*(?:${source}).*`;
  const from = source.startsWith('^') ? source.slice(1) : `.*${source}`;
  return (/(^|[^\\])\$$/.test(from) ? from.slice(0, -1) : `${from}.*`).replace(/(\.\*)+/g, '.*');
}

/** Whether it has bars outside of groups and classes. @param {string} source */
function hasAlternatives(source) {
  const outside = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  let depth = 0;
  for (const sign of outside) {
    if (sign == '(') depth += 1;
    if (sign == ')') depth -= 1;
    if (sign == '|' && depth == 0) return true;
  }
  return false;
}
