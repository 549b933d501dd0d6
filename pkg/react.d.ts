import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';
import type { Consent } from './state.js';

export type { Consent };
/** The visitor's answer; renders again when it changes. */
export function useConsent(): Consent;
/** Renders its children while what it needs is granted: `needs` as in `data-consent`, such as `analytics|marketing social`. */
export function Gate(props: { needs: string; children?: ReactNode; otherwise?: ReactNode }): ReactElement | null;
/** A button that opens the preferences. */
export function Settings(props: ButtonHTMLAttributes<HTMLButtonElement>): ReactElement;
