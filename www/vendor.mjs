// Copies the two analytics libraries the demo gates from node_modules into www/vendor/, which git
// ignores: `node www/vendor.mjs`, run by `npm start` and before the end-to-end tests.
//
// Files and reasons:
// - posthog-js `array.no-external.js`: the build that a snippet loads, as one classic script that
//   defines `window.posthog` and cannot load further scripts from PostHog's servers.
// - mixpanel-browser `mixpanel.min.js`: the build that a snippet loads. It fetches its recorder from
//   Mixpanel's servers only when recording is switched on; www/js/mixpanel-init.js does not.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const files = [
  { from: "posthog-js", version: "1.449.2", file: "dist/array.no-external.js", to: "posthog.js" },
  { from: "mixpanel-browser", version: "2.83.0", file: "dist/mixpanel.min.js", to: "mixpanel.js" },
];

const here = dirname(fileURLToPath(import.meta.url));
// To try it out with another folder that has a node_modules: `node www/vendor.mjs FOLDER`.
const root = process.argv[2] ?? dirname(here);
const require = createRequire(join(root, "package.json"));
const target = join(here, "vendor");
await mkdir(target, { recursive: true });

for (const { from, version, file, to } of files) {
  const folder = require.resolve.paths(from).map((path) => join(path, from));
  const found = await firstPackage(folder);
  if (!found) throw new Error(`${from}: expected in node_modules, found in none of ${folder.join(", ")}. Run npm install.`);
  if (found.version !== version) throw new Error(`${from}: expected version ${version}, found ${found.version} in ${found.folder}`);
  const text = await readFile(join(found.folder, file));
  // An up-to-date file is left alone: a server may be reading it.
  const there = await readFile(join(target, to)).catch(() => null);
  if (!there?.equals(text)) await writeFile(join(target, to), text);
  console.log(`www/vendor/${to}  <-  ${from}@${version} ${file}`);
}

/** The first of these folders that contains a package, with its version. */
async function firstPackage(folders) {
  for (const folder of folders) {
    const text = await readFile(join(folder, "package.json"), "utf8").catch(() => null);
    if (text) return { folder, version: JSON.parse(text).version };
  }
  return null;
}
