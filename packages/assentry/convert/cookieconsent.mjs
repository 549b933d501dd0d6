// @ts-check
// vanilla-cookieconsent 3: what `CookieConsent.run` is given; version 2 is read as if it were that.
import { isOld, renewed } from './cookieconsent2.mjs';
import { isObject, list, pairs, usual } from './draft.mjs';

/** @param {import('./read.mjs').Said} said @returns {any} */
export function find({ calls, objects }) {
  const is = (/** @type {any} */ value) => isObject(value) && isObject(value.categories) && ('language' in value || 'guiOptions' in value || 'autoClearCookies' in value);
  const found = calls.filter(({ name }) => /(^|\.)run$/.test(name)).map(({ args: [first] }) => first).find((value) => isObject(value) && isObject(value.categories)) ?? objects.find(is);
  const old = found ? undefined : objects.find(isOld);
  return old ? renewed(old) : found;
}

/** Where its notice is, as we call it. */
const LAYOUTS = { box: 'corner', cloud: 'box', bar: 'bar' };

/** @param {any} config @param {import('./draft.mjs').Draft} draft */
export function convert(config, draft) {
  const translations = isObject(config.language) ? config.language.translations : undefined;
  const texts = pairs(translations).filter(([tag, text]) => {
    if (!isObject(text)) draft.note(`language.translations.${tag}`, 'not written out here: its texts were not read');
    return isObject(text);
  });
  const tags = texts.map(([tag]) => tag);
  if (tags.length) draft.settings.languages = [...new Set([config.language.default, ...tags].filter((tag) => tags.includes(tag)))];
  if (isObject(config.language) && config.language.rtl !== undefined) draft.note('language.rtl', 'not needed: languages know it');
  if (tags.some((tag) => isObject(texts.find(([other]) => other == tag)?.[1].consentModal))) draft.note('language.translations', 'titles and buttons of the notice are ours, in these languages; texts replace single ones (docs/configuration.md#texts)');
  /** What the sections say of a category, by language. @param {string} category @param {string} key */
  const of = (category, key) => Object.fromEntries(texts.flatMap(([tag, text]) => {
    const section = list(text.preferencesModal?.sections).find(({ linkedCategory }) => linkedCategory == category);
    return section?.[key] ? [[tag, section[key]]] : [];
  }));
  for (const [category, about] of pairs(config.categories)) {
    const required = about?.readOnly === true;
    if (about?.enabled === true && !required) draft.note(`categories.${category}.enabled`, 'nothing is granted before the visitor answers; regimes decide where it is otherwise (docs/regimes.md)');
    const purpose = draft.purpose(category, { title: of(category, 'title'), description: of(category, 'description'), required: required || usual(category) == 'necessary' });
    services(category, purpose, about, draft, texts);
    if (isObject(about)) draft.rest(about, ['readOnly', 'enabled', 'services', 'autoClear'], { reloadPage: 'the page is left only where something ran that was refused (reload)' }, `categories.${category}.`);
  }
  settings(config, draft);
}

/** @param {string} category @param {string} purpose @param {any} about @param {import('./draft.mjs').Draft} draft @param {[string, any][]} texts */
function services(category, purpose, about, draft, texts) {
  const place = `categories.${category}`;
  for (const [name, service] of pairs(about?.services)) {
    const trackers = list(service?.cookies).map((cookie) => draft.tracker(cookie?.name, {}, `${place}.services.${name}.cookies`));
    draft.service(name, { purpose, name: draft.text(service?.label, 80, `${place}.services.${name}.label`), trackers });
    draft.rest(service, ['label', 'cookies'], {}, `${place}.services.${name}.`);
  }
  const cleared = list(about?.autoClear?.cookies);
  const table = texts.flatMap(([, text]) => list(text.preferencesModal?.sections)).find((section) => section.linkedCategory == category && isObject(section.cookieTable))?.cookieTable;
  // Headers are free: what they are called says what they mean.
  const column = (/** @type {RegExp} */ words) => pairs(table?.headers).find(([key, head]) => words.test(key) || words.test(String(head)))?.[0];
  const [name, desc, kept] = [/^(name|cookie)/i, /desc|purpose|zweck|finalit/i, /expir|durat|lifetime|dauer|durée/i].map(column);
  const rows = list(table?.body).map((row) => (name ? draft.tracker(row[name], { lifetime: kept && row[kept], purpose: desc && row[desc] }, `${place}: cookieTable`) : undefined)).filter(Boolean);
  const named = new Set(rows.map((row) => row?.name));
  const more = cleared.filter((cookie) => !named.has(cookie?.name)).map((cookie) => draft.tracker(cookie?.name, {}, `${place}.autoClear`));
  if (rows.length + more.length) {
    draft.service(`${purpose}-cookies`, { purpose, trackers: [...rows, ...more] });
    draft.note(place, `its cookies were of no service: "${purpose}-cookies" has them until you name who sets them`);
  }
}

/** @param {any} config @param {import('./draft.mjs').Draft} draft */
function settings(config, draft) {
  const { cookie, guiOptions } = config, modal = guiOptions?.consentModal;
  if (Number.isInteger(cookie?.expiresAfterDays) && cookie.expiresAfterDays > 0) draft.settings.days = Math.min(cookie.expiresAfterDays, 396);
  else if (cookie?.expiresAfterDays !== undefined) draft.note('cookie.expiresAfterDays', 'an answer is kept as long whether it was yes or no');
  if (typeof cookie?.domain == 'string' && cookie.domain) draft.settings.cookieDomain = cookie.domain.replace(/^\./, '');
  if (cookie?.name !== undefined && cookie.name != 'cc_cookie') draft.note('cookie.name', 'answers under another name than cc_cookie are not imported');
  draft.rest(cookie, ['expiresAfterDays', 'domain', 'name'], {}, 'cookie.');
  const layout = Object.entries(LAYOUTS).find(([theirs]) => theirs == String(modal?.layout).split(' ')[0])?.[1];
  if (layout) draft.settings.layout = layout;
  const position = /left|right/.exec(String(modal?.position ?? ''))?.[0];
  if (position && layout == 'corner') draft.settings.position = position;
  if (modal?.equalWeightButtons === false) draft.note('guiOptions.consentModal.equalWeightButtons', 'accepting and refusing look the same');
  if (guiOptions?.preferencesModal) draft.note('guiOptions.preferencesModal', 'the preferences are a dialog');
  if (config.mode == 'opt-out') draft.note('mode', 'opt-out is a matter of the place (docs/regimes.md): nothing is granted where the law wants an answer');
  if (config.revision) draft.note('revision', 'not taken over: it would ask everybody again; write another one when you want that');
  draft.rest(config, ['categories', 'language', 'cookie', 'guiOptions', 'mode', 'revision'], {
    autoShow: 'the notice is shown where it has to be', root: 'the notice is beside the body', hideFromBots: 'bots see what visitors see', disablePageInteraction: 'the page can be used without an answer',
    lazyHtmlGeneration: 'not needed', autoClearCookies: 'always: what a refused service lists is removed', manageScriptTags: 'always, with "markup"',
  });
}

