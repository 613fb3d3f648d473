import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../src/cli/arguments.ts";
import { HELP } from "../src/cli/help.ts";
import { OPTIONS } from "../src/cli/options.ts";
import { parseInputs } from "../src/github/inputs.ts";
import { FORMAT_NAMES } from "../src/report/format-names.ts";
import { SHARED_OPTIONS } from "../src/model/options.ts";

const action = parse(readFileSync(new URL("../action.yml", import.meta.url), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
};

/** What only one edge has: a new option of one edge stands here, or among the shared ones. */
const ONLY_COMMAND_LINE = ["format", "output", "watch", "quiet", "help", "version"];
const ONLY_ACTION = ["token", "environments", "comment", "comment-key", "mode", "reports", "commit-status"];

test("every option and every input belongs to one edge, or to both", () => {
  expect(Object.keys(OPTIONS).sort()).toEqual(
    [...SHARED_OPTIONS.map(({ flag }) => flag), ...ONLY_COMMAND_LINE].sort(),
  );
  expect(Object.keys(action.inputs).sort()).toEqual(
    [...SHARED_OPTIONS.map(({ input }) => input), ...ONLY_ACTION].sort(),
  );
});

test.each(Object.keys(OPTIONS))("the help tells of --%s", (flag) => {
  expect(HELP).toMatch(new RegExp(`^  (-., |  )?--${flag}\\b`, "m"));
});

test("the page of options has a line for each, of both edges", () => {
  const page = readFileSync(new URL("../docs/options.md", import.meta.url), "utf8");
  const cells = [...page.matchAll(/^\| (.*?) *\| (.*?) *\|/gm)].flatMap(([, flag = "", input = ""]) => [
    flag,
    input,
  ]);
  const named = cells.flatMap((cell) => /^`(?:--)?([\w-]+)`/.exec(cell)?.[1] ?? []);
  expect(new Set(named)).toEqual(new Set([...Object.keys(OPTIONS), ...Object.keys(action.inputs)]));
});

test.each(FORMAT_NAMES)("the help tells of the format %s", (format) => {
  const [, help = ""] = /--format FORMAT\b([^]*?)\n\s*(?:-., )?--/.exec(HELP) ?? [];
  expect(help).toMatch(new RegExp(`\\b${format}\\b`));
});

describe.each(SHARED_OPTIONS)("$flag", ({ flag, input, values, preset }) => {
  test("is preset as action.yml says", () => {
    expect(action.inputs[input]?.default).toBe(preset);
  });

  test("is told with every word that it takes, by the help and by action.yml", () => {
    const [, help = ""] = new RegExp(`--${flag}\\b([^]*?)(?=\\n\\s*(-., )?--|\\n\\n)`).exec(HELP) ?? [];
    for (const value of values) {
      expect(help).toMatch(new RegExp(`\\b${value}\\b`));
      expect(action.inputs[input]?.description).toContain(`\`${value}\``);
    }
  });

  test("takes these words and no other, on both edges", () => {
    if (values.length === 0) return;
    for (const value of [...values, "no-such-word"]) {
      const isKnown = value !== "no-such-word";
      expect(parseArguments([`--${flag}=${value}`]).kind === "forecast").toBe(isKnown);
      const read = (): unknown => parseInputs((name) => (name === input ? value : ""));
      if (isKnown) expect(read).not.toThrow();
      else expect(read).toThrow(values.join(", "));
    }
  });
});
