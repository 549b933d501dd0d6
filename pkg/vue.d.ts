import type { DefineComponent, FunctionalComponent, ShallowRef } from 'vue';
import type { Consent } from './state.js';

export type { Consent };
/** The visitor's answer, while the component lives. */
export function useConsent(): Readonly<ShallowRef<Consent>>;
/** Renders its slot while what it needs is granted: `needs` as in `data-consent`. Else the slot `otherwise`. */
export const Gate: DefineComponent<{ needs: string }>;
/** A button that opens the preferences. */
export const Settings: FunctionalComponent;
