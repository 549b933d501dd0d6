// The small script in the page (docs/compiler.md): what has to be there before the script itself, which the page does
// not wait for. It knows no answer, reads nothing that is stored and grants nothing.
(() => {
  const page = window, doc = document, name = 'assentry';
  if (page[name]) return;
  const { signals } = doc.currentScript.dataset;
  /** What Google was told: the script goes on from there. */
  const said = [];
  if (signals) {
    const { queue, more, set } = JSON.parse(signals), denied = 'denied';
    const gtag = function () {
      said.push(arguments);
      (page[queue] ||= []).push(arguments);
    };
    gtag('consent', 'default', {
      ad_storage: denied, ad_user_data: denied, ad_personalization: denied, analytics_storage: denied, functionality_storage: denied,
      personalization_storage: denied, security_storage: 'granted', wait_for_update: 500, ...more,
    });
    for (const key of set || []) gtag('set', key, true);
  }
  /** Services whose vendors were told already that nothing is granted. */
  const told = ASSENTRY_QUEUES;
  /** Calls and presses, for the script. */
  const calls = [], presses = [];
  const api = {
    has: () => false,
    status: () => ({ standing: 'unasked', granted: [], denied: [], method: null, decidedAt: null, expiresAt: null, revision: null, regime: null, signals: [] }),
    on(type, listener) {
      let off, over;
      calls.push((real) => over || (off = real.on(type, listener)));
      return () => (off ? off() : over = 1);
    },
    early: { said, told, calls, presses, stop: () => doc.removeEventListener('click', press, true) },
  };
  for (const method of ['accept', 'reject', 'reset', 'open', 'language', 'whenGranted', 'debug']) {
    api[method] = (...given) => new Promise((done) => calls.push((real) => done(real[method](...given))));
  }
  page[name] = api;
  const press = (event) => {
    const on = event.composedPath().find(({ dataset }) => dataset && dataset[name]);
    if (on) {
      event.preventDefault();
      presses.push([on, event.isTrusted]);
      // A painted notice goes with its answer, also if the script never comes: then nothing is granted on this page.
      const { notice } = api.early;
      if (notice && notice.contains(on) && /t$/.test(on.dataset[name])) notice.hidePopover();
    }
  };
  doc.addEventListener('click', press, true);
})();
