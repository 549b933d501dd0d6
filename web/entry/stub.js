// The small script in the page (docs/compiler.md): what has to exist before the script itself, which the page does not wait
// for. It knows no answer, does not read the record and grants nothing.
(() => {
  const page = window, name = 'assentry';
  /** A global that a script defined, not an element with that id. Browsers too old for the main script run this one too. */
  // eslint-disable-next-line no-prototype-builtins -- they have no Object.hasOwn
  const own = (key) => page.hasOwnProperty(key) && page[key];
  /** A queue of the page; created if the page has none. */
  const list = (key) => own(key) || (page[key] = []);
  if (own(name)) return;
  // Through the prototype, since named forms and images could hide the document's own property. There is no current script
  // if something other than the page runs it.
  const small = Reflect.get(Document.prototype, 'currentScript', document), script = small?.previousElementSibling, signals = small?.dataset.signals;
  /** The denied defaults for Google: the main script continues from there. */
  const pushed = [];
  if (signals) {
    const [key, ...all] = JSON.parse(signals), queue = list(key);
    all.map((one) => (function () { pushed.push(arguments); })(...one));
    // Before entries that nobody has read, as in web/page/google.js.
    if (queue.push == pushed.push) queue.splice(queue.findIndex((one) => one?.[0] != 'consent') >>> 0, 0, ...pushed);
    else pushed.map((one) => queue.push?.(one));
  }
  /** Services whose vendors have already been told that nothing is granted. */
  const told = ASSENTRY_QUEUES(list);
  /** Queued calls and presses: the main script calls each with its own API and a function that handles a press. */
  const calls = [];
  const api = page[name] = {
    has: () => false,
    status: () => ({ standing: 'unasked', granted: [], denied: [], signals: [], method: null, decidedAt: null, expiresAt: null, revision: null, regime: null }),
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
  // The engine waits in the tag. If there may be a record, nothing is shown before it.
  if (script?.type == name) {
    api.early.script = script;
    script.onerror = () => script.failed = true;
    try {
      if (/assentry=/.test(document.cookie)) {
        script.asked = true;
        script.type = '';
        // Browsers read the type when an element is inserted.
        script.remove();
        small.before(script);
        // As the server sent it, since frameworks compare.
        script.type = name;
      }
    } catch { /* in a sandbox there are no cookies */ }
  }
  addEventListener('click', (event) => {
    // The main script handles them itself once it has loaded.
    const on = page[name] == api && event.composedPath().find((element) => element.dataset?.[name]);
    if (on) {
      event.preventDefault();
      calls.push((real, take) => take(on, event.isTrusted));
      // A notice from before the script goes with its answer, also if the script never comes: then nothing is granted on this page.
      if (/t$/.test(on.dataset[name])) on.closest(name + '-banner')?.remove();
    }
  }, true);
})();
