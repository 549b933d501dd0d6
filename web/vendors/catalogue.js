// @ts-check
/** Completes services that a configuration only names, from the catalogue: one small file each, beside the script. */
import { beside, catalogue, need } from '#files';
import { complain } from '#lent/page/inbox.js';
import { checkParameters } from './parameters.js';

/**
 * @param {any} config
 * @param {(config: any) => void} use
 */
export function fillIn(config, use) {
  const named = config && config.services;
  /** @param {any} entry */
  const names = (entry) => typeof entry == 'string' || (entry && entry.id && !entry.purpose);
  if (Array.isArray(named)) named.forEach((entry, at) => { if (entry && entry.purpose && entry.steps) checkParameters(at, entry); });
  if (!Array.isArray(named) || !named.some(names)) return use(config);
  Promise.all(named.map((entry, at) => {
    // Anything else is a mistake, which the core reports.
    if (!names(entry)) return entry;
    const id = entry.id || entry;
    return known(id).then(({ alternatives, besideSteps, ...service }) => {
      const { alternative, ...own } = entry.id ? entry : {};
      if (alternative == null || (alternatives && Object.hasOwn(alternatives, alternative))) {
        const whole = { ...service, ...(alternative && alternatives[alternative]), ...own };
        checkParameters(at, whole, alternatives, !alternative, besideSteps);
        return whole;
      }
      return missing(at, '.alternative: expected one that the catalogue has for ' + id + ', found "' + alternative + '"');
    }, (why) => (typeof why == 'string' ? missing(at, ': expected ' + why) : new Promise((done) => {
      /** @param {string} found */
      const tell = (found) => done(missing(at, ': expected ' + found));
      need('inspect', (inspector) => read('index').then((ids) => tell('a service of the catalogue, found "' + id + '"; the nearest is ' + inspector.nearest(String(id), ids.join(' '))))
        .catch(() => tell(beside('services/' + id + '.json') + ' to load')), tell);
    })));
  })).then((services) => use({ ...config, services: services.filter((service) => service != MISSING) }));
}

/** Replaces a service that could not be loaded: it stays denied, and the notice asks about the others. */
const MISSING = {};

/** @param {number} at @param {string} message */
function missing(at, message) {
  complain('services[' + at + ']' + message + '; it stays denied');
  return MISSING;
}

/** In the package, what was imported; else one file for each. @param {string} name */
const read = (name) => (catalogue ? catalogue(name) : fetch(beside('services/' + name + '.json')).then((answer) => (answer.ok ? answer.json() : Promise.reject())));

/** @param {unknown} id */
const known = (id) => (/^[a-z0-9-]{1,32}$/.test(String(id)) ? read(String(id)) : Promise.reject());
