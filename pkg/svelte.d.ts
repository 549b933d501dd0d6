import type { Component, Snippet } from 'svelte';
import type { HTMLButtonAttributes } from 'svelte/elements';
import type { Readable } from 'svelte/store';
import type { Consent } from './state.js';

export type { Consent };
/** The visitor's answer: `$consent.granted`. */
export const consent: Readable<Consent>;
/** Renders its children while what it needs is granted: `needs` as in `data-consent`. */
export const Gate: Component<{ needs: string; children?: Snippet; otherwise?: Snippet }>;
/** A button that opens the preferences. */
export const Settings: Component<HTMLButtonAttributes>;
