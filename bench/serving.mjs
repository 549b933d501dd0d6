// Starts server processes, and waits until they serve.
import { createServer } from 'node:net';

/** The first group of the pattern in a process's output; fails if the process ends before. */
export function said(child, pattern) {
  return new Promise((done, fail) => {
    let text = '';
    child.once('exit', (code) => fail(new Error(`${child.spawnfile}: expected it to serve, found that it ended with ${code} and ${text}`)));
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text);
      if (found) done(found[1]);
    });
  });
}

/** A port that nobody listens on, for programs that cannot be asked for one. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
