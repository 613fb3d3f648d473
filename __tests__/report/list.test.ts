import { expect, test } from "vitest";
import { plainDirectory } from "../../src/app/discovery/side.ts";
import type { Deployable } from "../../src/model/deployable.ts";
import { formatList } from "../../src/report/list.ts";

test("a list says what is deployed, from where, to where, and why something is not analysed", () => {
  const directory = plainDirectory("k8s");
  const flux: Deployable = {
    ...directory,
    id: "flux:flux-system/apps@clusters/prod",
    kind: "fluxKustomization",
    name: "flux-system/apps",
    cluster: "clusters/prod",
    target: { namespace: "web" },
    declaredAt: { file: "clusters/prod/apps.yaml", line: 3 },
  };
  const foreign: Deployable = {
    ...flux,
    id: "flux:flux-system/ext@clusters/prod",
    name: "flux-system/ext",
    root: "",
    target: { namespace: null },
    notAnalysed: { code: "not-followed", message: "it comes from \u001b[31manother repository" },
  };
  expect(formatList([directory, flux, foreign])).toBe(
    [
      "DEPLOYABLE             FROM  TO                            DECLARED IN                STATE",
      "directory              k8s",
      "flux:flux-system/apps  k8s   clusters/prod, namespace web  clusters/prod/apps.yaml:3",
      "flux:flux-system/ext         clusters/prod                 clusters/prod/apps.yaml:3  not analysed: it comes from \ufffd[31manother repository",
      "",
    ].join("\n"),
  );
});

test("a list of nothing says so", () => {
  expect(formatList([])).toBe(
    "Nothing here deploys anything: no kustomization, no Flux or Argo CD object, and no directory of manifests.\n",
  );
});
