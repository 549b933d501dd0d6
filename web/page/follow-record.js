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

/** What is to be read instead of the stores: what another tab wrote, whose cookie may still be on the way to us (Firefox, WebKit). @type {string | undefined} */
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
      // Before the first read it waits for it.
      if (reported) read();
    };
  };
  addEventListener('pagehide', () => { channel?.close(); channel = undefined; });
  addEventListener('pageshow', () => { if (!channel) open(); });
  // Once the script has run: Chromium notes which line opened a channel, and for that parses all that is on the stack anew.
  queueMicrotask(() => {
    attempt(() => { new BroadcastChannel(DROPPED).onmessage = () => {}; });
    open();
    // What another tab told meanwhile.
    if (reported) read();
  });
}

export const today = () => Math.floor(Date.now() / 864e5);

/** The last reported day and text. */
let reported = '';
/** Takes note of what there is; says whether it is news. @param {string} text */
const note = (text) => reported != (reported = today() + text);

/** Whether the stored text is the one last read or written. */
export const isRead = () => reported == today() + stored();

/** For so long after a write, in milliseconds, WebKit may still return the previous value. */
const ECHO = 2000;
/** When that time ends. */
let quiet = 0;
/** Remembers what we wrote ourselves, so that it is not reported as a change. */
export function wrote() {
  quiet = performance.now() + ECHO;
  note(stored());
}

/** Reports the stored text and the day, at first and after each change. */
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

/** The first read: of what another tab told us meanwhile, or of `found`, or of what is stored. @param {string} [found] */
export const readFirst = (found) => { told ??= found; read(); };

/** Tells other tabs. @param {string} line */
export const broadcast = (line) => attempt(() => channel?.postMessage(line));
