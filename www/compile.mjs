// Compiles the demo's configuration to www/consent/, which git ignores: `node www/compile.mjs`, run by `npm start` and
// before the end-to-end tests. With `--paste` it also writes the tag into the pages, the table into the privacy pages,
// and the tag's hash into headers.json, as a site owner does when the tag changes; a test fails if they are out of date.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** The pages by language. */
const PAGES = {
  "tag.html": ["404.html", "index.html", "news.html", "privacy.html", "product.html", "shop.html", "support.html", "then-and-now.html"],
  "tag.fr.html": ["fr/index.html", "fr/privacy.html"],
};

/** The tag in a page: all its elements. */
const TAG = /(?:<script type="assentry".*\n)*<script data-signals=.*<\/script>\n<script async src="\/consent\/.*<\/script>\n/;

/** What a page says about cookies if no script runs. */
const POLICY = /(<assentry-policy[^>]*>)[^]*(?=<\/assentry-policy>)/;

/** The inline script's hash in a policy. */
const HASH = /'sha256-[^']*'/;

const cli = join(here, "..", "pkg", "cli.mjs");

/** Compiles into a folder. @param {string} out @param {"inherit" | "ignore"} stdio */
export const compile = (out, stdio) => execFileSync("node", [cli, "build", join(here, "consent.json"), "--out", out], { stdio });

/** Each file that has the tag or its hash, as it is and as it should be. @param {string} out the compiled folder */
export function pasted(out) {
  const read = (/** @type {string} */ name) => readFileSync(join(out, name), "utf8");
  const [, small] = /** @type {RegExpExecArray} */ (/<script(?! type)[^>]*>(.*?)<\/script>/s.exec(read("tag.html")));
  return [
    ...Object.entries(PAGES).flatMap(([tag, names]) => names.map((name) => fresh(name, [TAG, read(tag)], ...policyIn(name)))),
    fresh("headers.json", [HASH, `'sha256-${createHash("sha256").update(small).digest("base64")}'`]),
  ];
}

/** What belongs in the privacy page, in its language. @param {string} name @returns {[RegExp, string][]} */
function policyIn(name) {
  if (!name.endsWith("privacy.html")) return [];
  const written = execFileSync("node", [cli, "policy", join(here, "consent.json"), "--html", "--language", name.startsWith("fr/") ? "fr" : "en"], { encoding: "utf8" });
  return [[POLICY, written.replace(/^<[^>]*>|<\/assentry-policy>\n$/g, "")]];
}

/** @param {string} name @param {...[part: RegExp, text: string]} parts */
function fresh(name, ...parts) {
  const is = readFileSync(join(here, name), "utf8");
  let should = is;
  for (const [part, text] of parts) {
    if (!part.test(is)) throw new Error(`www/${name}: expected ${part}, found none`);
    should = should.replace(part, (_, before = "") => (typeof before == "string" ? before : "") + text);
  }
  return { name, is, should };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = join(here, "consent");
  compile(out, process.argv.includes("--quiet") ? "ignore" : "inherit");
  if (process.argv.includes("--paste")) for (const { name, should } of pasted(out)) writeFileSync(join(here, name), should);
}
