// @ts-check
/** Access to the document that the page's own names cannot disturb. */

/**
 * A node without its named properties: `<form name="body">` hides `document.body`, and a field can hide a property of its
 * form. The result cannot be passed where the browser expects a node.
 * @template {Node} T
 * @param {T} node @returns {T}
 */
export const bare = (node) => {
  const all = Object.getPrototypeOf(node);
  // What the page put there itself has a getter: webviews keep cookies in such a way. An element has none. Page caches
  // that delay scripts have one that says the page is loading still, when the events that end that are over.
  const on = (/** @type {PropertyKey} */ key) => (key != 'readyState' && Object.getOwnPropertyDescriptor(node, key)?.get ? node : all);
  return new Proxy(all, {
    get: (_, key, __, it = Reflect.get(on(key), key, node)) => it?.bind?.(node) ?? it,
    set: (_, key, value) => Reflect.set(on(key), key, value, node),
  });
};
export const doc = bare(document);
/** A global that a script defined, not an element with that id or name. @param {string} name */
export const global = (name) => (Object.hasOwn(window, name) ? /** @type {any} */ (window)[name] : undefined);
