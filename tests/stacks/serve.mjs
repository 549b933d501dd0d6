// The server that a build includes, on a free port.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

export const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => resolve(port));
  });
});

/** Starts a script of Node, and waits until it answers. @param {string[]} script @param {string} cwd @param {NodeJS.ProcessEnv} [environment] */
export async function serve(script, cwd, environment = process.env) {
  const port = await freePort();
  const server = spawn(process.execPath, script, {
    cwd,
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', HOST: '127.0.0.1', HOSTNAME: '127.0.0.1', PORT: `${port}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const home = `http://127.0.0.1:${port}/`;
  const answers = async () => {
    while (server.exitCode === null && !(await fetch(home).then(() => true, () => false))) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await Promise.race([answers(), gone.then((code) => Promise.reject(new Error(`${script.join(' ')}: expected a server, found exit code ${code}`)))]);
  return {
    home,
    async stop() {
      server.kill();
      await gone;
    },
  };
}
