import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../src/cli/arguments.ts";

const root = join(import.meta.dirname, "..");

test("the hook for pre-commit starts the committed bundle, with arguments that it takes", () => {
  const text = readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8");
  const [hook] = parse(text) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
  }[];
  const [file = "", ...args] = hook?.entry.split(" ") ?? [];
  expect([hook?.id, hook?.language]).toEqual(["rollcast", "script"]);
  // What pre-commit checks out has to be executable as it is.
  expect(execFileSync("git", ["ls-files", "-s", file], { cwd: root, encoding: "utf8" })).toMatch(/^100755 /);
  expect(readFileSync(join(root, file), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(parseArguments([...args, "--fail-on", "stale-config"])).toMatchObject({ kind: "forecast" });
});
