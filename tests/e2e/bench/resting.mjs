// Runs inside the page, before a click. It is sent as source text, so it uses nothing outside the function.

/**
 * The centre of the first visible match, once it has not moved for two frames and is not covered; undefined until then.
 * Scrolls it into view if it is outside the window or covered.
 * @param {string} selector enters open shadow roots, as in look.mjs
 */
export async function resting(selector) {
  // Named elements of the page may shadow the document's own methods.
  const within = (root, all = Object.getPrototypeOf(root).querySelectorAll ?? root.querySelectorAll) => [
    ...all.call(root, selector),
    ...[...all.call(root, '*')].flatMap((element) => (element.shadowRoot ? within(element.shadowRoot) : [])),
  ];
  const target = within(document).find((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  });
  if (!target) return undefined;
  const middle = () => {
    const { left, top, width, height } = target.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const lies = ({ x, y }) => {
    const hit = target.getRootNode().elementFromPoint(x, y);
    return Boolean(hit) && (target.contains(hit) || target.parentNode === hit.shadowRoot || hit.closest('label')?.control === target);
  };
  if (!lies(middle())) target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = middle();
  // Also by timer, since a hidden or throttled page has no frames.
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  const after = middle();
  return before.x === after.x && before.y === after.y && lies(after) ? after : undefined;
}
