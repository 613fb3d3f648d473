import { expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { HELP, helpOf } from "../../src/cli/help.ts";
import { COMMANDS, isCommand } from "../../src/cli/options.ts";

it("fits the width of a small terminal", () => {
  const lines = HELP.split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

it("names no option that does not exist", () => {
  const options = HELP.match(/--[a-z-]+/g) ?? [];
  expect(options.length).toBeGreaterThan(10);
  for (const option of options) {
    const command = parseArguments([`${option}=x`]);
    const faults = command.kind === "invalid" ? command.faults : [];
    expect(faults.filter((fault) => fault.startsWith("unknown option"))).toEqual([]);
  }
});

it("shows examples that the program takes, and where there is more", () => {
  const [, examples = ""] = /\nExamples\n([^]*?)\n\n/.exec(HELP) ?? [];
  const commands = examples.split("\n").map((line) => line.trim().split(/ {2,}/)[0] ?? "");
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands) {
    const [program, ...args] = command.split(" ");
    expect(program).toBe("rollcast");
    expect(parseArguments(args).kind, command).toBe("forecast");
  }
  expect(HELP).toContain("https://");
});

it.each([
  [["list", "--help"], "list"],
  [["help", "policy"], "policy"],
  [["publish", "a.json", "-h"], "publish"],
  [["--help"], undefined],
  [["main..feature", "--help"], undefined],
])("%j is the help of %s", (args, of) => {
  expect(parseArguments(args)).toEqual(of === undefined ? { kind: "help" } : { kind: "help", of });
});

it.each(Object.keys(COMMANDS).filter(isCommand))(
  "of %s has the options that it takes, and no others",
  (command) => {
    const help = helpOf(command);
    expect(help).toContain(`Usage: rollcast ${command}`);
    for (const option of new Set(help.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm) ?? [])) {
      const read = parseArguments([command, `${option}=x`]);
      const faults = read.kind === "invalid" ? read.faults : [];
      expect(faults.filter((fault) => fault.includes("takes no") && fault.startsWith(command))).toEqual([]);
    }
  },
);

it("of a command without options is short", () => {
  expect(helpOf("explain")).toBe(
    "rollcast explain: what one check finds, and why\n\nUsage: rollcast explain CHECK\n\nSee rollcast --help for all commands.\n",
  );
  expect(helpOf("list")).not.toContain("--fail-on");
  expect(helpOf("plan")).toContain("--shards auto|N");
});
