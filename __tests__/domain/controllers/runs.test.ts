import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";
import { APPS, told } from "./told.ts";

describe("runs that end by themselves", () => {
  const job = (image: string, spec: string, annotations = "{}") =>
    `{ apiVersion: batch/v1, kind: Job, metadata: { name: web, annotations: ${annotations} }, spec: { ${spec}template: { spec: { restartPolicy: Never, containers: [{ name: a, image: "${image}" }] } } } }`;
  const cron = (image: string, spec: string) =>
    `{ apiVersion: batch/v1, kind: CronJob, metadata: { name: web }, spec: { ${spec}schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: "${image}" }] } } } } } }`;
  const scaled = (image: string, spec: string) =>
    `{ apiVersion: keda.sh/v1alpha1, kind: ScaledJob, metadata: { name: web }, spec: { ${spec}jobTargetRef: { template: { spec: { containers: [{ name: a, image: "${image}" }] } } } } }`;
  const of = (base: string, head: string) => {
    const [found] = forecast(base, head).workloads;
    return found === undefined
      ? "nothing"
      : [found.effect, found.heldBack ?? "-", found.releases ?? "-", found.reason ?? "-"].join(" | ");
  };
  it.each([
    [cron("a", ""), cron("b", ""), "nextRun | - | - | -"],
    [
      cron("a", "suspend: true, "),
      cron("b", "suspend: true, "),
      "none | suspended | - | spec.suspend is true.",
    ],
    [
      cron("a", "suspend: true, "),
      cron("a", "suspend: false, "),
      "unknown | - | true | It was suspended: a run that was missed meanwhile may start at once.",
    ],
    [cron("a", ""), cron("a", "suspend: true, "), "nothing"],
    [cron("a", ""), cron("a", "successfulJobsHistoryLimit: 1, "), "nothing"],
    [
      scaled("a", ""),
      scaled("b", ""),
      "restart | - | - | KEDA ends the running Jobs whenever a ScaledJob changes.",
    ],
    [
      scaled("a", ""),
      scaled("a", "pollingInterval: 5, "),
      "restart | - | - | KEDA ends the running Jobs whenever a ScaledJob changes.",
    ],
    [
      scaled("a", "rollout: { strategy: gradual }, "),
      scaled("b", "rollout: { strategy: gradual }, "),
      "nextRun | - | - | -",
    ],
    [
      scaled("a", "rollout: { strategy: gradual }, "),
      scaled("a", "rollout: { strategy: gradual }, pollingInterval: 5, "),
      "nothing",
    ],
    [
      job("a", "suspend: true, "),
      job("a", "suspend: false, "),
      "unknown | - | true | It was suspended: its pods are made now.",
    ],
    [job("a", ""), job("a", "suspend: true, "), "nothing"],
    [
      job("a", "", "{ argocd.argoproj.io/hook: PreSync }"),
      job("b", "", "{ argocd.argoproj.io/hook: PreSync }"),
      "nextRun | - | - | argocd.argoproj.io/hook: the Job is recreated at every sync.",
    ],
    [
      job("a", "", "{ argocd.argoproj.io/hook: PostDelete }"),
      job("b", "", "{ argocd.argoproj.io/hook: PostDelete }"),
      "nextRun | - | - | argocd.argoproj.io/hook: the Job is made when that happens, and at no sync.",
    ],
  ])("from %s to %s: %s", (base, head, expected) => {
    expect(of(base, head)).toBe(expected);
  });
});

describe("a DaemonSet that fits fewer nodes", () => {
  const pod = (fields: string, image = "a") =>
    `{ apiVersion: apps/v1, kind: DaemonSet, metadata: { name: web }, spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${fields}containers: [{ name: a, image: ${image} }] } } } }`;
  const AFFINITY = (key: string) =>
    `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: ${key}, operator: Exists }] }] } } }, `;
  const ENDS = "changed: on nodes that no longer fit, its pod ends.";
  it.each([
    ["", "nodeSelector: { disk: ssd }, ", `nodeSelector ${ENDS}`],
    ["nodeSelector: { disk: ssd }, ", "nodeSelector: { disk: hdd }, ", `nodeSelector ${ENDS}`],
    ["nodeSelector: { disk: ssd }, ", "", undefined],
    ["", AFFINITY("disk"), `nodeAffinity ${ENDS}`],
    [AFFINITY("disk"), AFFINITY("gpu"), `nodeAffinity ${ENDS}`],
    [AFFINITY("disk"), "", undefined],
    ["tolerations: [{ operator: Exists }], ", "", `tolerations ${ENDS}`],
    ["tolerations: [{ operator: Exists }], ", "tolerations: [{ operator: Exists }, { key: x }], ", undefined],
    ["", "tolerations: [{ operator: Exists }], ", undefined],
    [
      "tolerations: [{ operator: Exists }], ",
      "nodeSelector: { disk: ssd }, ",
      `nodeSelector, tolerations ${ENDS}`,
    ],
  ])("from {%s} to {%s}: %s", (base, head, expected) => {
    expect(forecast(pod(base), pod(head)).workloads[0]).toMatchObject({ effect: "restart" });
    expect(forecast(pod(base), pod(head)).workloads[0]?.reason).toBe(expected);
  });
});

it("an autoscaler that takes over says how many pods become how many", () => {
  const scaler = `---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: s }, spec: { minReplicas: 2, maxReplicas: 9, scaleTargetRef: { kind: Deployment, name: web } } }\n`;
  const at = (spec: string, image = "a:1") => workload(APPS, "Deployment", image, spec);
  const why =
    "5 pods become 1 until the autoscaler looks again: leave spec.replicas as it is until it has taken over.";
  expect(forecast(at("{ replicas: 5 }"), at("{}") + scaler).workloads).toMatchObject([
    { effect: "scale", podsAtBase: 5, podsAtHead: null, reason: why },
  ]);
  expect(
    forecast(at("{ replicas: 5, paused: true }"), at("{ paused: true }", "a:2") + scaler).workloads,
  ).toMatchObject([{ effect: "scale", reason: `spec.paused is true. ${why}` }]);
  expect(told([APPS, "Deployment"], ["{ replicas: 3 }", "{ replicas: 0 }"])).toBe(
    "scale | - | - | - | All its pods end: spec.replicas becomes 0.",
  );
  expect(told([APPS, "Deployment"], ["{ replicas: 0 }", "{ replicas: 3 }"])).toBe(
    "scale | - | releases | - | Its first pods are made: spec.replicas was 0.",
  );
});
