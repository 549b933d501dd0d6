// A part of compiled scripts that performs vendors' steps. Only included if a service has steps (crates/site).
import { site } from 'assentry:site';
import { PHASES } from '../door.js';
import { borrow, itemAt } from '../load/borrowed.js';
import { takeSteps } from '../vendors/steps.js';

site.parts.vendors = (shared) => {
  borrow(shared);
  // Steps that the small script in the page has already performed are skipped.
  return { takeSteps: (at, when) => when == PHASES.indexOf('before') && site.told?.includes(itemAt(at).id) || takeSteps(at, when) };
};
