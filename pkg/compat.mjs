// For browsers without WebAssembly, and pages whose policy forbids it: the module as JavaScript, fetched only there.
import { parts } from './given.mjs';

parts.compat = () => import('./assentry.compat.js');
