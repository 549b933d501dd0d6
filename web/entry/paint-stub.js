// Follows a painted notice: shows it before the page is painted, unless the visitor may have answered. It checks whether there
// is a record, and does not read it; the engine decides.
(() => {
  // A property of the document itself: named forms and images could hide it.
  const own = (key) => Reflect.get(Document.prototype, key, document);
  const notice = own('currentScript')?.previousElementSibling, name = 'assentry';
  // If the tag's script is in a template, it is inserted once the page has been parsed and is idle, or as soon as the visitor
  // does anything: before an answer, nothing waits for it.
  const later = own('querySelector').call(document, `template[data-${name}-later]`);
  const load = () => later?.replaceWith(later.content);
  // If the script was faster, it has already replaced this notice.
  if (!notice || notice.localName != 'assentry-banner') return load();
  let kept;
  try {
    // Webviews replace `cookie` with a getter.
    const { cookie } = document;
    kept = /(^|; )assentry=/.test(typeof cookie == 'string' ? cookie : own('cookie'));
  } catch { /* in a sandbox there are no cookies */ }
  try { kept ||= localStorage.getItem(name); } catch { /* storage is blocked: nothing is kept there */ }
  if (kept || !notice.shadowRoot || !notice.showPopover) {
    notice.remove();
    return load();
  }
  notice.hidden = false;
  notice.showPopover();
  const early = window[name]?.early;
  if (early) early.notice = notice;
  if (!later) return;
  for (const act of ['pointerdown', 'pointerover', 'keydown', 'click']) (act == 'pointerover' ? notice : window).addEventListener(act, load, true);
  own('addEventListener').call(document, 'DOMContentLoaded', () => (typeof requestIdleCallback == 'function' ? requestIdleCallback : setTimeout)(load, { timeout: 1000 }));
})();
