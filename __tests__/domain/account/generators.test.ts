import { describe, expect, it } from "vitest";
import { REASONS } from "../../../src/domain/account/reasons.ts";
import { lineOf } from "./line-of.ts";

it("says of what runs jobs that it makes no manifests", () => {
  expect(["Prow", "kpt"].map((name) => REASONS.generator(name))).toEqual([
    "Prow takes jobs or settings from it, and is not run here. Look at what they do.",
    "kpt makes manifests here, and is not run. Look at what it makes.",
  ]);
});

describe("what a program makes pods or manifests of, by its text", () => {
  it.each([
    ["config/jobs/a/a-presubmits.yaml", "presubmits:\n  a/a:\n  - name: test\n", "notAnalysed generator"],
    ["jobs.yaml", "# nightly\nperiodics:\n- name: x\n  spec: {}\n", "notAnalysed generator"],
    ["prow/config.yaml", "prowjob_namespace: default\ntide:\n  queries: []\n", "notAnalysed generator"],
    ["prow/config.yaml", "plank:\n  a: 1\ntide:\n  queries: []\n", "notAnalysed generator"],
    ["prow/plugins.yaml", "config_updater:\n  maps: {}\n", "notAnalysed generator"],
    [
      "ci-operator/config/a.yaml",
      "build_root: {}\nzz_generated_metadata:\n  org: a\n",
      "notAnalysed generator",
    ],
    [
      ".prow.yaml",
      "presubmits:\n- name: test\n  spec: { containers: [{ image: a, command: [make, test] }] }\n",
      "inert tooling",
    ],
    [
      ".prow/a.yaml",
      "postsubmits:\n- spec: { containers: [{ args: [kubectl, apply, -k, .] }] }\n",
      "notAnalysed pipeline",
    ],
    ["labels.yaml", "labels:\n  presubmits: x\n", "inert no-object"],
    ["game.yaml", "deck:\n- ace\n", "inert no-object"],
    ["OWNERS.yaml", "approvers: [a]\n", "inert no-object"],
    ["docs/prow.md", "presubmits:\n  a: b\n", "inert prose"],
  ])("%s with %j", (path, text, expected) => {
    expect(lineOf(path, text)).toBe(expected);
  });
});
