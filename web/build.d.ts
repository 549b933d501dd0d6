// What the build puts in.
/** Tells what this build lends from what another one lends. */
declare const ASSENTRY_MARK: string;
/** Tells this catalogue from another one. */
declare const ASSENTRY_CATALOGUE: string;
/** What the page may have declared. */
declare const dataLayer: any;
interface Window { dataLayer?: any[] }
declare module 'assentry:boot' {
  export function boot(): any;
}
declare module 'assentry:files' {
  export const integrity: Record<string, string>;
}
declare module '*.css' {
  const style: string;
  export default style;
}
declare module '*.txt?first' {
  const texts: Record<string, string>;
  export default texts;
}
declare module '*.txt?second' {
  const texts: Record<string, string>;
  export default texts;
}
declare module '*.txt' {
  const texts: Record<string, string>;
  export default texts;
}
