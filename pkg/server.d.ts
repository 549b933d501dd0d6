/** The visitor's answer, as a server reads it: docs/record.md. */
export interface Answer {
  /** Purposes and services that are granted now; nothing where the answer is over. */
  granted: string[];
  /** Those that were refused, also where it is over: in opt-out regimes a no never ends. */
  refused: string[];
  /** The day of the answer, in days since 1 January 1970, UTC. */
  decided: number;
  /** The first day on which it no longer counts. */
  until: number;
  regime: string;
  /** Whether the browser's signal was on when it was given. */
  signalled: boolean;
  /** Of a proof. */
  id?: string;
}
export interface Options {
  /** Milliseconds since 1970. */
  now?: number;
  /** For a request with `Sec-GPC: 1`: the purposes that the signal covers. */
  withheld?: string[];
}
/** The answer that counts, of those in a whole `Cookie` header; nothing where there is none. */
export function read(cookies: string | null | undefined, options?: Options): Answer | undefined;
/** Whether something is granted. */
export function has(cookies: string | null | undefined, id: string, options?: Options): boolean;
