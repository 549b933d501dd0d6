// @ts-check
/** What an application imports for the banner besides the package itself. A bundler may put it anywhere: nothing is found by its name. */

/** Services of the catalogue, by id. @type {Map<string, any>} */
export const services = new Map();
/** Texts, by language; and what else pages and browsers call these. @type {Map<string, { names: string, texts: () => any }>} */
export const locales = new Map();
/** Parts that are not always wanted, by name: what loads them. @type {Record<string, () => Promise<any>>} */
export const parts = {};

/** Makes a service known. Gives what names it in a configuration. @param {any} data */
export function service(data) {
  services.set(data.id, data);
  return { id: data.id };
}

/**
 * Makes a language known. Gives its tag.
 * @param {string} names its tag, behind its other names and `=`
 * @param {() => any} texts what has or loads them
 */
export function locale(names, texts) {
  const tag = names.slice(names.lastIndexOf('=') + 1);
  locales.set(tag, { names, texts });
  return tag;
}
