// @ts-check
// OneTrust: the JSON of a language (`en.json` beside `otBannerSdk.js`), or an export of its groups.
import { isObject, list, usual } from './draft.mjs';

/** @param {import('./read.mjs').Said} said @returns {any} */
export function find({ assigned, objects }) {
  return [assigned.export, ...objects].map((value) => (isObject(value) ? value.DomainData ?? value.domainData ?? value : undefined)).find((value) => isObject(value) && Array.isArray(value.Groups));
}

/** @param {any} data @param {import('./draft.mjs').Draft} draft */
export function convert(data, draft) {
  if (typeof data.Language?.Culture == 'string' || typeof data.Language == 'string') draft.settings.languages = [String(data.Language?.Culture ?? data.Language).split('-')[0].toLowerCase()];
  for (const group of data.Groups.filter(isObject)) {
    const id = String(group.OptanonGroupId ?? group.CustomGroupId ?? '');
    if (!id) continue;
    if (group.IsIabPurpose === true || /^(ISP|IAB|IFE|ISF)/i.test(String(group.Type ?? ''))) {
      draft.note(id, 'a purpose of TCF: no counterpart');
      continue;
    }
    const hosts = list(group.Hosts).filter(isObject), cookies = list(group.FirstPartyCookies).filter(isObject);
    const parent = group.Parent ? String(group.Parent) : '';
    if (!hosts.length && !cookies.length && !usual(id)) {
      draft.note(id, 'nothing is listed in it, so nothing is asked');
      continue;
    }
    const required = /always/i.test(String(group.Status ?? '')) && !/inactive landing/i.test(String(group.Status));
    if (/^active/i.test(String(group.Status ?? ''))) draft.note(`${id}: Status`, 'nothing is granted before the visitor answers; regimes decide where it is otherwise (docs/regimes.md)');
    if (parent) draft.note(id, `a group of ${parent}: asked about by itself`);
    const purpose = draft.purpose(id, { title: group.GroupName, description: group.GroupDescription, required });
    if (cookies.length) {
      const name = group.FirstPartyCookies.find((/** @type {any} */ cookie) => cookie?.Host)?.Host;
      own(`${purpose}-own`, { purpose, ...(name && { name: draft.text(name, 80, id) }), trackers: cookies.map((cookie) => tracker(cookie, draft, id)) }, draft);
    }
    for (const host of hosts) {
      const name = String(host.DisplayName || host.HostName || '');
      own(name, { purpose, name: draft.text(name, 80, id), ...(typeof host.PrivacyPolicy == 'string' && /^https?:/.test(host.PrivacyPolicy) && { privacyUrl: host.PrivacyPolicy }), trackers: list(host.Cookies).filter(isObject).map((cookie) => tracker(cookie, draft, name)) }, draft);
    }
  }
  for (const key of ['IabType', 'GeneralVendors', 'GoogleConsent', 'GCEnable', 'CookieV2SSPVendorTracking']) if (data[key] && (typeof data[key] != 'object' || Object.keys(data[key]).length)) draft.note(key, 'no counterpart');
}

/** Its records are about groups: services have no id there. @param {string} name @param {Record<string, any>} about @param {import('./draft.mjs').Draft} draft */
function own(name, about, draft) {
  draft.service(name, about);
  delete draft.map[name];
}

/** @param {any} cookie @param {import('./draft.mjs').Draft} draft @param {string} place */
function tracker({ Name, IsSession, Length, description, Description, DurationType }, draft, place) {
  const days = Number(Length), long = days >= 0 && Length !== '' && Length != null ? (days == 0 ? 'less than a day' : days == 1 ? '1 day' : `${days} days`) : undefined;
  // It writes varying parts as runs of x.
  const name = /x{5,}/i.test(String(Name)) ? Name.replace(/x{5,}/gi, '…') : Name;
  const lifetime = IsSession === true ? 'session' : Number(DurationType) > 1 ? undefined : long;
  return draft.tracker(name, { lifetime, purpose: description || Description }, place);
}
