// Has to run before the tags that call it (docs/gpp.md): `__gpp`, which queues calls until the visitor's answer is known, and
// the frame by which other windows find it. It knows nothing about the visitor, and reports that.
(() => {
  const page = window;
  // Not an element with that id.
  if (typeof page.__gpp == 'function') return;
  /** A property of the document itself: named forms and images could hide it. */
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
    // Outside the body, which a framework may be about to hydrate (docs/adr/0022-beside-the-body.md).
    own('documentElement').append(frame);
  };
  if (own('readyState') == 'loading') addEventListener('DOMContentLoaded', locate);
  else locate();
})();
