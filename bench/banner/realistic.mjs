// A real site's configuration: four purposes, five services, several languages; ours compiled, painted and read in the
// page, others with the same services and two languages. Writes a folder per candidate, as in bench/banner/README.md.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from '../../scripts/tools.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(root, 'target', 'bench', 'realistic');
const bundle = path.join(out, 'bundle');

export const LANGUAGES = ['en', 'fr', 'de', 'ar'];
const PURPOSES = ['necessary', 'analytics', 'marketing', 'social'];
const SERVICES = {
  'google-analytics-4': { of: 'analytics', title: 'Google Analytics 4', cookies: ['_ga', '_ga_*'] },
  matomo: { of: 'analytics', title: 'Matomo', cookies: ['_pk_id.*', '_pk_ses.*'] },
  'meta-pixel': { of: 'marketing', title: 'Meta pixel', cookies: ['_fbp', '_fbc'] },
  youtube: { of: 'social', title: 'YouTube', cookies: ['VISITOR_INFO1_LIVE', 'YSC'] },
  hotjar: { of: 'analytics', title: 'Hotjar', cookies: ['_hjSessionUser_*', '_hjSession_*'] },
};
const named = Object.entries(SERVICES);
const config = { site: 'Harbour guide', privacyUrl: '/privacy', purposes: PURPOSES, services: Object.keys(SERVICES) };

/** The candidates' folders. @param {string} [pkg] the folder with the files of Assentry, instead of `pkg/` @param {string[]} [measured] only these languages */
export function realistic(pkg = path.join(root, 'pkg'), measured = LANGUAGES) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // The bench's pages are in a folder, and state no region.
  writeFileSync(path.join(out, 'consent.json'), JSON.stringify({ ...config, languages: LANGUAGES, regime: 'eu', base: 'consent/' }));
  run('node', [path.join(pkg, 'cli.mjs'), 'build', path.join(out, 'consent.json'), '--out', bundle, '--html'], { stdio: 'ignore' });
  const ours = specOf('candidates', 'assentry');
  const compiled = (language, label, notice) => {
    const read = (name) => readFileSync(path.join(bundle, name), 'utf8');
    const tag = read(language === LANGUAGES[0] ? 'tag.html' : `tag.${language}.html`);
    const spec = { ...ours, label, folders: { consent: path.relative(root, bundle) }, notes: 'As docs/compiler.md says.', after: '/consent(\\.\\w\\w)?\\.js$' };
    return candidate(notice ? `painted-${language}` : language === 'en' ? 'assentry' : `bundle-${language}`, spec, { language, head: tag, body: notice ? read(`notice.${language}.html`) : '' });
  };
  const inline = (more) => `<script type="application/json" data-assentry-config>${JSON.stringify({ ...config, ...more })}</script>\n<script src="assentry/assentry.js"></script>`;
  return [
    path.join(here, 'peers', 'baseline'),
    ...measured.map((language) => compiled(language, `Assentry, compiled, ${language}`)),
    ...measured.map((language) => compiled(language, `Assentry, painted with the page, ${language}`, true)),
    ...measured.filter((language) => language === 'en' || language === 'fr').map((language) => candidate(`generic-${language}`, { ...ours, label: `Assentry, read in the page, sync tag, ${language}` }, { head: inline(), language })),
    peer('vanilla-cookieconsent', { 'config.js': `CookieConsent.run(${JSON.stringify(vanilla())});` }, {
      head: '<link rel="stylesheet" href="cookieconsent.css"><script defer src="cookieconsent.umd.js"></script><script defer src="config.js"></script>',
    }),
    peer('klaro', { 'config.js': `var klaroConfig = ${JSON.stringify(klaro())};` }, {
      head: '<script defer src="config.js"></script><script defer src="klaro.js"></script>',
    }, { analytics: 'matomo', marketing: 'meta-pixel' }),
  ];
}

function specOf(kind, name) {
  return JSON.parse(readFileSync(path.join(here, kind, name, 'bench.json'), 'utf8'));
}

/** A folder. @param {string} name @param {object} spec @param {{ language?: string, head: string, body?: string }} page @param {Record<string, string>} [files] */
function candidate(name, spec, { language = 'en', head, body = '' }, files = {}) {
  const folder = path.join(out, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'bench.json'), JSON.stringify(spec));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  writeFileSync(path.join(folder, 'index.html'), `<!doctype html>\n<html lang="${language}"${direction}>\n<head>\n<!--BENCH:HEAD-->\n<!--BENCH:START-->\n${head}\n</head>\n<body>\n${body}<!--BENCH:BODY-->\n<!--BENCH:GATED-->\n</body>\n</html>\n`);
  return folder;
}

/** Another tool, set up as in `banner`, with an equivalent configuration. @param {Record<string, string>} [categories] the names its gates use */
function peer(name, files, page, categories) {
  const spec = specOf('peers', name);
  return candidate(name, { ...spec, label: `${spec.label}, the same services`, categories }, page, files);
}

function vanilla() {
  const words = {
    en: { title: 'Your choice about cookies', text: 'We would like to use services of partners for audience measurement, advertising and social content. You can refuse, or change your mind at any time.', all: 'Accept all', none: 'Reject all', choose: 'Choose', save: 'Save', close: 'Close', about: 'What it is for and what it stores on your device, in a sentence or two that explains it.' },
    fr: { title: 'Votre choix sur les cookies', text: 'Nous voudrions utiliser des services de partenaires pour la mesure d’audience, la publicité et les contenus sociaux. Vous pouvez refuser, ou changer d’avis à tout moment.', all: 'Tout accepter', none: 'Tout refuser', choose: 'Choisir', save: 'Enregistrer', close: 'Fermer', about: 'À quoi cela sert et ce que cela enregistre sur votre appareil, en une ou deux phrases.' },
  };
  const buttons = ({ all, none }) => ({ acceptAllBtn: all, acceptNecessaryBtn: none });
  const table = (purpose, { about }) => ({
    caption: 'Cookies',
    headers: { name: 'Cookie', domain: 'Domain', desc: 'Description', exp: 'Expiration' },
    body: named.filter(([, { of }]) => of === purpose).flatMap(([, { title, cookies }]) => cookies.map((name) => ({ name, domain: 'example.com', desc: `${title}: ${about}`, exp: '13 months' }))),
  });
  const translation = (said) => ({
    consentModal: { title: said.title, description: said.text, ...buttons(said), showPreferencesBtn: said.choose, footer: '<a href="/privacy">Privacy</a>' },
    preferencesModal: {
      title: said.title, ...buttons(said), savePreferencesBtn: said.save, closeIconLabel: said.close,
      sections: PURPOSES.map((purpose) => ({ title: purpose, description: said.about, linkedCategory: purpose, cookieTable: table(purpose, said) })),
    },
  });
  const categories = { necessary: { enabled: true, readOnly: true } };
  for (const [id, { of, title, cookies }] of named) {
    categories[of] ??= { services: {}, autoClear: { cookies: [] } };
    categories[of].services[id] = { label: title };
    categories[of].autoClear.cookies.push(...cookies.map((name) => ({ name })));
  }
  return { hideFromBots: false, categories, language: { default: 'en', autoDetect: 'document', translations: { en: translation(words.en), fr: translation(words.fr) } } };
}

function klaro() {
  const about = (text) => Object.fromEntries(named.map(([id, { title }]) => [id, { title, description: text }]));
  return {
    ...{ version: 1, elementID: 'klaro', groupByPurpose: true, storageMethod: 'cookie', cookieName: 'klaro', cookieExpiresAfterDays: 182 },
    ...{ default: false, mustConsent: false, acceptAll: true, hideDeclineAll: false, hideLearnMore: false },
    translations: {
      zz: { privacyPolicyUrl: '/privacy' },
      en: { ...about('What it is for and what it stores on your device.'), purposes: { necessary: 'Necessary', analytics: 'Audience measurement', marketing: 'Advertising', social: 'Social networks' } },
      fr: { ...about('À quoi cela sert et ce que cela enregistre sur votre appareil.'), purposes: { necessary: 'Nécessaire', analytics: 'Mesure d’audience', marketing: 'Publicité', social: 'Réseaux sociaux' } },
    },
    services: [
      { name: 'necessary', purposes: ['necessary'], required: true },
      ...named.map(([name, { of, title, cookies }]) => ({ name, title, purposes: [of], cookies: cookies.map((cookie) => [cookie, '/', 'example.com']) })),
    ],
  };
}
