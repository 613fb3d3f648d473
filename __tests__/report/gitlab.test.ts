import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseArguments } from "../../src/cli/arguments.ts";
import { formatGitlab } from "../../src/report/gitlab.ts";
import { formatSarif } from "../../src/report/sarif.ts";
import { forecastTrees } from "../support/forecast-trees.ts";
import { exempted, secrets } from "./fixtures/cases.ts";
import { demo, partlyAnalysed } from "./fixtures/demo.ts";
import { hostile } from "./fixtures/hostile.ts";
import { large } from "./fixtures/large.ts";
import { finding, forecast, overlay } from "./fixtures/make.ts";

/** The table of https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, as a schema. */
const SCHEMA = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "location", "severity"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", pattern: "^[a-z-]+$" },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{16}:[0-9]+$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          // A relative path without "./".
          path: { type: "string", pattern: "^(?!\\./|/).+" },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
};
const isValid = new Ajv2020({ allErrors: true }).compile(SCHEMA);

interface Entry {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
}

const entriesOf = (...[result]: Parameters<typeof formatGitlab>): readonly Entry[] =>
  JSON.parse(formatGitlab(result)) as readonly Entry[];

describe("GitLab's code quality", () => {
  it.each([
    ["demo", demo()],
    ["partly analysed", partlyAnalysed()],
    ["exempted", exempted()],
    ["secrets", secrets()],
    ["hostile", hostile("apps/`x`<b>")],
    ["large", large()],
  ])("%s keeps to the documented format, each fingerprint once", (_, result) => {
    const entries = entriesOf(result);
    expect([isValid(entries), isValid.errors]).toEqual([true, null]);
    expect(entries.length).toBe(new Set(entries.map(({ fingerprint }) => fingerprint)).size);
  });

  it("tells what gates as blocking, and what is exempted as information, with the reason", () => {
    const at = (more: Partial<Parameters<typeof finding>[3]>) =>
      finding("single-replica", "a", null, { message: "Why.", ...more });
    const gate = [{ check: "apply-fails", onlyErrors: false, onlyNew: false }] as const;
    const all = [
      finding("apply-fails", "a", null, { severity: "error" }),
      at({ message: "1", severity: "error" }),
      at({ message: "b", unsafe: true }),
      at({ message: "c" }),
      at({ message: "d", suppressed: { reason: "one license", by: "policy" } }),
      at({ message: "e", severity: "ignore" }),
    ];
    const entries = entriesOf(forecast([overlay("a")], { findings: all, gate, verdict: "fail" }));
    expect(entries.map(({ severity }) => severity)).toEqual([
      "blocker",
      "critical",
      "major",
      "minor",
      "info",
      "info",
    ]);
    expect(entries[4]?.description).toMatch(/^Exempted \(one license\): /);
    expect(entries[5]?.description).toMatch(/^Switched off by the policy\. /);
  });
});

describe("fingerprints", () => {
  const web = (version: string, above = "") => `${above}apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, v: "${version}" } }
    spec: { containers: [{ name: c, image: i }] }
`;
  const files = (text: string) => ({ "kustomization.yaml": "resources: [web.yaml]\n", "web.yaml": text });

  it("stay when lines move, in SARIF too", async () => {
    const result = await forecastTrees(files(web("1")), files(web("2")));
    const moved = await forecastTrees(files(web("1")), files(web("2", "# one\n# two\n\n")));
    expect(moved.findings.map(({ line }) => line)).not.toEqual(result.findings.map(({ line }) => line));
    const ofGitlab = (each: typeof result) => entriesOf(each).map(({ fingerprint }) => fingerprint);
    const ofSarif = (each: typeof result) => formatSarif(each).match(/"primaryLocationLineHash": "[^"]+"/g);
    expect(ofGitlab(result).length).toBeGreaterThan(0);
    expect(ofGitlab(moved)).toEqual(ofGitlab(result));
    expect(ofSarif(moved)).toEqual(ofSarif(result));
  });
});

describe("the example for GitLab", () => {
  const text = readFileSync(join(import.meta.dirname, "../../examples/gitlab/.gitlab-ci.yml"), "utf8");
  const job = (
    parse(text) as {
      readonly rollcast: { readonly before_script: readonly string[]; readonly script: readonly string[] };
    }
  ).rollcast;

  it.each([
    ["a branch pipeline", { CI_MERGE_REQUEST_DIFF_BASE_SHA: "b0" }, "b0..c0"],
    [
      "a merged results pipeline",
      { CI_MERGE_REQUEST_DIFF_BASE_SHA: "b0", CI_MERGE_REQUEST_TARGET_BRANCH_SHA: "t0" },
      "t0..c0",
    ],
  ])("%s compares the right sides, with arguments that the program takes", (_, variables, range) => {
    // The program itself is not started: it says with what it would be.
    const script = [...job.before_script.slice(2), ...job.script].join("\n");
    const shell = `rollcast() { for each in "$@"; do printf '%s\\037' "$each"; done; printf '\\n'; }\n${script}`;
    const said = execFileSync("bash", ["-eo", "pipefail", "-c", shell], {
      env: { PATH: process.env.PATH, CI_COMMIT_SHA: "c0", ...variables },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const calls = said
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\u001f").slice(0, -1));
    expect(calls.map(([first]) => first)).toEqual([range, range]);
    expect(calls.map((args) => parseArguments(args).kind)).toEqual(["forecast", "forecast"]);
  });
});
