// A part of compiled scripts: what vendors are told. Only scripts whose services have steps have it (crates/site).
import { site } from 'assentry:site';
import { PHASES } from '../door.js';
import { borrow, itemAt } from '../load/borrowed.js';
import { takeSteps } from '../vendors/steps.js';

site.parts.vendors = (kit) => {
  borrow(kit);
  // What the small script in the page has told already is not told again.
  return { takeSteps: (at, when) => when == PHASES.indexOf('before') && site.told?.includes(itemAt(at).id) || takeSteps(at, when) };
};
