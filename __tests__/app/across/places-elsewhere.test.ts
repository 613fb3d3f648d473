import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

type Files = Readonly<Record<string, string>>;

const kustomization = (name: string, more = "") =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { path: ./${name}, prune: true, wait: true, sourceRef: { kind: GitRepository, name: flux-system }${more} }\n`;

/** A repository that makes none leaves them all to somebody else. */
const MAKES_NAMESPACES: Files = {
  "bootstrap/shop.yaml": "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n",
};

/** Two Kustomizations of one cluster, `web` and `base`, each with all that it applies. */
const cluster = (web: string, base: string, more: { base?: string; files?: Files } = {}): Files => ({
  "cluster/kustomization.yaml": "resources: [web.yaml, base.yaml]\n",
  "cluster/web.yaml": kustomization("web"),
  "cluster/base.yaml": kustomization("base", more.base),
  "web/kustomization.yaml": "resources: [all.yaml]\n",
  "web/all.yaml": web,
  "base/kustomization.yaml": "resources: [all.yaml]\n",
  "base/all.yaml": base,
  ...MAKES_NAMESPACES,
  ...more.files,
});
const object = (type: string, metadata: string, rest = "") => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { ${metadata} }\n${rest}`;
};
const config = (namespace: string, name = "c") =>
  object("v1 ConfigMap", `name: ${name}, namespace: ${namespace}`);
const NAMESPACE = object("v1 Namespace", "name: far");
const WAITS = { base: ", dependsOn: [{ name: web }]" };

async function told(base: Files, head: Files): Promise<readonly string[]> {
  const { findings } = await forecastTrees(base, head);
  return findings
    .filter(({ check }) => check === "apply-fails")
    .map(({ severity, message }) => `${severity} ${message}`);
}

const UNMADE = [
  "warning ConfigMap c is to be in namespace far from now on, and nothing in this repository makes that: the API server refuses it until something else does.",
];
const LATE = [
  "error ConfigMap c is to be in namespace far, which comes only with what waits for this: the API server refuses it before.",
];

describe("a namespace that objects begin to be in", () => {
  const before = cluster(config("shop"), config("shop", "o"));
  const both = config("shop") + config("far");
  it.each<readonly [string, Files, Files, readonly string[]]>([
    ["nothing makes", before, cluster(both, config("shop", "o")), UNMADE],
    ["comes with them", before, cluster(both + NAMESPACE, config("shop", "o")), []],
    ["another one makes", before, cluster(both, config("shop", "o") + NAMESPACE), []],
    [
      "others are in already",
      cluster(config("shop"), config("far", "o")),
      cluster(both, config("far", "o")),
      [],
    ],
    [
      "a release makes",
      before,
      cluster(
        both,
        object(
          "helm.toolkit.fluxcd.io/v2 HelmRelease",
          "name: r, namespace: shop",
          "spec: { interval: 1m, chartRef: { kind: OCIRepository, name: o }, targetNamespace: far, install: { createNamespace: true } }\n",
        ),
      ),
      [],
    ],
    [
      "something makes that somebody applies by hand",
      before,
      cluster(both, config("shop", "o"), { files: { "bootstrap/far.yaml": NAMESPACE } }),
      [],
    ],
    ["every cluster has", before, cluster(config("shop") + config("kube-system"), config("shop", "o")), []],
    [
      "comes only with what waits",
      cluster(config("shop"), config("shop", "o"), WAITS),
      cluster(both, config("shop", "o") + NAMESPACE, WAITS),
      LATE,
    ],
    [
      "was there with what waits",
      cluster(config("shop"), config("shop", "o") + NAMESPACE, WAITS),
      cluster(both, config("shop", "o") + NAMESPACE, WAITS),
      [],
    ],
  ])("and that %s", async (_, base, head, expected) => {
    expect(await told(base, head)).toEqual(expected);
  });

  it("is asked for of each alone, not of two that have to do with each other", async () => {
    const service = (port: string) =>
      object(
        "v1 Service",
        "name: web, namespace: shop",
        `spec: { selector: { a: b }, ports: [{ port: ${port} }] }\n`,
      );
    const pods = object(
      "apps/v1 Deployment",
      "name: web, namespace: shop",
      "spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: i }] } } }\n",
    );
    const files = { "bootstrap/far.yaml": NAMESPACE };
    const at = (port: string, web: string) => cluster(web + service(port), pods, { files });
    expect(await told(at("80", config("shop")), at("81", both))).toEqual([]);
  });

  it("is there where another Kustomization was, whose name alone is new", async () => {
    const renamed = (files: Files): Files => ({
      ...files,
      "cluster/web.yaml": kustomization("web", ", interval: 1m").replace("name: web", "name: site"),
    });
    const base = cluster(config("far"), config("shop", "o"));
    expect(await told(base, renamed(base))).toEqual([]);
    expect(await told(before, renamed(base))).toEqual(UNMADE);
  });

  it("is asked of the others too where base does not build", async () => {
    const far = config("far");
    const broken = (files: Files) => ({ ...files, "web/kustomization.yaml": "resources: [gone.yaml]\n" });
    expect(await told(broken(before), cluster(far, config("shop", "o") + NAMESPACE))).toEqual([]);
    expect(await told(broken(before), cluster(far, config("shop", "o")))).toEqual(UNMADE);
  });

  it("holds nothing back where it may be there", async () => {
    const pods = (image: string) =>
      object(
        "apps/v1 Deployment",
        "name: web, namespace: shop",
        `spec: { replicas: 2, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: "${image}" }] } } }\n`,
      );
    const effects = async (more: Parameters<typeof cluster>[2], made: string) => {
      const { deployables } = await forecastTrees(
        cluster(pods("i:1"), config("shop", "o"), more),
        cluster(pods("i:2") + config("far"), config("shop", "o") + made, more),
      );
      return deployables.flatMap(({ workloads }) => workloads.map(({ effect }) => effect));
    };
    expect(await effects({}, "")).toEqual(["restart"]);
    expect(await effects(WAITS, NAMESPACE)).toEqual(["none"]);
  });
});

describe("a kind that objects begin to be of", () => {
  const definition = object(
    "apiextensions.k8s.io/v1 CustomResourceDefinition",
    "name: foos.acme.io",
    "spec: { group: acme.io, scope: Namespaced, names: { plural: foos, kind: Foo }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true } } }] }\n",
  );
  const foo = config("shop") + object("acme.io/v1 Foo", "name: f, namespace: shop", "spec: { a: 1 }\n");
  const other = config("shop", "o");
  const LATE_KIND = [
    "error Foo f is of a kind whose definition comes only with what waits for this: the API server refuses it before.",
  ];
  it.each<readonly [string, Files, Files, readonly string[]]>([
    ["nobody defines", cluster(config("shop"), other, WAITS), cluster(foo, other, WAITS), []],
    ["another one defines", cluster(config("shop"), other), cluster(foo, other + definition), []],
    [
      "what waits defines",
      cluster(config("shop"), other, WAITS),
      cluster(foo, other + definition, WAITS),
      LATE_KIND,
    ],
    [
      "what waits has defined all along",
      cluster(config("shop"), other + definition, WAITS),
      cluster(foo, other + definition, WAITS),
      [],
    ],
  ])("and that %s", async (_, base, head, expected) => {
    expect(await told(base, head)).toEqual(expected);
  });
});

describe("an Application that begins to go to a namespace", () => {
  const application = (namespace: string, option = "") =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web, namespace: argocd }\nspec: { project: default, source: { repoURL: "https://github.com/me/home-ops.git", path: web, targetRevision: HEAD }, destination: { server: "https://kubernetes.default.svc", namespace: ${namespace} }, syncPolicy: { automated: { prune: true }${option} } }\n`;
  const files = (namespace: string, option = ""): Files => ({
    "argocd/web.yaml": application(namespace, option),
    "web/kustomization.yaml": "resources: [all.yaml]\n",
    "web/all.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n",
    ...MAKES_NAMESPACES,
  });
  const without = (all: Files): Files => {
    const { "bootstrap/shop.yaml": _, ...rest } = all;
    return rest;
  };
  const inOne = (all: Files, namespace: string): Files => ({
    ...all,
    "web/all.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: ${namespace} }\n`,
  });
  it.each<readonly [string, Files, Files, readonly string[]]>([
    ["nothing makes", files("shop"), inOne(files("shop"), "far"), UNMADE],
    ["somebody else makes, as all others", without(files("shop")), without(inOne(files("shop"), "far")), []],
    ["it makes itself", files("shop"), files("far", ", syncOptions: [CreateNamespace=true]"), []],
    [
      "it makes not",
      files("shop"),
      inOne(files("shop", ", syncOptions: [CreateNamespace=true]"), "far"),
      UNMADE,
    ],
  ])("that %s", async (_, base, head, expected) => {
    expect(await told(base, head)).toEqual(expected);
  });
});
