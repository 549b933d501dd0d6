// The real consent tools from npm, each on a page as in its own documentation, and how a visitor answers there.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const modules = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../node_modules');
const read = (name) => readFileSync(path.join(modules, name), 'utf8');
const say = (value) => JSON.stringify(value);

/** c15t is made for bundlers, so it is bundled here. */
const c15t = () => buildSync({ stdin: { contents: "export * from 'c15t'", resolveDir: modules }, bundle: true, write: false, format: 'iife', globalName: 'c15t' }).outputFiles[0].text;

/**
 * - `page` returns a page with only the tool;
 * - `all`, `none`, `some` answer: everything, nothing, and `analytics` or its equivalent;
 * - `config` is our page's configuration besides `import`.
 */
export const peers = {
  'vanilla-cookieconsent': {
    // https://cookieconsent.orestbida.com/essential/getting-started.html
    page(pages) {
      pages.addFile('/peer/cookieconsent.umd.js', 'text/javascript', read('vanilla-cookieconsent/dist/cookieconsent.umd.js'));
      const words = { title: 'Cookies', description: 'We use some.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save' };
      const options = {
        hideFromBots: false,
        categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {}, social: {} },
        language: { default: 'en', translations: { en: { consentModal: words, preferencesModal: { ...words, sections: [] } } } },
      };
      return pages.add({ script: '', body: `<script src="/peer/cookieconsent.umd.js"></script><script>CookieConsent.run(${say(options)})</script>` });
    },
    all: (tab) => tab.click('#cc-main [data-role="all"]'),
    none: (tab) => tab.click('#cc-main [data-role="necessary"]'),
    some: (tab) => tab.evaluate(() => window.CookieConsent.acceptCategory(['analytics'])),
    answered: (tab) => tab.waitFor(() => window.CookieConsent.validConsent()),
    config: {},
  },
  klaro: {
    // https://klaro.org/docs/getting-started
    page(pages) {
      pages.addFile('/peer/klaro.js', 'text/javascript', read('klaro/dist/klaro.js'));
      const service = (name) => ({ name, title: name, purposes: ['others'] });
      const options = { acceptAll: true, noticeAsModal: false, services: [service('matomo'), service('linkedin'), service('youtube')], translations: { zz: { privacyPolicyUrl: '/privacy' } } };
      return pages.add({ script: '', body: `<script>var klaroConfig = ${say(options)}</script><script defer data-config="klaroConfig" src="/peer/klaro.js"></script>` });
    },
    all: (tab) => tab.click('.klaro .cm-btn-success'),
    none: (tab) => tab.click('.klaro .cn-decline'),
    some: (tab) => tab.evaluate(() => {
      const manager = window.klaro.getManager();
      manager.updateConsent('matomo', true);
      manager.saveAndApplyConsents();
    }),
    answered: (tab) => tab.waitFor(() => window.klaro.getManager().confirmed),
    // Its answers are per service; our services have the same ids.
    config: {
      services: [
        { id: 'matomo', purpose: 'analytics' },
        { id: 'linkedin', purpose: 'marketing' },
        { id: 'youtube', purpose: 'social' },
      ],
    },
  },
  tarteaucitron: {
    // https://tarteaucitron.io/en/install/
    // All players are configured by name; none is on the page, so nothing of theirs is loaded.
    page(pages) {
      for (const [name, type] of [['tarteaucitron.js', 'javascript'], ['tarteaucitron.services.js', 'javascript'], ['tarteaucitron.services.min.js', 'javascript'], ['lang/tarteaucitron.en.js', 'javascript'], ['lang/tarteaucitron.en.min.js', 'javascript'], ['css/tarteaucitron.css', 'css'], ['css/tarteaucitron.min.css', 'css']]) {
        let text;
        try { text = read(`tarteaucitronjs/${name}`); } catch { continue; }
        pages.addFile(`/peer/${name}`, `text/${type}`, text);
      }
      const options = { privacyUrl: '', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'middle', highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, handleBrowserDNTRequest: false, googleConsentMode: false };
      return pages.add({ script: '', body: `<script src="/peer/tarteaucitron.js"></script><script>
        tarteaucitron.init(${say(options)});
        (tarteaucitron.job = tarteaucitron.job || []).push('youtube', 'vimeo', 'dailymotion');
      </script><main><h1>A page</h1></main>` });
    },
    // Its buttons react only half a second after they are shown, so this calls the function that they call.
    async all(tab) {
      await tab.waitForVisible('#tarteaucitronPersonalize2');
      await tab.evaluate(() => window.tarteaucitron.userInterface.respondAll(true));
    },
    async none(tab) {
      await tab.waitForVisible('#tarteaucitronAllDenied2');
      await tab.evaluate(() => window.tarteaucitron.userInterface.respondAll(false));
    },
    some: async (tab) => {
      await tab.waitForVisible('#tarteaucitronAllDenied2');
      await tab.evaluate(() => {
        for (const id of ['youtube', 'vimeo', 'dailymotion']) window.tarteaucitron.userInterface.respond(document.getElementById(id + (id === 'youtube' ? 'Allowed' : 'Denied')), id === 'youtube');
      });
    },
    answered: (tab) => tab.waitFor(() => /dailymotion=(true|false)/.test(document.cookie) && /youtube=(true|false)/.test(document.cookie) && /vimeo=(true|false)/.test(document.cookie)),
    config: { importMap: { youtube: 'analytics', vimeo: 'marketing', dailymotion: 'social' } },
  },
  c15t: {
    // https://c15t.com/docs/frameworks/javascript/quickstart
    page(pages) {
      pages.addFile('/peer/c15t.js', 'text/javascript', c15t());
      return pages.add({ script: '', body: `<script src="/peer/c15t.js"></script><script>
        window.runtime = c15t.getOrCreateConsentRuntime({ mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing', 'experience'] });
      </script>` });
    },
    all: (tab) => tab.evaluate(() => window.runtime.consentStore.getState().saveConsents('all')),
    none: (tab) => tab.evaluate(() => window.runtime.consentStore.getState().saveConsents('necessary')),
    some: (tab) => tab.evaluate(() => {
      window.runtime.consentStore.getState().setSelectedConsent('measurement', true);
      return window.runtime.consentStore.getState().saveConsents('custom');
    }),
    answered: (tab) => tab.waitFor(() => localStorage.getItem('c15t') && document.cookie.includes('c15t=')),
    config: { importMap: { experience: 'social', functionality: 'necessary' } },
  },
};

export const osano = {
  // https://github.com/osano/cookieconsent
  page(pages) {
    pages.addFile('/peer/cookieconsent.js', 'text/javascript', read('cookieconsent/build/cookieconsent.min.js'));
    return pages.add({ script: '', body: `<script src="/peer/cookieconsent.js"></script><script>cookieconsent.initialise({ type: 'opt-in' })</script>` });
  },
  allow: (tab) => tab.click('.cc-allow'),
  deny: (tab) => tab.click('.cc-deny'),
  dismiss: (tab) => tab.evaluate(() => { document.cookie = 'cookieconsent_status=dismiss; path=/'; }),
};
