import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("..", import.meta.url));

/**
 * Compiles src/ to plain JavaScript below .tmp/build, for the bundler and the scripts. Returns that folder. Types are
 * checked by `npm run typecheck`: what comes out is the same without, in half of the time.
 */
export function compile() {
  const output = `${top}.tmp/build`;
  rmSync(output, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [`${top}node_modules/@typescript/native/bin/tsc`, "-p", `${top}scripts/tsconfig.json`, "--noCheck"],
    { stdio: "inherit" },
  );
  return output;
}
