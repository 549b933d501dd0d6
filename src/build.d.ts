// What the build puts in.
declare module 'assentry:brain' {
  export function load(base: string, policy: unknown, use: (brain: any) => void, fail: (message: string) => void): void;
}
declare module '*.css' {
  const style: string;
  export default style;
}
declare module '*.txt' {
  const texts: Record<string, string>;
  export default texts;
}
