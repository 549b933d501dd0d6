// @ts-check
/** The style of the layout that the site uses: crates/site put it in. */
import { site } from 'assentry:site';

export const layouts = site.layout;
