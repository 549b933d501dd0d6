// The first layer as HTML, for `assentry build --html`: made by the view that makes it in the page.
import { site } from 'assentry:site';
import { BREAK } from '../page/names.js';
import { MANNER_CLOSE, MARK_REQUIRED, MARK_SIGNALLED } from '../door.js';
import { banner } from '../views/banner.js';
import { chooseLanguage, own, settle } from '../views/words.js';

/** The fields of a compiled policy before its items: crates/core/src/compiled.rs. */
const SETTINGS = 10;

const items = site.policy.split(BREAK).slice(SETTINGS).map((item) => {
  const [id, purpose, , marks] = item.split(' ');
  return [id, purpose, marks.includes('r') ? MARK_REQUIRED : marks.includes('g') ? MARK_SIGNALLED : ''].join(' ');
});
own(site.config);
chooseLanguage();
settle([site.close ? MANNER_CLOSE : '', ...items].join(BREAK));
const notice = banner(site.asked, false);
notice.setAttribute('data-painted', '');
notice.setAttribute('hidden', '');
site.painted = notice;
