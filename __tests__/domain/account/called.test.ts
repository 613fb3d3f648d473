import { describe, expect, it } from "vitest";
import { lineOf, treeOf } from "./line-of.ts";

const DEPLOY = "on: workflow_call\njobs:\n  a:\n    steps:\n    - run: kubectl apply -k x\n";
const TEST = "on: workflow_call\njobs:\n  a:\n    steps:\n    - run: npm test\n";
const CALLER = "jobs:\n  prod:\n    uses: ./.github/workflows/deploy.yml\n    with: { version: 1.2.3 }\n";
const ACTION = "jobs:\n  prod:\n    steps:\n    - uses: ./actions/deploy\n";

describe("a workflow that calls another one of the repository", () => {
  it.each([
    ["deploys", CALLER, { ".github/workflows/deploy.yml": DEPLOY }, "notAnalysed pipeline"],
    ["tests", CALLER, { ".github/workflows/deploy.yml": TEST }, "inert tooling"],
    ["is not there", CALLER, {}, "inert tooling"],
    [
      "is an action",
      ACTION,
      { "actions/deploy/action.yaml": "runs:\n  steps:\n  - run: helm upgrade web .\n" },
      "notAnalysed pipeline",
    ],
    [
      "calls one that deploys",
      ACTION,
      {
        "actions/deploy/action.yml": "runs:\n  steps:\n  - uses: ./actions/apply/\n",
        "actions/apply/action.yml": "runs:\n  steps:\n  - run: kubectl apply -k x\n",
      },
      "notAnalysed pipeline",
    ],
    ["calls itself", CALLER, { ".github/workflows/deploy.yml": CALLER }, "inert tooling"],
    [
      "is of another repository",
      CALLER.replace("./", "a/b/"),
      { ".github/workflows/deploy.yml": DEPLOY },
      "inert tooling",
    ],
  ])("that %s", (_, text, others: Readonly<Record<string, string>>, expected) => {
    expect(lineOf(".github/workflows/prod.yml", text, others)).toBe(expected);
  });

  it("reads the files that it names", () => {
    const others = {
      ".github/workflows/deploy.yml": DEPLOY,
      ".github/workflows/prod.yml": `on: { push: { paths: [env/versions.json] } }\n${CALLER}`,
    };
    expect(lineOf("env/versions.json", '{"web":"1"}', others)).toBe("notAnalysed named-by-deployer");
  });
});

describe("a workflow of which only the version of an action changes", () => {
  const others = { ".github/workflows/deploy.yml": DEPLOY };
  const workflow = (version: string, rest = CALLER.slice("jobs:\n".length)) =>
    `jobs:\n  test:\n    steps:\n    - uses: actions/checkout@${version}\n${rest}`;
  const own = "    - run: kubectl apply -k x\n";

  it.each([
    ["and that calls one that deploys", workflow("v4"), workflow("v5"), "inert tooling"],
    ["by its commit", workflow("v4"), workflow("0a1b2c # v5"), "inert tooling"],
    ["and that deploys itself", workflow("v4", own), workflow("v5", own), "notAnalysed pipeline"],
    [
      "and another one",
      workflow("v4"),
      workflow("v5").replace("checkout", "setup-node"),
      "notAnalysed pipeline",
    ],
    [
      "and what it calls with",
      workflow("v4"),
      workflow("v5").replace("1.2.3", "1.2.4"),
      "notAnalysed pipeline",
    ],
    ["and that is new", "", workflow("v5"), "notAnalysed pipeline"],
    [
      "that deploys",
      workflow("v4", "    - uses: azure/k8s-deploy@v4\n"),
      workflow("v4", "    - uses: azure/k8s-deploy@v5\n"),
      "notAnalysed pipeline",
    ],
  ])("%s", (_, before, after, expected) => {
    const path = ".github/workflows/prod.yml";
    const base = treeOf(before === "" ? others : { ...others, [path]: before });
    expect(lineOf(path, after, others, { base })).toBe(expected);
  });
});
