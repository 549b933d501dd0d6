// The web servers that the snippets in ops/ are for: says which ones are there, and installs what is missing.
//
//   node scripts/servers.mjs
//
// Debian and Ubuntu only. Elsewhere install nginx with its JavaScript module, Caddy and PHP's command line, and say
// where they are with the environment variables named in `programs`. Debian's packages of nginx and Caddy also start
// a service: on a machine of your own, stop it (`systemctl disable --now nginx caddy`).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Each program or module, and the package that brings it. */
export const programs = {
  nginx: [process.env.NGINX_BIN ?? '/usr/sbin/nginx', 'nginx-light'],
  njs: [process.env.NJS_MODULE ?? '/usr/lib/nginx/modules/ngx_http_js_module.so', 'libnginx-mod-http-js'],
  caddy: [process.env.CADDY_BIN ?? '/usr/bin/caddy', 'caddy'],
  openssl: [process.env.OPENSSL_BIN ?? '/usr/bin/openssl', 'openssl'],
  php: [process.env.PHP_BIN ?? '/usr/bin/php', 'php-cli'],
};

/** Installs what is missing; without the right to do so, says the command and ends the process with 1. */
export function ensureServers() {
  const missing = Object.values(programs).filter(([file]) => !existsSync(file));
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing.map(([, name]) => name)];
  const found = `servers: expected ${missing.map(([file]) => file).join(', ')}, found no such file.`;
  if (process.getuid?.() !== 0) {
    console.error(`${found} Run as root:\n  apt-get update && apt-get ${install.join(' ')}`);
    process.exit(1);
  }
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', install, options);
  const still = missing.filter(([file]) => !existsSync(file));
  if (still.length > 0) throw new Error(`servers: expected ${still.map(([file]) => file).join(', ')} after apt-get, found no such file`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureServers();
