import { CHECK_IDS } from "../../src/domain/check-ids.ts";
import { gateEntryText } from "../../src/domain/policy/gate.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { UserError } from "../../src/model/user-error.ts";
import { parseInputs, type Inputs } from "../../src/github/inputs.ts";

function inputs(given: Readonly<Record<string, string>> = {}): Inputs {
  return parseInputs((name) => given[name] ?? "");
}

describe("inputs", () => {
  test("all have a default", () => {
    expect(inputs()).toEqual({
      token: "",
      overlays: [],
      base: undefined,
      head: undefined,
      builder: "auto",
      allow: [],
      allowHosts: [],
      cacheDirectory: undefined,
      loadRestrictor: undefined,
      gate: [],
      policy: undefined,
      configValues: "show",
      comment: "on-impact",
      commentKey: "default",
      environments: [],
      workingDirectory: ".",
      task: { mode: "forecast" },
      commitStatus: false,
    });
  });

  test.each([
    [{ shard: "2/8" }, { mode: "shard", shard: { index: 2, count: 8 } }],
    [{ mode: "plan" }, { mode: "plan", shards: undefined }],
    [
      { mode: "plan", shards: "4" },
      { mode: "plan", shards: 4 },
    ],
    [
      { mode: "publish", reports: "a\nb" },
      { mode: "publish", reports: ["a", "b"] },
    ],
  ])("%j say what the step does", (given, task) => {
    expect(inputs(given).task).toEqual(task);
  });

  test.each([
    [{ shard: "9/8" }, /shard: '9\/8' is no shard/],
    [{ mode: "plan", shards: "many" }, /shards: 'many' is not auto/],
    [{ mode: "publish" }, /reports: name the folder/],
    [{ mode: "publish", reports: "a", shard: "1/2" }, /shard: it is for mode: forecast/],
    [{ reports: "a" }, /reports: it is for mode: publish/],
    [{ mode: "dance" }, /mode: "dance" is not one of forecast, plan, publish/],
  ])("%j are refused with a sentence", (given, expected) => {
    expect(() => inputs(given)).toThrow(expected);
  });

  test("are the ones that action.yml documents, with the same defaults", () => {
    const action = parse(readFileSync(join(import.meta.dirname, "../../action.yml"), "utf8")) as {
      readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
    };
    const read: string[] = [];
    const fromAction = parseInputs((name) => {
      read.push(name);
      return name === "token" ? "" : (action.inputs[name]?.default ?? "");
    });
    expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(fromAction).toEqual(inputs());
    for (const input of Object.values(action.inputs)) expect(input.description).not.toBe("");
  });

  test("take lists one a line; allow and fail-on by commas too", () => {
    const parsed = inputs({
      overlays: "\n  overlays/{dev,prod}\n\n  clusters/*\r\n",
      allow: "helm, network",
      "fail-on": "missing-readiness-probe:error, apply-fails\nstale-config",
    });
    expect(parsed.overlays).toEqual(["overlays/{dev,prod}", "clusters/*"]);
    expect(parsed.allow).toEqual(["helm", "network"]);
    expect(parsed.gate.map(gateEntryText)).toEqual([
      "missing-readiness-probe:error",
      "apply-fails",
      "stale-config",
    ]);
  });

  test("are all checked before the run fails, each with what it may be", () => {
    const parse = (): Inputs =>
      inputs({
        builder: "helm",
        "fail-on": "no-such-check",
        allow: "everything",
        "load-restrictor": "off",
        comment: "sometimes",
        "comment-key": "--> <img>",
      });
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(
      [
        "Correct these inputs of the Rollcast step:",
        '- builder: "helm" is not one of auto, embedded, kustomize, verify.',
        '- allow: "everything" is not one of network, helm, plugins.',
        '- load-restrictor: "off" is not one of root-only, none.',
        `- fail-on: there is no check "no-such-check". Known checks are: ${CHECK_IDS.join(", ")}.`,
        '- comment: "sometimes" is not one of on-impact, always, on-failure, never.',
        '- comment-key: "--> <img>" must be 1 to 64 letters, digits, ".", "_" or "-", and not start with ".".',
      ].join("\n"),
    );
  });

  test.each(["..", "a/b", "a:b", "a b", "x".repeat(65)])("refuse the comment key %j", (key) => {
    expect(() => inputs({ "comment-key": key })).toThrow("comment-key");
  });
});
