import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The linters of workflows, where they are installed: `pip install zizmor`, `go install …/actionlint`. */

const TOP = join(import.meta.dirname, "../..");
const WORKFLOWS = [".github/workflows", "examples/workflows"].flatMap((folder) =>
  readdirSync(join(TOP, folder)).map((name) => `${folder}/${name}`),
);

function isInstalled(program: string, ...version: readonly string[]): boolean {
  return spawnSync(program, version, { stdio: "ignore" }).status === 0;
}

function lint(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: TOP, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}

test.skipIf(!isInstalled("actionlint", "-version"))("actionlint finds nothing in any workflow", () => {
  expect(lint("actionlint", ...WORKFLOWS)).toBe("");
});

test.skipIf(!isInstalled("zizmor", "--version"))(
  "zizmor finds nothing in any workflow",
  () => {
    const args = ["--offline", "--config", ".github/zizmor.yml", "--format", "plain"];
    expect(lint("zizmor", ...args, ".github", "action.yml", ...WORKFLOWS)).toBe("");
  },
  60_000,
);
