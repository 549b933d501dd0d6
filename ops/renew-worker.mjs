// For sites without a collector, as a Cloudflare Worker (or any other that hands requests on): pages pass through, and
// get the visitor's answer once more as a cookie of the server's. See renew.mjs, which goes along with this file.
import { renewed } from './renew.mjs';

export default {
  /** @param {Request} request */
  async fetch(request) {
    const response = await fetch(request);
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    const secure = new URL(request.url).protocol === 'https:';
    const cookie = isPage && renewed(request.headers.get('cookie'), { secure });
    if (!cookie) return response;
    const answer = new Response(response.body, response);
    answer.headers.append('set-cookie', cookie);
    return answer;
  },
};
