// For sites without a collector, in Node: tells a proxy, for each page, whether there is a record to renew. It works
// with Caddy (ops/renew.Caddyfile), and with any server that has authorisation sub-requests, such as nginx's
// auth_request. In your own Node server, use renew.mjs directly instead.
//
//   node renew-server.mjs 127.0.0.1:9001
//
// Always responds 204; the cookies to set are in X-Renewed and X-Renewed-Objection, if there are any. Nothing is logged or stored.
import { createServer } from 'node:http';
import { renewed, renewedObjection } from './renew.mjs';

const [host, port] = (process.argv[2] ?? '127.0.0.1:9001').split(':');
const server = createServer((request, response) => {
  const secure = request.headers['x-forwarded-proto'] === 'https';
  const cookie = renewed(request.headers.cookie, { secure });
  if (cookie) response.setHeader('X-Renewed', cookie);
  const objection = renewedObjection(request.headers.cookie, { secure });
  if (objection) response.setHeader('X-Renewed-Objection', objection);
  response.writeHead(204).end();
});
server.listen(Number(port), host, () => console.log(`renewing at http://${host}:${server.address().port}/`));
