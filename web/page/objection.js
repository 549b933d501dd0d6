// @ts-check
/**
 * The visitor's objection to being counted before an answer (L-67): `1` in a cookie and in localStorage. No day, no id and
 * no term, so no clock ends it; not part of the record, which expires and is removed. Never throws.
 */
import { MANNER_MEASURED } from '../door.js';
import { NAME, doc } from './names.js';
import { attempt } from '#lent/page/inbox.js';
import { place, write } from './write-stores.js';
import { manner } from '#lent/views/words.js';

const OBJECTION = NAME + '-objection';

/** Whether displays are counted here, so that there is something to object to. */
export const measured = () => manner.includes(MANNER_MEASURED);

/** For this page, where it could not be stored. */
let unkept = false;
let renewed = false;

/** Whether the visitor objects. Where storage cannot be read, there may be an objection in it. */
export const objects = () => unkept || attempt(() => doc.cookie.split('; ').includes(OBJECTION + '=1') || !!localStorage.getItem(OBJECTION), true);

/** The same, before something is counted. Browsers keep a cookie for 400 days at most: it is written again, once a page. */
export const objectsStill = () => measured() && objects() && (renewed ||= (write(OBJECTION, '1', DAYS), true));

const DAYS = 400;

/** Stores the objection, or takes it back. @param {boolean} now */
export function object(now) {
  renewed = now;
  unkept = !place(OBJECTION, now ? '1' : '', DAYS) && now;
}
