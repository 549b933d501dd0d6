// `assentry.gpp.js` (docs/gpp.md): has its own tag, before ours and those that call `__gpp`; part of a compiled script if the
// configuration has `gpp`. crates/gpp decides what it says, compiled to JavaScript, since a page may forbid WebAssembly.
import * as glue from 'assentry:glue';
import './gpp-stub.js';
import { borrow } from '../load/borrowed.js';
import { doc } from '../page/document.js';
import { NONE, platform } from '../gpp/platform.js';
import { read, sayingOf } from '../gpp/visitor.js';

const complain = (message) => console.error(`assentry: ${message}`);
const on = (type, listener) => doc.addEventListener(`assentry:${type}`, listener);

glue.initSync({ module: new WebAssembly.Module() });
let shown = false, lent = false, saying = false, broken = false;
const say = () => {
  // A listener may call back.
  if (!lent || saying) return;
  saying = true;
  try {
    const status = window.assentry.status();
    // While the notice is shown there is no answer: vendors wait, and everything they could read is denied.
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
      // Only now is everything shared.
      lent ||= window.assentry._('gpp', borrow) || true;
      say();
    } catch (error) {
      broken = true;
      lent = false;
      complain(`gpp: expected assentry.gpp.js of the same build, found ${error}`);
      fail();
    }
  };
  /** Without an answer everything is denied, and vendors are told so. */
  const fail = () => {
    gpp.say(read(glue.section_of('us', '', '0', false)), true, { failed: true });
    gpp.catchUp();
  };
  // A notice may be shown in the same task: vendors must not continue before it.
  on('ready', () => queueMicrotask(begin));
  on('change', begin);
  on('shown', () => { shown = true; begin(); });
  on('error', () => { if (!window.assentry?.status().regime) fail(); });
  if (window.assentry?.status().regime) begin();
}
