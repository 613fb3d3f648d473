import { describe, expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../src/domain/elsewhere.ts";
import type { OverlayInput } from "../../../src/domain/overlay.ts";
import { forecast } from "../forecast-of.ts";
import { findings } from "./check-fixture.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const web = (pod: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { ${pod}, containers: [{ name: web, image: a }] } } }
`;
const account = "---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n";
const other = account.replace("shop", "other");
const kept = account.replace("}", ', annotations: { "kustomize.toolkit.fluxcd.io/prune": disabled } }');
const priority =
  "---\napiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: { name: high }\nvalue: 1\n";
const runtime =
  "---\napiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: { name: gvisor }\nhandler: runsc\n";
const named = web("serviceAccountName: web");

it.each([
  ["an account", named + account, named, ["Its pods name ServiceAccount web, which this change removes."]],
  ["an account of another namespace", named + other, named, []],
  ["an account that stays in the cluster", named + kept, named, []],
  ["an account that nobody names", web("restartPolicy: Always") + account, web("restartPolicy: Always"), []],
  ["an account that base did not have either", named, named, []],
  [
    "a priority",
    web("priorityClassName: high") + priority,
    web("priorityClassName: high"),
    ["Its pods name PriorityClass high, which this change removes."],
  ],
  [
    "a runtime",
    web("runtimeClassName: gvisor") + runtime,
    web("runtimeClassName: gvisor"),
    ["Its pods name RuntimeClass gvisor, which this change removes."],
  ],
  [
    "an account that pods begin to name",
    web("restartPolicy: Always"),
    named,
    [
      "Its pods begin to name ServiceAccount web, which is not in the build: new pods wait until something else makes it.",
    ],
  ],
  [
    "an account that kustomize gave a prefix",
    web("serviceAccountName: shop-web") + account.replace("name: web", "name: shop-web"),
    named,
    [
      "Its pods name ServiceAccount web, which is not in the build: that held it as shop-web, and this change takes it out.",
    ],
  ],
  [
    "another account than one that stays",
    web("serviceAccountName: shop-web") + account.replace("name: web", "name: shop-web"),
    named + account.replace("name: web", "name: shop-web"),
    [
      "Its pods begin to name ServiceAccount web, which is not in the build: new pods wait until something else makes it.",
    ],
  ],
  ["an account that comes with its name", web("restartPolicy: Always"), named + account, []],
  ["the account of every namespace", named + account, web("serviceAccountName: default") + account, []],
  [
    "a claim that pods begin to name",
    web("restartPolicy: Always"),
    web("volumes: [{ name: v, persistentVolumeClaim: { claimName: data } }]"),
    [
      "Its pods begin to name PersistentVolumeClaim data, which is not in the build: new pods wait until something else makes it.",
    ],
  ],
  [
    "a claim",
    web("volumes: [{ name: v, persistentVolumeClaim: { claimName: web } }]") +
      account.replace("ServiceAccount", "PersistentVolumeClaim"),
    web("volumes: [{ name: v, persistentVolumeClaim: { claimName: web } }]"),
    ["Its pods name PersistentVolumeClaim web, which this change removes."],
  ],
  [
    "a claim that they named before",
    web("volumes: [{ name: v, persistentVolumeClaim: { claimName: data } }]"),
    web("volumes: [{ name: w, persistentVolumeClaim: { claimName: data } }]"),
    [],
  ],
])("%s that goes", (_, base, head, expected) => {
  expect(findings("removed-dependency", [base, head]).map(({ message }) => message)).toEqual(expected);
});

it("is as bad as a missing config", async () => {
  const of = (text: string) => ({ "a/kustomization.yaml": "resources: [all.yaml]\n", "a/all.yaml": text });
  const { summary } = await forecastTrees(of(named + account), of(named));
  expect(summary.clauses[0]).toMatchObject({ code: "missingReferences", level: "danger" });
});

const claimed = (field: string) => web(`resourceClaims: [{ name: gpu, ${field}: gpu }]`);
const of = (apiVersion: string, kind: string, name: string) =>
  `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: shop }\n`;

it.each([
  ["resourceClaimName", "ResourceClaim"],
  ["resourceClaimTemplateName", "ResourceClaimTemplate"],
])("a %s goes", (field, kind) => {
  const told = findings("removed-dependency", [
    claimed(field) + of("resource.k8s.io/v1", kind, "gpu"),
    claimed(field),
  ]);
  expect(told.map(({ message }) => message)).toEqual([
    `Its pods name ${kind} gpu, which this change removes.`,
  ]);
});

it.each([
  ["priorityClassName: high", 1],
  ["priorityClassName: system-node-critical", 0],
  ["runtimeClassName: gvisor", 1],
])("pods begin to name %s", (field, expected) => {
  expect(findings("removed-dependency", [web("restartPolicy: Always"), web(field)])).toHaveLength(expected);
});

it.each([
  ["blueGreen: { activeService: web }", "blueGreen: { activeService: wob }", "wob"],
  ["canary: { stableService: web }", "canary: { stableService: web, canaryService: new }", "new"],
])("a Rollout with %s gets %s", (before, after, name) => {
  const rollout = (strategy: string) =>
    web("restartPolicy: Always")
      .replace("apps/v1", "argoproj.io/v1alpha1")
      .replace("Deployment", "Rollout")
      .replace("spec: { template", `spec: { strategy: { ${strategy} }, template`);
  const service = of("v1", "Service", "web");
  const told = findings("removed-dependency", [rollout(before) + service, rollout(after) + service]);
  expect(told.map(({ message }) => message)).toEqual([
    `It begins to name Service ${name}, which is not in the build: its controller refuses it until something else makes it.`,
  ]);
  expect(findings("removed-dependency", [rollout(before) + service, rollout(before)])).toHaveLength(1);
});

it("a SecretProviderClass goes that a volume names", () => {
  const mounted = web(
    "volumes: [{ name: s, csi: { driver: secrets-store.csi.k8s.io, volumeAttributes: { secretProviderClass: vault } } }]",
  );
  const provider = of("secrets-store.csi.x-k8s.io/v1", "SecretProviderClass", "vault");
  expect(findings("removed-dependency", [mounted + provider, mounted]).map(({ message }) => message)).toEqual(
    ["Its pods name SecretProviderClass vault, which this change removes."],
  );
});

describe("what goes, in all that counts", () => {
  const all = (base: string, head: string, rest: Partial<OverlayInput> = {}) =>
    forecast(base, head, rest)
      .findings.filter(({ check }) => check === "removed-dependency")
      .map(({ severity, unsafe }) => [severity, unsafe]);
  const gone = { group: "", kind: "ServiceAccount", name: "web", namespace: "shop" };
  const elsewhere = (fields: object) => ({
    elsewhere: { ...NOTHING_ELSEWHERE, gone: [{ ...gone, ...fields }] },
  });

  it.each<readonly [string, Partial<OverlayInput>, readonly unknown[]]>([
    ["surely", {}, [["error", true]]],
    ["from a build that is not whole", { isPartial: true }, [["warning", true]]],
    ["and is not pruned", { prunes: false }, []],
  ])("%s", (_, rest, expected) => {
    expect(all(named + account, named, rest)).toEqual(expected);
  });

  it.each<readonly [string, object, number]>([
    ["of its namespace", {}, 1],
    ["of a namespace that is not known", { namespace: null }, 1],
    ["of another namespace", { namespace: "other" }, 0],
    ["of another name", { name: "api" }, 0],
    ["of another kind", { kind: "Secret" }, 0],
    ["of another group", { group: "example.com" }, 0],
  ])("from another deployable, %s", (_, fields, expected) => {
    expect(all(named, named, elsewhere(fields))).toHaveLength(expected);
    expect(all(named + account, named + account, elsewhere(fields))).toEqual([]);
    expect(all(named + kept, named, elsewhere(fields))).toHaveLength(expected);
  });

  it("from another deployable, of pods whose namespace is not known", () => {
    const loose = named.replace(", namespace: shop", "");
    expect(all(loose, loose, elsewhere({ namespace: "other" }))).toHaveLength(1);
  });

  it("from a cluster, whatever the namespace of the pods", () => {
    const high = web("priorityClassName: high");
    const of = (fields: object) =>
      elsewhere({
        group: "scheduling.k8s.io",
        kind: "PriorityClass",
        name: "high",
        namespace: null,
        ...fields,
      });
    expect(all(high, high, of({}))).toHaveLength(1);
  });

  it.each<readonly [string, string, string, Partial<OverlayInput>, readonly unknown[]]>([
    ["that nobody holds", web("restartPolicy: Always"), named, {}, [["warning", false]]],
    ["that base held", web("restartPolicy: Always") + account, named, {}, [["error", true]]],
    ["that may be in what was left out", web("restartPolicy: Always"), named, { headIncomplete: true }, []],
    ["of pods that are new", account, web("serviceAccountName: api") + account, {}, [["warning", false]]],
    [
      "under a name that they had for another kind",
      web("priorityClassName: web"),
      named,
      {},
      [["warning", false]],
    ],
  ])("an account %s that pods begin to name", (_, base, head, rest, expected) => {
    expect(all(base, head, rest)).toEqual(expected);
  });
});

describe("what pods begin to name", () => {
  const rolling = (service: string) =>
    web("restartPolicy: Always")
      .replace("apps/v1", "argoproj.io/v1alpha1")
      .replace("Deployment", "Rollout")
      .replace(
        "spec: { template",
        `spec: { strategy: { blueGreen: { activeService: ${service} } }, template`,
      );
  const come = (...names: readonly string[]) => ({
    elsewhere: {
      ...NOTHING_ELSEWHERE,
      come: names.map((name) => ({ group: "", kind: "ServiceAccount", name, namespace: "shop" })),
    },
  });
  it.each<readonly [string, string, string, Partial<OverlayInput>, readonly string[]]>([
    [
      "comes by nobody",
      web("restartPolicy: Always"),
      named,
      { ...come("other"), isPartial: true },
      [
        "Its pods begin to name ServiceAccount web, which is not in the build: new pods wait until something else makes it.",
      ],
    ],
    ["comes by another deployable", web("restartPolicy: Always"), named, come("other", "web"), []],
    ["as new ones of a part", account, web("serviceAccountName: api") + account, { isPartial: true }, []],
    [
      "as new ones",
      account,
      web("serviceAccountName: api") + account,
      {},
      [
        "Its pods name ServiceAccount api, which is not in the build: new pods wait until something else makes it.",
      ],
    ],
    [
      "as a new Rollout",
      account,
      rolling("web") + account,
      {},
      [
        "It names Service web, which is not in the build: its controller refuses it until something else makes it.",
      ],
    ],
    [
      "as a Rollout",
      rolling("web"),
      rolling("api"),
      {},
      [
        "It begins to name Service api, which is not in the build: its controller refuses it until something else makes it.",
      ],
    ],
  ])("%s", (_, base, head, rest, expected) => {
    const { findings: found } = forecast(base, head, rest);
    expect(found.filter(({ check }) => check === "removed-dependency").map(({ message }) => message)).toEqual(
      expected,
    );
  });
});

it("a Service goes that a Rollout names", () => {
  const rollout = web("restartPolicy: Always")
    .replace("apps/v1", "argoproj.io/v1alpha1")
    .replace("Deployment", "Rollout")
    .replace("spec: { template", "spec: { strategy: { blueGreen: { activeService: web } }, template");
  const told = findings("removed-dependency", [rollout + of("v1", "Service", "web"), rollout]);
  expect(told.map(({ unsafe, message }) => [unsafe, message])).toEqual([
    [false, "It names Service web, which this change removes."],
  ]);
});

it("knows a class of the whole cluster by its name, though kustomize gave it a namespace", () => {
  const bundle = (namespace: string) =>
    `---\n{ apiVersion: certificates.k8s.io/v1beta1, kind: ClusterTrustBundle, metadata: { name: ca${namespace} } }\n`;
  const pods = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { volumes: [{ name: a, projected: { sources: [{ clusterTrustBundle: { name: ca, path: ca } }] } }], containers: [{ name: web, image: a }] } } }
`;
  for (const base of [bundle(", namespace: shop"), bundle("")]) {
    expect(findings("removed-dependency", [base + pods, pods]).map(({ message }) => message)).toEqual([
      "Its pods name ClusterTrustBundle ca, which this change removes.",
    ]);
    expect(
      findings("removed-dependency", [base + pods, base + pods.replace("image: a", "image: b")]),
    ).toEqual([]);
  }
});
