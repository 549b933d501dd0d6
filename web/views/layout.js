// @ts-check
/** The style of the site's layout, inserted by crates/site. */
import { site } from 'assentry:site';

export const layouts = site.layout;
