// What the build puts in.
/** Tells what this build lends from what another one lends. */
declare const ASSENTRY_MARK: string;
/** Tells this catalogue from another one. */
declare const ASSENTRY_CATALOGUE: string;
/** What the page may have declared. */
declare const dataLayer: any;
interface Window { dataLayer?: any[] }
declare module 'assentry:boot' {
  export function boot(given: typeof import('assentry:given').given): any;
}
declare module 'assentry:files' {
  /** The address of a file, by what it is called in here; and of texts, by their language. */
  export const fileOf: (name: string) => string;
  export const textsOf: (tag: string) => string;
  /** A part that is in the script already. */
  export const partOf: (name: string) => ((shared: any) => any) | undefined;
  export const integrity: Record<string, string>;
}
/** What the compiler puts into a script (crates/site). */
declare module 'assentry:site' {
  export const site: { config: any, policy: string, layout: string, parts: Record<string, any>, pushed?: any[], told?: string[], painted?: any, asked: number[], close: boolean, assumed: boolean };
}
/** What the package was given: see web/entry/module.js. */
declare module 'assentry:given' {
  export const given: {
    base?: string, services: Map<string, any>, locales: Map<string, { names: string, texts: () => any }>, parts: Record<string, () => Promise<any>>,
  };
}
declare module 'assentry:languages' {
  /** The language whose texts are inside, and the one that this script is for, where it is for one. */
  export const tag: string;
  export const fixed: string | undefined;
  /** Those that there are: see `pick`. */
  export const known: string;
  /** From now on all of ours, in the package. */
  export const knowAll: () => void;
}
declare module '*.css' {
  const style: string;
  export default style;
}
declare module 'assentry:words/*' {
  const texts: Record<string, string>;
  export default texts;
}
declare module '*.svg' {
  const image: string;
  export default image;
}
