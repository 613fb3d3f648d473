import { describe, expect, it } from "vitest";
import { relationsOf } from "../../../src/domain/policy/relations.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";

const object = (type: string, fields: string, metadata = "name: x, namespace: n") => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `---\n{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { ${metadata} }, ${fields} }\n`;
};
const RBAC = "rbac.authorization.k8s.io/v1";
const GATEWAY = "gateway.networking.k8s.io/v1";
const web = (labels: string, pod = "", metadata = "name: web, namespace: n") =>
  object(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { ${labels} } }, spec: { ${pod}containers: [{ name: a, image: a }] } } }`,
    metadata,
  );

/** Like "n: a b"; "*" for all of a namespace. */
const toldAll = (base: string, head: string) =>
  relationsOf(readSide(manifestsOf(base), "base"), readSide(manifestsOf(head), "head")).map(
    ({ namespace, names, isAnywhere = false, beside = [] }) =>
      `${isAnywhere ? "anywhere" : (namespace ?? "-")}: ${names.length === 0 ? "*" : names.join(" ")}${beside.length === 0 ? "" : ` beside ${beside.join(" ")}`}`,
  );

const POLICIES = "anywhere: ClusterPolicy ValidatingAdmissionPolicyBinding constraints.gatekeeper.sh/v1beta1";
const told = (base: string, head: string) =>
  toldAll(base, head).filter((each) => each !== POLICIES && !each.includes("beside"));

/** How a Service x of the namespace n is called. */
const HOSTS = ["n: x", "anywhere: x.n x.n.svc x.n.svc.cluster.local"];

it.each([
  ["is new", "", web("a: b"), true],
  ["runs other pods", web("a: b"), web("a: b", "hostNetwork: true, "), true],
  ["gets other labels", web("a: b"), web("a: b", "", "name: web, namespace: n, labels: { c: d }"), true],
  [
    "gets another annotation",
    web("a: b"),
    web("a: b", "", "name: web, namespace: n, annotations: { c: d }"),
    false,
  ],
  ["goes", web("a: b"), "", false],
])("policies are asked of a workload that %s: %s", (_, base, head, isAsked) => {
  expect(toldAll(base, head).includes(POLICIES)).toBe(isAsked);
});

const SCALER = "n: web beside HorizontalPodAutoscaler ScaledObject";
const HPA = object(
  "autoscaling/v2 HorizontalPodAutoscaler",
  "spec: { maxReplicas: 3, scaleTargetRef: { kind: Deployment, name: web } }",
);

it.each([
  ["restarts", "", true],
  ["restarts and has its own", HPA, false],
])("autoscalers are looked for elsewhere where a workload without a number %s: %s", (_, more, isLooked) => {
  const found = toldAll(web("a: b") + more, web("a: b", "hostNetwork: true, ") + more);
  expect(found.includes(SCALER)).toBe(isLooked);
});

it("but not where it says a number itself", () => {
  const of = (pod: string) => web("a: b", pod).replace("spec: { template", "spec: { replicas: 2, template");
  expect(toldAll(of(""), of("hostNetwork: true, ")).includes(SCALER)).toBe(false);
});

it("and so for a StatefulSet", () => {
  const of = (pod: string) => web("a: b", pod).replace("Deployment", "StatefulSet");
  expect(toldAll(of(""), of("hostNetwork: true, ")).includes(SCALER)).toBe(true);
});

it("a claim has to do with its class, which may be delivered elsewhere", () => {
  const claim = object("v1 PersistentVolumeClaim", "spec: { storageClassName: fast }");
  expect(toldAll("", claim)).toEqual(["n: ResourceQuota", "anywhere: fast beside StorageClass"]);
  expect(toldAll("", claim.replace("fast", "''"))).toEqual(["n: ResourceQuota"]);
  expect(toldAll("", claim.replace("storageClassName: fast", ""))).toEqual(["n: ResourceQuota"]);
});

describe("what an object that comes, goes or changes has to do with", () => {
  it.each<readonly [string, readonly string[]]>([
    [object("v1 Service", "spec: { selector: { b: y, a: x, c: x } }"), ["n: x y"]],
    [object("v1 Service", "spec: { selector: { a: '' } }"), ["n: x"]],
    [object("v1 Service", "spec: {}"), ["n: x"]],
    [object("v1 Service", "spec: {}", "name: x, namespace: n, labels: { t: a }"), ["n: a x"]],
    [
      object("v1 Service", "spec: { ports: [{ nodePort: 30001 }, { port: 1 }], clusterIP: 10.0.0.9 }"),
      ["n: x", "anywhere: 10.0.0.9 30001"],
    ],
    [object("v1 Service", "spec: { ports: [{ nodePort: 30001 }], type: ExternalName }"), ["n: x"]],
    [
      object("v1 Service", "spec: { ports: [{ nodePort: 30002 }, { nodePort: 30001 }] }"),
      ["n: x", "anywhere: 30001 30002"],
    ],
    [object("v1 Service", "spec: { selector: { a: x } }", "name: x"), ["-: x"]],
    [object("example.com/v1 Service", "spec: { selector: { a: x } }"), []],
    [object("v1 ServiceAccount", "a: b"), ["n: x"]],
    [object("v1 PersistentVolumeClaim", "spec: {}"), ["n: ResourceQuota"]],
    [object("example.com/v1 PersistentVolumeClaim", "spec: {}"), []],
    // Without pods there is nothing to admit.
    [object("apps/v1 Deployment", "spec: { replicas: 1 }"), []],
    [object("policy/v1 PodDisruptionBudget", "spec: { selector: { matchLabels: { a: x } } }"), ["n: x"]],
    [object("autoscaling/v2 HorizontalPodAutoscaler", "spec: { scaleTargetRef: { name: web } }"), ["n: web"]],
    [object("autoscaling/v2 HorizontalPodAutoscaler", "spec: {}"), []],
    [
      object(
        `${GATEWAY} HTTPRoute`,
        "spec: { rules: [{ backendRefs: [{ name: a }, { name: b, namespace: m }] }] }",
      ),
      ["m: b", "n: a"],
    ],
    [
      object(
        `${RBAC} RoleBinding`,
        "subjects: [{ kind: ServiceAccount, name: a }, { kind: ServiceAccount, name: b, namespace: m }]",
      ),
      ["m: b", "n: a"],
    ],
    [
      object(`${RBAC} RoleBinding`, "subjects: [{ kind: Group, name: 'system:serviceaccounts:m' }]"),
      ["m: *"],
    ],
    [
      object(
        `${RBAC} RoleBinding`,
        "subjects: [{ kind: Group, name: people }, { kind: ServiceAccount, name: 5 }]",
      ),
      [],
    ],
    [object(`${RBAC} Role`, "rules: []"), ["n: x"]],
    [object(`${RBAC} ClusterRole`, "rules: []", "name: x"), ["-: x"]],
    [
      object("networking.k8s.io/v1 NetworkPolicy", "spec: { podSelector: { matchLabels: { a: x } } }"),
      ["n: x"],
    ],
    [object("networking.k8s.io/v1 NetworkPolicy", "spec: { podSelector: {} }"), ["n: *"]],
    [
      object(
        "networking.k8s.io/v1 NetworkPolicy",
        "spec: { podSelector: { matchLabels: { b: y, a: x, c: y } } }",
      ),
      ["n: x y"],
    ],
    [object("v1 ConfigMap", "data: {}"), []],
    // What another group or kind of these names is about is not known.
    [object("example.com/v1 ServiceAccount", "a: b"), []],
    [object("v1 Endpoints", "spec: { selector: { a: x } }"), []],
    [object("example.com/v1 PodDisruptionBudget", "spec: { selector: { matchLabels: { a: x } } }"), []],
    [object("policy/v1 Eviction", "spec: { selector: { matchLabels: { a: x } } }"), []],
    [object("traefik.io/v1alpha1 Middleware", "spec: {}"), ["n: n-x@kubernetescrd x"]],
    [object("traefik.io/v1alpha1 Middleware", "spec: {}", "name: x"), ["-: default-x@kubernetescrd x"]],
    [
      object(
        "networking.istio.io/v1 DestinationRule",
        "spec: { host: web, subsets: [{ name: v1, labels: { version: one } }, { name: v2, labels: { version: two } }] }",
      ),
      ["n: one two web"],
    ],
    [object("networking.istio.io/v1 DestinationRule", "spec: {}"), []],
  ])("%s: %j", (yaml, expected) => {
    expect(told("", yaml)).toEqual(expected);
    const called = yaml.includes("v1, kind: Service,") ? HOSTS : [];
    expect(told(yaml, "").filter((each) => expected.includes(each) || !called.includes(each))).toEqual(
      expected,
    );
    expect(told(yaml, yaml)).toEqual([]);
  });

  it("are who calls a Service that goes, or loses a port", () => {
    const service = (...ports: readonly number[]) =>
      object("v1 Service", `spec: { ports: [${ports.map((port) => `{ port: ${port} }`).join(", ")}] }`);
    expect(told(service(80), "")).toEqual(HOSTS);
    expect(told(service(80, 443), service(443))).toEqual(HOSTS);
    expect(told(service(80), service(80, 443))).toEqual(["n: x"]);
  });

  it("are both what it had to do with and what it has, each once", () => {
    const service = (value: string, name: string) =>
      object("v1 Service", `spec: { selector: { a: ${value} } }`, `name: ${name}, namespace: n`);
    expect(told(service("z", "s"), service("a", "s") + service("a", "t"))).toEqual([
      "n: a s",
      "n: a t",
      "n: s z",
    ]);
  });

  it("are the accounts that a changed role is given to", () => {
    const role = (verb: string) =>
      object(`${RBAC} Role`, `rules: [{ apiGroups: [""], resources: [pods], verbs: [${verb}] }]`);
    const binding = (name: string) =>
      object(
        `${RBAC} RoleBinding`,
        `roleRef: { kind: Role, name: ${name} }, subjects: [{ kind: ServiceAccount, name: robot }]`,
        "name: b, namespace: n",
      );
    expect(told(role("get") + binding("x"), role("list") + binding("x"))).toEqual(["n: robot", "n: x"]);
    expect(told(role("get") + binding("y"), role("list") + binding("y"))).toEqual(["n: x"]);
  });
});

describe("what an object that gets other labels has to do with", () => {
  const labelled = (labels: string, type = "v1 Node") =>
    object(type, "spec: {}", `name: x, labels: { ${labels} }`);
  it.each<readonly [string, string, readonly string[]]>([
    ["zone: a, disk: ssd", "zone: b, disk: ssd", ["-: a b"]],
    ["zone: a", "disk: ssd", ["-: a ssd"]],
    // Many objects have a label of these values: they tell nothing.
    ["gpu: 'true', ssd: 'false'", "gpu: 'false', spot: 'true'", []],
    ["gpu: 'true', zone: a", "gpu: 'false', zone: b", ["-: a b"]],
    ["zone: a", "zone: a", []],
  ])("from %s to %s: %j", (before, after, expected) => {
    expect(told(labelled(before), labelled(after))).toEqual(expected);
  });
});

describe("what a workload that changes has to do with", () => {
  const claim = object("v1 PersistentVolumeClaim", "spec: {}", "name: data, namespace: n");
  const mounts =
    "volumes: [{ name: v, persistentVolumeClaim: { claimName: data } }, { name: w, emptyDir: {} }], ";
  it.each<readonly [string, string, readonly string[]]>([
    [web("app: front"), "", ["n: front web"]],
    ["", web("app: web"), ["n: LimitRange ResourceQuota baseline restricted"]],
    [
      web("app: web"),
      web("app: web", "hostNetwork: true, "),
      ["n: LimitRange ResourceQuota baseline restricted"],
    ],
    [web("app: web"), web("app: web", "restartPolicy: Always, "), []],
    [web("app: web"), web("app: wob"), ["n: web wob"]],
    [web("app: web"), web("app: web", "nodeName: a, "), []],
    [web("app: web"), web("app: web", "serviceAccountName: robot, "), ["n: default robot"]],
    [web("app: web"), web("app: web", mounts), ["n: data"]],
    // Another user of it may be delivered by somebody else.
    [web("app: web") + claim, web("app: web", mounts) + claim, ["n: data"]],
    [web("app: web", mounts) + claim, web("app: web", `nodeName: a, ${mounts}`) + claim, []],
    [web("app: web", mounts), web("app: web", `nodeName: a, ${mounts}`), ["n: data"]],
    [claim, web("app: web", mounts) + claim, ["n: LimitRange ResourceQuota baseline restricted", "n: data"]],
    [web("app: web", mounts), web("app: web", mounts), []],
  ])("from %s to %s: %j", (base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });

  it("are its labels where it gets fewer pods, by which a budget may let none of them go", () => {
    const of = (replicas: string) => web("app: web").replace("spec: {", `spec: { ${replicas}`);
    const ADMITS = "n: LimitRange ResourceQuota baseline restricted";
    expect(told(of("replicas: 3, "), of("replicas: 2, "))).toEqual([ADMITS, "n: web"]);
    expect(told(of("replicas: 2, "), of("replicas: 3, "))).toEqual([ADMITS]);
  });

  it("are its labels where its ports change", () => {
    const port = (number: number) =>
      web("app: web").replace("image: a }", `image: a, ports: [{ containerPort: ${number} }] }`);
    expect(told(port(80), port(81))).toEqual(["n: web"]);
  });
});

it("what a release begins to own has to do with others that own it", () => {
  const release = (spec: string, metadata?: string) =>
    object("helm.toolkit.fluxcd.io/v2 HelmRelease", `spec: { ${spec} }`, metadata);
  const own = release("interval: 1m");
  expect(told("", own)).toEqual(["n: x"]);
  expect(told("", release("interval: 1m", "name: x"))).toEqual(["-: x"]);
  expect(told(own, release("interval: 2m"))).toEqual([]);
  expect(told(own, release("releaseName: y, storageNamespace: m"))).toEqual(["m: y"]);
  expect(told(own, "")).toEqual([]);
});
