// A document that only writes HTML: just enough for our views. `assentry build` runs them in Node.

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

class Fragment {
  constructor() { this.children = []; }
  append(...children) { this.children.push(...children); }
  get inside() { return this.children.map((child) => (typeof child == 'string' ? escape(child) : child.html)).join(''); }
}

class Element extends Fragment {
  constructor(name) {
    super();
    this.name = name;
    this.attributes = [];
    this.own = '';
  }
  get dataset() { return new Proxy({}, { set: (_, name, value) => !this.setAttribute(`data-${String(name)}`, value) }); }
  /** A theme: in the style sheet, since a CSP forbids style attributes. Values that could end a declaration are left out. */
  get style() { return { setProperty: (/** @type {string} */ name, /** @type {any} */ value) => { if (!/[<>{};\\]/.test(value)) this.own += `${name}:${value};`; } }; }
  setAttribute(name, value) { this.attributes.push([name, value]); }
  attachShadow() { return (this.shadowRoot = new Fragment()); }
  get html() {
    const attributes = this.attributes.map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`).join('');
    const { shadowRoot: root } = this;
    const style = root ? `<style>${root.adoptedStyleSheets.map(({ text }) => text ?? '').join('')}${this.own && `:host{${this.own}}`}</style>` : '';
    const shadow = root ? `<template shadowrootmode="open">${style}${root.inside}</template>` : '';
    // It has no end tag.
    if (this.name == 'wbr') return '<wbr>';
    return `<${this.name}${attributes}>${shadow}${this.inside}</${this.name}>`;
  }
}

class Document {
  createElement(/** @type {string} */ name) { return new Element(name); }
  get documentElement() { return { lang: '' }; }
  querySelector() { return null; }
}
export const document = new Document();
export const customElements = { get: () => true };
export const navigator = {};
/** The compiler has checked the colours. */
export const CSS = { supports: () => true };
export class MutationObserver {
  observe() {}
}
export class CSSStyleSheet {
  replaceSync(text) { this.text = text; }
}
