/** Where the visitor stands. */
export interface Status {
  standing: 'unasked' | 'decided' | 'stale';
  /** Ids of purposes and services that are granted now, strictly necessary ones included. */
  granted: string[];
  /** Ids of purposes and services that are denied now. */
  denied: string[];
  method: 'accept-all' | 'refuse-all' | 'chosen' | 'embed' | 'withdrawn' | 'api' | 'import' | null;
  /** `YYYY-MM-DD`, UTC. */
  decidedAt: string | null;
  /** `YYYY-MM-DD`, UTC: the first day on which the answer no longer holds. */
  expiresAt: string | null;
  /** Eight hexadecimal digits; `null` before the start and where the configuration is broken. */
  revision: string | null;
  regime: string | null;
  /** Only with `proof: true`, and only where something was granted. */
  id?: string;
}

/** What `window.assentry` is. */
export interface Assentry {
  readonly version: string;
  status(): Status;
  /** Whether a purpose or service is granted now. */
  has(id: string): boolean;
  /** Grants everything, or these ids. Recorded with the method `api` and left out of the rates. */
  accept(ids?: string[]): void;
  /** Refuses everything optional. */
  reject(): void;
  /** Opens the preferences. */
  open(): void;
  /** Forgets the answer and asks again. */
  reset(): void;
  /** Listens; the result stops listening. `ready` is told at once if it already happened. */
  on(type: 'ready' | 'shown' | 'change', listener: (status: Status) => void): () => void;
  on(type: 'error', listener: (message: string) => void): () => void;
  /** Resolves when a purpose or service is granted. */
  whenGranted(id: string): Promise<void>;
}

export const assentry: Assentry;
export default assentry;

declare global {
  interface Window {
    assentry: Assentry;
    assentryConfig?: object;
  }
}
