import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const web = (replicas: number | string, resources = "", spec = "", name = "web") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: n }
spec:
  replicas: ${replicas}
  ${spec}
  selector: { matchLabels: { a: b } }
  template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: "a:1", resources: { ${resources} } }] } }
`;
const quota = (hard: string, more = "", namespace = "n") =>
  `---\n{ apiVersion: v1, kind: ResourceQuota, metadata: { name: q, namespace: ${namespace} }, spec: { hard: { ${hard} }${more} } }\n`;
const object = (kind: string, name: string, spec: string, apiVersion = "v1") =>
  `---\n{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: ${name}, namespace: n }, ${spec} }\n`;
const claim = (name: string, size: string, storageClass = "slow") =>
  object(
    "PersistentVolumeClaim",
    name,
    `spec: { storageClassName: ${storageClass}, accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } }`,
  );
const service = (spec: string, name = "s") =>
  object("Service", name, `spec: { ${spec} ports: [{ name: a, port: 80 }, { name: b, port: 81 }] }`);
const config = (name: string) => object("ConfigMap", name, "data: { a: b }");
const scaler = object(
  "HorizontalPodAutoscaler",
  "s",
  "spec: { minReplicas: 3, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }",
  "autoscaling/v2",
);
const db = (replicas: number) =>
  object(
    "StatefulSet",
    "db",
    `spec: { replicas: ${replicas}, serviceName: db, selector: { matchLabels: { a: c } }, template: { metadata: { labels: { a: c } }, spec: { containers: [{ name: db, image: a }] } }, volumeClaimTemplates: [{ metadata: { name: d }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }] }`,
    "apps/v1",
  );
const cpu = (amount: string) => `requests: { cpu: ${amount} }, limits: { cpu: ${amount} }`;

function told(base: string, head: string, rules: string, rulesBefore = rules) {
  return findings("over-quota", [base + rulesBefore, head + rules]).map(
    ({ severity, unsafe, workload, message }) =>
      [
        severity,
        ...(unsafe ? ["unsafe"] : []),
        workload?.name ?? "",
        /this is ([^,]+),|which makes ([^,]+),/.exec(message)?.slice(1).find(Boolean),
      ].join(" "),
  );
}

/** https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
describe("pods", () => {
  it.each<readonly [string, string, string, string, readonly string[]]>([
    ["more pods", web(3, cpu("1")), web(6, cpu("1")), "requests.cpu: 4", ["warning web 6 of requests.cpu"]],
    ["as many as fit", web(3, cpu("1")), web(4, cpu("1")), "requests.cpu: 4", []],
    [
      "more of each",
      web(3, cpu("500m")),
      web(3, cpu("2")),
      "requests.cpu: 4",
      ["error unsafe web 6 of requests.cpu"],
    ],
    ["by its other name", web(3, cpu("500m")), web(3, cpu("2")), "cpu: 4", ["error unsafe web 6 of cpu"]],
    [
      "of limits",
      web(3, "limits: { memory: 64Mi }"),
      web(3, "limits: { memory: 640Mi }"),
      "limits.memory: 200Mi",
      ["error unsafe web 1920Mi of limits.memory"],
    ],
    ["counted", web(3), web(5), "pods: 3", ["warning web 5 of pods"]],
    ["counted as objects", web(3), web(5), "count/pods: 3", ["warning web 5 of count/pods"]],
    ["less", web(6), web(5), "pods: 3", []],
    ["new", config("c"), web(5), "pods: 3", ["warning web 5 of pods"]],
    ["together", web(2), web(2) + web(2, "", "", "api"), "pods: 3", ["warning api 4 of pods"]],
    [
      "that an autoscaler keeps",
      web(1) + scaler,
      web(1) + scaler + web(1, "", "", "api"),
      "pods: 3",
      ["warning api 4 of pods"],
    ],
    ["as many as nobody counts", web(3), web("99999999999999999999"), "pods: 3", []],
    ["without a number", web(3), web(5), "pods: some", []],
    ["nothing else", web(3), web(5), "requests.cpu: 1", []],
  ])("%s", (_, base, head, hard, expected) => {
    expect(told(base, head, quota(hard))).toEqual(expected);
  });

  it("counts what a LimitRange gives them", () => {
    const range = object("LimitRange", "r", "spec: { limits: [{ type: Container, default: { cpu: 2 } }] }");
    expect(told(web(1) + range, web(3) + range, quota("requests.cpu: 4"))).toEqual([
      "warning web 6 of requests.cpu",
    ]);
  });

  it("counts no other namespace, and no quota for some pods only", () => {
    expect(told(web(3), web(5), quota("pods: 3", "", "other"))).toEqual([]);
    expect(told(web(3), web(5), quota("pods: 3", ", scopes: [BestEffort]"))).toEqual([]);
  });

  it("that restart are refused surely only by a quota that was there", () => {
    expect(told(web(3, cpu("500m")), web(3, cpu("2")), quota("cpu: 4"), "")).toEqual([
      "warning unsafe web 6 of cpu",
    ]);
  });

  it.each([
    ["maxUnavailable: 0", "pods: 3", ["error unsafe web 4 of pods"]],
    ["maxUnavailable: 0", "pods: 4", []],
    ["maxUnavailable: 1", "pods: 3", []],
  ])("the one that surges, with %s under %s", (strategy, hard, expected) => {
    const at = (amount: string) => web(3, cpu(amount), `strategy: { rollingUpdate: { ${strategy} } }`);
    expect(told(at("1"), at("2"), quota(hard))).toEqual(expected);
  });
});

describe("objects", () => {
  it.each<readonly [string, string, string, string, readonly string[]]>([
    [
      "a kind",
      web(1),
      web(1) + web(1, "", "", "api"),
      "count/deployments.apps: 1",
      ["error  2 of count/deployments.apps"],
    ],
    // Every namespace has one that nobody writes: kube-root-ca.crt.
    ["configs", config("a"), config("a") + config("b"), "configmaps: 2", ["error  3 of configmaps"]],
    ["configs that fit", config("a"), config("a") + config("b"), "count/configmaps: 3", []],
    [
      "claims",
      claim("a", "1Gi"),
      claim("a", "1Gi") + claim("b", "1Gi"),
      "persistentvolumeclaims: 1",
      ["error  2 of persistentvolumeclaims"],
    ],
    ["claims of pods", db(1), db(3), "persistentvolumeclaims: 2", ["error  3 of persistentvolumeclaims"]],
    [
      "a claim that grows",
      claim("a", "1Gi"),
      claim("a", "5Gi"),
      "requests.storage: 2Gi",
      ["error  5Gi of requests.storage"],
    ],
    ["storage of pods", db(1), db(3), "requests.storage: 2Gi", ["error  3Gi of requests.storage"]],
    [
      "storage of a class",
      claim("a", "1Gi", "fast"),
      claim("a", "5Gi", "fast"),
      "fast.storageclass.storage.k8s.io/requests.storage: 2Gi",
      ["error  5Gi of fast.storageclass.storage.k8s.io/requests.storage"],
    ],
    [
      "of another class",
      claim("a", "1Gi"),
      claim("a", "5Gi"),
      "fast.storageclass.storage.k8s.io/requests.storage: 2Gi",
      [],
    ],
    [
      "claims of a class",
      config("a"),
      claim("a", "1Gi", "fast"),
      "fast.storageclass.storage.k8s.io/persistentvolumeclaims: 0",
      ["error  1 of fast.storageclass.storage.k8s.io/persistentvolumeclaims"],
    ],
    [
      "load balancers",
      service(""),
      service("type: LoadBalancer,"),
      "services.loadbalancers: 0",
      ["error  1 of services.loadbalancers"],
    ],
    [
      "node ports",
      service(""),
      service("type: NodePort,"),
      "services.nodeports: 1",
      ["error  2 of services.nodeports"],
    ],
    [
      "no node ports",
      service(""),
      service("type: LoadBalancer, allocateLoadBalancerNodePorts: false,"),
      "services.nodeports: 1",
      [],
    ],
    ["services", service(""), service("") + service("", "t"), "services: 1", ["error  2 of services"]],
    [
      "a plural",
      config("a"),
      object("NetworkPolicy", "p", "spec: { podSelector: {} }", "networking.k8s.io/v1"),
      "count/networkpolicies.networking.k8s.io: 0",
      ["error  1 of count/networkpolicies.networking.k8s.io"],
    ],
    ["what was there", config("a") + config("b"), config("a"), "configmaps: 1", []],
  ])("%s", (_, base, head, hard, expected) => {
    expect(told(base, head, quota(hard))).toEqual(expected);
  });

  it("are refused by their order where the quota is new", () => {
    expect(told(config("a"), config("a") + config("b"), quota("configmaps: 1"), "")).toEqual([
      "warning  3 of configmaps",
    ]);
  });
});
