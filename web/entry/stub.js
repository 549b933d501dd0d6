// The small script in the page (docs/compiler.md): what has to be there before the script itself, which the page does
// not wait for. It knows no answer, reads no record and grants nothing.
(() => {
  const page = window, name = 'assentry';
  /** What scripts put on the window: an element of that id is not meant. Browsers too old for the script run this one. */
  // eslint-disable-next-line no-prototype-builtins -- they have no Object.hasOwn
  const own = (key) => page.hasOwnProperty(key) && page[key];
  /** A queue of the page's; one is made where it has none. */
  const list = (key) => own(key) || (page[key] = []);
  if (own(name)) return;
  // Without the names that the page gives to forms and images, which hide the document's own. Where something else than the
  // page runs scripts, none is the current one.
  const script = Reflect.get(Document.prototype, 'currentScript', document), link = script?.previousElementSibling, signals = script?.dataset.signals;
  /** What Google was told, that everything is denied: the script goes on from there. */
  const pushed = [];
  if (signals) {
    const [queue, ...all] = JSON.parse(signals);
    const gtag = function () {
      pushed.push(arguments);
      list(queue).push?.(arguments);
    };
    all.map((one) => gtag(...one));
  }
  // Where there may be a record, the script comes beside the first one, which fetches it otherwise.
  try { if (link?.rel == name && /assentry=/.test(document.cookie)) link.rel = 'preload'; } catch { /* in a sandbox there are no cookies */ }
  /** Services whose vendors were told already that nothing is granted. */
  const told = ASSENTRY_QUEUES(list);
  /** Calls and presses, for the script: it calls each with its own API and what takes a press. */
  const calls = [];
  const api = page[name] = {
    has: () => false,
    status: () => ({ standing: 'unasked', granted: [], denied: [], method: null, decidedAt: null, expiresAt: null, revision: null, regime: null, signals: [] }),
    on(type, listener) {
      let off;
      calls.push((real) => off = off || real.on(type, listener));
      return () => (off ? off() : off = () => {});
    },
    early: { pushed, told, calls },
  };
  ['accept', 'reject', 'reset', 'open', 'language', 'whenGranted', 'debug'].map((method) => {
    api[method] = (...given) => new Promise((done) => calls.push((real) => done(real[method](...given))));
  });
  addEventListener('click', (event) => {
    // The script looks after them itself once it is there.
    const on = page[name] == api && event.composedPath().find((element) => element.dataset?.[name]);
    if (on) {
      event.preventDefault();
      calls.push((real, take) => take(on, event.isTrusted));
      // A notice from before the script goes with its answer, also if the script never comes: then nothing is granted on this page.
      if (/t$/.test(on.dataset[name])) on.closest(name + '-banner')?.remove();
    }
  }, true);
})();
