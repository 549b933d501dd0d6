// `assentry.gpp.js` (docs/gpp.md): a tag of its own, before ours and those that ask `__gpp`; inside a compiled script whose
// configuration has `gpp`. What it says is decided in crates/gpp, as JavaScript, since a page may forbid WebAssembly.
import * as glue from 'assentry:glue';
import './gpp-stub.js';
import { borrow } from '../load/borrowed.js';
import { doc } from '../page/names.js';
import { NONE, platform } from '../gpp/platform.js';
import { read, sayingOf } from '../gpp/visitor.js';

const complain = (message) => console.error(`assentry: ${message}`);
const on = (type, listener) => doc.addEventListener(`assentry:${type}`, listener);

glue.initSync({ module: new WebAssembly.Module() });
let shown = false, lent = false, saying = false, broken = false;
const say = () => {
  // A listener may ask while it is told.
  if (!lent || saying) return;
  saying = true;
  try {
    const status = window.assentry.status();
    // Somebody who is still asked has not answered: vendors wait, and what they could read is a no.
    const asking = shown && status.standing != 'decided';
    gpp.say(sayingOf(glue.section_of, status) || NONE, !asking, { shown: asking });
    gpp.catchUp();
  } finally { saying = false; }
};
const gpp = platform(glue.supported().split(' '), complain, say);
if (gpp) {
  const begin = () => {
    if (broken) return;
    try {
      // What is shared is complete only now.
      lent ||= window.assentry._('gpp', borrow) || true;
      say();
    } catch (error) {
      broken = true;
      lent = false;
      complain(`gpp: expected assentry.gpp.js of the same build, found ${error}`);
      fail();
    }
  };
  /** Where nothing is known of the visitor, everything is denied, and vendors are told so. */
  const fail = () => {
    gpp.say(read(glue.section_of('us', '', '0', false)), true, { failed: true });
    gpp.catchUp();
  };
  // A notice is shown in the same breath: vendors are not told to go on before it.
  on('ready', () => queueMicrotask(begin));
  on('change', begin);
  on('shown', () => { shown = true; begin(); });
  on('error', () => { if (!window.assentry?.status().regime) fail(); });
  if (window.assentry?.status().regime) begin();
}
