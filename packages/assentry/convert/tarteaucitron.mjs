// @ts-check
// tarteaucitron 1: `tarteaucitron.init`, what is pushed to `tarteaucitron.job`, and `tarteaucitron.user`.
import { isObject, list } from './draft.mjs';
import { Unknown } from './read.mjs';

/** By its key: the service of the catalogue, and which of its users says which parameter. @type {Record<string, [id: string, parameters?: Record<string, string>]>} */
const SERVICES = {
  abtasty: ['ab-tasty'], addtoanyshare: ['addtoany'], adform: ['adform'], adsense: ['google-adsense'], adsenseauto: ['google-adsense'], amazon: ['amazon-ads'], amplitude: ['amplitude'], analytics: ['google-universal-analytics'],
  atinternet: ['at-internet'], bingads: ['microsoft-ads-uet'], brevochat: ['brevo'], calendly: ['calendly'], clarity: ['microsoft-clarity', { projectId: 'clarity' }], clicky: ['clicky'], contentsquare: ['contentsquare'], crazyegg: ['crazy-egg'],
  crisp: ['crisp'], criteo: ['criteo'], criteoonetag: ['criteo'], dailymotion: ['dailymotion'], deezer: ['deezer'], disqus: ['disqus'], elfsight: ['elfsight'], equativ: ['equativ'], etracker: ['etracker'], eulerian: ['eulerian'],
  facebook: ['facebook-social-plugin'], facebookcustomerchat: ['facebook-customer-chat'], facebooklikebox: ['facebook-social-plugin'], facebookpixel: ['meta-pixel'], facebookpost: ['facebook-social-plugin'], googleads: ['google-ads'],
  googleadwordsconversion: ['google-ads'], googleadwordsremarketing: ['google-ads'], googlefonts: ['google-fonts'], googlemaps: ['google-maps'], googlemapsembed: ['google-maps'], googlesignin: ['google-sign-in'], googletagmanager: ['google-tag-manager'],
  gtag: ['google-analytics-4', { measurementId: 'gtagUa' }], hcaptcha: ['hcaptcha'], hotjar: ['hotjar', { siteId: 'hotjarId' }], hubspot: ['hubspot', { portalId: 'hubspotId' }], instagram: ['instagram-embed'], intercomChat: ['intercom'], issuu: ['issuu'],
  kameleoon: ['kameleoon'], klaviyo: ['klaviyo'], leadinfo: ['leadinfo'], linkedin: ['linkedin-share'], linkedininsighttag: ['linkedin-insight', { partnerId: 'linkedininsighttag' }], marketomunchkin: ['marketo'],
  matomo: ['matomo', { matomoHost: 'matomoHost', siteId: 'matomoId' }], matomocloud: ['matomo', { matomoHost: 'matomoHost', siteId: 'matomoId' }], mautic: ['mautic'], mixpanel: ['mixpanel'], mtcaptcha: ['mtcaptcha'], multiplegtag: ['google-analytics-4'], onesignal: ['onesignal'], openstreetmap: ['openstreetmap'],
  outbrain: ['outbrain'], pianoanalytics: ['piano-analytics'], pinterest: ['pinterest-widget'], pinterestpixel: ['pinterest-tag'], plausible: ['plausible'], posthog: ['posthog'], recaptcha: ['google-recaptcha'], reddit: ['reddit-pixel'],
  sharethis: ['sharethis'], sharpspring: ['sharpspring'], simpleanalytics: ['simple-analytics'], smartsupp: ['smartsupp'], snapchat: ['snapchat-pixel'], soundcloud: ['soundcloud-embed'], spotify: ['spotify-embed'], statcounter: ['statcounter'],
  tawkto: ['tawk-to'], teads: ['teads'], thetradedesk: ['the-trade-desk'], tiktok: ['tiktok-pixel'], tiktokvideo: ['tiktok-embed'], trustpilot: ['trustpilot'], twitch: ['twitch-embed'], twitter: ['x-widgets'], twitterembed: ['x-widgets'],
  twittertimeline: ['x-widgets'], twitteruwt: ['x-pixel'], typekit: ['adobe-fonts'], userlike: ['userlike'], vimeo: ['vimeo'], weborama: ['weborama'], xandr: ['xandr'], youtube: ['youtube'], youtubeapi: ['youtube'], youtubeplaylist: ['youtube'],
};

/** @param {import('./read.mjs').Said} said @returns {any} */
export function find({ calls, assigned }) {
  const init = calls.find(({ name }) => /(^|\.)tarteaucitron\.init$/.test(name));
  const jobs = calls.filter(({ name }) => /(^|\.)tarteaucitron\.job\.push$/.test(name)).flatMap(({ args }) => args);
  const listed = assigned['tarteaucitron.job'];
  if (Array.isArray(listed)) jobs.unshift(...listed);
  if (!init && !jobs.length) return undefined;
  // Services that the site wrote itself.
  const own = Object.fromEntries(Object.entries(assigned).flatMap(([name, value]) => (name.startsWith('tarteaucitron.services.') && isObject(value) ? [[name.slice('tarteaucitron.services.'.length), value]] : [])));
  const user = Object.fromEntries(Object.entries(assigned).flatMap(([name, value]) => (name.startsWith('tarteaucitron.user.') ? [[name.slice('tarteaucitron.user.'.length), value]] : [])));
  return { init: init?.args[0], jobs, user, own };
}

/** Its types of services, and the purpose of ours that they are nearest to. @type {Record<string, string>} */
const TYPES = { ads: 'marketing', analytic: 'analytics', social: 'social', video: 'social', comment: 'social', api: 'preferences', support: 'preferences' };

/** @param {{ init: any, jobs: any[], user: Record<string, any>, own: Record<string, any> }} found @param {import('./draft.mjs').Draft} draft @param {(id: string) => string | undefined} purposeOf which purpose the catalogue says */
export function convert({ init, jobs, user, own }, draft, purposeOf) {
  const used = new Set();
  /** @type {Map<string, any>} */
  const services = new Map();
  for (const job of jobs) {
    if (typeof job != 'string') {
      draft.note('tarteaucitron.job', job instanceof Unknown ? `known only when the script runs (line ${job.line})` : 'expected a key');
      continue;
    }
    if (Object.hasOwn(own, job)) {
      written(job, own[job], draft);
      continue;
    }
    const [id, parameters = {}] = Object.hasOwn(SERVICES, job) ? SERVICES[job] : [];
    const purpose = id && purposeOf(id);
    if (!id || !purpose) {
      draft.note(`tarteaucitron.job "${job}"`, 'the catalogue has no such service: write it out (docs/configuration.md#a-service)');
      continue;
    }
    draft.purpose(purpose);
    if (job != id) draft.map[job] = id;
    const given = Object.fromEntries(Object.entries(parameters).flatMap(([name, key]) => {
      used.add(key);
      const value = user[key];
      if (value instanceof Unknown) draft.note(`tarteaucitron.user.${key}`, `known only when the script runs (line ${value.line})`);
      return ['string', 'number'].includes(typeof value) ? [[name, String(value).replace(/^(https?:)?\/\/|\/$/g, '')]] : [];
    }));
    const before = services.get(id);
    services.set(id, Object.keys(given).length || isObject(before) ? { id, parameters: { ...before?.parameters, ...given } } : id);
  }
  draft.services.unshift(...services.values());
  for (const key of Object.keys(user)) if (!used.has(key)) draft.note(`tarteaucitron.user.${key}`, 'no counterpart: write the vendor’s own tag as a gated script');
  if (typeof init?.privacyUrl == 'string' && init.privacyUrl) draft.settings.privacyUrl = init.privacyUrl;
  if (typeof init?.cookieDomain == 'string' && init.cookieDomain) draft.settings.cookieDomain = init.cookieDomain.replace(/^\./, '');
  if (init?.cookieName !== undefined && init.cookieName != 'tarteaucitron') draft.note('cookieName', 'answers under another name than tarteaucitron are not imported');
  if (init?.highPrivacy === false) draft.note('highPrivacy', 'nothing is granted before the visitor answers');
  draft.rest(init, ['privacyUrl', 'cookieDomain', 'cookieName', 'highPrivacy'], {
    handleBrowserDNTRequest: 'dnt', orientation: 'layout and position (docs/looks.md)', groupServices: 'always', serviceDefaultState: 'nothing is granted before the visitor answers', showAlertSmall: 'the handle is always there', cookieslist: 'always listed',
    DenyAllCta: 'refusing is as easy as accepting', AcceptAllCta: 'always', adblocker: 'no counterpart', hashtag: 'links to it work with "markup"', googleConsentMode: 'consentMode, which is on', bingConsentMode: 'steps of microsoft-ads-uet', removeCredit: 'there is none', readmoreLink: 'privacyUrl', mandatory: 'the page can be used without an answer', bodyPosition: 'the notice is first for the keyboard',
  });
}

/** A service that the site wrote itself. @param {string} job @param {any} about @param {import('./draft.mjs').Draft} draft */
function written(job, about, draft) {
  const place = `tarteaucitron.services.${job}`, type = String(about.type ?? 'other');
  const purpose = draft.purpose(about.needConsent === false ? 'necessary' : Object.hasOwn(TYPES, type) ? TYPES[type] : type, { required: about.needConsent === false });
  const trackers = list(about.cookies).map((name) => draft.tracker(name, {}, `${place}.cookies`));
  draft.service(job, { purpose, name: draft.text(about.name, 80, `${place}.name`), ...(typeof about.uri == 'string' && /^https?:/.test(about.uri) && { privacyUrl: about.uri }), trackers });
  draft.rest(about, ['key', 'type', 'name', 'uri', 'needConsent', 'cookies'], {}, `${place}.`);
}
