import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseInputs } from "../../src/github/inputs.ts";
import { PROJECT } from "../../src/report/project.ts";

/** The workflows that users copy, and the project's own, cannot run here; what can be checked of them is. */

const TOP = join(import.meta.dirname, "../..");
const ACTION = PROJECT.home.replace("https://github.com/", "");
const SUPPORTED = ["pull_request", "merge_group", "push", "workflow_dispatch"];

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>
  >;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readFileSync(join(TOP, "action.yml"), "utf8")) as Action;

function workflowsIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(join(TOP, folder)).map((name) => [name, readFileSync(join(TOP, folder, name), "utf8")]);
}

function stepsOf(workflow: Workflow): readonly Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}

function isPartial({ uses, with: inputs = {} }: Step): boolean {
  return uses?.startsWith(`${ACTION}@`) === true && (inputs.mode === "plan" || inputs.shard !== undefined);
}

/** Steps must use inputs and outputs that action.yml has. */
function expectKnownNames(text: string, steps: readonly Step[]): void {
  for (const { with: inputs = {} } of steps) {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  }
  const outputs = [...text.matchAll(/steps\.rollcast\.outputs\.([\w-]+)/g)].map((match) => match[1]);
  expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(outputs));
}

describe("the workflows for users", () => {
  test.each(workflowsIn("examples/workflows"))(
    "%s uses the Action as action.yml describes it",
    (_name, text) => {
      const workflow = parse(text) as Workflow;
      const steps = stepsOf(workflow).filter(({ uses }) => uses?.startsWith(`${ACTION}@`) === true);
      expect(steps).not.toEqual([]);
      expectKnownNames(text, steps);
      for (const { with: inputs = {} } of steps) {
        const literal = (name: string): string =>
          inputs[name]?.includes("${{") === true ? "" : (inputs[name] ?? "");
        expect(() => parseInputs(literal)).not.toThrow();
      }
      const events = typeof workflow.on === "string" ? [workflow.on] : Object.keys(workflow.on);
      const isFork = steps.some(({ with: inputs = {} }) => inputs.mode === "fork");
      const supported = isFork ? ["pull_request_target", "workflow_run", "merge_group"] : SUPPORTED;
      expect(supported).toEqual(expect.arrayContaining(events));
      const jobs = Object.values(workflow.jobs).filter((job) =>
        job.steps.some(({ uses }) => uses?.startsWith(`${ACTION}@`)),
      );
      for (const { permissions = workflow.permissions, steps: own } of jobs) {
        expect(permissions).toEqual({
          contents: "read",
          // What only plans or makes a part has nothing to say.
          ...(!own.some(isPartial) && { "pull-requests": "write" }),
          ...(isFork && { statuses: "write" }),
          // Only what hands its findings to code scanning may write there.
          ...(text.includes("/upload-sarif@") && { "security-events": "write" }),
        });
      }
      // Another job may need more; a script that quotes words of a pull request gets them by `env`.
      for (const { run } of stepsOf(workflow)) expect(run ?? "").not.toContain("${{");
    },
  );
});

test("a workflow with rights over a fork's pull request checks out no part of it, and keeps no token", () => {
  for (const [, text] of workflowsIn("examples/workflows")) {
    const workflow = parse(text) as Workflow;
    for (const { uses, with: inputs = {} } of stepsOf(workflow)) {
      if (uses?.startsWith("actions/checkout@") !== true) continue;
      expect(inputs).toEqual({ "persist-credentials": false });
    }
    if (text.includes("pull_request_target:")) expect(workflow.permissions).toEqual({});
  }
});

describe("the project's own workflows", () => {
  test.each(workflowsIn(".github/workflows"))(
    "%s pins every action to a commit, and asks for little",
    (_name, text) => {
      const workflow = parse(text) as Workflow;
      const foreign = stepsOf(workflow).flatMap(({ uses }) =>
        uses === undefined || uses === "./" ? [] : [uses],
      );
      expect(foreign).not.toEqual([]);
      for (const uses of foreign) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expectKnownNames(
        text,
        stepsOf(workflow).filter(({ uses }) => uses === "./"),
      );
      expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
    },
  );

  test("never put an expression into a script, where its value would be code", () => {
    const scripts = workflowsIn(".github/workflows").flatMap(([, text]) => stepsOf(parse(text) as Workflow));
    expect(scripts.filter(({ run }) => run?.includes("${{") === true)).toEqual([]);
  });
});

test("action.yml describes every input and output, and names the bundle", () => {
  const described = [...Object.values(action.inputs), ...Object.values(action.outputs)];
  expect(described.filter(({ description }) => description.trim() === "")).toEqual([]);
  expect(action.runs).toEqual({ using: "node24", main: "dist/main.js" });
});
