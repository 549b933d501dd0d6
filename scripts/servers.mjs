// The web servers for the snippets in ops/, and a fake clock: lists what is installed, and installs what is missing.
//
//   node scripts/servers.mjs
//
// Debian and Ubuntu only. On other systems install nginx with its JavaScript module, Caddy and PHP's command line, and
// set the environment variables named in `programs`. Debian's packages of nginx and Caddy also start a service: on your
// own machine, stop it (`systemctl disable --now nginx caddy`).
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureFiles } from './apt.mjs';

/** Each program or module, and the package that contains it. */
export const programs = {
  nginx: [process.env.NGINX_BIN ?? '/usr/sbin/nginx', 'nginx-light'],
  njs: [process.env.NJS_MODULE ?? '/usr/lib/nginx/modules/ngx_http_js_module.so', 'libnginx-mod-http-js'],
  caddy: [process.env.CADDY_BIN ?? '/usr/bin/caddy', 'caddy'],
  openssl: [process.env.OPENSSL_BIN ?? '/usr/bin/openssl', 'openssl'],
  php: [process.env.PHP_BIN ?? '/usr/bin/php', 'php-cli'],
  ip: [process.env.IP_BIN ?? '/usr/sbin/ip', 'iproute2'],
  faketime: [process.env.FAKETIME_BIN ?? '/usr/bin/faketime', 'faketime'],
};

/** The `LD_PRELOAD` library that gives a program a fake clock. */
export function faketimeLibrary() {
  const places = readdirSync('/usr/lib').map((name) => `/usr/lib/${name}/faketime/libfaketime.so.1`);
  const found = process.env.FAKETIME_LIBRARY ?? places.find((file) => existsSync(file));
  if (found) return found;
  throw new Error('expected libfaketime.so.1 in /usr/lib/*/faketime, or FAKETIME_LIBRARY to name it, found neither');
}

/** Installs what is missing. If it cannot, exits with 1 and prints what to do. */
export function ensureServers() {
  const missing = Object.values(programs).filter(([file]) => !existsSync(file));
  ensureFiles('servers', () => missing.map(([file]) => file), missing.map(([, name]) => name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureServers();
