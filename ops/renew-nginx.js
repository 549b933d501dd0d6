// For sites without a collector, in nginx with its JavaScript module (Debian: libnginx-mod-http-js): sets the visitor's
// answer again as a server cookie, so that Safari keeps it longer than the seven days for script-written cookies. It
// does the same as ops/renew.mjs, in the JavaScript that njs supports.
//
//   load_module modules/ngx_http_js_module.so;           # at the top, where the package has not done it
//   http {
//       js_path /etc/nginx;
//       js_import renew from renew-nginx.js;
//       server {
//           location / { js_header_filter renew.pages; }
//       }
//   }
//
// It only changes pages (text/html), and must not run on responses in a shared cache: leave it out behind proxy_cache.

const LINE = /^(1~[0-9a-f]{8}~([0-9]{1,5})~([0-9]{1,5})~([a-z-]{2,8})~[ACEIPRWaceiprw]~([0-9a-f]{32})?~([a-z0-9+!?.:-]*))~([0-9a-f]{8})$/;
// 13 months, the longest term of an answer, are never more.
const LONGEST_DAYS = 398;
// A purpose or service that is refused. In an American regime that is an opt-out, which does not end with the term.
const REFUSED = /!|\+[^+!?]*:|\?[a-z0-9][^+!?]*\./;
const DAY_SECONDS = 86400;
const OBJECTION = 'assentry-objection=1';

function renewed(header, now, secure) {
    const lines = (header || '').split(/; */).filter((pair) => pair.startsWith('assentry='));
    const line = (lines[0] || '').slice('assentry='.length);
    // Several different records: only the banner can decide which one is valid.
    if (!lines.every((other) => other === lines[0])) return undefined;
    const found = LINE.exec(line);
    if (!found || fingerprint(found[1]) !== found[7]) return undefined;
    const decided = Number(found[2]);
    const today = Math.floor(now / DAY_SECONDS);
    const optsOut = found[4].startsWith('us-') && REFUSED.test(found[6]);
    const end = optsOut ? today + LONGEST_DAYS : Math.min(Number(found[3]), decided + LONGEST_DAYS);
    if (decided > today + 1 || end <= today) return undefined;
    const seconds = Math.floor(end * DAY_SECONDS - now);
    return cookie(`assentry=${line}`, seconds, secure);
}

// The visitor's objection to being counted, which has no term: for as long as browsers keep a cookie.
function renewedObjection(header, secure) {
    return (header || '').split(/; */).includes(OBJECTION) ? cookie(OBJECTION, 400 * DAY_SECONDS, secure) : undefined;
}

function cookie(pair, seconds, secure) {
    return `${pair}; Max-Age=${seconds}; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`;
}

// FNV-1a, 32 bits, of ASCII.
function fingerprint(text) {
    let print = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
    return (print >>> 0).toString(16).padStart(8, '0');
}

function pages(r) {
    if (!(r.headersOut['Content-Type'] || '').startsWith('text/html')) return;
    const header = r.headersIn.Cookie;
    const secure = r.variables.scheme === 'https';
    const cookies = [renewed(header, Date.now() / 1000, secure), renewedObjection(header, secure)].filter(Boolean);
    if (cookies.length) r.headersOut['Set-Cookie'] = (r.headersOut['Set-Cookie'] || []).concat(cookies);
}

export default { pages };
