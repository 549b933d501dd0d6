// One virtual screen for the whole run: WebKitGTK has no headless mode.

import { spawn } from 'node:child_process';
import { binaries } from '../../../scripts/browsers.mjs';

/** Playwright's global set-up; returns the tear-down. */
export default async function startDisplay() {
  if (process.env.DISPLAY) return undefined;
  const screen = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const xvfb = spawn(binaries().xvfb, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
    xvfb.once('exit', (code) => reject(new Error(`Xvfb: expected the number of a display, found exit code ${code}`)));
  });
  // Workers inherit the environment of this process.
  process.env.DISPLAY = `:${number}`;
  return () => {
    xvfb.removeAllListeners('exit');
    xvfb.kill();
  };
}
