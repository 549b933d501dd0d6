// @ts-check
/** Services that a configuration only names, filled in from the catalogue: a small file each, beside the script. */
import { beside, need } from 'assentry:need';

/**
 * @param {any} config
 * @param {(config: any) => void} use
 * @param {(message: string) => void} fail
 */
export function fillIn(config, use, fail) {
  const named = config && config.services;
  /** @param {any} said */
  const names = (said) => typeof said == 'string' || (said && said.id && !said.purpose);
  if (!Array.isArray(named) || !named.some(names)) return use(config);
  Promise.all(named.map((said, at) => {
    // What is neither a name nor whole is a mistake that the core tells.
    if (!names(said)) return said;
    const id = said.id || said;
    return known(id).then(({ alternatives, ...service }) => {
      const { alternative, ...own } = said.id ? said : {};
      if (alternative != null && !(alternatives && Object.hasOwn(alternatives, alternative))) throw [at, id, alternative];
      return { ...service, ...(alternative && alternatives[alternative]), ...own };
    }, () => { throw [at, id]; });
  })).then((services) => use({ ...config, services }), ([at, id, alternative]) => {
    const place = 'services[' + at + ']: expected ';
    if (alternative != null) return fail('services[' + at + '].alternative: expected one that the catalogue has for ' + id + ', found "' + alternative + '"');
    need('inspect', (inspector) => read('index').then((ids) => fail(place + 'a service of the catalogue, found "' + id + '"; the nearest is ' + inspector.nearest(String(id), ids.join(' ')))).catch(() => fail(place + beside('services/' + id + '.json') + ' to load')), fail);
  });
}

/** @param {string} name */
const read = (name) => fetch(beside('services/' + name + '.json')).then((answer) => (answer.ok ? answer.json() : Promise.reject()));

/** @param {unknown} id */
const known = (id) => (/^[a-z0-9-]{1,32}$/.test(String(id)) ? read(String(id)) : Promise.reject());
