// @ts-check
/** Finds the configuration in the page, and encodes it for a module that reads all of it. */
import { defaults, recall } from './google.js';
import { complain, json } from './inbox.js';
import { doc, global } from './document.js';
import { NAME } from './names.js';
import { surroundings } from './surroundings.js';
import { flatten } from './flatten.js';
import { lie, need } from '#files';

/** @typedef {(message: string, details?: string) => void} Fail */

/**
 * Returns a function that finds it.
 * @param {string | null | undefined} source the script's `data-config`
 * @param {(config: any) => void} use @param {Fail} fail
 */
export function configure(source, use, fail) {
  /** @param {any} config */
  const begin = (config) => {
    const place = config && config.region;
    if (typeof place == 'function') {
      // No reply within two seconds: the place is unknown.
      Promise.race([Promise.resolve().then(place), new Promise((late) => setTimeout(late, 2000))])
        .catch(() => {}).then((region) => proceed({ ...config, region }));
    } else proceed(config);
  };

  /** @param {any} config */
  const proceed = (config) => {
    // Only now is the other name of the queue known.
    if (source && config && config.dataLayer && config.consentMode !== false) defaults(config.consentMode || {}, config.dataLayer);
    if (config && config.base) lie(config.base);
    const services = config && config.services;
    // Services that are only named, or have steps, need another file.
    if (Array.isArray(services) && services.some((service) => service && (!service.purpose || service.steps))) {
      if (config.consentMode !== false) recall([ASSENTRY_CATALOGUE, surroundings(), config]);
      need('vendors', (vendors) => vendors.fillIn(config, use), fail);
    } else use(config);
  };

  /** A configuration that is null is a mistake, not a request for the defaults. @param {any} config */
  const found = (config) => (config == null ? fail('configuration: expected an object, found nothing') : begin(config));

  return () => {
    const own = global(NAME + 'Config');
    const inline = doc.querySelector('script[data-assentry-config]');
    let config = own, broken;
    if (!own && inline) {
      try { config = JSON.parse(inline.textContent || ''); } catch (error) { broken = 'configuration: expected JSON, found ' + error; }
    }
    // Before any Google tag runs: a tag that finds no default behaves as if granted (V-01).
    const mode = config && config.consentMode;
    if (mode !== false) defaults(mode || {}, config?.dataLayer);
    if (broken) return fail(broken);
    if (own) return begin(own);
    if (inline) return found(config);
    if (!source) return begin(null);
    const url = new URL(source, doc.baseURI);
    if (url.origin != location.origin) return fail('data-config: expected a URL of ' + location.origin + ', found ' + url);
    json(url).then(found, (error) => fail('data-config: expected JSON at ' + url + ', found ' + error));
  };
}

/** There is no small script before this one, so nothing was queued. @type {(before: any, api: any, soon: any, press: any) => void} */
export const catchUp = () => {};

/** Starts at once: the next line of the page may use it. @template T @param {unknown} _ @param {() => T} start */
export const takeTurn = (_, start) => start();

/** The configuration in the form that the module reads. @param {any} config @param {Fail} refuse */
export function encode(config, refuse) {
  const flat = flatten(config);
  if (flat == null) refuse('configuration: expected at most 262144 characters of plain data, found more');
  return flat;
}

/**
 * Another file explains the mistakes; visitors of valid sites never load it.
 * @param {string} flat @param {boolean | undefined} sound whether it is the valid rest of one with mistakes
 * @param {Fail} refuse
 * @param {(rest: any) => void} proceed called with its valid rest
 */
export function explain(flat, sound, refuse, proceed) {
  const invalid = 'the configuration is not valid';
  need('inspect', (inspector) => {
    const lines = '\n  ' + inspector.explain(flat).join('\n  ');
    // The valid rest is asked about (docs/adr/0017-what-is-sound-is-asked.md).
    const rest = !sound && inspector.sound(flat);
    if (!rest) return refuse(invalid, lines);
    complain(invalid + ', what is wrong stays denied' + lines);
    proceed(rest);
  }, (why) => refuse(invalid, '\n  ' + why));
}

/** There is no painted notice to remove. */
export const refused = () => {};
