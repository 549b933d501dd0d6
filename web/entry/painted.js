// The first layer as HTML, for `assentry build`: built by the same view as in the page.
import { site } from 'assentry:site';
import { ASKING_CLOSE } from '../door.js';
import { banner } from '../views/banner.js';
import { settled } from './painted-items.js';

settled(site.close ? ASKING_CLOSE : '');
const notice = banner(site.asked, false);
notice.setAttribute('data-painted', '');
notice.setAttribute('hidden', '');
site.painted = notice;
