import { expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { HELP } from "../../src/cli/help.ts";

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
