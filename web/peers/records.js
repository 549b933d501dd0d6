// @ts-check
/**
 * What other consent tools keep of an answer, in the formats that docs/migrate.md lists with their sources. Reading
 * is strict: a record of another shape is no record. Nothing here knows our purposes, and nothing touches the page.
 */

/**
 * An answer as the other tool kept it.
 * @typedef {object} Found
 * @property {Map<string, boolean | null>} said by the other tool's ids; nothing where only its services are answered
 * @property {number} [at] when it was given, in milliseconds; missing where the tool does not say
 * @property {boolean} [refused] everything was, whatever it is called
 */

/** More than any of them writes. */
const LONGEST = 16384;

/**
 * The value of a cookie; nothing where there are two that differ, since nobody knows which one counts.
 * @param {string} jar `document.cookie` @param {string} name
 */
function cookie(jar, name) {
  const values = new Set(jar.split('; ').filter((pair) => pair.startsWith(name + '=')).map((pair) => pair.slice(name.length + 1)));
  return values.size == 1 ? [...values][0] : '';
}

/** Whether it is an object of JSON, and no list. @param {any} value */
const isObject = (value) => !!value && typeof value == 'object' && !Array.isArray(value);
/** @param {any} value @returns {value is string} */
const isName = (value) => typeof value == 'string' && value.length > 0 && value.length <= 64;
/** @param {any} list */
const isNames = (list) => Array.isArray(list) && list.length <= 200 && list.every(isName);

/** An object of JSON, which may be encoded for a cookie. @param {string} text */
function object(text) {
  const value = text && text.length <= LONGEST ? JSON.parse(text[0] == '%' ? decodeURIComponent(text) : text) : null;
  return isObject(value) ? value : null;
}

/** Answers that are true or false, each; nothing where one is something else, or where there is none. @param {any} answers @returns {Map<string, boolean> | null} */
function flags(answers) {
  const entries = isObject(answers) ? Object.entries(answers) : [];
  return entries.length && entries.length <= 200 && entries.every(([name, value]) => isName(name) && typeof value == 'boolean') ? new Map(entries) : null;
}

/** A moment as `toISOString` writes it. @param {any} text */
const moment = (text) => (typeof text == 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text) ? Date.parse(text) : NaN);

/** Category, and which of its services, as vanilla-cookieconsent 3 keeps them. @param {any} record @param {number} now @returns {Found | null} */
function vanilla(record, now) {
  const { categories, services, expirationTime } = record;
  const at = moment(record.lastConsentTimestamp ?? record.consentTimestamp);
  // Every category has its list of services, so that those that are not in `categories` were refused.
  if (!isNames(categories) || !isObject(services) || !(at > 0) || typeof expirationTime != 'number' || !(expirationTime > now)) return null;
  const names = Object.keys(services);
  if (names.length > 200 || !categories.every((/** @type {string} */ name) => Object.hasOwn(services, name))) return null;
  /** @type {Found['said']} */
  const said = new Map();
  for (const name of names) {
    const list = services[name];
    const accepted = categories.includes(name);
    if (!isName(name) || !isNames(list) || (!accepted && list.length)) return null;
    // Which services were not accepted is not written down: the category is as good as those that were.
    said.set(name, accepted && list.length ? null : accepted);
    for (const service of list) if (!said.has(service)) said.set(service, true);
  }
  return { said, at };
}

/** What c15t asks about; it leaves out what is denied. */
const C15T = ['necessary', 'functionality', 'experience', 'measurement', 'marketing'];

/** @param {Map<string, boolean> | null} given @param {any} at @returns {Found | null} */
function c15t(given, at) {
  if (!given || !Number.isInteger(at) || ![...given.keys()].every((name) => C15T.includes(name))) return null;
  return { said: new Map(C15T.map((name) => [name, given.get(name) == true])), at };
}

/**
 * One reader a tool, which is given the cookies and what localStorage has under a name.
 * @type {Record<string, (jar: string, local: (name: string) => string | null, now: number) => Found | null>}
 */
const READERS = {
  cookieconsent(jar, local, now) {
    const record = object(cookie(jar, 'cc_cookie') || local('cc_cookie') || '');
    return record && vanilla(record, now);
  },
  klaro(jar) {
    // Its copy in localStorage never expires and has no date: only the cookie counts.
    const said = flags(object(cookie(jar, 'klaro')));
    return said && { said };
  },
  tarteaucitron(jar) {
    const line = cookie(jar, 'tarteaucitron');
    if (!/^(![\w-]{1,64}=(true|false|wait))+$/.test(line)) return null;
    const pairs = line.slice(1).split('!').map((pair) => pair.split('='));
    // A service that was answered twice was not answered.
    if (new Set(pairs.map(([name]) => name)).size < pairs.length) return null;
    // `wait` is no answer.
    const answered = pairs.filter(([, value]) => value != 'wait');
    return answered.length ? { said: new Map(answered.map(([name, value]) => [name, value == 'true'])) } : null;
  },
  cookiebot(jar) {
    const line = cookie(jar, 'CookieConsent');
    const found = /^\{stamp:'[\w+/=.-]{2,200}',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d{1,10},utc:(\d{13})(,region:'[\w-]{0,10}')?\}$/
      .exec(line[0] == '%' ? decodeURIComponent(line) : line);
    return found && {
      said: new Map(['preferences', 'statistics', 'marketing'].map((name, at) => [name, found[at + 1] == 'true'])),
      at: +found[4],
    };
  },
  onetrust(jar) {
    const line = cookie(jar, 'OptanonConsent');
    const parts = new URLSearchParams(line.includes('=') ? line : decodeURIComponent(line));
    const groups = parts.get('groups') || '';
    const at = moment(decodeURIComponent(cookie(jar, 'OptanonAlertBoxClosed')));
    // Written on the first visit already: an answer only where the notice was closed.
    if (parts.getAll('groups').length != 1 || !/^\w{1,64}:[01](,\w{1,64}:[01])*$/.test(groups) || !(at > 0) || parts.get('AwaitingReconsent') == 'true') return null;
    const pairs = groups.split(',').map((pair) => pair.split(':'));
    return new Set(pairs.map(([name]) => name)).size < pairs.length ? null : { said: new Map(pairs.map(([name, value]) => [name, value == '1'])), at };
  },
  cookieyes(jar) {
    const line = decodeURIComponent(cookie(jar, 'cookieyes-consent'));
    if (!/^[\w-]{1,64}:[\w-]*(,[\w-]{1,64}:[\w-]*)*$/.test(line)) return null;
    const pairs = new Map(line.split(',').map((pair) => /** @type {[string, string]} */ (pair.split(':'))));
    // `lastRenewedDate` is when the site asked everybody anew, not when this visitor answered.
    const { consentid, consent, action, lastRenewedDate, ...answers } = Object.fromEntries(pairs);
    if (action != 'yes' || !/^(yes|no)$/.test(consent) || pairs.size < line.split(',').length) return null;
    const said = flags(Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, value == 'yes' || (value == 'no' ? false : value)])));
    return said && { said };
  },
  complianz(jar) {
    if (cookie(jar, 'cmplz_banner-status') != 'dismissed') return null;
    /** @type {Found['said']} */
    const said = new Map();
    for (const name of ['preferences', 'statistics', 'marketing']) {
      const value = cookie(jar, 'cmplz_' + name);
      if (value && value != 'allow' && value != 'deny') return null;
      if (value) said.set(name, value == 'allow');
    }
    const services = cookie(jar, 'cmplz_consented_services');
    for (const [name, value] of (services && flags(object(services))) || []) if (!said.has(name)) said.set(name, value);
    return said.size ? { said } : null;
  },
  osano(jar) {
    // The free one: yes or no to all of it. Closing the notice is neither.
    const status = cookie(jar, 'cookieconsent_status');
    return status == 'deny' ? { said: new Map(), refused: true } : status == 'allow' ? { said: new Map([['allow', true]]) } : null;
  },
  c15t(jar, local) {
    const record = object(local('c15t') || '');
    if (record) return isObject(record.consentInfo) ? c15t(flags(record.consents), record.consentInfo.time) : null;
    const line = cookie(jar, 'c15t');
    if (!/^[\w.]{1,64}:[^,;]*(,[\w.]{1,64}:[^,;]*)*$/.test(line)) return null;
    const pairs = line.split(',').map((pair) => pair.split(':'));
    const given = pairs.filter(([name]) => name.startsWith('c.'));
    return given.every(([, value]) => value == '1') ? c15t(new Map(given.map(([name]) => [name.slice(2), true])), Number(pairs.find(([name]) => name == 'i.t')?.[1])) : null;
  },
};

export const TOOLS = Object.keys(READERS);

/**
 * Every record of another tool that is one.
 * @param {string} jar `document.cookie`
 * @param {(name: string) => string | null} local reads localStorage
 * @param {number} now in milliseconds
 * @returns {Found[]}
 */
export function records(jar, local, now) {
  const found = [];
  for (const tool of TOOLS) {
    try {
      const record = READERS[tool](jar, local, now);
      if (record) found.push(record);
    } catch {
      // Not JSON, not encoded as it should be, or storage that may not be read: no record.
    }
  }
  return found;
}
