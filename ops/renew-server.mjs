// For sites without a collector, in Node: tells a proxy, for each page, whether there is a record to renew. It works
// with Caddy (ops/renew.Caddyfile), and with any server that has authorisation sub-requests, such as nginx's
// auth_request. In your own Node server, use renew.mjs directly instead.
//
//   node renew-server.mjs 127.0.0.1:9001
//
// Always responds 204; the cookie to set is in X-Renewed, if there is one. Nothing is logged or stored.
import { createServer } from 'node:http';
import { renewed } from './renew.mjs';

const [host, port] = (process.argv[2] ?? '127.0.0.1:9001').split(':');
const server = createServer((request, response) => {
  const secure = request.headers['x-forwarded-proto'] === 'https';
  const cookie = renewed(request.headers.cookie, { secure });
  if (cookie) response.setHeader('X-Renewed', cookie);
  response.writeHead(204).end();
});
server.listen(Number(port), host, () => console.log(`renewing at http://${host}:${server.address().port}/`));
