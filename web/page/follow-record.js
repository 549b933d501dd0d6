// @ts-check
/** Follows the record in the browser, in this tab and in others. Never throws. */
import { lost } from '../views/notice.js';
import { answering } from './answering.js';
import { ON_READ, ON_REREAD } from '../door.js';
import { BREAK, DROPPED, NAME } from './names.js';
import { attempt, tell } from './inbox.js';
import { stored } from './read-stores.js';

/** @type {BroadcastChannel | undefined} */
let channel;

/** Read instead of the stores: what another tab wrote, since its cookie may not be visible here yet (Firefox, WebKit). @type {string | undefined} */
let told;

/**
 * Listens to other tabs. A message evicts a page from the back-forward cache. So this channel is closed while the page is
 * cached; the other one, which only reports withdrawals, stays open.
 */
export function follow() {
  const open = () => {
    channel = attempt(() => new BroadcastChannel(NAME));
    if (channel) channel.onmessage = ({ data }) => {
      told = data + BREAK;
      // Otherwise the first read will use it.
      if (reported) read();
    };
  };
  addEventListener('pagehide', () => { channel?.close(); channel = undefined; });
  addEventListener('pageshow', () => { if (!channel) open(); });
  // In a microtask, when our script is not on the stack: Chromium records which line opened a channel, and to find it parses
  // every function on the stack again.
  queueMicrotask(() => {
    attempt(() => { new BroadcastChannel(DROPPED).onmessage = () => {}; });
    open();
    // Another tab may have written meanwhile.
    if (reported) read();
  });
}

export const today = () => Math.floor(Date.now() / 864e5);

/** The last reported day and text. */
let reported = '';
/** Remembers the text; returns whether it is new. @param {string} text */
const note = (text) => reported != (reported = today() + text);

/** Whether the stored text is the one last read or written. */
export const isRead = () => reported == today() + stored();

/** How long after a write WebKit may still return the previous value, in milliseconds. */
const ECHO = 2000;
/** When that time ends. */
let quiet = 0;
/** Remembers what we wrote ourselves, so that it is not reported as a change. */
export function wrote() {
  quiet = performance.now() + ECHO;
  note(stored());
}

/** Reports the stored text and the day, initially and after each change. */
export function read() {
  if (told == null && performance.now() < quiet) {
    setTimeout(read, ECHO);
    return;
  }
  const text = () => told ?? stored();
  if (!reported) tellAs(ON_READ, text());
  // Reads again once the second file has loaded: meanwhile the record may have been written.
  else if (reported != today() + text()) answering(() => tellAs(ON_REREAD, text()), lost);
}

/** @param {number} kind @param {string} text */
function tellAs(kind, text) {
  told = undefined;
  if (note(text)) tell(kind, today(), text);
}

/** The first read: what another tab wrote meanwhile, else `found`, else what is stored. @param {string} [found] */
export const readFirst = (found) => { told ??= found; read(); };

/** Sends the record to other tabs. @param {string} line */
export const broadcast = (line) => attempt(() => channel?.postMessage(line));
