import type { Plugin } from 'vite';

export interface Options {
  /** The configuration, JSON or TOML; `consent.json` in the root of the project unless you say otherwise. */
  config?: string;
  /** The folder of the site's own languages; `locales` beside the configuration unless you say otherwise. */
  locales?: string;
  /** Whether the notice is painted with the page, where it can be; yes unless you say otherwise. */
  painted?: boolean;
  /** Whether the script is loaded with the page also where the notice is painted, and not once the page is there; no unless you say otherwise. */
  early?: boolean;
}
/** Compiles the banner with the site, and puts its tag and the painted notice into every HTML page. */
export default function assentry(options?: Options): Plugin;
