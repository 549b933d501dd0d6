// The table of a privacy page, for `assentry policy`: built by the same view as in the page.
import { site } from 'assentry:site';
import { element } from '../views/element.js';
import { policy } from '../views/policy.js';
import { useOf } from '../views/uses.js';
import { add, rtl, spoken } from '../views/words.js';
import { settled } from './painted-items.js';

settled('');
add(site.second);
site.painted = element('div', { lang: spoken()[0], dir: rtl() ? 'rtl' : 'ltr' }, ...policy(site.style, useOf));
