import type { Config } from './assentry.config.js';

export type * from './assentry.config.js';

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
  /** What the browser asks for: `gpc` for Global Privacy Control, or for what the site treats like it. */
  signals: ('gpc')[];
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
  /** Shows everything of ours in another language from now on; `auto` for that of the page. A changed `lang` of the page does the same where the configuration has no `language`. */
  language(tag?: string): void;
  /** Forgets the answer and asks again. */
  reset(): void;
  /** Listens; the result stops listening. `ready` is told at once if it already happened. */
  on(type: 'ready' | 'shown' | 'change', listener: (status: Status) => void): () => void;
  on(type: 'error', listener: (message: string) => void): () => void;
  /** Resolves when a purpose or service is granted. */
  whenGranted(id: string): Promise<void>;
  /** Opens the inspector, a file that visitors never load, and says what it found. Rejects with the reason where that file is missing. */
  debug(): Promise<Report>;
}

/** What the inspector found: see docs/inspect.md. */
export interface Report {
  version: string;
  /** The page's address, without its query. */
  page: string;
  /** Without the proof's id. */
  status: Omit<Status, 'id'>;
  configuration: { valid: boolean; mistakes: string[] };
  gates: {
    /** The name of the element: `script`, `iframe`. */
    element: string;
    /** What it loads; for an inline script how it begins. */
    source: string;
    needs: { id: string; refused: boolean; or: boolean; state: 'granted' | 'refused' | 'unanswered' | 'unknown' }[];
    state: 'open' | 'waiting' | 'shut' | 'gone';
    why: string;
  }[];
  trackers: {
    name: string;
    storage: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker';
    /** The service that declares it; `assentry` for what is ours. */
    declared: string | null;
    ours: boolean;
    /** Whether it may be there: ours, or of something granted. */
    allowed: boolean;
    /** Who in our catalogue uses this name. */
    known: string | null;
  }[];
  /** Requests to third parties. */
  requests: {
    url: string;
    host: string;
    /** Who asked for it, in the browser's words: `script`, `img`, `css`. */
    kind: string;
    /** Milliseconds since the page began to load. */
    at: number;
    before: 'yes' | 'no' | 'unknown';
    /** What its gated element needs; `null` where none asked for it. */
    gate: string | null;
    /** Whose host it is, by our catalogue. */
    known: string | null;
  }[];
  /** How many requests went to the page's own site. */
  firstParty: number;
  calls: { via: string; text: string }[];
  findings: { rule: string; severity: 'error' | 'warning' | 'note'; subject: string; message: string }[];
  /** What could not be looked at, and why. */
  unchecked: string[];
}

export const assentry: Assentry;
/** Starts it with this configuration, once; without one as `window.assentryConfig` or inline JSON have it. On a server it does nothing. */
export function init(config?: Config): Assentry;
export default assentry;

declare global {
  interface Window {
    assentry: Assentry;
    assentryConfig?: Config;
  }
}
