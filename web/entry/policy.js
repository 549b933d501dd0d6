// `assentry.policy.js`: the element `<assentry-policy>`. Pages that have one fetch it themselves, before or after the banner.
import { borrow } from '../load/borrowed.js';
import { define } from '../views/policy-element.js';

const begin = () => window.assentry._('policy', (shared) => {
  try { borrow(shared); } catch (error) { return console.error('assentry: policy: expected assentry.policy.js of the same build, found ' + error); }
  define();
});
// The items are known only then.
if (window.assentry?.on) window.assentry.on('ready', begin);
else document.addEventListener('assentry:ready', begin, { once: true });
