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
      "calls one after a test in a cluster of its own",
      `jobs:\n  test:\n    steps:\n    - uses: helm/kind-action@v1\n    - uses: ./actions/deploy\n${ACTION.slice("jobs:\n".length)}`,
      { "actions/deploy/action.yml": "runs:\n  steps:\n  - run: kubectl apply -k x\n" },
      "notAnalysed pipeline",
    ],
    [
      "calls one that makes a cluster of its own",
      "jobs:\n  test:\n    steps:\n    - uses: ./actions/kind\n    - run: kubectl apply -k x\n",
      { "actions/kind/action.yml": "runs:\n  steps:\n  - run: kind create cluster\n" },
      "inert tooling",
    ],
    [
      "is of another repository",
      CALLER.replace("./", "a/b/").replace("deploy", "check"),
      { ".github/workflows/check.yml": DEPLOY },
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

const SHIP = "#!/bin/sh\nkubectl apply -k x\n";
const MAKE =
  "all: build\n\ndeploy: build ; @true\n\t$(MAKE) ship\n\nship:\n\tkubectl apply -k x\n\nbuild test:\n\t$(KUSTOMIZE) edit set image a=$(IMG)\n\tgo $@ .\n";
const run = (line: string) => `jobs:\n  a:\n    steps:\n    - run: ${line}\n`;

describe("a pipeline that runs what lies in the repository", () => {
  it.each([
    [run("./scripts/ship.sh prod"), "notAnalysed pipeline"],
    [run("bash -e scripts/ship.sh"), "notAnalysed pipeline"],
    [run("|\n        scripts/ship.sh prod"), "notAnalysed pipeline"],
    [run("cd infra && ./scripts/ship.sh"), "notAnalysed pipeline"],
    [run("./scripts/all"), "notAnalysed pipeline"],
    [run("make -j4 deploy ENV=prod"), "notAnalysed pipeline"],
    [run("make build test"), "inert tooling"],
    [run("make"), "inert tooling"],
    [run("shellcheck scripts/ship.sh"), "inert tooling"],
    [run("kind create cluster && ./scripts/ship.sh"), "inert tooling"],
    [`on:\n  push:\n    paths:\n    - scripts/ship.sh\n${run("npm test")}`, "inert tooling"],
  ])("%j: %s", (text, expected) => {
    const others = { "scripts/ship.sh": SHIP, "scripts/all": "./scripts/ship.sh\n", Makefile: MAKE };
    expect(lineOf(".github/workflows/prod.yml", text, others)).toBe(expected);
  });

  it("does what it does by itself, though it calls a script of a test too", () => {
    const others = { "scripts/up.sh": "kind create cluster\n" };
    const makefile = "up:\n\t./scripts/up.sh\nship:\n\tkubectl apply -k x\n";
    expect(lineOf("Makefile", makefile, others)).toBe("notAnalysed script");
    expect(lineOf(".husky/push", "./scripts/up.sh\nkubectl apply -k x\n", others)).toBe("notAnalysed script");
    expect(lineOf("Makefile", "ship:\n\t./ship.sh\n", { "ship.sh": SHIP })).toBe("inert tooling");
  });

  it.each([
    "include:\n  - local: /ci/deploy.yml\n",
    "include: ci/deploy.yml\n",
    "deploy:\n  script:\n    - scripts/ship.sh prod\n",
  ])("as GitLab does: %j", (text) => {
    const others = { "ci/deploy.yml": "deploy:\n  script: kubectl apply -k x\n", "scripts/ship.sh": SHIP };
    expect(lineOf(".gitlab-ci.yml", text, others)).toBe("notAnalysed pipeline");
    expect(lineOf("src/main.py", "", { ...others, ".gitlab-ci.yml": text })).toBe("notAnalysed pipeline");
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
    [
      "and that deploys itself, for one of GitHub's",
      workflow("v4", own),
      workflow("v5", own),
      "inert tooling",
    ],
    [
      "and that deploys itself, for one of others",
      workflow("v4", own).replace("actions/checkout", "fluxcd/flux2/action"),
      workflow("v5", own).replace("actions/checkout", "fluxcd/flux2/action"),
      "notAnalysed pipeline",
    ],
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

describe("what a pipeline that deploys may build an image of", () => {
  const deploy = "    - run: kubectl set image deploy/web web=a/web:$SHA\n";
  const both = `${run("docker build -t a/web:$SHA . && docker push a/web:$SHA")}${deploy}`;
  const files = [
    ...["Dockerfile", "web/Dockerfile.prod", ".dockerignore", "package.json", "web/package-lock.json"],
    ...[
      "pyproject.toml",
      "requirements.txt",
      "requirements-prod.txt",
      "conf/app.yaml",
      "nginx.conf",
      "words.txt",
    ],
  ];

  it.each(files)("%s", (path) => {
    const line = (workflow: string) => lineOf(path, "a: 1\n", { ".github/workflows/cd.yml": workflow });
    expect(line(both)).toBe("notAnalysed pipeline");
    expect(line(`on: { push: { paths: [src/**] } }\n${both}`)).toMatch(/^inert/);
    expect(line(run("kubectl apply -k x"))).toMatch(/^inert/);
    expect(line(run("docker build -t a/web ."))).toMatch(/^inert/);
  });

  it.each([
    ...["README.md", "renovate.json", ".github/labels.json", ".golangci.yml", "docs/package.json", "LICENSE"],
    ...["Makefile", "logo.png", "robots.txt", "src/testdata/a.json"],
  ])("but not %s", (path) => {
    expect(lineOf(path, "a: 1\n", { ".github/workflows/cd.yml": both })).toMatch(/^inert/);
  });
});
