// Behind a painted notice: shows it before the page is painted, but to nobody who may have answered. It reads whether there
// is a record, not what it says; the script decides.
(() => {
  const notice = document.currentScript.previousElementSibling, name = 'assentry';
  let kept = /(^|; )assentry=/.test(document.cookie);
  try { kept ||= localStorage.getItem(name); } catch { /* storage is blocked: nothing is kept there */ }
  if (kept || !notice.shadowRoot || !notice.showPopover) return notice.remove();
  notice.hidden = false;
  notice.showPopover();
  const early = window[name] && window[name].early;
  if (early) early.notice = notice;
})();
