// A part of compiled scripts: what vendors are told. Only scripts whose services have steps have it (crates/site).
import { site } from 'assentry:site';
import { borrow } from '../load/borrowed.js';
import { takeSteps } from '../vendors/steps.js';

site.parts.vendors = (kit) => {
  borrow(kit);
  return { takeSteps };
};
