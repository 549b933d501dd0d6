// `assentry.vendors.js`: only sites that need it fetch it, before they start.
import { borrow } from 'assentry:kit';
import * as vendors from '../vendors.js';

window.assentry._('vendors', (kit) => {
  borrow(kit);
  return vendors;
});
