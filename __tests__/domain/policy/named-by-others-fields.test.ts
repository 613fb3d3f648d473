import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { manifest, messages } from "./check-fixture.ts";

const template = (name: string, namespace = "media") =>
  manifest(
    "resource.k8s.io/v1 ResourceClaimTemplate",
    "spec: { spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: gpu.intel.com } }] } } }",
    `name: ${name}, namespace: ${namespace}`,
  );
const release = (values: string) =>
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { interval: 1h, values: ${values} }`,
    "name: plex, namespace: media",
  );
const plex = release(
  "{ defaultPodOptions: { resourceClaims: [{ name: gpu, resourceClaimTemplateName: plex }] } }",
);
const critical = manifest("scheduling.k8s.io/v1 PriorityClass", "value: 1000", "name: critical");
const TOLD = (what: string) =>
  `HelmRelease plex names ${what}, which this change removes: pods that are made from now on do not start without it.`;

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  ["a template of a claim that goes", plex + template("plex"), plex, [TOLD("ResourceClaimTemplate plex")]],
  [
    "one that gets another name",
    plex + template("plex"),
    plex + template("plex-gpu"),
    [TOLD("ResourceClaimTemplate plex")],
  ],
  ["one that stays", plex + template("plex"), plex + template("plex") + template("other"), []],
  ["one that goes, where the release is new", template("plex"), plex, []],
  ["one of another namespace", plex + template("plex", "other"), plex, []],
  [
    "a class that goes",
    release("{ priorityClassName: critical }") + critical,
    release("{ priorityClassName: critical }"),
    [TOLD("PriorityClass critical")],
  ],
])("values that name %s", (_, base, head, expected) => {
  expect(messages("named-by-others", base, head)).toEqual(expected);
});

const account = manifest("v1 ServiceAccount", "", "name: replicator, namespace: media");
const store = (of: string) =>
  manifest(
    "external-secrets.io/v1 ClusterSecretStore",
    `spec: { provider: { kubernetes: { auth: { serviceAccount: ${of} } } } }`,
    "name: shared",
  );
const ASKED = (what: string) =>
  `${what} names ServiceAccount replicator, which this change removes: what is done as that account is refused from now on.`;

it.each<readonly [string, by: string, readonly string[]]>([
  ["a store", store("{ name: replicator, namespace: media }"), [ASKED("ClusterSecretStore shared")]],
  ["a store, of another namespace", store("{ name: replicator, namespace: shop }"), []],
  [
    "values by which a chart makes none",
    release("{ serviceAccount: { create: false, name: replicator } }"),
    [ASKED("HelmRelease plex")],
  ],
  ["values by which a chart may make one", release("{ serviceAccount: { name: replicator } }"), []],
  [
    "an operator's pods",
    manifest("example.org/v1 App", "spec: { serviceAccountName: replicator }", "name: a, namespace: media"),
    [ASKED("App a")],
  ],
])("an account that goes, named by %s", (_, by, expected) => {
  expect(messages("named-by-others", by + account, by)).toEqual(expected);
});

it.each([
  [
    "Argo CD",
    "argoproj.io/v1alpha1 Application",
    "ignoreDifferences: [{ kind: Secret, name: web-tls, jsonPointers: [/data] }]",
  ],
  [
    "Flux",
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    "driftDetection: { ignore: [{ target: { kind: Secret, name: web-tls }, paths: [/data] }] }",
  ],
])("what %s is told to leave as it is, is missed by nobody there", (_, kind, spec) => {
  const gone = manifest("v1 Secret", "", "name: web-tls, namespace: media");
  const by = (text: string) => manifest(kind, `spec: { ${text} }`, "name: a, namespace: media");
  expect(messages("named-by-others", by(spec) + gone, by(spec))).toEqual([]);
  const named = by(`${spec}, source: { secretRef: { name: web-tls } }`);
  expect(messages("named-by-others", named + gone, named)).toHaveLength(1);
});

it("is a reason to look", async () => {
  const files = (text: string) => ({
    "plex/kustomization.yaml": "resources: [all.yaml]\n",
    "plex/all.yaml": text,
  });
  const { summary } = await forecastTrees(files(plex + template("plex")), files(plex));
  expect(summary.level).toBe("caution");
});
