// @ts-check
/** California's opt-out icon, which goes with the title that the law there gives (L-64). */
import { beside } from '#files';
import { NAME } from '../page/names.js';
import { element } from '#lent/views/element.js';

/** None where it does not load. */
export function icon() {
  const image = element('img', { src: beside(NAME + '.optout.svg').href, width: 30, height: 14, alt: 'California Consumer Privacy Act (CCPA) Opt-Out Icon' });
  image.onerror = () => image.remove();
  return image;
}
