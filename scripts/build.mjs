// Bundles the two entry points into dist/, the committed bundles that users run without any install.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";

const top = fileURLToPath(new URL("..", import.meta.url));

// ncc's own TypeScript loader does not resolve `.ts` imports, so tsc compiles first.
rmSync(`${top}.tmp/build`, { recursive: true, force: true });
execFileSync(process.execPath, [`${top}node_modules/typescript/bin/tsc`, "-p", `${top}scripts/tsconfig.json`], {
  stdio: "inherit",
});

rmSync(`${top}dist`, { recursive: true, force: true });
mkdirSync(`${top}dist`);
for (const entry of ["main", "cli"]) {
  const { code, assets } = await ncc(`${top}.tmp/build/${entry}.js`, { cache: false, quiet: true, target: "es2022" });
  writeFileSync(`${top}dist/${entry}.js`, code, { mode: entry === "cli" ? 0o755 : 0o644 });
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(`${top}dist/${name}`, source);
}
// The bundles are ES modules wherever they are copied to.
writeFileSync(`${top}dist/package.json`, '{ "type": "module" }\n');
