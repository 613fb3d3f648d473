import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createGitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { CLI } from "./run-cli.ts";

/** What a run loads is most of what its start costs: a bundle that is loaded for nothing is seen here, not on a clock. */

const SAY_WHAT_IS_LOADED =
  'const { basename, dirname } = require("node:path");\n' +
  "const ours = (file) => dirname(file) === dirname(process.argv[1]);\n" +
  'process.on("exit", () => console.error(Object.keys(require.cache).filter(ours).map((file) => basename(file)).join(" ")));\n';

function loadedBy(...args: readonly string[]): readonly string[] {
  const hook = join(temporaryDirectory(), "loaded.cjs");
  writeFileSync(hook, SAY_WHAT_IS_LOADED);
  const { stderr } = spawnSync(process.execPath, ["--require", hook, CLI, ...args], { encoding: "utf8" });
  return stderr.trim().split("\n").at(-1)?.split(" ").sort() ?? [];
}

const CONFIG = (value: string): string => `configMapGenerator:\n- name: app\n  literals: [a=${value}]\n`;

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
        envFrom: [{configMapRef: {name: web}}]
        readinessProbe: {httpGet: {port: 8080}}
`;

test("an answer without a forecast loads no forecast", () => {
  expect(loadedBy("--help")).toEqual(["cli.js", "common.js"]);
});

test("a forecast loads nothing that the repository does not need", () => {
  const repository = createGitRepository();
  repository.commit({ "app/kustomization.yaml": CONFIG("1") });
  repository.commit({ "app/kustomization.yaml": CONFIG("2") });
  expect(loadedBy("--repo", repository.directory, "HEAD~..HEAD")).toEqual(["cli.js", "common.js", "core.js"]);
});

test("a forecast of a Deployment and its config loads what judges workloads, and nothing else", () => {
  const repository = createGitRepository();
  repository.commit({
    "base/kustomization.yaml":
      "resources: [web.yaml]\nconfigMapGenerator:\n- name: web\n  files: [app.properties]\n",
    "base/web.yaml": WEB,
    "base/app.properties": "a=1\n",
    "overlays/prod/kustomization.yaml": "resources: [../../base]\n",
  });
  repository.commit({ "base/app.properties": "a=2\n" });
  const loaded = loadedBy("--repo", repository.directory, "HEAD~..HEAD");
  expect(loaded).toEqual(["cli.js", "common.js", "core.js", "workloads.js"]);
});

test("a forecast in another format, of a namespace, under a policy, loads the rest that it needs", () => {
  const repository = createGitRepository();
  repository.commit({
    ".rollcast.yaml": "version: 1\n",
    "app/kustomization.yaml": `${CONFIG("1")}patches: []\nnamespace: a\n`,
  });
  repository.commit({ "app/kustomization.yaml": `${CONFIG("2")}namespace: a\n` });
  const loaded = loadedBy("--repo", repository.directory, "--format", "html", "HEAD~..HEAD");
  expect(loaded).toEqual(["cli.js", "common.js", "core.js", "patching.js", "policy.js", "reports.js"]);
});
