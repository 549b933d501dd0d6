// @ts-check
/** The outer box of a placeholder: it takes the space of its embed, whatever the layout. */

import { doc } from '../page/document.js';

/** Properties that are copied unchanged. */
const SAME = ['margin', 'float', 'vertical-align', 'flex', 'align-self', 'justify-self', 'order', 'grid-area', 'z-index'];
/** The size of an embed without a specified size. */
const USUAL = { width: 300, height: 150 };

/**
 * Lets a placeholder follow its embed.
 * @param {HTMLElement} element hidden while the placeholder is before it
 * @param {HTMLElement} placeholder
 */
export function standIn(element, placeholder) {
  const sheet = new CSSStyleSheet();
  const root = /** @type {ShadowRoot} */ (placeholder.shadowRoot);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const listening = new AbortController();
  const measure = () => {
    if (!placeholder.isConnected) {
      listening.abort();
      resized.disconnect();
      altered.disconnect();
      return;
    }
    // Keep the focus if it is inside.
    if (placeholder.contains(doc.activeElement)) return;
    const style = getComputedStyle(element);
    // While hidden, percentages are not resolved to pixels.
    const { width, height, position, inset } = style;
    // Measure without the placeholder, so that rules about order apply as on the original page.
    placeholder.remove();
    const { display } = style;
    /** @param {string[]} names */
    const sum = (...names) => (style.boxSizing == 'border-box' ? 0 : names.reduce((all, name) => all + (parseFloat(style.getPropertyValue(name)) || 0), 0));
    /** @param {'width' | 'height'} name @param {string} attribute @param {number} edges */
    const size = (name, attribute, edges) => (attribute.includes('%') ? `calc(${attribute} + ${edges}px)` : (parseFloat(style[name]) || (style[name] == 'auto' ? USUAL[name] : 0)) + edges + 'px');
    /** @type {Record<string, string>} */
    const looks = {
      display: display == 'none' ? display : display.startsWith('inline') ? 'inline-block' : 'block',
      width: size('width', width, sum('padding-left', 'padding-right', 'border-left-width', 'border-right-width')),
      height: height == 'auto' && /^\d/.test(style.aspectRatio) ? 'auto' : size('height', height, sum('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width')),
      'aspect-ratio': style.aspectRatio,
      position: position == 'static' ? 'relative' : position,
      inset: position == 'static' ? 'auto' : inset,
    };
    for (const name of SAME) looks[name] = style.getPropertyValue(name);
    const { offsetWidth, offsetHeight } = element;
    element.before(placeholder);
    const apply = () => sheet.replaceSync(`:host(assentry-placeholder){${Object.entries(looks).map(([name, value]) => `${name}:${value}!important`).join(';')}}`);
    apply();
    // For example a percentage of an unknown size.
    if (offsetHeight && Math.abs(placeholder.offsetHeight - offsetHeight) > 1) {
      looks.height = offsetHeight + 'px';
      apply();
    }
    if (offsetWidth && placeholder.offsetWidth - offsetWidth > 1) {
      looks.width = offsetWidth + 'px';
      apply();
    }
  };
  const soon = () => requestAnimationFrame(measure);
  const resized = new ResizeObserver(soon);
  const altered = new MutationObserver(measure);
  // After it was inserted.
  queueMicrotask(() => {
    measure();
    if (element.parentElement) resized.observe(element.parentElement);
    resized.observe(placeholder);
    altered.observe(element, { attributes: true });
  });
  // Style sheets may still be loading.
  for (const type of ['resize', 'load']) addEventListener(type, soon, { signal: listening.signal });
  return placeholder;
}
