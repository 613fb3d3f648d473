import { expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { HELP } from "../../src/cli/help.ts";

it("fits a small terminal", () => {
  const lines = HELP.split("\n");
  expect(lines.length).toBeLessThanOrEqual(40);
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
