// @ts-check
/** Where a placeholder stands: in the place of its embed, at its size. */

/** What `display` the page had given to an element that a placeholder stands in for. @type {WeakMap<Element, string>} */
const displays = new WeakMap();

/**
 * Lets a placeholder stand in for an embed.
 * @param {HTMLElement} element
 * @param {HTMLElement} placeholder
 * @returns {() => void} what ends that
 */
export function standIn(element, placeholder) {
  const doc = document;
  const show = () => { if (displays.has(element)) element.style.display = displays.get(element) || ''; };
  const measure = () => {
    if (!element.isConnected || element.hasAttribute('src')) return placeholder.remove();
    if (placeholder.contains(doc.activeElement)) return;
    placeholder.remove();
    show();
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    const parent = element.parentElement, around = parent ? parent.clientWidth - (parseFloat(getComputedStyle(parent).paddingLeft) + parseFloat(getComputedStyle(parent).paddingRight) || 0) : 0;
    /** @type {Record<string, string>} */
    const wanted = { width: Math.abs(box.width - around) < 1 ? '100%' : box.width + 'px', margin: style.margin };
    if (style.aspectRatio != 'auto' && !style.aspectRatio.startsWith('auto')) wanted['aspect-ratio'] = style.aspectRatio;
    else wanted.height = box.height + 'px';
    if (style.position == 'absolute') {
      wanted.position = 'absolute';
      wanted.inset = style.inset;
      wanted.height = box.height == parent?.clientHeight ? '100%' : box.height + 'px';
    }
    for (const name in wanted) placeholder.style.setProperty(name, wanted[name]);
    displays.set(element, element.style.display);
    element.style.setProperty('display', 'none', 'important');
    element.before(placeholder);
  };
  if (doc.readyState == 'loading') doc.addEventListener('DOMContentLoaded', measure, { once: true });
  else measure();
  // Style sheets may still have been under way.
  if (doc.readyState != 'complete') addEventListener('load', measure, { once: true });
  return () => {
    const focused = placeholder.contains(doc.activeElement);
    placeholder.remove();
    show();
    if (focused) element.focus();
  };
}
