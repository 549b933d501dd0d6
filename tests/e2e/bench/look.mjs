// Runs inside the page: answers a question about the elements that a selector finds.
//
// It enters open shadow roots, as Playwright's selectors do, so that the answer is the same in all engines. It is sent
// as source text, so it has no imports and uses nothing outside the function.

/**
 * @param {'count'|'visible'|'hidden'|'visible element'|'boxes'|'text'|'attribute'|'box'|'style'} question
 * @param {string} selector
 * @param {string} [name] the attribute, or the style property
 */
export function look(question, selector, name) {
  // Named elements of the page may shadow the document's own methods.
  const within = (root, all = Object.getPrototypeOf(root).querySelectorAll ?? root.querySelectorAll) => [
    ...all.call(root, selector),
    ...[...all.call(root, '*')].flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : [])),
  ];
  const found = within(document);
  if (question === 'count') return found.length;
  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  // An element without a box can still show content, for example a dialog in its shadow root.
  const shows = (element) => [element, ...element.querySelectorAll('*')].some(isVisible);
  if (question === 'visible') return found.some(shows);
  if (question === 'hidden') return !found.some(shows);
  if (question === 'visible element') return found.find(isVisible);
  const box = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  if (question === 'boxes') return found.filter(isVisible).map(box);
  const [element] = found;
  if (!element) throw new Error(`${question}: expected an element for ${selector}, found none`);
  switch (question) {
    case 'text':
      return element.innerText;
    case 'attribute':
      return element.getAttribute(name);
    case 'box':
      return box(element);
    case 'style':
      return getComputedStyle(element).getPropertyValue(name);
    default:
      throw new Error(`look: expected a known question, found ${question}`);
  }
}
