// Helpers for starting server processes: wait until they serve, find a free port.
import { createServer } from 'node:net';

/** The pattern's first group, once a process's output matches; fails if the process ends first. */
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

/** A free port, for programs that cannot choose one themselves. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
