// What `assentry` is in a development build: with the inspector.
import './inspect.mjs';

export * from './index.mjs';
export { default } from './index.mjs';
