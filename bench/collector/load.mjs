// One load on one server: autocannon, in this process, over keep-alive connections.
import autocannon from 'autocannon';
import { cpuSeconds, residentMegabytes } from './process.mjs';

const CONNECTIONS = 32;
/** The characters that c15t allows in a subject's id. */
const LETTERS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

const events = [
  'event=shown&revision=e3905dd1&regime=eu&language=en&device=large',
  'event=shown&revision=e3905dd1&regime=eu&language=fr&device=small',
  'event=choice&revision=e3905dd1&regime=eu&language=en&device=large&method=accept-all&granted=analytics.marketing.social',
  'event=choice&revision=e3905dd1&regime=eu&language=fr&device=small&method=refuse-all&denied=analytics.marketing.social',
];
const browser = { 'content-type': 'text/plain;charset=UTF-8', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36', 'sec-fetch-site': 'same-origin' };

/** Events as a banner posts them, in turn. */
export const eventRequests = (base) => events.map((body) => ({ method: 'POST', path: '/e', headers: { ...browser, origin: base }, body }));

/** Answers as c15t's own script posts them, each from a different subject. */
export function subjectRequests() {
  const body = () => JSON.stringify({ type: 'cookie_banner', subjectId: `sub_${id()}`, domain: 'shop.example', preferences: { necessary: true, measurement: true, marketing: false }, givenAt: Date.now() });
  return [{ method: 'POST', path: '/subjects', headers: { ...browser, 'content-type': 'application/json', origin: 'http://127.0.0.1' }, setupRequest: (request) => ({ ...request, body: body() }) }];
}

const id = () => Array.from({ length: 20 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');

/**
 * @param {{ base: string, pid: number }} server
 * @param {{ requests: any[], seconds: number, perSecond?: number }} load as fast as possible without `perSecond`; the server
 *   may then refuse requests when it is full (503), and `refused` is their share; CPU is per request, refused ones included
 */
export async function put(server, load) {
  const before = cpuSeconds(server.pid);
  const { answered, refused, seconds } = await send(server, load);
  const spent = cpuSeconds(server.pid) - before;
  if (answered === 0) throw new Error(`${server.base}: expected answers within ${load.seconds} s, found none`);
  const all = answered + refused;
  return { perSecond: answered / seconds, cpuMicroseconds: (spent / all) * 1e6, megabytes: residentMegabytes(server.pid), refused: refused / all };
}

/** The same, unmeasured: a slow server may not have answered anything yet. */
export async function send(server, { requests, seconds, perSecond }) {
  const result = await autocannon({ url: server.base, connections: CONNECTIONS, duration: seconds, requests, ...(perSecond ? { overallRate: perSecond } : {}) });
  const refused = perSecond ? 0 : (result.statusCodeStats[503]?.count ?? 0);
  const wrong = result.non2xx + result.errors - refused;
  if (wrong > 0) throw new Error(`${server.base}: expected every request to be answered 2xx, found ${wrong} others beside ${result['2xx']} of these`);
  return { answered: result['2xx'], refused, seconds: result.duration };
}
