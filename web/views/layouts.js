// @ts-check
/** The style of the layouts: a bundle for one site needs only the one that is used, and for `sheet` none. */
import bar from './bar.css';
import box from './box.css';
import corner from './corner.css';

export const layouts = corner + bar + box;
