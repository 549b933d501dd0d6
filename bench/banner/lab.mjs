// The measuring environment: the server, the browser, and one load at a time.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launch, open } from './browser.mjs';

/** Why a candidate is rejected, or a load does not count. */
export class Refused extends Error {}

export function must(condition, why) {
  if (!condition) throw new Refused(why);
}

/** @param {any[]} candidates as `loadCandidate` returns them */
export async function openLab(candidates) {
  const served = Object.fromEntries(candidates.map(({ name, out, spec, html }) => [name, { out, spec, html }]));
  const server = fork(fileURLToPath(new URL('server.mjs', import.meta.url)), [JSON.stringify(served)]);
  const port = await new Promise((listening) => { server.once('message', (message) => listening(message.port)); });
  const base = `http://127.0.0.1:${port}`;
  let browser = await launch();

  /** One load under these conditions. */
  async function visit(conditions, act) {
    if (!browser.isConnected()) browser = await launch();
    const load = await open(browser, conditions);
    try {
      return await act(load);
    } finally {
      await load.context.close().catch(() => {});
    }
  }
  /** A new browser process, warmed by a load that is not measured. */
  async function renew() {
    await browser.close();
    browser = await launch();
    await visit({}, ({ page }) => page.goto(`${base}/blank.html`));
  }
  async function close() {
    if (server.connected) server.disconnect();
    await browser.close();
  }
  return {
    base,
    visit,
    renew,
    close,
    browserVersion: () => browser.version(),
    url: (candidate, kind, count = 0) => `${base}/c/${candidate.name}/?kind=${kind}&count=${count}`,
    /** What a candidate fetched from other machines. */
    outside: ({ requests }) => requests.map(({ url }) => url).filter((url) => !url.startsWith(base)),
  };
}
