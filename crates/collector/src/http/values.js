// Shows a chart's values on hover and by keyboard. They come from the table below it, so what is hidden there is hidden
// here too. Without this script the page has the same information.

/** @param {ParentNode} place @param {string} selector */
const all = (place, selector) => [...place.querySelectorAll(selector)];

/** @param {Element | null | undefined} element */
const words = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A table row as text: its name, then each value after the title of its column.
 * @param {string[]} titles
 * @param {Element} row
 */
function sentence(titles, row) {
  const values = all(row, 'td').map((cell, at) => `${titles[at]} ${words(cell)}`);
  return `${words(row.querySelector('th'))}: ${values.join(', ')}`;
}

/** @param {Element} panel */
function follow(panel) {
  // The first text of a heading is its title; its formula follows.
  const titles = all(panel, 'thead th').slice(1).map((head) => (head.firstChild?.textContent ?? '').trim());
  const rows = all(panel, 'tbody tr');
  for (const plot of /** @type {HTMLElement[]} */ (all(panel, '.plot[data-rows]'))) {
    const [first, count] = (plot.dataset.rows ?? '').split(' ').map(Number);
    const sentences = rows.slice(first, first + count).map((row) => sentence(titles, row));
    if (sentences.length) reader(plot, sentences);
  }
}

/** @param {HTMLElement} plot @param {string[]} sentences */
function reader(plot, sentences) {
  const drawing = /** @type {SVGElement} */ (plot.querySelector('svg'));
  const text = document.createElement('p');
  const line = document.createElement('span');
  text.className = 'values';
  line.className = 'cursor';
  line.hidden = true;
  text.textContent = document.body.dataset.hint ?? '';
  plot.append(line);
  plot.after(text);
  plot.tabIndex = 0;
  plot.setAttribute('role', 'slider');
  plot.setAttribute('aria-label', drawing.querySelector('title')?.textContent ?? '');
  plot.setAttribute('aria-valuemin', '1');
  plot.setAttribute('aria-valuemax', String(sentences.length));
  let at = sentences.length - 1;
  const show = (/** @type {number} */ next) => {
    at = Math.max(0, Math.min(sentences.length - 1, next));
    const { left, width } = drawing.getBoundingClientRect();
    const start = left - plot.getBoundingClientRect().left;
    line.style.insetInlineStart = `${start + (width * (at + 0.5)) / sentences.length}px`;
    line.hidden = false;
    text.textContent = sentences[at];
    plot.setAttribute('aria-valuenow', String(at + 1));
    plot.setAttribute('aria-valuetext', sentences[at]);
  };
  plot.setAttribute('aria-valuenow', String(at + 1));
  plot.setAttribute('aria-valuetext', sentences[at]);
  plot.addEventListener('pointermove', (event) => {
    const { left, width } = drawing.getBoundingClientRect();
    show(Math.floor(((event.clientX - left) / width) * sentences.length));
  });
  plot.addEventListener('focus', () => show(at));
  plot.addEventListener('blur', () => { line.hidden = true; });
  plot.addEventListener('pointerleave', () => { line.hidden = document.activeElement !== plot; });
  plot.addEventListener('keydown', (event) => {
    const moves = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: sentences.length - 1, PageUp: at + 7, PageDown: at - 7 };
    const next = moves[/** @type {keyof typeof moves} */ (event.key)];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(next);
  });
}

all(document, 'section.panel').forEach(follow);
