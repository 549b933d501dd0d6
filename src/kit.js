// @ts-check
/** What the main file lends to the other files, so that they need not bring their own. */
import { beside, need } from 'assentry:need';
import { act, ops, positions } from './dom.js';
import { address, eachLoad, followers, gates, opened, through } from './dom/gates.js';
import { answered, ask, attempt, complain, complaints, complete, log, tell, touched, trusted } from './dom/page.js';
import { isRead, spread, stored, wrote } from './dom/storage.js';
import { attach, attached, detach, dropNotice, label, speaking } from './dom/views.js';
import { banner } from './ui/banner.js';
import { button, element, host, ours, slot, slotted } from './ui/element.js';
import { add, config, date, itemAt, items, local, manner, purposes, rtl, said, services, shownVariant, word } from './ui/words.js';

/**
 * The words as they are now: a policy does not change while a page lives. By position, since names cost bytes; the mark
 * keeps files of another build from taking one for another.
 */
export const kit = () => [ASSENTRY_MARK, inside, beside, need, act, ops, positions, address, eachLoad, followers, gates, opened, through, answered, ask, attempt, complain, complete, log, tell, touched, trusted, isRead, spread, stored, wrote, attach, attached, detach, dropNotice, label, speaking, banner, button, element, host, ours, slot, slotted, add, config, date, itemAt, items, local, manner, purposes, rtl, said, services, shownVariant, word];

/** What the inspector looks at, as it is at the moment it asks. */
const inside = () => ({ gates, opened: gates.map((gate) => opened.has(gate)), config, items, complaints, calls: log });
