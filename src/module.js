// `assentry.mjs`: the ES module for bundlers.
import { assentry } from './boot.js';

export { assentry };
export default assentry;
