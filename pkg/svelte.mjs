// `assentry/svelte`: Svelte 5, and what has stores. Starts nothing: the script tag does, or `init` of the package.
import { readable } from 'svelte/store';
import { server, snapshot, subscribe } from './state.mjs';

export { default as Gate } from './svelte/Gate.svelte';
export { default as Settings } from './svelte/Settings.svelte';

export const consent = readable(server(), (set) => {
  let over = false;
  const update = () => { if (!over) set(snapshot()); };
  const off = subscribe(update);
  // Not before what the server rendered has been hydrated.
  queueMicrotask(update);
  return () => {
    over = true;
    off();
  };
});
