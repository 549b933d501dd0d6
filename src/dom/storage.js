// @ts-check
/** The record in the browser: read from cookie and mirror, heard from other tabs. Never throws. */
import { answer } from './answer.js';
import { BREAK, NAME, READ, REREAD, doc } from './names.js';
import { attempt, tell } from './page.js';

/** @type {BroadcastChannel | undefined} */
let channel;

/** What is to be read instead of the stores: what another tab wrote, whose cookie may still be on the way to us (Firefox). @type {string | undefined} */
let told;

/** Listens to other tabs. An open channel can keep a page out of the back-forward cache, so it is closed meanwhile. */
export function follow() {
  const open = () => {
    channel = attempt(() => new BroadcastChannel(NAME));
    if (channel) channel.onmessage = ({ data }) => hear(data + BREAK);
  };
  addEventListener('storage', ({ key, newValue }) => { if (key == NAME) hear((newValue || '') + BREAK); });
  addEventListener('pagehide', () => { channel?.close(); channel = undefined; });
  addEventListener('pageshow', () => { if (!channel) open(); });
  open();
}

/** What is stored under our name: every cookie of that name, then behind a break the mirror. */
export function stored() {
  const news = told;
  told = undefined;
  if (news != null) return news;
  const cookies = attempt(() => doc.cookie, '').split('; ')
    .filter((pair) => pair.startsWith(NAME + '=')).map((pair) => pair.slice(NAME.length + 1));
  return cookies.join('\n') + BREAK + (attempt(() => localStorage.getItem(NAME), '') || '');
}

/** What was reported last. */
let reported = '';
/** Takes note of what is stored now. */
export function note() {
  const text = stored();
  const today = Math.floor(Date.now() / 864e5);
  const news = reported != (reported = today + text);
  return { text, today, news };
}

/** Reports what is stored, and the day: the first time, and whenever that has changed. */
export function read() {
  const first = !reported;
  const { text, today, news } = note();
  if (first) tell(READ, today, text);
  else if (news) answer(REREAD, today, text);
}

/** Reads this as if it had been stored; nothing: what is stored. @param {string} [text] */
export const hear = (text) => { told = text; read(); };

/** Tells other tabs. @param {string} line */
export const spread = (line) => attempt(() => channel?.postMessage(line));
