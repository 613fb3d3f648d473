// Bundles the two entry points into dist/, the committed bundles that users run without any install.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { compile } from "./compile.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

// ncc's own TypeScript loader does not resolve `.ts` imports, so tsc compiles first.
const compiled = compile();
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const entry of ["main", "cli"]) {
  // Names the chunks too: `114.cli.js`, so that those of one entry point cannot overwrite the other's.
  const filename = `${entry}.js`;
  const options = { cache: false, quiet: true, target: "es2022", filename };
  const { code, assets } = await ncc(`${compiled}/${entry}.js`, options);
  writeFileSync(`${dist}/${filename}`, parsedOnce(code));
  for (const [name, { source }] of Object.entries(assets)) {
    writeFileSync(`${dist}/${name}`, parsedOnce(String(source)));
  }
}
chmodSync(`${dist}/cli.js`, 0o755);
// The bundles are ES modules wherever they are copied to.
writeFileSync(`${dist}/package.json`, '{ "type": "module" }\n');

/**
 * The bundler puts modules into arrow functions in parentheses. For V8 parentheses mean that a function is called at
 * once, so that it need not be parsed twice, but in Node 20 not those of an arrow function: loading takes 15 % longer.
 * https://v8.dev/blog/preparser#pife
 */
function parsedOnce(code) {
  return code.replace(/^\/\*\*\*\/ \(\((.*)\) => \{$/gm, "/***/ (function ($1) {");
}
