import { expect, it } from "vitest";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string, more = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  interval: 10m
  path: ./${name}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${more}`;
const object = (kind: string, name: string, apiVersion = "v1", namespace = "shop", more = "") =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: ${namespace} }\n${more}`;
const deployment = (name: string) =>
  object(
    "Deployment",
    name,
    "apps/v1",
    "shop",
    `spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: "i:1" }] } } }\n`,
  );

/** What is declared for the Kustomization web at base and at head, and other files. */
interface Side {
  readonly web?: string;
  readonly files?: CaseFiles;
}
const cluster = ({ web = "", files = {} }: Side): CaseFiles => ({
  "clusters/prod/web.yaml": kustomization("web", web),
  "clusters/prod/db.yaml": kustomization("db", "  dependsOn: [{ name: web }]\n"),
  "clusters/prod/flux.yaml": kustomization("flux").replace("./flux", "./clusters/prod"),
  "web/web.yaml": deployment("web"),
  "db/all.yaml": object("ConfigMap", "c"),
  ...files,
});

async function told(base: Side, head: Side) {
  const { findings, summary } = await forecastTrees(cluster(base), cluster(head));
  const found = findings.filter(({ check }) => check === "blocked-delivery");
  return { found: found.map(({ severity, message }) => `${severity} ${message}`), level: summary.level };
}

const from = (kind: string, name: string, more = "") =>
  `  postBuild: { substituteFrom: [{ kind: ${kind}, name: ${name}${more} }] }\n`;
const inCluster = (text: string, name = "vars"): CaseFiles => ({ [`clusters/prod/${name}.yaml`]: text });

it.each<{ name: string; base: Side; head: Side; told: boolean }>([
  { name: "nothing makes", base: {}, head: { web: from("ConfigMap", "vars") }, told: true },
  { name: "nothing makes, a Secret", base: {}, head: { web: from("Secret", "vars") }, told: true },
  {
    name: "may be missing",
    base: {},
    head: { web: from("ConfigMap", "vars", ", optional: true") },
    told: false,
  },
  {
    name: "may be missing no longer",
    base: { web: from("ConfigMap", "vars", ", optional: true") },
    head: { web: from("ConfigMap", "vars") },
    told: true,
  },
  {
    name: "nothing made before either",
    base: { web: from("ConfigMap", "vars") },
    head: { web: from("ConfigMap", "vars").replace("[", "[ ") },
    told: false,
  },
  {
    name: "another one takes already",
    base: { files: { "clusters/prod/old.yaml": kustomization("old", from("ConfigMap", "vars")) } },
    head: {
      web: from("ConfigMap", "vars"),
      files: { "clusters/prod/old.yaml": kustomization("old", from("ConfigMap", "vars")) },
    },
    told: false,
  },
  {
    name: "is made",
    base: {},
    head: {
      web: from("ConfigMap", "vars"),
      files: inCluster(object("ConfigMap", "vars", "v1", "flux-system")),
    },
    told: false,
  },
  {
    name: "is made in another namespace",
    base: {},
    head: { web: from("ConfigMap", "vars"), files: inCluster(object("ConfigMap", "vars")) },
    told: true,
  },
  {
    name: "a SealedSecret becomes",
    base: {},
    head: {
      web: from("Secret", "vars"),
      files: inCluster(object("SealedSecret", "vars", "bitnami.com/v1alpha1", "flux-system")),
    },
    told: false,
  },
])("variables that $name: told $told", async ({ base, head, told: isTold }) => {
  const { found, level } = await told(base, head);
  expect(found.map((each) => /^(\w+) .*nothing in this repository makes it/.exec(each)?.[1])).toEqual(
    isTold ? ["warning"] : [],
  );
  if (isTold) expect(level).toBe("caution");
});

const SEALED = object("SealedSecret", "vars", "bitnami.com/v1alpha1", "flux-system");
it.each<{ name: string; base: Side; head: Side; told: readonly string[] }>([
  {
    name: "a ConfigMap",
    base: {
      web: from("ConfigMap", "vars"),
      files: inCluster(object("ConfigMap", "vars", "v1", "flux-system")),
    },
    head: { web: from("ConfigMap", "vars") },
    told: ["error ConfigMap vars"],
  },
  {
    name: "a Secret",
    base: { web: from("Secret", "vars"), files: inCluster(object("Secret", "vars", "v1", "flux-system")) },
    head: { web: from("Secret", "vars") },
    told: ["error Secret vars"],
  },
  {
    name: "what makes a Secret",
    base: { web: from("Secret", "vars"), files: inCluster(SEALED) },
    head: { web: from("Secret", "vars") },
    told: ["error Secret vars"],
  },
  {
    name: "what may be missing",
    base: {
      web: from("ConfigMap", "vars", ", optional: true"),
      files: inCluster(object("ConfigMap", "vars", "v1", "flux-system")),
    },
    head: { web: from("ConfigMap", "vars", ", optional: true") },
    told: [],
  },
  {
    name: "what moves to another file",
    base: {
      web: from("ConfigMap", "vars"),
      files: inCluster(object("ConfigMap", "vars", "v1", "flux-system")),
    },
    head: {
      web: from("ConfigMap", "vars"),
      files: inCluster(object("ConfigMap", "vars", "v1", "flux-system"), "moved"),
    },
    told: [],
  },
  {
    name: "one of the name in another namespace",
    base: { web: from("ConfigMap", "vars"), files: inCluster(object("ConfigMap", "vars")) },
    head: { web: from("ConfigMap", "vars") },
    told: [],
  },
  {
    name: "what nothing asks for any more",
    base: {
      web: from("ConfigMap", "vars"),
      files: inCluster(object("ConfigMap", "vars", "v1", "flux-system")),
    },
    head: {},
    told: [],
  },
])("variables of which $name goes: $told", async ({ base, head, told: expected }) => {
  const { found } = await told(base, head);
  expect(
    found.map((each) =>
      each.replace(/^(\w+) .*takes variables from (\w+ \w+), which this change removes: .*$/, "$1 $2"),
    ),
  ).toEqual(expected);
});

const check = (name: string, more = "", kind = "Deployment", apiVersion = "apps/v1") =>
  `  healthChecks: [{ apiVersion: ${apiVersion}, kind: ${kind}, name: ${name}, namespace: shop }]\n${more}`;
const release = object("HelmRelease", "other", "helm.toolkit.fluxcd.io/v2");

it.each<{ name: string; base: Side; head: Side; told: readonly string[] }>([
  { name: "nothing makes", base: {}, head: { web: check("wob") }, told: ["warning"] },
  {
    name: "nothing makes, in place of what is made",
    base: { web: check("web") },
    head: { web: check("wob") },
    told: ["warning"],
  },
  {
    name: "nothing makes, and who declares it has other things too",
    base: { files: inCluster(object("Gateway", "web", "gateway.networking.k8s.io/v1")) },
    head: {
      web: check("wob"),
      files: inCluster(object("Gateway", "web", "gateway.networking.k8s.io/v1")),
    },
    told: ["warning"],
  },
  ...[["StatefulSet"], ["Deployment", "a.io/v1"], ["Deployment", "v1"]].map(([kind, apiVersion]) => ({
    name: `is of another kind, ${kind ?? ""}, or of another group, ${apiVersion ?? ""}`,
    base: { web: check("web") },
    head: { web: check("web", "", kind, apiVersion) },
    told: ["warning"],
  })),
  {
    name: "nothing made before either",
    base: { web: check("wob") },
    head: { web: check("wob", "  timeout: 5m\n") },
    told: [],
  },
  { name: "is made", base: {}, head: { web: check("web") }, told: [] },
  { name: "does not count", base: {}, head: { web: check("wob", "  wait: true\n") }, told: [] },
  {
    name: "a release may make",
    base: {},
    head: { web: check("wob"), files: { "web/r.yaml": release } },
    told: [],
  },
  {
    name: "a release of another one may make, whose files do not name it",
    base: {},
    head: { web: check("wob"), files: { "db/r.yaml": release } },
    told: [],
  },
  {
    name: "a release of another namespace does not make",
    base: {},
    head: { web: check("wob"), files: { "db/r.yaml": release.replace("shop", "elsewhere") } },
    told: ["warning"],
  },
  {
    name: "is a release, which no other one makes",
    base: {},
    head: {
      web: check("wob", "", "HelmRelease", "helm.toolkit.fluxcd.io/v2"),
      files: { "web/r.yaml": release },
    },
    told: ["warning"],
  },
  {
    name: "is a release that is made",
    base: {},
    head: {
      web: check("other", "", "HelmRelease", "helm.toolkit.fluxcd.io/v2"),
      files: { "web/r.yaml": release },
    },
    told: [],
  },
  {
    name: "is a release, beside kinds that make none",
    base: {},
    head: {
      web: check("plexx", "", "HelmRelease", "helm.toolkit.fluxcd.io/v2"),
      files: { "web/r.yaml": object("Restore", "plex", "kopiur.home-operations.com/v1alpha1") },
    },
    told: ["warning"],
  },
  ...[
    object("ClusterDeployment", "plex", "k0rdent.mirantis.com/v1beta1"),
    object("Redis", "media", "apps.example.com/v1", "shop", "spec: { release: plex }\n"),
    object("Template", "all", "apps.example.com/v1", "shop", "spec: { text: 'kind: HelmRelease' }\n"),
    object("ResourceSet", "all", "fluxcd.controlplane.io/v1"),
    object("Application", "all", "argoproj.io/v1alpha1"),
  ].map((maker) => ({
    name: `is a release, which a ${/kind: (\w+)/.exec(maker)?.[1] ?? ""} may make`,
    base: {},
    head: {
      web: check("plex", "", "HelmRelease", "helm.toolkit.fluxcd.io/v2"),
      files: { "web/r.yaml": maker },
    },
    told: [],
  })),
  {
    name: "a ResourceSet may make",
    base: {},
    head: {
      web: check("wob"),
      files: { "web/r.yaml": object("ResourceSet", "all", "fluxcd.controlplane.io/v1") },
    },
    told: [],
  },
  {
    name: "another one makes",
    base: {},
    head: { web: check("wob"), files: { "db/wob.yaml": deployment("wob") } },
    told: [],
  },
  {
    name: "goes",
    base: { web: check("web") },
    head: { web: check("web"), files: { "web/web.yaml": deployment("wob") } },
    told: ["error"],
  },
  {
    name: "moves",
    base: { web: check("web") },
    head: {
      web: check("web"),
      files: { "web/web.yaml": deployment("wob"), "db/web.yaml": deployment("web") },
    },
    told: [],
  },
])("health of what $name", async ({ base, head, told: expected }) => {
  const { found } = await told(base, head);
  expect(found.map((each) => each.split(" ")[0])).toEqual(expected);
  for (const each of found) expect(each).toContain("Flux applies nothing of flux-system/db");
});
