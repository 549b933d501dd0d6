// Behind a painted notice: shows it before the page is painted, but to nobody who may have answered. It reads whether there
// is a record, not what it says; the script decides.
(() => {
  // Without the names that the page gives to forms and images, which hide the document's own.
  const own = (key) => Reflect.get(Document.prototype, key, document);
  const notice = own('currentScript')?.previousElementSibling, name = 'assentry';
  // Where the page has the script in a template, it is loaded once the page is there, or as soon as anybody does anything:
  // while nobody has answered, nothing waits for it.
  const later = own('querySelector').call(document, `template[data-${name}-later]`);
  const load = () => later?.replaceWith(later.content);
  // Where the script was faster, it has removed this notice and made its own.
  if (!notice || notice.localName != 'assentry-banner') return load();
  let kept;
  try {
    // Webviews keep cookies in a getter of their own.
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
