// @ts-check
/** What the main file shares with the other files, so that they need no copies. */
import { beside, need } from '#files';
import { act, ops } from '../page/act.js';
import { address, eachLoad, followers, gates, opened, through } from '../page/gates.js';
import { ask, attempt, complain, complete, log, reply, tell, touched, trusted } from '../page/inbox.js';
import { inside } from '../page/inspected.js';
import { broadcast, isRead, wrote } from '../page/follow-record.js';
import { stored } from '../page/read-stores.js';
import { attach, attached, detach, dropNotice, label, withTexts } from '../views/notice.js';
import { banner } from '../views/banner.js';
import { button, element, host, ours, slot, slotted } from '../views/element.js';
import { add, config, date, itemAt, items, itemText, local, asking, purposes, rtl, services, shownVariant, spoken, word } from '../views/words.js';

/**
 * The current texts and items: the policy of a page does not change. The mark rejects files of another build. The build
 * shortens these names on both sides.
 */
export const shared = () => ({
  mark: ASSENTRY_MARK, inside,
  beside, need, act, ops, address, eachLoad, followers, gates, opened, through, ask, attempt,
  complain, complete, log, reply, tell, touched, trusted, broadcast, isRead, stored, wrote, attach, attached, detach, dropNotice, label,
  withTexts, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, itemText, local,
  asking, purposes, rtl, services, shownVariant, spoken, word,
});
