// @ts-check
// vanilla-cookieconsent 2: what `initCookieConsent().run` is given, as version 3 says it.
import { isObject, list, pairs } from './draft.mjs';
import { Pattern } from './read.mjs';

/** Whether it is one of version 2. @param {any} value */
export const isOld = (value) => isObject(value) && pairs(value.languages).some(([, texts]) => isObject(texts) && list(texts.settings_modal?.blocks).some((block) => isObject(block)));

/** Its settings by the names of version 3. */
const RENAMED = { autoclear_cookies: 'autoClearCookies', page_scripts: 'manageScriptTags', autorun: 'autoShow', force_consent: 'disablePageInteraction', hide_from_bots: 'hideFromBots', mode: 'mode', revision: 'revision' };
const READ = ['languages', 'current_lang', 'cookie_name', 'cookie_expiration', 'cookie_domain', 'gui_options', ...Object.keys(RENAMED)];

/** @param {any} old @returns {any} */
export function renewed(old) {
  /** @type {Record<string, any>} */
  const categories = {}, translations = {};
  for (const [tag, texts] of pairs(old.languages)) {
    const { blocks, cookie_table_headers: headers } = texts?.settings_modal ?? {};
    // `[{ col1: 'Name' }, { col2: 'Domain' }]`
    const head = Object.assign({}, ...list(headers).filter(isObject));
    const sections = list(blocks).filter(isObject).map(({ title, description, toggle, cookie_table: rows }) => {
      const category = typeof toggle?.value == 'string' ? toggle.value : undefined;
      if (category) categories[category] ??= { readOnly: toggle.readonly === true, enabled: toggle.enabled === true };
      return { title, description, linkedCategory: category, ...(list(rows).length && { cookieTable: table(head, list(rows).filter(isObject)) }) };
    });
    translations[tag] = { consentModal: texts?.consent_modal, preferencesModal: { sections } };
  }
  const renamed = pairs(RENAMED).filter(([theirs]) => theirs in old).map(([theirs, name]) => [name, old[theirs]]);
  const others = pairs(old).filter(([key]) => !READ.includes(key));
  return {
    ...Object.fromEntries([...renamed, ...others]),
    cookie: { ...('cookie_name' in old && { name: old.cookie_name }), ...('cookie_expiration' in old && { expiresAfterDays: old.cookie_expiration }), ...('cookie_domain' in old && { domain: old.cookie_domain }) },
    ...(isObject(old.gui_options) && { guiOptions: { consentModal: old.gui_options.consent_modal } }),
    categories, language: { default: old.current_lang, translations },
  };
}

/** Without heads its first column is the name, whatever it is called. @param {Record<string, any>} head @param {any[]} rows */
function table(head, rows) {
  const columns = Object.keys(rows[0] ?? {}).filter((key) => key != 'is_regex'), [first] = columns;
  const usual = ['name', 'domain', 'expiration', 'description'];
  const headers = Object.fromEntries(columns.map((key, at) => [key, key == first ? 'name' : head[key] ?? usual[at] ?? key]));
  return { headers, body: rows.map((row) => ({ ...row, ...(row.is_regex === true && typeof row[first] == 'string' && { [first]: new Pattern(row[first], '') }) })) };
}
