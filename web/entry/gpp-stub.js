// What has to be there before the tags that ask it (docs/gpp.md): `__gpp`, which keeps calls until the visitor's answer is
// known, and the frame by which other windows find it. It knows nothing of the visitor, and says so.
(() => {
  const page = window;
  // An element of that id is not meant.
  if (typeof page.__gpp == 'function') return;
  /** Without the names that the page gives to forms and images, which hide the document's own. */
  const own = (key) => Reflect.get(Document.prototype, key, document);
  const queue = [], events = [];
  let last = 0;
  const ping = () => ({
    gppVersion: '1.1', cmpStatus: 'stub', cmpDisplayStatus: 'hidden', signalStatus: 'not ready', supportedAPIs: [], cmpId: 0,
    sectionList: [], applicableSections: [], gppString: '', parsedSections: {},
  });
  page.__gpp = (command, callback, parameter, version) => {
    if (!command || command == 'queue') return queue;
    if (command == 'events') return events;
    if (command == 'ping') return callback(ping(), true);
    if (command != 'addEventListener') return void queue.push([command, callback, parameter, version]);
    last += 1;
    events.push({ id: last, callback, parameter });
    callback({ eventName: 'listenerRegistered', listenerId: last, data: true, pingData: ping() }, true);
  };
  addEventListener('message', ({ data, source }) => {
    let call;
    try { call = (typeof data == 'string' ? JSON.parse(data) : data).__gppCall; } catch { return; }
    if (!call) return;
    page.__gpp(call.command, (returnValue, success) => {
      const answer = { __gppReturn: { returnValue, success, callId: call.callId } };
      source?.postMessage(typeof data == 'string' ? JSON.stringify(answer) : answer, '*');
    }, call.parameter, call.version);
  });
  const locate = () => {
    if (page.frames.__gppLocator) return;
    const frame = own('createElement').call(document, 'iframe');
    frame.name = '__gppLocator';
    frame.hidden = true;
    // Beside the body, which may be somebody's to hydrate (docs/adr/0022-beside-the-body.md).
    own('documentElement').append(frame);
  };
  if (own('readyState') == 'loading') addEventListener('DOMContentLoaded', locate);
  else locate();
})();
