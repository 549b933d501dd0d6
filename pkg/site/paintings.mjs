// The notice as HTML, painted with the page before any script has come (docs/compiler.md).
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { paint } from './painted.mjs';

/** Until it is shown, and where nothing can show it, it is not there. */
const HIDDEN = ':host(:not(:popover-open)){display:none!important}';

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @typedef {{ name: string, bytes: number, gzip?: number, integrity: string }} Size */

/** What the report says of a file. @param {string} name @param {string} text @param {boolean} weighed @returns {Size} */
const sizeOf = (name, text, weighed) => ({ name, bytes: Buffer.byteLength(text), ...(weighed && { gzip: gzipSync(text, { level: 9 }).length }), integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` });

/**
 * The file of each language, and those that change with them: the policy allows their style and their script.
 * @param {[string, string][]} given what the script of each language is given
 * @param {{ asked: number[], close: boolean }} painting
 * @param {{ csp: string, files: Size[] }} report its policy is completed, and what it says of the files
 * @param {(name: string) => string | undefined} read
 * @returns {[string, string][]}
 */
export function paintings(given, painting, report, read) {
  const script = (read('site/paint-stub.js') ?? '').trim();
  let style = '';
  const files = given.map(([, data]) => {
    const site = JSON.parse(data);
    const html = paint({ ...site, ...painting }).html.replace(/<style>(.*?)<\/style>/s, (/** @type {string} */ _, /** @type {string} */ text) => {
      style = text + HIDDEN;
      return `<style>${style}</style>`;
    });
    const off = `<noscript><p lang="${site.tag}" dir="auto">${escape(site.pasted.noscript)}</p></noscript>`;
    return /** @type {[string, string]} */ ([`notice.${site.tag}.html`, `${html}<script>${script}</script>${off}\n`]);
  });
  report.csp = report.csp.replace("script-src 'self'", `script-src 'self' ${hash(script)}`).replace("style-src 'self'", `style-src 'self' ${hash(style)}`);
  files.push(['csp.txt', `${report.csp}\n`]);
  const weighed = report.files.some((file) => file.gzip);
  for (const [name, text] of files) report.files = [...report.files.filter((file) => file.name != name), sizeOf(name, text, weighed)];
  return [...files, ['report.json', `${JSON.stringify(report, null, 2)}\n`]];
}
