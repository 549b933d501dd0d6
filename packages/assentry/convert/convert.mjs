// @ts-check
// `assentry convert`: a configuration made of another tool's. The old file is parsed, never run.
import * as cookiebot from './cookiebot.mjs';
import * as cookieconsent from './cookieconsent.mjs';
import { Draft } from './draft.mjs';
import * as klaro from './klaro.mjs';
import * as onetrust from './onetrust.mjs';
import { read } from './read.mjs';
import * as tarteaucitron from './tarteaucitron.mjs';

export { Unparsed } from './read.mjs';

/** @type {Record<string, { find: (said: import('./read.mjs').Said) => any, convert: (found: any, draft: Draft, purposeOf: (id: string) => string | undefined) => void }>} */
const TOOLS = { cookieconsent, klaro, tarteaucitron, cookiebot, onetrust };

/** The names of `--from`. */
export const names = Object.keys(TOOLS);

/**
 * @param {string} text the old file @param {string | undefined} from which tool's; else found out
 * @param {(id: string) => string | undefined} purposeOf the purpose of a service of the catalogue
 * @returns {{ tool: string, config: any, notes: string[] } | undefined} nothing where nothing of these tools is in it
 */
export function convert(text, from, purposeOf) {
  const said = read(text);
  for (const tool of from ? [from] : names) {
    const found = TOOLS[tool].find(said);
    if (!found) continue;
    const draft = new Draft(tool);
    TOOLS[tool].convert(found, draft, purposeOf);
    return { tool, config: draft.finished(), notes: [...new Set(draft.notes)] };
  }
  return undefined;
}
