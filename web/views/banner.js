// @ts-check
/**
 * The first layer: not modal; texts and buttons are in the light DOM, slotted into a shadow root with the style (B-21, B-22).
 * Refuse and accept are made by the same code, one after the other (L-20 to L-24).
 */
import { ASKING_CLOSE } from '../door.js';
import { button, element, host, slot, slotted } from './element.js';
import { way } from './handle.js';
import { layouts } from '#layouts';
import { config, items, itemText, local, asking, position, reach, services, word } from './words.js';

/**
 * @param {number[]} asked the purposes it is about, by position, then the services that are new in these (L-69)
 * @param {boolean} again whether the visitor answered before
 */
export function banner(asked, again) {
  const title = word(again ? 'title.again' : 'title');
  const wanted = asked.map((at) => items[at]);
  const purposes = wanted.filter((item) => item == items[item.purpose]);
  const added = wanted.filter((item) => item != items[item.purpose]);
  // Each vendor counts once (L-34).
  const n = new Set(purposes.flatMap(services).map((service) => local(service.raw.vendor) || itemText(service, 'name'))).size;
  // For purposes in one sentence: the language's separator and full stop.
  // (`Intl.ListFormat` knows the separator, but takes Chromium some 40 ms to set up.)
  const comma = word('list').slice(1, -1), stop = word('change').match(/\p{P}$/u);
  // Explains the X (L-50); names what is new (L-69).
  const note = [asking.includes(ASKING_CLOSE) && word('reject.close'), added[0] && word('title.new', { names: added.map((service) => itemText(service, 'name')).join(comma) })].filter(Boolean).join(' ');
  return host('banner', {
    role: 'region', 'aria-label': title,
    'data-layout': config.layout || (/o/.test(position()) ? 'bar' : 'corner'), 'data-position': position(), 'data-density': config.density || '', popover: 'manual',
  }, [
    element('div', { class: 'card', part: 'banner' },
      element('div', { class: 'words' },
        slot('close'), config.theme?.logo && element('div', { class: 'logo' }), element('div', { class: 'title', part: 'title' }, slot('title')),
        note && element('div', { class: 'small' }, slot('note')),
        element('div', { class: 'ask' }, element('div', {}, slot('intro')), ' ',
          element('ul', {}, ...purposes.map(({ id }, at) => element('li', {}, element('b', {}, slot('name-' + id)), element('span', { class: 'and' }, purposes[at + 1] ? comma : stop?.[0]), element('div', { class: 'small' }, slot('about-' + id)))))),
        element('div', { class: 'small' }, slot('text')), element('div', { class: 'links' }, slot('link'))),
      element('div', { class: 'buttons' }, slot('button'))),
  ], [
    slotted('h2', 'title', title),
    slotted('p', 'intro', word('intro', { site: local(config.site) || location.hostname })),
    note && slotted('p', 'note', note),
    ...purposes.flatMap((purpose) => [slotted('b', 'name-' + purpose.id, itemText(purpose, 'title')), slotted('span', 'about-' + purpose.id, itemText(purpose, 'description'))]),
    slotted('p', 'text', reach(n) + ' ' + word('change', { handle: way() })),
    button('open', 'link', word('who')),
    // If the site wants an X, it refuses (1.7).
    asking.includes(ASKING_CLOSE) && button('reject', 'close', '×', { 'aria-label': word('reject') }),
    config.privacyUrl && element('a', { slot: 'link', href: local(config.privacyUrl) }, word('privacy')),
    ...(config.first == 'accept' ? ['accept', 'reject'] : ['reject', 'accept']).concat('customize').map((action) => button(action, 'button', word(action))),
  ], layouts);
}
