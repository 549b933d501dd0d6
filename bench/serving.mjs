// Processes that serve: when they do, and where.
import { createServer } from 'node:net';

/** What a process says of itself, by the pattern's first group; fails where it ends before. */
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
