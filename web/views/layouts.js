// @ts-check
/** The style of all layouts. A compiled script has that of the one that its site uses, and for `sheet` none. */
import bar from './bar.css';
import box from './box.css';
import corner from './corner.css';

export const layouts = corner + bar + box;
