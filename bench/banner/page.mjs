// The page that every candidate is measured on: the same head, article and gated scripts.

const SENTENCES = 'The harbour town keeps its old market on the quay, where boats still unload before sunrise and the first trams stop at the square. Most visitors walk the wall from the lighthouse to the mill and come back along the river. ';

const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbour guide</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;margin:0 auto;max-width:46rem;padding:1rem}</style>`;

/** Response delays of the six scripts of `order-external`, in document order. */
export const LATENCIES_MS = [400, 0, 250, 50, 150, 0];
const MIXED_MS = [300, null, 0, null, 100, null];

const category = (at) => ['analytics', 'marketing'][at % 2];
const inline = (at) => ({ at, type: 'inline', category: category(at), delay: 0 });

/** The gated scripts of each kind of page. */
const KINDS = {
  none: () => [],
  mix: () => [
    { at: 0, type: 'inline', category: 'analytics', delay: 0 },
    { at: 1, type: 'external', category: 'analytics', delay: 0 },
    { at: 2, type: 'inline', category: 'marketing', delay: 0 },
    { at: 3, type: 'external', category: 'marketing', delay: 0 },
  ],
  inline: (count) => Array.from({ length: count }, (_, at) => inline(at)),
  'order-external': () => LATENCIES_MS.map((delay, at) => ({ at, type: 'external', category: 'analytics', delay })),
  'order-mixed': () => MIXED_MS.map((delay, at) => ({ at, type: delay === null ? 'inline' : 'external', category: 'analytics', delay: delay ?? 0 })),
  'order-categories': () => Array.from({ length: 8 }, (_, at) => inline(at)),
};

/** A candidate's page, with the article and the gated scripts of this kind. */
export function renderPage(html, spec, kind, count) {
  const scripts = spec.baseline ? [] : KINDS[kind](count);
  const gated = (wanted) => scripts.filter((script) => !wanted || script.category === wanted).map((script) => fill(spec, script)).join('\n');
  return html
    .replace('<!--BENCH:HEAD-->', () => HEAD)
    .replace('<!--BENCH:START-->', () => '<script>performance.mark("first-tag")</script>')
    .replace('<!--BENCH:BODY-->', () => article())
    .replaceAll('<!--BENCH:GATED-->', () => gated())
    .replaceAll(/\/\*BENCH:GATED(?::(\w+))?\*\//g, (_, wanted) => gated(wanted));
}

/** One gated script, written with the tool's own template. */
function fill(spec, { at, type, category: wanted, delay }) {
  const code = `window.__gate&&__gate(${at});`;
  const src = `/gated.js?at=${at}&delay=${delay}`;
  const values = { at, category: spec.categories?.[wanted] ?? wanted, code, src, codeJSON: JSON.stringify(code), srcJSON: JSON.stringify(src) };
  return spec.gated[type].replaceAll(/\{(at|category|code|src|codeJSON|srcJSON)\}/g, (_, name) => values[name]);
}

function article() {
  const chapters = Array.from({ length: 10 }, (_, chapter) => {
    const paragraphs = Array.from({ length: 4 }, (__, at) => `<p>${SENTENCES.repeat(2)} <a href="#c${chapter}${at}">Read on</a> <em>(${chapter}.${at})</em></p>`);
    return `<section><h2>Chapter ${chapter + 1}</h2>\n${paragraphs.join('\n')}\n<ul><li>Tickets</li><li>Opening hours</li><li>How to get here</li></ul></section>`;
  });
  return `<h1 elementtiming="heading">Harbour guide</h1>\n${chapters.join('\n')}`;
}
