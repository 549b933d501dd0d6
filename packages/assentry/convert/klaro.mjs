// @ts-check
// Klaro 0.7: `klaroConfig`.
import { Pattern } from './read.mjs';
import { isObject, list, pairs } from './draft.mjs';

/** @param {import('./read.mjs').Said} said @returns {any} */
export function find({ assigned, objects }) {
  const is = (/** @type {any} */ value) => isObject(value) && list(value.services ?? value.apps).some((service) => isObject(service) && typeof service.name == 'string' && ('purposes' in service || 'cookies' in service));
  return [assigned.klaroConfig, assigned.export, ...objects].find(is);
}

/** @param {any} config @param {import('./draft.mjs').Draft} draft */
export function convert(config, draft) {
  const translations = pairs(config.translations).filter(([, texts]) => isObject(texts));
  // `zz` is what is said in every language.
  const spoken = translations.filter(([tag]) => tag != 'zz');
  const tags = spoken.map(([tag]) => tag);
  if (tags.length) draft.settings.languages = [...new Set([config.lang, ...tags].filter((tag) => tags.includes(tag)))];
  // Older ones have an address, or one for each language.
  const { privacyPolicy } = config, own = isObject(privacyPolicy) ? [privacyPolicy.default, privacyPolicy[config.lang], ...Object.values(privacyPolicy)] : [privacyPolicy];
  const privacy = [...translations.map(([, texts]) => texts.privacyPolicyUrl ?? texts.privacyPolicy?.url), ...own].find((url) => typeof url == 'string');
  if (pairs(privacyPolicy).length > 1) draft.note('privacyPolicy', 'one address for all languages');
  if (privacy) draft.settings.privacyUrl = privacy;
  /** What translations say of a purpose or service. @param {(texts: any) => any} read */
  const said = (read) => {
    const texts = spoken.map(([tag, text]) => [tag, read(text)]).filter(([, text]) => typeof text == 'string');
    return texts.length ? Object.fromEntries(texts) : translations.map(([, text]) => read(text)).find((text) => typeof text == 'string');
  };
  for (const service of list(config.services ?? config.apps)) {
    if (!isObject(service) || typeof service.name != 'string') {
      draft.note('services', 'one of them is only known when the script runs');
      continue;
    }
    const { name } = service, place = `services.${name}`, [first = 'other', ...more] = list(service.purposes).filter((id) => typeof id == 'string');
    if (more.length) draft.note(`${place}.purposes`, `one is asked about each service: "${first}", without ${more.join(', ')}`);
    const required = service.required === true;
    const purpose = required ? draft.purpose('necessary', { required })
      : draft.purpose(first, { title: said((texts) => texts.purposes?.[first]?.title ?? texts.purposes?.[first]), description: said((texts) => texts.purposes?.[first]?.description) });
    if (service.default === true && !required) draft.note(`${place}.default`, 'every switch is off until the visitor switches it on');
    if (service.optOut === true) draft.note(`${place}.optOut`, 'nothing is granted before the visitor answers; regimes decide where it is otherwise (docs/regimes.md)');
    const own = (/** @type {string} */ key) => (isObject(service.translations) ? Object.fromEntries(pairs(service.translations).filter(([tag, texts]) => tag != 'zz' && isObject(texts) && texts[key]).map(([tag, texts]) => [tag, texts[key]])) : {});
    const title = service.title ?? said((texts) => texts[name]?.title);
    const trackers = list(service.cookies).map((cookie) => draft.tracker(Array.isArray(cookie) ? cookie[0] : cookie instanceof Pattern ? cookie : isObject(cookie) ? cookie.pattern ?? cookie.name : cookie, {}, `${place}.cookies`));
    draft.service(name, { purpose, name: draft.text(Object.keys(own('title')).length ? own('title') : title, 80, `${place}.title`), trackers });
    if (service.description || Object.keys(own('description')).length || said((texts) => texts[name]?.description)) draft.note(`${place}.description`, 'services have a name, a vendor and what they store; what they are for is said by their purpose');
    draft.rest(service, ['name', 'title', 'purposes', 'required', 'default', 'optOut', 'cookies', 'translations', 'description'], { onlyOnce: 'each script runs once', contextualConsentOnly: 'embeds have placeholders', callback: 'a function: listen to assentry.on("change")' }, `${place}.`);
  }
  const days = config.cookieExpiresAfterDays;
  if (Number.isInteger(days) && days > 0) draft.settings.days = Math.min(days, 396);
  if (typeof config.cookieDomain == 'string') draft.settings.cookieDomain = config.cookieDomain.replace(/^\./, '');
  const stored = config.storageName ?? config.cookieName;
  if (stored !== undefined && stored != 'klaro') draft.note('storageName', 'answers under another name than klaro are not imported');
  if (config.storageMethod == 'localStorage') draft.note('storageMethod', 'answers in localStorage have no date and are not imported');
  draft.rest(config, ['services', 'apps', 'translations', 'lang', 'cookieExpiresAfterDays', 'cookieDomain', 'storageName', 'cookieName', 'storageMethod', 'privacyPolicy'], {
    version: 'not needed', default: 'every switch is off until the visitor switches it on', mustConsent: 'the page can be used without an answer', acceptAll: 'always', hideDeclineAll: 'refusing is as easy as accepting',
    hideLearnMore: 'always there', noticeAsModal: 'the notice leaves the page usable', htmlTexts: 'a text is a text', styling: 'a theme (docs/looks.md)', elementID: 'not needed', groupByPurpose: 'always', autoFocus: 'the focus stays with the page',
  });
}
