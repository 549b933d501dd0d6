// For sites without a collector, as a Cloudflare Worker (or a similar one that passes requests on): pages pass through,
// and get the visitor's answer again as a server cookie. Deploy it together with renew.mjs, which it imports.
import { renewed, renewedObjection } from './renew.mjs';

export default {
  /** @param {Request} request */
  async fetch(request) {
    const response = await fetch(request);
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    const secure = new URL(request.url).protocol === 'https:';
    const header = request.headers.get('cookie');
    const cookies = isPage ? [renewed(header, { secure }), renewedObjection(header, { secure })] : [];
    if (!cookies.some(Boolean)) return response;
    const answer = new Response(response.body, response);
    for (const cookie of cookies) if (cookie) answer.headers.append('set-cookie', cookie);
    return answer;
  },
};
