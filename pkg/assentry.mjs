// For pages that import it without a bundler: the other files are beside it, and it starts by itself once the modules that
// run at once are through.
import { init, lieIn } from './index.mjs';

lieIn(new URL('.', import.meta.url).href);
if (typeof document != 'undefined') queueMicrotask(() => init());
export { assentry, init, default } from './index.mjs';
