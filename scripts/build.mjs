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
  const options = { cache: false, quiet: true, target: "es2022" };
  const { code, assets } = await ncc(`${compiled}/${entry}.js`, options);
  writeFileSync(`${dist}/${entry}.js`, code);
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(`${dist}/${name}`, source);
}
chmodSync(`${dist}/cli.js`, 0o755);
// The bundles are ES modules wherever they are copied to.
writeFileSync(`${dist}/package.json`, '{ "type": "module" }\n');
