import { describe, expect, it } from "vitest";
import { movedFinding } from "../../../src/domain/policy/removed-object.ts";
import { findings, manifest, messages } from "./check-fixture.ts";

const CONFIG = manifest("v1 ConfigMap", "data: {}", "name: other, namespace: shop");
const of = (base: string, head: string, rest = {}) =>
  messages("removed-object", CONFIG + base, CONFIG + head, rest);
const web = (labels = "app: web", metadata = "name: web, namespace: shop", kind = "Deployment") =>
  manifest(
    `apps/v1 ${kind}`,
    `spec: { template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: web, image: nginx }] } } }`,
    metadata,
  );

describe("an object that goes", () => {
  const issuer = (metadata = "name: web, namespace: shop") =>
    manifest("cert-manager.io/v1 Issuer", "spec: {}", metadata);
  const TOLD = "Issuer web is removed: certificates that name it are not renewed any more.";
  it("is a warning", () => {
    const found = findings("removed-object", [CONFIG + issuer(), CONFIG]);
    expect(found.map(({ severity, unsafe, isNew }) => [severity, unsafe, isNew])).toEqual([
      ["warning", false, true],
    ]);
  });

  it("is told, unless it stays in the cluster", () => {
    expect(of(issuer(), "")).toEqual([TOLD]);
    expect(of(issuer(), "", { prunes: true })).toEqual([TOLD]);
    expect(of(issuer(), "", { prunes: false })).toEqual([]);
    expect(of(issuer(), "", { headIncomplete: true })).toEqual([]);
    expect(of(issuer(), issuer().replace("v1", "v1beta1"))).toEqual([]);
    // Also with all of its deployable.
    expect(messages("removed-object", issuer(), "")).toEqual([TOLD]);
    const kept = "name: web, annotations: { argocd.argoproj.io/sync-options: Prune=false }";
    expect(of(issuer(kept), "")).toEqual([]);
  });

  it.each([
    ["velero.io/v1 Schedule", 1],
    ["example.com/v1 Schedule", 0],
    ["velero.io/v1 Restore", 0],
    ["isindir.github.com/v1alpha3 SopsSecret", 1],
    ["secrets.infisical.com/v1alpha1 InfisicalSecret", 1],
    ["secretgenerator.mittwald.de/v1alpha1 StringSecret", 1],
    // Each object of JavaScript has members of these names.
    ["constructor/v1 assign", 0],
    ["velero.io/v1 constructor", 0],
  ])("of %s: %i", (type, count) => {
    expect(of(manifest(type, "spec: {}"), "")).toHaveLength(count);
  });
});

describe("what makes a config that goes", () => {
  const made = manifest(
    "external-secrets.io/v1 ExternalSecret",
    "spec: { target: { name: login } }",
    "name: x, namespace: shop",
  );
  const reading = (kind: string, name: string, where = "shop") =>
    manifest(
      "apps/v1 Deployment",
      `spec: { template: { spec: { containers: [{ name: web, image: nginx, envFrom: [{ ${kind}: { name: ${name} } }] }] } } }`,
      `name: web, namespace: ${where}`,
    );
  const namespace = (name = "shop") => manifest("v1 Namespace", "", `name: ${name}`);
  const TOLD = ["ExternalSecret x is removed: the Secret that it made may be deleted with it."];
  it.each<readonly [string, string, string, readonly string[]]>([
    ["is read by nobody", made, "", TOLD],
    ["goes with its Namespace", made + namespace(), "", []],
    ["goes, and its Namespace stays", made + namespace(), namespace(), TOLD],
    ["goes beside another Namespace", made + namespace("other"), "", TOLD],
    [
      "goes, and its Namespace is kept",
      made + namespace("shop, annotations: { argocd.argoproj.io/sync-options: Delete=false }"),
      "",
      TOLD,
    ],
    ["is read", made + reading("secretRef", "login"), reading("secretRef", "login"), []],
    [
      "is read beside another one",
      made +
        reading("secretRef", "other").replace("envFrom: [", "envFrom: [{ secretRef: { name: login } }, "),
      reading("secretRef", "other"),
      [],
    ],
    [
      "is one of two",
      manifest(
        "trust.cert-manager.io/v1alpha1 Bundle",
        "spec: { target: { configMap: { key: a }, secret: { key: a } } }",
        "name: ca",
      ) + reading("configMapRef", "ca"),
      reading("configMapRef", "ca"),
      [],
    ],
    [
      "is called like one that another namespace reads",
      made + reading("secretRef", "login", "other"),
      reading("secretRef", "login", "other"),
      TOLD,
    ],
    ["is read no more", made + reading("secretRef", "login"), reading("secretRef", "other"), []],
    [
      "is called like a ConfigMap",
      made + reading("configMapRef", "login"),
      reading("configMapRef", "login"),
      TOLD,
    ],
    ["is not what is read", made + reading("secretRef", "x"), reading("secretRef", "x"), TOLD],
  ])("%s", (_, base, head, told) => {
    expect(of(base, head)).toEqual(told);
  });

  it("goes with all of its deployable", () => {
    expect(messages("removed-object", made, "")).toEqual([]);
  });
});

describe("what is suspended", () => {
  const TYPES = [
    "batch/v1 CronJob",
    "batch/v1 Job",
    "apps.kruise.io/v1alpha1 AdvancedCronJob",
    "postgresql.cnpg.io/v1 ScheduledBackup",
    "argoproj.io/v1alpha1 CronWorkflow",
    "velero.io/v1 Schedule",
    "volsync.backube/v1alpha1 ReplicationSource",
  ];
  it.each(TYPES)("is told of a %s", (type) => {
    const at = (field: string) => manifest(type, `spec: { ${field} }`);
    const told = [`${type.split(" ")[1] ?? ""} web is suspended: what it did no longer happens.`];
    expect(of(at(""), at("suspend: true"))).toEqual(told);
    expect(of(at("paused: false"), at("paused: true"))).toEqual(told);
    expect(of(at("paused: true"), at("suspend: true"))).toEqual([]);
    expect(of(at("suspend: true"), at(""))).toEqual([]);
    expect(of(at(""), at("suspend: yes-please"))).toEqual([]);
    expect(of("", at("suspend: true"))).toEqual([]);
  });

  it("is not told of what others suspend", () => {
    const at = (field: string) => manifest("pipelines.kubeflow.org/v1 Kustomization", `spec: { ${field} }`);
    expect(of(at(""), at("suspend: true"))).toEqual([]);
  });
});

describe("a CronJob that may start too late", () => {
  const job = (deadline: string, type = "batch/v1 CronJob") =>
    manifest(
      type,
      `spec: { schedule: "@daily"${deadline === "" ? "" : `, startingDeadlineSeconds: ${deadline}`} }`,
    );
  const TOLD =
    "CronJob web may never run: its controller looks every 10 seconds, and `startingDeadlineSeconds` gives less.";
  it.each<readonly [before: string, after: string, told: readonly string[]]>([
    [job(""), job("9"), [TOLD]],
    [job("10"), job("0"), [TOLD]],
    ["", job("9"), [TOLD]],
    [job("9"), job("8"), []],
    [job("9"), job(""), []],
    [job(""), job("10"), []],
    [job("", "example.com/v1 CronJob"), job("9", "example.com/v1 CronJob"), []],
  ])("%s, then %s", (before, after, told) => {
    expect(of(before, after)).toEqual(told);
  });
});

describe("a budget", () => {
  const budget = (
    spec: string,
    metadata = "name: b, namespace: shop",
    type = "policy/v1 PodDisruptionBudget",
  ) => manifest(type, `spec: { ${spec} }`, metadata);
  const selecting = (labels: string) => `selector: { matchLabels: { ${labels} } }`;
  const NONE =
    "PodDisruptionBudget b lets no pod go any more: a node that runs one is not drained, nor upgraded.";
  it.each<readonly [before: string, after: string, told: readonly string[]]>([
    ["minAvailable: 1", "maxUnavailable: 0", [NONE]],
    ["minAvailable: 1", 'maxUnavailable: "0%"', [NONE]],
    ["minAvailable: 1", 'minAvailable: "100%"', [NONE]],
    ["minAvailable: 1", "minAvailable: 100", []],
    ["maxUnavailable: 0", 'minAvailable: "100%"', []],
    ['minAvailable: "100%"', "minAvailable: 1", []],
  ])("of %s gets %s", (before, after, told) => {
    expect(of(budget(before), budget(after))).toEqual(told);
    expect(of("", budget(after))).toEqual([]);
    const other = (spec: string) => budget(spec, undefined, "example.com/v1 PodDisruptionBudget");
    expect(of(other(before), other(after))).toEqual([]);
  });

  it("is no advice to see that nothing uses it", () => {
    const found = findings("removed-object", [
      web(),
      web() + budget(selecting("app: web") + ", maxUnavailable: 0"),
    ]);
    expect(found.map(({ remediation }) => remediation)).toEqual([
      "Have it select pods that run, and let one of them go at a time (`maxUnavailable: 1`).",
    ]);
  });

  const GOES = "PodDisruptionBudget b is removed: a drain of nodes may end all pods at once that it kept.";
  const own = budget(selecting("app: web"));
  const SERVICE = manifest("v1 Service", "spec: { selector: { app: web } }");
  it.each<readonly [string, string, string, readonly string[]]>([
    ["of pods that stay", web() + own, web(), [GOES]],
    ["of pods that go too", web() + own, "", []],
    ["of another kind", web() + own.replace("PodDisruptionBudget", "Eviction"), web(), []],
    ["of pods that it does not select", web("app: api") + own, web("app: api"), []],
    ["of another namespace", web() + budget(selecting("app: web"), "name: b, namespace: other"), web(), []],
    ["of all pods", web() + budget("selector: {}"), web(), [GOES]],
    ["of none, without a selector", web() + budget("minAvailable: 1"), web(), []],
    [
      "beside another one",
      web() + own,
      web() + budget(selecting("app: web"), "name: c, namespace: shop"),
      [],
    ],
    [
      "beside one of other pods",
      web() + own,
      web() + budget(selecting("app: api"), "name: c, namespace: shop"),
      [GOES],
    ],
    ["that is none", web() + own.replace("policy/v1", "example.com/v1"), web(), []],
    ["beside a Service, which selects too", web() + SERVICE + own, web() + SERVICE, [GOES]],
    [
      "of which some pods get another one",
      web("app: web") + web("app: web", "name: api, namespace: shop") + own,
      web("app: web") +
        web("app: web, tier: api", "name: api, namespace: shop") +
        budget(selecting("tier: api"), "name: c, namespace: shop"),
      [GOES],
    ],
  ])("%s goes", (_, base, head, told) => {
    expect(of(base, head)).toEqual(told);
  });
});

describe("an autoscaler", () => {
  const scaler = (target: string, name = "s", namespace = "shop") =>
    manifest(
      "autoscaling/v2 HorizontalPodAutoscaler",
      `spec: { maxReplicas: 3, scaleTargetRef: { ${target} } }`,
      `name: ${name}, namespace: ${namespace}`,
    );
  const own = scaler("kind: Deployment, name: web");
  const GOES =
    "HorizontalPodAutoscaler s is removed: the number of pods stays, or becomes what the workload writes, and nothing scales them any more.";
  const TO = (target: string) => [
    `HorizontalPodAutoscaler s goes to ${target}: nothing scales Deployment web any more.`,
  ];
  const UNSEEN =
    "HorizontalPodAutoscaler s is to scale Deployment api from now on, which is not seen here, and no longer Deployment web: where that is not there, it scales nothing.";
  it.each<readonly [string, string, string, readonly string[]]>([
    ["goes", web() + own, web(), [GOES]],
    ["of another namespace goes", web() + scaler("name: web", "s", "other"), web(), []],
    ["of something else goes", web() + scaler("name: api"), web(), []],
    ["of nobody knows whom goes", web() + own.replace("autoscaling/v2", "example.com/v1"), web(), []],
    [
      "goes to another Deployment",
      web() + own,
      web() + scaler("kind: Deployment, name: api"),
      TO("Deployment api"),
    ],
    [
      "goes to another kind",
      web() + own,
      web() + scaler("kind: StatefulSet, name: web"),
      TO("StatefulSet web"),
    ],
    ["goes to nothing", web() + own, web() + scaler(""), TO("Deployment ")],
    ["leaves it to another one", web() + own, web() + scaler("name: api") + scaler("name: web", "t"), []],
    ["leaves what goes", web() + own, scaler("name: api"), [UNSEEN]],
    ["leaves what is new", own, web() + scaler("name: api"), [UNSEEN]],
    ["stays", web() + own, web("app: api") + own, []],
  ])("%s", (_, base, head, told) => {
    expect(of(base, head)).toEqual(told);
  });
});

it("tells of what holds others, and moves", () => {
  const location = { file: "apps/shop/namespace.yaml", line: 1 };
  const shop = { apiVersion: "v1", kind: "Namespace", namespace: null, name: "shop" };
  const moved = { ...shop, change: "added", class: "harmless", location } as const;
  expect(movedFinding(moved, { name: "infra" }, { id: "overlay:apps/shop" })).toEqual({
    check: "removed-object",
    severity: "warning",
    deployable: "overlay:apps/shop",
    workload: null,
    object: shop,
    message:
      "Namespace shop moves here from infra: where that prunes it before this applies it, what it holds is deleted.",
    remediation: "Keep it from being pruned until it has moved.",
    isNew: true,
    unsafe: false,
    ...location,
  });
});
