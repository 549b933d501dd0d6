// Behind a painted notice: shows it before the page is painted, but to nobody who may have answered. It reads whether there
// is a record, not what it says; the script decides.
(() => {
  // Without the names that the page gives to forms and images, which hide the document's own.
  const own = (key) => Reflect.get(Document.prototype, key, document);
  const notice = own('currentScript')?.previousElementSibling, name = 'assentry';
  // Where the script was faster, it has removed this notice and made its own.
  if (!notice || notice.localName != 'assentry-banner') return;
  // Webviews keep cookies in a getter of their own.
  const { cookie } = document;
  let kept = /(^|; )assentry=/.test(typeof cookie == 'string' ? cookie : own('cookie'));
  try { kept ||= localStorage.getItem(name); } catch { /* storage is blocked: nothing is kept there */ }
  if (kept || !notice.shadowRoot || !notice.showPopover) return notice.remove();
  notice.hidden = false;
  notice.showPopover();
  const early = window[name]?.early;
  if (early) early.notice = notice;
})();
