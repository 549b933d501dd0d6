// `assentry.inspect.js`: what a developer is shown. Compiled to JavaScript, since a page may forbid WebAssembly.
import * as glue from 'assentry:glue';

import { DO_COMPLAIN } from '../door.js';
import { unflatten } from '../page/flatten.js';

/** A compiled script has not all that its site says, but knows in which file beside this one it is. */
const here = document.currentScript?.src;
const whole = async ({ from }) => from && (await fetch(new URL(from, here))).json();

window.assentry._('inspect', ({ inside, ops }) => {
  glue.initSync({ module: new WebAssembly.Module() });
  /** What is sound of a configuration; nothing where nothing is. */
  const sound = (flat) => {
    const rest = glue.sound(flat);
    const complain = ops[DO_COMPLAIN];
    // That elements name what was taken out is no news.
    if (rest) ops[DO_COMPLAIN] = (number, message) => message.startsWith('data-consent:') || complain(number, message);
    return rest && unflatten(rest);
  };
  const debug = async () => {
    const config = await whole(inside().config);
    return glue.debug(config ? () => ({ ...inside(), config }) : inside);
  };
  return { sound, explain: glue.explain, nearest: glue.nearest, debug };
});
