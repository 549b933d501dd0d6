// @ts-check
/** The handle on every page (L-27, L-35), and the polite live region. */
import { ASKING_OPT_OUT, ON_STATUS, STATUS_OPTED_OUT } from '../door.js';
import { ask, reply } from '../page/inbox.js';
import { button, element, host, slot } from './element.js';
import { icon } from './optout.js';
import { config, asking, word } from './words.js';

export const handle = () => host('handle', {
  'data-position': config.handle || 'left', popover: 'manual',
}, [element('div', { class: 'pad' }, asking.includes(ASKING_OPT_OUT) && icon(), slot('button'), slot('status'))], [
  button('open', 'button', way()),
  element('p', { slot: 'status', role: 'status' }),
]);

/** What the way back is called: where opting out is the rule, as the law there calls it, and whether an opt-out is in force (L-61, L-65). */
export const way = () => (asking.includes(ASKING_OPT_OUT) ? word('handle.optout') + (ask(ON_STATUS) && reply()[STATUS_OPTED_OUT] ? ' · ' + word('signal.honoured') : '') : word('handle'));
