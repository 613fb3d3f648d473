import { expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../support/forecast-trees.ts";

const commit = (digit: string) => ({ mode: "160000", oid: digit.repeat(40) }) as const;

/** One of each kind of thing that a build reads besides the files that it names. */
it.each<readonly [string, CaseFiles, CaseFiles, string]>([
  [
    "a submodule's commit",
    { "o/kustomization.yaml": "resources: [../vendor/base]\n", "vendor/base": commit("a") },
    { "vendor/base": commit("b") },
    "overlay:o none",
  ],
  [
    "where a submodule comes from",
    {
      "o/kustomization.yaml": "resources: [../vendor/base]\n",
      "vendor/base": commit("a"),
      ".gitmodules": "[submodule]\n",
    },
    { ".gitmodules": '[submodule "x"]\n' },
    "overlay:o none",
  ],
  [
    "a link to the kustomization",
    {
      "o/kustomization.yaml": { link: "../shared/k.yaml" },
      "shared/k.yaml": "configMapGenerator: [{ name: c, literals: [A=1] }]\n",
    },
    { "shared/k.yaml": "configMapGenerator: [{ name: c, literals: [A=2] }]\n" },
    "overlay:o full",
  ],
  [
    "the target of a link",
    {
      "o/kustomization.yaml": "configMapGenerator: [{ name: c, files: [a.conf] }]\n",
      "o/a.conf": { link: "../shared/a.conf" },
      "shared/a.conf": "1",
    },
    { "shared/a.conf": "2" },
    "overlay:o full",
  ],
  [
    "an env file",
    { "o/kustomization.yaml": "configMapGenerator: [{ name: c, envs: [a.env] }]\n", "o/a.env": "A=1\n" },
    { "o/a.env": "A=2\n" },
    "overlay:o full",
  ],
  [
    "a component",
    {
      "o/kustomization.yaml": "components: [../c]\n",
      "c/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nconfigMapGenerator: [{ name: c, literals: [A=1] }]\n",
    },
    {
      "c/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nconfigMapGenerator: [{ name: c, literals: [A=2] }]\n",
    },
    "overlay:o full",
  ],
])("%s", async (_, base, changed, expected) => {
  const { deployables, summary, account } = await forecastTrees(base, { ...base, ...changed });
  expect(
    deployables.map(({ id, analysis, touched }) => `${id} ${analysis}${touched ? "" : " untouched"}`),
  ).toEqual([expected]);
  expect(summary.deployablesAffected).toBe(1);
  expect(account.map(({ line }) => line)).toEqual([expected.endsWith("none") ? "notAnalysed" : "input"]);
});
