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
  const small = Reflect.get(Document.prototype, 'currentScript', document), script = small?.previousElementSibling;
  /** The denied defaults for Google: the main script continues from there. */
  let pushed = [];
  // Google has a queue, as other vendors have: without it, a site does not have this code.
  if (ASSENTRY_GOOGLE && small?.dataset.signals) {
    const [name, ...all] = JSON.parse(small.dataset.signals), queue = list(name);
    // Google knows only the real `arguments`.
    pushed = all.map((one) => (function () { return arguments; })(...one));
    // Before entries that nobody has read, as in web/page/google.js.
    if (queue.push == pushed.push) queue.splice(queue.findIndex((one) => one?.[0] != 'consent') >>> 0, 0, ...pushed);
    else pushed.map((one) => queue.push?.(one));
  }
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
    // `told`: services whose vendors have already been told that nothing is granted. `script`: the engine, if it waits in the tag.
    early: { pushed, told: ASSENTRY_QUEUES(list), calls, script },
  };
  ['accept', 'reject', 'reset', 'open', 'language', 'whenGranted', 'debug'].map((method) => {
    api[method] = (...given) => new Promise((done) => calls.push((real) => done(real[method](...given))));
  });
  // If there may be a record, nothing is shown before the engine, so it starts now.
  try {
    if (script.type == name) {
      script.onerror = () => script.failed = true;
      if (/assentry=/.test(document.cookie)) {
        script.asked = true;
        script.type = '';
        // Browsers read the type when an element is inserted.
        script.remove();
        small.before(script);
        // As the server sent it, since frameworks compare.
        script.type = name;
      }
    }
  } catch { /* nothing is before this script, or it is in a sandbox, where there are no cookies */ }
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
