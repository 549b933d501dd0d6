// A page of docs/stacks/ as a project: its samples are built and run unchanged.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { discard, project } from '../bundlers/project.mjs';

const docs = new URL('../../docs/stacks/', import.meta.url);
/** The only command that tests do not run: `project` does the same. @param {string} command */
export const isInstall = (command) => command === 'npm install --install-links /path/to/assentry/pkg';

/** The commands that a page asks to run first, in an empty project. @param {string} page @returns {string[]} */
export function prepared(page) {
  const [, line = ''] = /^In an empty project, first: (.*)$/m.exec(readFileSync(new URL(`${page}.md`, docs), 'utf8')) ?? [];
  return [...line.matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command);
}

/**
 * The commands of a page; its files, each named by the line before it (`` `main.js`: ``); and pieces to paste into pages.
 * @param {string} page
 */
export function samples(page) {
  const commands = [], pieces = [];
  const files = /** @type {Record<string, string>} */ ({});
  const parts = readFileSync(new URL(`${page}.md`, docs), 'utf8').split(/^```/m);
  for (let at = 1; at < parts.length; at += 2) {
    const [, language, sample] = /^(\w+)\n([^]*)$/.exec(parts[at]);
    const [, file] = /`([^`]+\.\w+)`[^\n]*:\n\n$/.exec(parts[at - 1].slice(parts[at - 1].trimEnd().lastIndexOf('\n') + 1)) ?? [];
    if (language === 'sh') commands.push(...sample.trim().split('\n'));
    else if (file) files[file] = sample;
    else pieces.push(sample);
  }
  return { commands, files, pieces };
}

/** A program, found as `npx` does. @param {string} name @param {string} from */
export function found(name, from) {
  // Ours is not linked into .bin.
  if (name === 'assentry') return [process.execPath, path.join(from, 'node_modules/assentry/cli.mjs')];
  for (let at = from; at !== path.dirname(at); at = path.dirname(at)) {
    const file = path.join(at, 'node_modules/.bin', name);
    if (existsSync(file)) return [file];
  }
  throw new Error(`npx ${name}: expected a program, found none`);
}

/** @param {string} command @param {string} cwd */
async function run(command, cwd) {
  const [npx, name, ...given] = command.split(' ');
  if (npx !== 'npx') throw new Error(`expected npx, found ${command}`);
  const [program, ...first] = found(name, cwd);
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(program, [...first, ...given], { cwd, env, maxBuffer: 1e8 })
    .catch((error) => { throw new Error(`${command}: ${error.message}\n${error.stdout}${error.stderr}`); });
}

/**
 * Follows a page in a new project below `home`; returns its folder. `files` are additional ones; `skipped` is how the
 * commands for another tool on the same page start.
 * @param {string} page @param {{ home: string, files?: Record<string, string>, skipped?: string }} options
 */
export async function follow(page, { home, files = {}, skipped }) {
  const shown = samples(page);
  // Frameworks look in the manifest for packages that need them.
  const { dependencies } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  // As `npm init -y` and the page's first commands would leave it.
  const type = prepared(page).includes('npm pkg set type=module') ? 'module' : 'commonjs';
  const manifest = JSON.stringify({ private: true, type, dependencies: { ...dependencies, assentry: '*' } });
  const root = project({ 'package.json': manifest, ...shown.files, ...files }, { home });
  try {
    for (const command of shown.commands) if (!isInstall(command) && !(skipped && command.startsWith(skipped))) await run(command, root);
  } catch (error) {
    discard(root);
    throw error;
  }
  return root;
}
