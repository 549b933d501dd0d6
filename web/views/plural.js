// @ts-check
/**
 * The plural form of a number. In a language with at most two forms, 1 is singular and 2 to 20 are plural: no need for the
 * browser's rules, which take Chromium 2 ms to set up.
 * @param {number} n at least 1 @param {(form: string) => string} has whether there is such a form @param {string} locale
 */
export const form = (n, has, locale) => (n > 20 || has('zero') || has('two') || has('few') ? new Intl.PluralRules(locale).select(n).replace('other', 'many') : n > 1 ? 'many' : 'one');
