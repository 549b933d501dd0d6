// Reads the items of a compiled configuration, for views without a module.
import { site } from 'assentry:site';
import { BREAK } from '../page/names.js';
import { MARK_REQUIRED, MARK_SIGNALLED } from '../door.js';
import { chooseLanguage, own, settle } from '../views/words.js';

/** The fields of a compiled policy before its items: crates/core/src/compiled.rs. */
const SETTINGS = 10;

/** Prepares the texts and items for the views. @param {string} asking how visitors are asked, letters `ASKING_…` */
export function settled(asking) {
  const items = site.policy.split(BREAK).slice(SETTINGS).map((item) => {
    const [id, purpose, , marks] = item.split(' ');
    return [id, purpose, marks.includes('r') ? MARK_REQUIRED : marks.includes('g') ? MARK_SIGNALLED : ''].join(' ');
  });
  own(site.config);
  chooseLanguage();
  settle([asking, ...items].join(BREAK));
}
