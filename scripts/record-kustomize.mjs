// Records what the real kustomize builds of the cases of the tests, into __tests__/kustomize/recorded.json.
//
//   npm run record:kustomize -- KUSTOMIZE
//
// KUSTOMIZE is a program of the release that Rollcast follows (src/kustomize/release.ts). Run it after a case is new or changed.
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("..", import.meta.url));
const [program] = process.argv.slice(2);
if (program === undefined) {
  console.error("Usage: npm run record:kustomize -- KUSTOMIZE");
  process.exit(2);
}
const release = execFileSync(program, ["version"], { encoding: "utf8" }).trim().replace(/^v/, "");
const [, followed] = /FOLLOWED_RELEASE = "([^"]+)"/.exec(
  readFileSync(`${top}src/kustomize/release.ts`, "utf8"),
);
if (release !== followed) {
  console.error(`${program} is kustomize ${release}, and Rollcast follows ${followed}`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), "rollcast-record-"));
try {
  mkdirSync(join(work, "bin"));
  symlinkSync(resolve(program), join(work, "bin/kustomize"));
  const env = {
    ...process.env,
    PATH: `${join(work, "bin")}:${process.env.PATH}`,
    ROLLCAST_RECORD_KUSTOMIZE: join(work, "answers"),
  };
  const vitest = [join(top, "node_modules/vitest/vitest.mjs"), "run", ...testsOfRecordings()];
  const { status } = spawnSync(process.execPath, vitest, { cwd: top, env, stdio: "inherit" });
  const answers = Object.fromEntries(
    readdirSync(join(work, "answers"))
      .sort()
      .map((key) => [key, JSON.parse(readFileSync(join(work, "answers", key), "utf8"))]),
  );
  writeFileSync(
    `${top}__tests__/kustomize/recorded.json`,
    `${JSON.stringify({ release, answers }, null, 2)}\n`,
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function testsOfRecordings() {
  return readdirSync(`${top}__tests__`, { recursive: true })
    .filter((path) => path.endsWith(".test.ts"))
    .filter((path) =>
      readFileSync(`${top}__tests__/${path}`, "utf8").match(/recorded(?:Kustomize|Elsewhere)/),
    )
    .map((path) => `__tests__/${path}`);
}
