// What `assentry.mjs` does when it starts: most of what are other files of the script is inside, since whoever bundles it
// splits it as they like.
import fr from '../../locales/fr.txt';
import { begin } from '../page/api.js';
import { provide } from '../load/esm.js';
import { load } from '../load/wasm-beside.js';
import * as more from '../page/second.js';
import * as peers from '../peers/begin.js';
import { fillIn } from '../vendors/catalogue.js';
import { takeSteps } from '../vendors/steps.js';

provide({
  fr: () => fr,
  more: () => (more.join(), more),
  peers: () => peers,
  vendors: () => ({ fillIn, takeSteps }),
});
begin(load);
