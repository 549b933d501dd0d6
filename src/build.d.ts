// What the build puts in.
/** Says which helpers stand where in the kit. */
declare const ASSENTRY_MARK: string;
/** What the page may have declared. */
declare const dataLayer: any;
interface Window { dataLayer?: any[] }
declare module 'assentry:brain' {
  export function load(use: (brain: any) => void, fail: (message: string) => void): void;
}
declare module 'assentry:need' {
  export function need(name: string, use: (it: any) => void, fail: (message: string) => void): void;
  export function take(name: string, it: any): void;
  export function beside(name: string): URL;
  export function lie(folder: string): void;
  export const script: HTMLScriptElement | null;
  export function localeAt(tag: string): URL;
}
declare module 'assentry:boot' {
  export function boot(): any;
}
declare module 'assentry:files' {
  export const integrity: Record<string, string>;
}
declare module 'assentry:languages' {
  export const known: string;
  export const addresses: Record<string, () => URL>;
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
