// Installs Debian packages for missing programs. On other systems, or without root, it prints what to do.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Installs packages if one of these files is missing. If it cannot, exits with 1 and one message.
 * @param {string} whose the start of the error message
 * @param {() => string[]} files the required files, looked up again each time
 * @param {string[]} packages the packages that contain them
 */
export function ensureFiles(whose, files, packages) {
  const missing = () => files().filter((file) => !existsSync(file));
  const found = missing();
  if (found.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const fail = (why) => {
    console.error(`${whose}: expected ${found.join(', ')}, found no such file. ${why}:\n  apt-get update && apt-get ${install.join(' ')}`);
    process.exit(1);
  };
  if (process.getuid?.() !== 0) fail('Run as root');
  // A container image may delete downloaded packages after each dpkg run, even another apt process's: ours are kept in
  // a separate directory.
  const archives = mkdtempSync(path.join(tmpdir(), 'assentry-apt-'));
  mkdirSync(path.join(archives, 'partial'));
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', [...install, '-o', `Dir::Cache::archives=${archives}`], options);
  } catch (error) {
    fail(error.code === 'ENOENT' ? 'There is no apt-get here: install what these packages bring, and name it by the variables in scripts/' : `This failed (${error.message})`);
  } finally {
    rmSync(archives, { recursive: true, force: true });
  }
  const still = missing();
  if (still.length > 0) fail(`After this ${still.join(', ')} was still missing`);
}
