// @ts-check
/** The way back, on every page (L-27, L-35), and the polite live region. */
import { MANNER_OPT_OUT, MANNER_SIGNAL } from '../door.js';
import { button, element, host, slot } from './element.js';
import { config, items, manner, word } from './words.js';

export const handle = () => host('handle', {
  'data-position': config.handle || 'left', popover: 'manual',
}, [element('div', { class: 'pad' }, slot('button'), slot('status'))], [
  button('open', 'button', way()),
  element('p', { slot: 'status', role: 'status' }),
]);

/** What the way back is called: where opting out is the rule, as the law there calls it, and whether a signal was honoured (L-61). */
export const way = () => (manner.includes(MANNER_OPT_OUT) ? word('handle.optout') + (honoured() ? ' · ' + word('signal.honoured') : '') : word('handle'));

/** Not where the visitor allowed on this site what the signal is about. */
const honoured = () => manner.includes(MANNER_SIGNAL) && !items.some(({ id, signalled }) => signalled && /** @type {any} */ (window).assentry.has(id));
