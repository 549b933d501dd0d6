// `assentry.inspect.js`: the inspector, for developers. Compiled to JavaScript, since a page may forbid WebAssembly.
import * as glue from 'assentry:glue';

import { DO_COMPLAIN } from '../door.js';
import { unflatten } from '../page/flatten.js';

/** A compiled script does not contain the whole configuration, but names the file that does. */
const here = document.currentScript?.src;
const whole = async ({ from }) => from && (await fetch(new URL(from, here))).json();

window.assentry._('inspect', ({ inside, ops }) => {
  glue.initSync({ module: new WebAssembly.Module() });
  /** The valid parts of a configuration; undefined if there are none. */
  const sound = (flat) => {
    const rest = glue.sound(flat);
    const complain = ops[DO_COMPLAIN];
    // Elements may name ids that were removed: not worth a message.
    if (rest) ops[DO_COMPLAIN] = (number, message) => message.startsWith('data-consent:') || complain(number, message);
    return rest && unflatten(rest);
  };
  const debug = async () => {
    const config = await whole(inside().config);
    return glue.debug(config ? () => ({ ...inside(), config }) : inside);
  };
  return { sound, explain: glue.explain, nearest: glue.nearest, debug };
});
