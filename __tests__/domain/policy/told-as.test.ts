import { describe, expect, it } from "vitest";
import type { OverlayInput } from "../../../src/domain/overlay.ts";
import { forecast } from "../forecast-of.ts";

const config = (name: string, data: string, namespace = "n", more = "") =>
  `---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name}, namespace: ${namespace}${more} }, data: { ${data} } }\n`;
const web = (pod = "", spec = "", metadata = "name: web, namespace: n") =>
  `---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { ${metadata} }, spec: { ${spec}selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ${pod}containers: [{ name: web, image: "a:1", readinessProbe: { tcpSocket: { port: 80 } } }] } } } }\n`;
const scaler = (name: string, min: number) =>
  `---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: s, namespace: n }, spec: { minReplicas: ${min}, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} } } }\n`;
const service = (selector: string) =>
  `---\n{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: n }, spec: { selector: { ${selector} }, ports: [{ port: 80 }] } }\n`;
const volume = (policy: string) =>
  `---\n{ apiVersion: v1, kind: PersistentVolume, metadata: { name: disk }, spec: { persistentVolumeReclaimPolicy: ${policy} } }\n`;
const budget = `---\n{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: b, namespace: n }, spec: { minAvailable: 1, selector: { matchLabels: { app: web } } } }\n`;
const crd = (storage: string, webhook: string) =>
  `---\n{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: as.x.io }, spec: { group: x.io, scope: Namespaced, names: { kind: A, plural: as }, conversion: { strategy: ${webhook} }, versions: [{ name: ${storage}, served: true, storage: true }] } }\n`;

type Row = readonly [
  check: string,
  base: string,
  head: string,
  told: string | null,
  rest?: Partial<OverlayInput>,
];

/** How much a finding weighs, and all of its words: a check that finds the right thing may say the wrong one. */
describe("a finding", () => {
  it.for<Row>([
    [
      "argocd-settings",
      config("argocd-cm", "", "argocd"),
      config("argocd-cm", "kustomize.buildOptions: --enable-helm", "argocd"),
      "warning safe",
    ],
    [
      "system-settings",
      config("coredns", "a: b", "kube-system"),
      config("coredns", "a: c", "kube-system"),
      "warning safe",
    ],
    [
      "deleted-claims",
      volume("Retain"),
      volume("Delete"),
      "warning safe: From now on PersistentVolume disk takes the data with it when it is released or deleted.",
    ],
    ["kept-service-account", web("serviceAccountName: robot, "), web(), "warning safe"],
    [
      "left-behind",
      config("other", "a: b") + web(),
      config("other", "a: b"),
      "warning safe",
      { prunes: false },
    ],
    [
      "removed-object",
      web() + scaler("web", 2),
      web(),
      "warning safe: HorizontalPodAutoscaler s is removed: the number of pods stays, or becomes what the workload writes, and nothing scales them any more.",
    ],
    ["removed-object", web() + scaler("other", 2), web(), null],
    [
      "removed-object",
      web() + budget,
      web(),
      "warning safe: PodDisruptionBudget b is removed: a drain of nodes may end all pods at once that it kept.",
    ],
    [
      "service-without-pods",
      web() + service("app: web"),
      web() + service("app: wob"),
      "warning safe: Service web selects no pod of this build any more: it asks for app=wob.",
    ],
    [
      "crd-version",
      crd("v1", "None"),
      crd("v1", "Webhook"),
      "warning safe: CustomResourceDefinition as.x.io converts its versions by Webhook from now on, where it was None.",
    ],
    [
      "max-unavailable-all",
      web("", "strategy: { rollingUpdate: { maxUnavailable: 100% } }, replicas: 3, "),
      web("hostNetwork: true, ", "strategy: { rollingUpdate: { maxUnavailable: 100% } }, replicas: 3, "),
      "error unsafe",
    ],
    ["two-owners", web(), web(), null],
  ])("of %s", ([check, base, head, told, rest]) => {
    const found = forecast(base, head, rest).findings.filter((finding) => finding.check === check);
    const words = found.map(
      ({ severity, unsafe, message }) => `${severity} ${unsafe ? "unsafe" : "safe"}: ${message}`,
    );
    expect(words).toEqual(told === null ? [] : [expect.stringContaining(told)]);
  });
});

describe("unread-config", () => {
  const reader = (name: string, kind = "configMapRef", namespace = "n") =>
    `---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, namespace: ${namespace} }, spec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ ${kind}: { name: ${name} } }] }] } } } }\n`;
  const found = (
    read: string,
    name: string,
    rest: Partial<OverlayInput> = {},
    before = config(name, "A: a"),
  ) =>
    forecast(read + before, read + config(name, "A: b"), rest).findings.filter(
      ({ check }) => check === "unread-config",
    );
  it.each<readonly [string, string, number]>([
    [reader("app"), "dev-app", 1],
    [reader("app"), "app-v2", 1],
    [reader("app"), "application", 0],
    [reader("app"), "myapp", 0],
    [reader("app", "secretRef"), "dev-app", 0],
    [reader("app", "configMapRef", "m"), "app", 1],
    [reader("dev-app"), "dev-app", 0],
    [reader("app") + config("app", "A: a"), "dev-app", 0],
    [reader("app") + reader("dev-app").replace("name: web", "name: api"), "dev-app", 0],
  ])("%s and %s: %d", (read, name, expected) => {
    expect(found(read, name).map(({ severity, unsafe }) => [severity, unsafe])).toEqual(
      Array.from({ length: expected }, () => ["warning", false]),
    );
  });

  it("is asked of content that changes only, and of what was seen on both sides", () => {
    expect(found(reader("app"), "dev-app", {}, "")).toEqual([]);
    expect(found(reader("app"), "dev-app", {}, config("dev-app", "A: b", "n", ", labels: { a: b }"))).toEqual(
      [],
    );
    expect(found(reader("app"), "dev-app", { baseIncomplete: true }, "")).toEqual([]);
  });
});
