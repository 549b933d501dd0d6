// @ts-check
/** The style of all layouts. A compiled script only has that of its site's layout, and for `sheet` none. */
import bar from './bar.css';
import box from './box.css';
import corner from './corner.css';

export const layouts = corner + bar + box;
