// For sites without a collector: sets the visitor's answer again as a server cookie, so that Safari keeps it longer
// than the seven days for script-written cookies. Runs in Node and in Workers.
//
//   const cookie = renewed(request.headers.cookie, { secure: true });
//   if (cookie) response.appendHeader('Set-Cookie', cookie);
//   const objection = renewedObjection(request.headers.cookie, { secure: true });
//   if (objection) response.appendHeader('Set-Cookie', objection);
//
// Use it only on responses with pages, never on responses in a shared cache.

const LINE = /^(1~[0-9a-f]{8}~([0-9]{1,5})~([0-9]{1,5})~([a-z-]{2,8})~[ACEIPRWaceiprw]~(?:[0-9a-f]{32})?~([a-z0-9+!?.:-]*))~([0-9a-f]{8})$/;
// 13 months, the longest term of an answer, are never more.
const LONGEST_DAYS = 398;
// A purpose or service that is refused. In an American regime that is an opt-out, which does not end with the term.
const REFUSED = /!|\+[^+!?]*:|\?[a-z0-9][^+!?]*\./;
const DAY_MS = 86_400_000;
const OBJECTION = 'assentry-objection=1';

/**
 * The `Set-Cookie` for the record in a `Cookie` header: the same line, for the rest of its own term, or if it is an
 * opt-out for 13 months from now, whatever its term. Returns nothing if there is no record, more than one (only the banner can decide which is valid), or one that is not valid today.
 *
 * @param {string | null | undefined} header
 * @param {{ now?: number, secure?: boolean, domain?: string }} [options] `domain` only if the banner's cookie has it
 */
export function renewed(header, { now = Date.now(), secure = true, domain } = {}) {
  const pairs = (header ?? '').split(/; */).filter((pair) => pair.startsWith('assentry='));
  const lines = new Set(pairs.map((pair) => pair.slice('assentry='.length)));
  if (lines.size !== 1) return undefined;
  const [line] = lines;
  const [, body, decided, until, regime, answers, check] = LINE.exec(line) ?? [];
  if (body === undefined || fingerprint(body) !== check) return undefined;
  const today = Math.floor(now / DAY_MS);
  const optsOut = regime.startsWith('us-') && REFUSED.test(answers);
  const end = optsOut ? today + LONGEST_DAYS : Math.min(Number(until), Number(decided) + LONGEST_DAYS);
  if (Number(decided) > today + 1 || end <= today) return undefined;
  const seconds = Math.floor((end * DAY_MS - now) / 1000);
  return cookie(`assentry=${line}`, seconds, secure, domain);
}

/**
 * The `Set-Cookie` for the visitor's objection to being counted (docs/events.md), if the `Cookie` header has it: for as
 * long as browsers keep a cookie, since it has no term.
 *
 * @param {string | null | undefined} header
 * @param {{ secure?: boolean, domain?: string }} [options] as above
 */
export function renewedObjection(header, { secure = true, domain } = {}) {
  return (header ?? '').split(/; */).includes(OBJECTION) ? cookie(OBJECTION, 400 * 86_400, secure, domain) : undefined;
}

/** @param {string} pair @param {number} seconds @param {boolean} secure @param {string} [domain] */
function cookie(pair, seconds, secure, domain) {
  return `${pair}; Max-Age=${seconds}; Path=/; SameSite=Lax${domain ? `; Domain=${domain}` : ''}${secure ? '; Secure' : ''}`;
}

/** FNV-1a, 32 bits, of ASCII. */
function fingerprint(/** @type {string} */ text) {
  let print = 0x811c9dc5;
  for (const char of text) print = Math.imul(print ^ char.charCodeAt(0), 0x01000193);
  return (print >>> 0).toString(16).padStart(8, '0');
}
