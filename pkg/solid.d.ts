import type { Accessor, JSX } from 'solid-js';
import type { Consent } from './state.js';

export type { Consent };
/** The visitor's answer, as a signal. */
export function useConsent(): Accessor<Consent>;
/** Renders its children while what it needs is granted: `needs` as in `data-consent`. */
export function Gate(props: { needs: string; children?: JSX.Element; otherwise?: JSX.Element }): JSX.Element;
/** A button that opens the preferences. */
export function Settings(props: JSX.ButtonHTMLAttributes<HTMLButtonElement>): JSX.Element;
