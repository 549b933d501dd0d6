// The web servers that the snippets in ops/ are for: says which ones are there, and installs what is missing.
//
//   node scripts/servers.mjs
//
// Debian and Ubuntu only. Elsewhere install nginx with its JavaScript module, Caddy and PHP's command line, and say
// where they are with the environment variables named in `programs`. Debian's packages of nginx and Caddy also start
// a service: on a machine of your own, stop it (`systemctl disable --now nginx caddy`).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureFiles } from './apt.mjs';

/** Each program or module, and the package that brings it. */
export const programs = {
  nginx: [process.env.NGINX_BIN ?? '/usr/sbin/nginx', 'nginx-light'],
  njs: [process.env.NJS_MODULE ?? '/usr/lib/nginx/modules/ngx_http_js_module.so', 'libnginx-mod-http-js'],
  caddy: [process.env.CADDY_BIN ?? '/usr/bin/caddy', 'caddy'],
  openssl: [process.env.OPENSSL_BIN ?? '/usr/bin/openssl', 'openssl'],
  php: [process.env.PHP_BIN ?? '/usr/bin/php', 'php-cli'],
};

/** Installs what is missing. Where it cannot, ends the process with 1 and says what to do. */
export function ensureServers() {
  const missing = Object.values(programs).filter(([file]) => !existsSync(file));
  ensureFiles('servers', () => missing.map(([file]) => file), missing.map(([, name]) => name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureServers();
