import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { completionScript } from "../../src/cli/completion.ts";
import { COMMANDS, OPTIONS, SHELLS } from "../../src/cli/options.ts";
import { HELP } from "../../src/cli/help.ts";
import { FORMAT_NAMES } from "../../src/report/format-names.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** What bash offers for these words, the last one being the one that is typed. */
function offers(words: readonly string[]): readonly string[] {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, "overlays"));
  writeFileSync(join(directory, "p.yaml"), "");
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: directory, stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "--allow-empty", "-m", "a");
  git("branch", "feature/x");
  const script = `${completionScript("bash")}
COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _rollcast; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const answer = execFileSync("bash", ["-c", script, "bash", "rollcast", ...words], {
    cwd: directory,
    encoding: "utf8",
  });
  return answer.split("\n").filter((line) => line !== "");
}

describe("completion in a real bash", () => {
  it.each([
    [["--fo"], ["--format"]],
    [["pol"], ["policy"]],
    [["feat"], ["feature/x"]],
    [["--base", "ma"], ["main"]],
    [["--format", "js"], ["json"]],
    [["--format", "=", "sa"], ["sarif"]],
    [["-o", "p"], ["p.yaml"]],
    [["--policy", "p"], ["p.yaml"]],
    [["--overlay", "ov"], ["overlays"]],
    [["--fail-on", "stale"], ["stale-config"]],
    [["explain", "short"], ["short-grace-period"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["--shard", ""], []],
  ])("rollcast %j offers %j", (words, expected) => {
    expect(offers(words)).toEqual(expected);
  });
});

const hasFish = spawnSync("fish", ["--version"]).status === 0;

// Needs fish. zsh completes in a terminal only: it was tried by hand, in a pseudo terminal.
describe.skipIf(!hasFish)("completion in a real fish", () => {
  it.each([
    ["rollcast --form", ["--format"]],
    ["rollcast --format s", ["sarif"]],
    ["rollcast --format ", [...FORMAT_NAMES].sort()],
    ["rollcast expl", ["explain"]],
    ["rollcast explain single", ["single-replica"]],
  ])("%s", (line, expected) => {
    const script = `${completionScript("fish")}\ncomplete -C "${line}"`;
    const answer = execFileSync("fish", ["--no-config", "-c", script], { encoding: "utf8" });
    const words = answer.split("\n").flatMap((each) => each.split("\t")[0] ?? []);
    expect(words.filter((word) => word !== "").sort()).toEqual(expected);
  });
});

describe.each(SHELLS)("the script for %s", (shell) => {
  const script = completionScript(shell);

  it("has every option and every command", () => {
    const option = (name: string): string => (shell === "fish" ? `-l ${name} ` : `--${name}`);
    expect(Object.keys(OPTIONS).filter((name) => !script.includes(option(name)))).toEqual([]);
    expect(Object.keys(COMMANDS).filter((name) => !script.includes(name))).toEqual([]);
  });
});

it("the help names every option, and every command but its own name", () => {
  expect(Object.keys(OPTIONS).filter((name) => !HELP.includes(`--${name}`))).toEqual([]);
  const missing = Object.keys(COMMANDS).filter((name) => !HELP.includes(`rollcast ${name}`));
  expect(missing).toEqual(["help", "version"]);
});
