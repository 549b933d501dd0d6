// Bundles the example pages' apps into www/vendor/examples/, which git ignores: `node www/bundles.mjs`, run by `npm
// start` and before the end-to-end tests. Two of them include files of `pkg/` as it is at that time.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile } from "svelte/compiler";

const here = dirname(fileURLToPath(import.meta.url));
const apps = join(here, "examples", "apps");
const pkg = join(here, "..", "pkg");
const target = join(here, "vendor", "examples");

const svelte = {
  name: "svelte",
  setup: ({ onLoad }) => onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({ contents: compile(await readFile(path, "utf8"), { filename: path }).js.code })),
};

await build({
  entryPoints: ["with-react.jsx", "with-next.jsx", "with-vue.js", "with-svelte.js", "with-turbo.js", "with-htmx.js", "with-bundler.js"].map((name) => join(apps, name)),
  outdir: target,
  bundle: true,
  format: "esm",
  minify: true,
  jsx: "automatic",
  alias: { assentry: pkg },
  plugins: [svelte],
  define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
  logLevel: "warning",
});

// Two scripts combined, as page caches do.
await writeFile(join(target, "combined.js"), `${await readFile(join(pkg, "assentry.js"), "utf8")};\n${await readFile(join(apps, "with-page-cache.js"), "utf8")}`);
