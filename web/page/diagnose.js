// @ts-check
/**
 * Console messages about pages that cannot work as intended, although no single part of them is wrong. Checked once, when
 * the page has loaded.
 */
import { doc, global } from './document.js';
import { eachLoad } from '#lent/page/gates.js';
import { attempt, complain } from '#lent/page/inbox.js';
import { config } from '#lent/views/words.js';

/** Other tools' markup on gated elements, and the names of these tools in the configuration. */
const LEFT_OVER = { 'data-category': 'cookieconsent', 'data-name': 'klaro', 'data-cookieconsent': 'cookiebot', 'data-cookieyes': 'cookieyes' };

export function diagnose() {
  if (doc.readyState == 'complete') look();
  else addEventListener('load', look, { once: true });
}

function look() {
  if (!Object.keys(config)[0]) unconfigured();
  for (const [attribute, tool] of Object.entries(LEFT_OVER)) {
    if (!config.markup && doc.querySelector('script[type="text/plain"][' + attribute + ']:not([data-consent]), iframe[' + attribute + '][data-src]:not([data-consent])')) {
      complain(attribute + ': expected data-consent, or "markup": ["' + tool + '"] in the configuration, found neither; such elements stay shut');
    }
  }
  for (const element of doc.querySelectorAll('[data-consent]:not(script,a)')) {
    let gated = false;
    eachLoad(element, () => { gated = true; });
    const loud = !gated && ['src', 'srcset', 'srcdoc', 'href', 'data'].find((name) => element.getAttribute(name));
    if (loud) complain(element.localName + ' with data-consent: expected its address in data-src or the like, found it in ' + loud + ', which loads before any answer');
  }
  if (config.gpp && !global('__gpp')) complain('gpp: expected the tag of assentry.gpp.js in the page, found none');
  const { theme } = config;
  for (const [place, tokens] of [['theme.', theme], ['theme.dark.', theme?.dark]]) {
    for (const key of ['accent', 'onAccent', 'background', 'ink']) {
      if (tokens?.[key] && !CSS.supports('color', tokens[key])) complain(place + key + ': expected a CSS colour, found "' + tokens[key] + '"; it is treated as absent');
    }
  }
  if (config.consentMode !== false) {
    const queue = global(config.dataLayer || 'dataLayer');
    late(queue);
    // Replaced in a way that nobody can follow, by `delete` or a `var` before the script; or another tool's data.
    if (queue && !attempt(() => queue.some((/** @type {any} */ entry) => entry?.[0] == 'consent' && entry[1] == 'default'), false)) {
      complain('dataLayer: expected Google\'s denied defaults to stay in it, found them gone');
    }
  }
  // A `let` or `const` of the page hides the queue of that name from its own scripts, but not from Google's.
  if (attempt(() => !config.dataLayer && 'dataLayer' in window && dataLayer != window.dataLayer, false)) {
    complain('dataLayer: expected var or window.dataLayer, found let or const; what your page pushes there does not reach Google');
  }
}

/** A container that fired before the denied defaults. @param {any} queue Google's */
function late(queue) {
  /** @param {(entry: any) => any} is */
  const place = (is) => (Array.isArray(queue) ? queue.findIndex((entry) => attempt(() => is(entry), false)) : -1);
  const told = place((entry) => entry[0] == 'consent' && entry[1] == 'default');
  const used = place((entry) => /^(config|event|js)$/.test(entry[0]) || /^gtm\./.test(entry.event));
  if (used >= 0 && used < told) complain('dataLayer: expected our tag before those of Google, found "' + (queue[used].event || queue[used][0]) + '" there before the denied defaults; until it read them, Google took everything as granted');
}

/** Possible reasons for a missing configuration: it came too late, or has another name. */
function unconfigured() {
  /** @param {string} expected @param {string} found */
  const tell = (expected, found) => complain('configuration: expected ' + expected + ', found ' + found + '; the defaults are used');
  if (Object.keys(global('assentryConfig') || {})[0]) return tell('window.assentryConfig to be set before the script runs', 'it set too late');
  if (doc.querySelector('script[data-assentry-config]')) return tell('it before the script', 'it after');
  for (const element of doc.querySelectorAll('script[type$=json], script[src*="assentry."]')) {
    const wanted = element.hasAttribute('src') ? 'data-config' : 'data-assentry-config';
    const near = [...element.attributes].find(({ name, value }) => name != wanted && (/conf/i.test(name) || /assentry/i.test(name) || (/^(id|class)$/.test(name) && /assentry/i.test(value))));
    if (near) return tell('the attribute ' + wanted, near.name + (/^(id|class)$/.test(near.name) ? '="' + near.value + '"' : ''));
  }
}
