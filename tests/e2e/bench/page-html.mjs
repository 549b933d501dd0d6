// Builds the HTML of a page from a test's description.

/**
 * @typedef {object} PageSource
 * @property {string} [path]       the page's path; `/page-N` by default
 * @property {string} [head]       HTML for the head, before the banner's script
 * @property {string} [body]       HTML for the body
 * @property {object} [config]     the banner's configuration, as inline JSON; none by default
 * @property {string} [lang]       the document's language; `en` by default
 * @property {string} [script]     the HTML of the banner's script tag, if not the usual one
 * @property {'head'|'body'} [place] where that tag goes: in the head, or at the end of the body
 * @property {number} [clockDays]  shifts the page's clock by this many days
 * @property {string} [html]       the whole document, instead of all the above; must have a `<head>`
 * @property {string} [contentType] `text/html; charset=utf-8` by default
 * @property {string} [csp]        a Content-Security-Policy for the page
 * @property {Record<string, string>} [headers] further headers for the page
 */

/** The usual script tag. */
export const scriptTag = '<script src="/assentry/assentry.js"></script>';

/** The document for a page. @param {PageSource} page */
export function pageHtml(page) {
  return withBenchScripts(page.html ?? assemble(page), page.clockDays);
}

/** A configuration as the inline JSON of docs/configuration.md. */
export function configTag(config) {
  // An escaped `<` cannot end the element, and means the same in JSON.
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-assentry-config>${json}</script>`;
}

function assemble({ head = '', body = '', config, lang = 'en', script = scriptTag, place = 'head' }) {
  const setUp = config === undefined ? '' : configTag(config);
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    head,
    setUp,
    place === 'head' ? script : '',
    '</head><body>',
    body || '<main><h1>A page</h1><p>With a sentence.</p></main>',
    place === 'body' ? script : '',
    '</body></html>',
  ].join('\n');
}

function withBenchScripts(html, clockDays) {
  const clock = clockDays ? `<script src="/bench/clock.js?days=${clockDays}"></script>` : '';
  const scripts = `<script src="/bench/capture.js"></script>${clock}`;
  const marked = html.replace(/<head[^>]*>/, (tag) => tag + scripts);
  if (marked === html) throw new Error('pages.add: expected a page with a <head>, found none');
  return marked;
}
