import { describe, expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const claim = (mode: string, more = "") =>
  manifest(
    "v1 PersistentVolumeClaim",
    `spec: { accessModes: [${mode}]${more} }`,
    "name: data, namespace: shop",
  );
const user = (name: string, spec = "replicas: 1", type = "apps/v1 Deployment", claimName = "data") =>
  manifest(
    type,
    `spec: { ${spec}, template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: a, image: a }], volumes: [{ name: d, persistentVolumeClaim: { claimName: ${claimName} } }] } } }`,
    `name: ${name}, namespace: shop`,
  );
const hpa = (min: number, max: number) =>
  manifest(
    "autoscaling/v2 HorizontalPodAutoscaler",
    `spec: { minReplicas: ${String(min)}, maxReplicas: ${String(max)}, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }`,
  );
const scaledJob = manifest(
  "keda.sh/v1alpha1 ScaledJob",
  "spec: { jobTargetRef: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }], volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }] } } }, triggers: [] }",
  "name: s, namespace: shop",
);
const POD = claim("ReadWriteOncePod");
const NODE = claim("ReadWriteOnce");
const said = (severity: string, who: string, whose: string) =>
  `${severity}: More than one pod (of ${who}) is to have PersistentVolumeClaim data, which ${whose}.`;
const ONE_POD = "only one pod can use: any other is never started";
const ONE_NODE = "only the pods of one node can use: those on another node wait for it";

describe("a claim with more users than may have it at once, and no restart", () => {
  it.each<readonly [string, base: string, head: string, readonly string[]]>([
    [
      "more pods",
      POD + user("web"),
      POD + user("web", "replicas: 2"),
      [said("error", "Deployment web", ONE_POD)],
    ],
    [
      "more pods",
      NODE + user("web"),
      NODE + user("web", "replicas: 3"),
      [said("warning", "Deployment web", ONE_NODE)],
    ],
    [
      "a second user",
      POD + user("web"),
      POD + user("web") + user("b"),
      [said("error", "Deployment web, Deployment b", ONE_POD)],
    ],
    [
      "a second user",
      NODE + user("web"),
      NODE + user("web") + user("b", "serviceName: b", "apps/v1 StatefulSet"),
      [said("warning", "Deployment web, StatefulSet b", ONE_NODE)],
    ],
    [
      "a pod for each node",
      NODE,
      NODE + user("b", "updateStrategy: {}", "apps/v1 DaemonSet"),
      [said("warning", "DaemonSet b", ONE_NODE)],
    ],
    [
      "a pod for each node, by Kruise",
      NODE,
      NODE + user("b", "updateStrategy: {}", "apps.kruise.io/v1alpha1 DaemonSet"),
      [said("warning", "DaemonSet b", ONE_NODE)],
    ],
    [
      "what runs by KEDA",
      POD + user("web"),
      POD + user("web") + scaledJob,
      [said("warning", "Deployment web, ScaledJob s", ONE_POD)],
    ],
    [
      "an autoscaler",
      NODE + user("web"),
      NODE + user("web") + hpa(3, 5),
      [said("warning", "Deployment web", ONE_NODE)],
    ],
    [
      "an autoscaler",
      POD + user("web"),
      POD + user("web") + hpa(1, 5),
      [said("warning", "Deployment web", ONE_POD)],
    ],
    [
      "its bounds",
      POD + user("web") + hpa(1, 1),
      POD + user("web") + hpa(2, 2),
      [said("error", "Deployment web", ONE_POD)],
    ],
  ])("by %s", (_, base, head, expected) => {
    expect(told("rwo-surge", base, head)).toEqual(expected);
  });

  it.each<readonly [string, base: string, head: string]>([
    [
      "many may use it",
      claim("ReadWriteMany") + user("web"),
      claim("ReadWriteMany") + user("web", "replicas: 2"),
    ],
    [
      "a pod of each node had it",
      NODE + user("d", "updateStrategy: {}", "apps/v1 DaemonSet"),
      NODE + user("d", "updateStrategy: {}", "apps/v1 DaemonSet") + user("b"),
    ],
    ["nobody knows it", user("web"), user("web", "replicas: 2")],
    [
      "it lies on one node",
      claim("ReadWriteOnce", ", storageClassName: local-path") + user("web"),
      claim("ReadWriteOnce", ", storageClassName: local-path") + user("web") + user("b"),
    ],
    ["it was so before", NODE + user("web", "replicas: 2"), NODE + user("web", "replicas: 3")],
    ["there is one user still", NODE + user("web"), NODE + user("b")],
    ["there are fewer", NODE + user("web", "replicas: 2"), NODE + user("web")],
    [
      "another claim is used",
      NODE + user("web"),
      NODE + user("web") + user("b", "replicas: 3", "apps/v1 Deployment", "other"),
    ],
    ["both are new", "", NODE + user("web")],
    ["the second rests", POD + user("web"), POD + user("web") + user("b", "replicas: 0")],
  ])("but not where %s", (_, base, head) => {
    expect(told("rwo-surge", base, head)).toEqual([]);
  });
});

describe("of several users", () => {
  const cronJob = manifest(
    "batch/v1 CronJob",
    'spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }], volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }] } } } } }',
    "name: at-times, namespace: shop",
  );
  const calm = (name: string, replicas = 1, claimName = "data") =>
    user(
      name,
      `replicas: ${String(replicas)}, strategy: { type: Recreate }`,
      "apps/v1 Deployment",
      claimName,
    );
  const CLAIMS =
    "Give each pod a claim of its own, keep to one pod, or use a volume that several nodes may use.";
  it.each<readonly [string, base: string, head: string, name: string, severity: string, unsafe: boolean]>([
    ["who comes", POD + calm("b"), POD + calm("b") + calm("a"), "a", "error", true],
    ["who gets pods", POD + calm("b") + calm("web", 0), POD + calm("b") + calm("web"), "web", "error", true],
    [
      "who gets the claim",
      NODE + calm("b") + calm("web", 1, "other"),
      NODE + calm("b") + calm("web"),
      "web",
      "warning",
      false,
    ],
    [
      "the first, where the claim comes",
      calm("b") + calm("a"),
      NODE + calm("b") + calm("a"),
      "b",
      "warning",
      false,
    ],
    ["who runs at times", POD + calm("b"), POD + calm("b") + cronJob, "at-times", "warning", false],
  ])("%s is told", (_, base, head, name, severity, unsafe) => {
    expect(findings("rwo-surge", [base, head])).toMatchObject([
      { workload: { name }, severity, unsafe, remediation: CLAIMS },
    ]);
  });
});
