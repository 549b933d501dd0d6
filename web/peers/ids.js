// @ts-check
/** Other tools' ids and texts, as the module reads them. */
import { BREAK } from '../page/names.js';
import { complain } from '#lent/page/inbox.js';
import { config, items } from '#lent/views/words.js';

/** Another tool's text as a field: the separator is replaced by a character that no format uses. @param {any} text */
export const field = (text) => String(text).replaceAll(BREAK, '\0');

/** The configuration's mapping of ids. */
export const map = () => Object.entries(config.importMap || {}).flat().map(field);

/** Reports ids of the mapping that the policy does not have. */
export function checkMap() {
  for (const [from, to] of Object.entries(config.importMap || {})) {
    if (!items.some(({ id }) => id == to)) complain('importMap.' + from + ': expected the id of a purpose or service, found "' + to + '"');
  }
}
