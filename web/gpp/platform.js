// @ts-check
/** `__gpp` of the Global Privacy Platform 1.1: commands, listeners, and the answer once it is known. */

/**
 * The visitor's answer, as a section.
 * @typedef {{ id: number, name: string, line: string, fields: Record<string, unknown> }} Saying
 */

/** No section applies: outside the United States. @type {Saying} */
export const NONE = { id: 0, name: '', line: 'DBAA', fields: {} };

/**
 * Takes `__gpp` over from the stub. Returns undefined if the page already has another platform.
 * @param {string[]} supportedAPIs @param {(message: string) => void} complain
 * @param {() => void} [refresh] called before each reply, to update the answer: it counts from the press on
 */
export function platform(supportedAPIs, complain, refresh = () => {}) {
  /** @type {any} */
  const page = window;
  const before = page.__gpp;
  /** @param {string} what @returns {any[] | undefined} */
  const kept = (what) => { try { return before(what); } catch { return undefined; } };
  const queue = kept('queue');
  if (!Array.isArray(queue)) return complain('gpp: expected no other __gpp on the page, found one');
  /** @type {Map<number, (data: any, success: boolean) => void>} */
  const listeners = new Map();
  for (const { id, callback } of kept('events') || []) listeners.set(id, callback);
  let last = Math.max(0, ...listeners.keys());

  let cmpStatus = 'loading', cmpDisplayStatus = 'hidden', signalStatus = 'not ready';
  let current = NONE, known = false;

  const ping = () => ({
    gppVersion: '1.1', cmpStatus, cmpDisplayStatus, signalStatus, supportedAPIs,
    // None was assigned: we are not registered.
    cmpId: 0,
    sectionList: current.id ? [current.id] : [],
    applicableSections: known ? [current.id || -1] : [],
    gppString: current.line,
    parsedSections: current.id ? { [current.name]: { ...current.fields } } : {},
  });

  /** @param {(data: any, success: boolean) => void} callback @param {any} data @param {boolean} [success] */
  const answer = (callback, data, success = true) => {
    // A failing listener does not affect the others.
    try { callback(data, success); } catch (error) { complain('gpp: expected a listener that does not fail, found ' + error); }
  };

  /** @param {string} eventName @param {any} data */
  const tell = (eventName, data) => {
    for (const [listenerId, listener] of [...listeners]) {
      if (listeners.has(listenerId)) answer(listener, { eventName, listenerId, data, pingData: ping() });
    }
  };

  /** The reply to each command; `undefined` if there is none. @type {Record<string, (parameter: any, callback: any) => any>} */
  const commands = {
    ping,
    // From version 1.0, for vendors that still use it.
    getGPPData: ping,
    addEventListener(_, callback) {
      last += 1;
      listeners.set(last, callback);
      return { eventName: 'listenerRegistered', listenerId: last, data: true, pingData: ping() };
    },
    removeEventListener: (listenerId) => ({ eventName: 'listenerRemoved', listenerId, data: listeners.delete(listenerId), pingData: ping() }),
    hasSection: (name) => !!current.id && name === current.name,
    getSection: (name) => (current.id && name === current.name ? { ...current.fields } : undefined),
    getField(path) {
      const [name, field] = String(path).split('.');
      return current.id && name === current.name && Object.hasOwn(current.fields, field) ? current.fields[field] : undefined;
    },
  };

  page.__gpp = (/** @type {any} */ command, /** @type {any} */ callback, /** @type {any} */ parameter) => {
    if (!command || command == 'queue' || command == 'events') return [];
    if (typeof callback != 'function') return;
    refresh();
    const found = Object.hasOwn(commands, command) ? commands[command](parameter, callback) : undefined;
    answer(callback, found === undefined ? null : found, found !== undefined);
  };

  return {
    /**
     * Changes the answer, with events in the order that the platform requires.
     * @param {Saying} saying @param {boolean} ready whether vendors may rely on it
     * @param {{ failed?: boolean, shown?: boolean }} [state]
     */
    say(saying, ready, { failed = false, shown = false } = {}) {
      const signal = ready ? 'ready' : 'not ready', display = shown ? 'visible' : 'hidden', status = failed ? 'error' : 'loaded';
      const changed = !known || current.line != saying.line;
      if (changed && signalStatus == 'ready') tell('signalStatus', signalStatus = 'not ready');
      [current, known] = [saying, true];
      if (cmpStatus != status) tell('cmpStatus', cmpStatus = status);
      if (cmpDisplayStatus != display) tell('cmpDisplayStatus', cmpDisplayStatus = display);
      if (changed && current.id) tell('sectionChange', current.name);
      if (signalStatus != signal) tell('signalStatus', signalStatus = signal);
    },
    /** Handles the calls that were queued before. */
    catchUp: () => queue.splice(0).forEach((/** @type {any[]} */ call) => page.__gpp(...call)),
  };
}
