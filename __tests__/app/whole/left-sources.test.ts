import { expect, test } from "vitest";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const SETTINGS = "{ kind: ConfigMap, name: settings }";
const LOGINS = "{ kind: Secret, name: logins }";
const files = (sources: readonly string[], more = "") => ({
  "clusters/prod/flux-system/gotk-sync.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 1m, url: https://github.com/acme/fleet, ref: { branch: main } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 10m, path: ./clusters/prod, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`,
  "clusters/prod/apps.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 10m
  path: ./apps
  prune: true
  ${more}
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substituteFrom: [${sources.join(", ")}] }
`,
  "apps/web.yaml": deployment("web:${TAG}"),
});
const MADE = {
  "clusters/prod/settings.yaml":
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: flux-system }\ndata: { OTHER: a }\n",
};
const SECRET = {
  "clusters/prod/logins.yaml":
    "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: logins, namespace: flux-system }\nspec: { secretStoreRef: { name: vault }, dataFrom: [{ extract: { key: a } }] }\n",
};
const LEFT =
  "Kustomization flux-system/apps no longer takes variables from ConfigMap settings, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.";

test.each([
  ["of two that nobody sees", files([SETTINGS, LOGINS]), files([LOGINS]), [LEFT]],
  [
    "beside one that only the cluster holds",
    { ...SECRET, ...files([SETTINGS, LOGINS]) },
    { ...SECRET, ...files([LOGINS]) },
    [LEFT],
  ],
  ["that stays", files([SETTINGS, LOGINS]), files([SETTINGS, LOGINS]), []],
  ["that is made here", { ...MADE, ...files([SETTINGS, LOGINS]) }, { ...MADE, ...files([LOGINS]) }, []],
  ["where it is suspended", files([SETTINGS, LOGINS]), files([LOGINS], "suspend: true"), []],
])("variables that are no longer taken from one %s", async (_, base, head, expected) => {
  const { findings } = await forecastTrees(base, head, {
    ownUrls: ["https://github.com/acme/fleet"],
    branch: { name: "main", isDefault: true },
  });
  const told = findings.filter(({ message }) => message.includes("no longer takes variables"));
  expect(told.map(({ message }) => message)).toEqual(expected);
});
