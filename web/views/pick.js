// @ts-check
/** Chooses a language from the tags of pages and browsers. */

/**
 * The first wanted tag that is available, as it is or without its last parts; English if there is none.
 * @param {unknown[]} wanted most wanted first
 * @param {string} known tags between blanks, also at both ends, each behind its other names and `=`
 */
export function pick(wanted, known) {
  for (const one of wanted) {
    for (let tag = (one + '').replace(/\W|_/g, '-'); tag; tag = tag.replace(/-?\w*$/, '')) {
      const found = RegExp('[ =]' + tag + '(=\\S+)? ', 'i').exec(known);
      if (found) return /** @type {string} */ (found[0].split(/[ =]/).at(-2));
    }
  }
  return 'en';
}
