// `assentry.vendors.js`: services that are only named, and vendors' steps. Only sites that need it fetch it, before they start.
import { borrow } from '../load/borrowed.js';
import { fillIn } from '../vendors/catalogue.js';
import { takeSteps } from '../vendors/steps.js';

window.assentry._('vendors', (shared) => {
  borrow(shared);
  return { fillIn, takeSteps };
});
