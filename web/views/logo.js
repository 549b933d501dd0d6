// @ts-check
/** Shows the site's logo in the notice. */
import { doc } from '../page/document.js';
import { attempt, complain } from '#lent/page/inbox.js';
import { config } from '#lent/views/words.js';

/** Only from this site: before a choice, nothing is requested from others. @param {HTMLElement} notice */
export function showLogo(notice) {
  const box = notice.shadowRoot?.querySelector('.logo');
  if (!box || box.firstChild) return;
  const { theme } = config, value = (isDark(theme.scheme) && theme.dark?.logo) || theme.logo;
  const url = attempt(() => new URL(value, doc.baseURI), undefined);
  if (!url || (url.origin != location.origin && !/^data:image\//.test(url.href))) {
    complain('theme.logo: expected an address on this site or data:image/…, found "' + value + '"');
    return box.remove();
  }
  const image = new Image();
  image.alt = '';
  image.style.cssText = 'display:block;width:7.5em;height:2em;object-fit:contain;object-position:' + (notice.dir == 'rtl' ? 100 : 0) + '%';
  image.onerror = () => box.remove();
  image.src = url.href;
  box.append(image);
}

/** Whether the dark scheme is shown. @param {string | undefined} scheme */
function isDark(scheme = 'auto') {
  const schemes = scheme == 'page' ? getComputedStyle(doc.documentElement).colorScheme : scheme == 'auto' ? 'light dark' : scheme;
  return /dark/.test(schemes) && (!/light/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches);
}
