// The password of a key: from the environment, else asked for on the terminal, where nobody sees what is typed. Never a word of
// the command line, which other users of the machine and the history of the shell keep.
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { NoSeal } from './seal.mjs';

const NAME = 'ASSENTRY_KEY_PASSWORD';

/** @param {{ env?: Record<string, string | undefined>, stdin?: any, stderr?: any }} [where] @returns {Promise<string>} */
export function passwordOfKey({ env = process.env, stdin = process.stdin, stderr = process.stderr } = {}) {
  return new Promise((resolve, reject) => {
    const given = env[NAME];
    if (given !== undefined) return resolve(given);
    if (!stdin.isTTY) return reject(new NoSeal(`expected the password of the key in ${NAME} or from a terminal, found neither`));
    const silent = new Writable({ write(_, __, done) { done(); } });
    const line = createInterface({ input: stdin, output: silent, terminal: true, historySize: 0 });
    stderr.write('Password of the key: ');
    line.on('SIGINT', () => line.close());
    line.on('close', () => {
      stderr.write('\n');
      // Where it was answered, this comes later and changes nothing.
      reject(new NoSeal('expected the password of the key, found none'));
    });
    line.question('', (typed) => {
      resolve(typed);
      line.close();
    });
  });
}
