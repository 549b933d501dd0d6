// `npm run catalogue:observe [-- NAME…]`: every tag of tags.mjs in Chromium, and what the catalogue lacks about it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { ensurePackages } from '../../scripts/tools.mjs';
import { startEngine } from '../e2e/bench/engines.mjs';
import { tags } from './tags.mjs';
import { installed, observe } from './visit.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const catalogue = path.join(here, '..', '..', 'catalogue', 'services');
/** Vendors buffer for a while before they write or send. */
const LINGER = 1500;
const linger = () => new Promise((resolve) => setTimeout(resolve, LINGER));

ensurePackages();
ensurePackages('tests/observe');
await ensureBrowsers();
const asked = process.argv.slice(2);
const chosen = Object.entries(tags).filter(([name]) => asked.length === 0 || asked.some((word) => name.includes(word)));
const engine = await startEngine({ engine: 'chromium', shell: true });
let failed = 0;
for (const [name, tag] of chosen) {
  const problems = [];
  const { manifest } = installed(tag.package);
  console.log(`\n${name}: ${tag.package} ${manifest.version}`);
  try {
    const found = await observe(engine.open, tag, linger);
    const service = JSON.parse(readFileSync(path.join(catalogue, `${tag.service}.json`), 'utf8'));
    const seen = [...new Set([...found.accepted.stored, ...found.returned.stored, ...found.withdrawn.stored])];
    const hosts = [...new Set([found.accepted, found.returned, found.leaving].flatMap(({ requests }) => requests.map(({ host }) => host)))];
    console.log(`  stored: ${seen.join(', ') || 'nothing'}`);
    const days = ({ expires }) => (expires < 0 ? 'session' : `${((expires - Date.now() / 1000) / 86400).toFixed(1)} days`);
    console.log(`  cookies: ${found.accepted.cookies.map((cookie) => `${cookie.name} ${days(cookie)}`).join(', ')}`);
    console.log(`  asked: ${hosts.join(', ') || 'nobody'}`);
    const listed = (item) => service.trackers.some((tracker) => item.startsWith(`${tracker.storage} `) && matches(tracker, item.slice(tracker.storage.length + 1)));
    const known = (host) => service.domains.some((domain) => covers(fill(domain, tag.parameters), host));
    for (const item of seen) if (!listed(item)) problems.push(`${item} is stored and not listed`);
    for (const host of hosts) if (!known(host)) problems.push(`${host} is asked and not listed`);
    for (const phase of ['before', 'withdrawn', 'refused']) {
      if (found[phase].stored.length > 0) problems.push(`${phase}: ${found[phase].stored.join(', ')} is there`);
      if (found[phase].requests.length > 0) problems.push(`${phase}: ${found[phase].requests.map(({ host }) => host).join(', ')} is asked`);
    }
    if (found.leaving.requests.length > 0) console.log(`  on leaving: ${found.leaving.requests.map(({ text }) => text.slice(0, 100)).join(' | ')}`);
    for (const error of found.errors) console.log(`  console: ${error.slice(0, 200)}`);
  } catch (error) {
    problems.push(error.message.slice(0, 1500));
  }
  for (const problem of problems) console.log(`  ! ${problem}`);
  failed += problems.length > 0 ? 1 : 0;
}
await engine.stop();
console.log(`\n${chosen.length - failed} of ${chosen.length} as the catalogue says`);
process.exit(failed > 0 ? 1 : 0);

function matches({ name, pattern }, text) {
  return pattern ? new RegExp(`^(?:${pattern})$`).test(text) : name === text;
}

function covers(domain, host) {
  const [name] = domain.split('/');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}

function fill(domain, parameters = {}) {
  return domain.replace(/\{(\w+)\}/g, (_, key) => parameters[key] ?? '');
}
