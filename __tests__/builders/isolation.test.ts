import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findIsolation } from "../../src/builders/external/isolation.ts";
import type { KustomizeProgram } from "../../src/builders/external/program.ts";
import { run } from "../../src/process/run.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A shell script in kustomize's place. */
function programOf(script: string): KustomizeProgram {
  const command = join(temporaryDirectory(), "kustomize");
  writeFileSync(command, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
  chmodSync(command, 0o755);
  return { name: "kustomize", usage: "kustomize build", command, args: [], versionArgs: ["version"] };
}

const canary = join(temporaryDirectory(), "canary");
writeFileSync(canary, "canary of the machine\n");
const limits = { timeLimit: 10_000, outputLimit: 1 << 20 };
const look = `[ "$1" = version ] && exit 0\ncat '${canary}' "$1/own"; ls /; touch "$1/written"; cat /proc/net/dev 2>/dev/null`;

async function start(script: string): Promise<{ isolated: boolean; stdout: string; folder: string }> {
  const root = temporaryDirectory();
  const isolation = await findIsolation({
    program: programOf(script),
    root: () => Promise.resolve(root),
    env: { PATH: "/nothing" },
  });
  const folder = temporaryDirectory();
  mkdirSync(join(folder, "below"));
  writeFileSync(join(folder, "own"), "own file\n");
  const { command, args, env } = await isolation.wrap([folder], [folder]);
  const result = await run(command, args, { directory: root, env, ...limits });
  return {
    isolated: isolation.isolated,
    stdout: result.status === "exited" ? result.stdout.toString() : result.status,
    folder,
  };
}

describe("a program that is shut away", () => {
  it("sees its own folder and not the machine", async ({ skip }) => {
    const { isolated, stdout } = await start(look);
    if (!isolated) return skip("this machine grants no user namespaces");
    expect(stdout).toContain("own file");
    expect(stdout).not.toContain("canary");
    expect(stdout).not.toContain("home");
  });

  it("is started as it is where the kernel refuses, or where it does not run shut away", async () => {
    const { isolated, stdout } = await start(`[ -e '${canary}' ] || exit 1\ncat '${canary}'`);
    expect(isolated).toBe(false);
    expect(stdout).toContain("canary");
  });
});
