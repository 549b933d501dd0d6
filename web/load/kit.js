// @ts-check
/** What the main file lends to the other files, so that they need not bring their own. */
import { beside, need } from '#files';
import { act, ops, positions } from '../page/act.js';
import { address, eachLoad, followers, gates, opened, through } from '../page/gates.js';
import { answered, ask, attempt, complain, complete, log, tell, touched, trusted } from '../page/inbox.js';
import { inside } from '../page/inside.js';
import { isRead, spread, stored, wrote } from '../page/storage.js';
import { attach, attached, detach, dropNotice, label, speaking } from '../views/notice.js';
import { banner } from '../views/banner.js';
import { button, element, host, ours, slot, slotted } from '../views/element.js';
import { add, config, date, itemAt, items, local, manner, purposes, rtl, said, services, shownVariant, spoken, word } from '../views/words.js';

/**
 * The words as they are now: a policy does not change while a page lives. The mark keeps a file of another build out. The
 * build shortens these names on both sides.
 */
export const kit = () => ({
  mark: ASSENTRY_MARK, inside,
  beside, need, act, ops, positions, address, eachLoad, followers, gates, opened, through, answered, ask, attempt,
  complain, complete, log, tell, touched, trusted, isRead, spread, stored, wrote, attach, attached, detach, dropNotice, label,
  speaking, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, local,
  manner, purposes, rtl, said, services, shownVariant, spoken, word,
});
