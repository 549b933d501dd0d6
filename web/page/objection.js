// @ts-check
/**
 * The visitor's objection to being counted before an answer (L-67): `1` in a cookie and in localStorage. It has no day, id
 * or term, so it does not expire; it is not part of the record, which expires and can be removed. Never throws.
 */
import { ASKING_MEASURED } from '../door.js';
import { doc } from './document.js';
import { NAME } from './names.js';
import { attempt } from '#lent/page/inbox.js';
import { place, write } from './write-stores.js';
import { asking } from '#lent/views/words.js';

const OBJECTION = NAME + '-objection';

/** Whether displays are counted here, so that there is something to object to. */
export const measured = () => asking.includes(ASKING_MEASURED);

/** Whether an objection holds for this page only, since it could not be stored. */
let unkept = false;
let renewed = false;

/** Whether the visitor objects. If storage cannot be read, there may be an objection in it, so yes. */
export const objects = () => unkept || attempt(() => doc.cookie.split('; ').includes(OBJECTION + '=1') || !!localStorage.getItem(OBJECTION), true);

/** The same, before something is counted. Browsers keep a cookie for at most 400 days, so it is written again, once per page. */
export const objectsStill = () => measured() && objects() && (renewed ||= (write(OBJECTION, '1', DAYS), true));

const DAYS = 400;

/** Stores the objection, or removes it. @param {boolean} now */
export function object(now) {
  renewed = now;
  unkept = !place(OBJECTION, now ? '1' : '', DAYS) && now;
}
