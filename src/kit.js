// @ts-check
/** What the main file lends to the other files, so that they need not bring their own. */
import { beside, need } from 'assentry:need';
import { act } from './dom.js';
import { gates } from './dom/gates.js';
import { complain, complaints, log, trusted } from './dom/page.js';
import { banner } from './ui/banner.js';
import { button, element, host, slot, slotted } from './ui/element.js';
import { config, date, itemAt, items, language, local, manner, purposes, said, services, word } from './ui/words.js';

/** The words as they are now: a policy does not change while a page lives. */
export const kit = () => ({ act, banner, beside, button, complain, element, host, itemAt, log, need, slot, slotted, trusted, config, date, items, language, local, manner, purposes, said, services, word, inside });

/** What the inspector looks at, as it is at the moment it asks. */
const inside = () => ({ gates, config, items, complaints, calls: log });
