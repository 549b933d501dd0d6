// @ts-check
/** The record in the browser: read from cookie and mirror, heard from other tabs. Never throws. */
import { lost } from '../views/notice.js';
import { answering } from './answering.js';
import { ON_READ, ON_REREAD } from '../door.js';
import { BREAK, DROPPED, NAME, doc } from './names.js';
import { attempt, tell } from './inbox.js';

/** @type {BroadcastChannel | undefined} */
let channel;

/** What is to be read instead of the stores: what another tab wrote, whose cookie may still be on the way to us (Firefox). @type {string | undefined} */
let told;

/**
 * Listens to other tabs. A page that hears something while it lies in the back-forward cache is dropped from there: so
 * this channel is closed meanwhile, and another one is not, which only tells that something was taken back.
 */
export function follow() {
  attempt(() => { new BroadcastChannel(DROPPED).onmessage = () => {}; });
  const open = () => {
    channel = attempt(() => new BroadcastChannel(NAME));
    if (channel) channel.onmessage = ({ data }) => hear(data + BREAK);
  };
  addEventListener('pagehide', () => { channel?.close(); channel = undefined; });
  addEventListener('pageshow', () => { if (!channel) open(); });
  open();
}

/** What is stored under our name: every cookie of that name, then behind a break the mirror. */
export function stored() {
  const cookies = attempt(() => doc.cookie, '').split('; ')
    .filter((pair) => pair.startsWith(NAME + '=')).map((pair) => pair.slice(NAME.length + 1));
  return cookies.join('\n') + BREAK + (attempt(() => localStorage.getItem(NAME), '') || '');
}

const today = () => Math.floor(Date.now() / 864e5);

/** The day and the text that were reported last. */
let reported = '';
/** Takes note of what there is; says whether it is news. @param {string} text */
const note = (text) => reported != (reported = today() + text);

/** Whether what is stored is what was read or written last. */
export const isRead = () => reported == today() + stored();

/** So long after we wrote, in milliseconds, a browser may still show for a moment what was there before (WebKit). */
const ECHO = 2000;
/** Until when that is. */
let quiet = 0;
/** Takes note of what we wrote ourselves: it is no news. */
export function wrote() {
  quiet = performance.now() + ECHO;
  note(stored());
}

/** Reports what is stored, and the day: the first time, and whenever that has changed. */
export function read() {
  if (told == null && performance.now() < quiet) {
    setTimeout(read, ECHO);
    return;
  }
  const text = () => told ?? stored();
  if (!reported) tellAs(ON_READ, text());
  // As it is once the second file is there: meanwhile what was read first may have been written.
  else if (reported != today() + text()) answering(() => tellAs(ON_REREAD, text()), lost);
}

/** @param {number} kind @param {string} text */
function tellAs(kind, text) {
  told = undefined;
  if (note(text)) tell(kind, today(), text);
}

/** Reads this as if it had been stored; nothing: what is stored. @param {string} [text] */
export const hear = (text) => { told = text; read(); };

/** Tells other tabs. @param {string} line */
export const spread = (line) => attempt(() => channel?.postMessage(line));
