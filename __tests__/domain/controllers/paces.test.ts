import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";
import { APPS, KRUISE, OPENSHIFT } from "./told.ts";

const DEPLOYMENT = [APPS, "Deployment"] as const;
const SET = [APPS, "StatefulSet"] as const;
const KRUISE_SET = [KRUISE, "StatefulSet"] as const;
const CLONES = [KRUISE, "CloneSet"] as const;
const of = (type: string, more = "") => `{ replicas: 10, updateStrategy: { type: ${type}${more} } }`;
const rolling = (more: string) =>
  `{ replicas: 5, podManagementPolicy: Parallel, updateStrategy: { rollingUpdate: { ${more} } } }`;

/** Strategy, pods that are replaced, surge, unavailable and waves. */
function pace([apiVersion, kind]: readonly [string, string], spec: string, head?: (text: string) => string) {
  const [one, two] = ["a:1", "a:2"].map((image) => workload(apiVersion, kind, image, spec));
  const [found] = forecast(one ?? "", head === undefined ? (two ?? "") : head(two ?? "")).workloads;
  const { strategy, maxSurge, maxUnavailable, waves } = found?.rollout ?? {};
  return [strategy, found?.pods, maxSurge, maxUnavailable, waves].map((each) => each ?? "-").join(" ");
}

/** https://openkruise.io/docs/user-manuals/cloneset#update, https://openkruise.io/docs/user-manuals/advancedstatefulset */
describe("the pace of a restart", () => {
  it.each<readonly [readonly [string, string], string, string]>([
    [
      DEPLOYMENT,
      "{ replicas: 10, strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 25% } } }",
      "RollingUpdate 10 0 2 5",
    ],
    [[OPENSHIFT, "DeploymentConfig"], "{ replicas: 4 }", "RollingUpdate 4 1 1 2"],
    [SET, rolling("maxUnavailable: 2"), "RollingUpdate 5 0 1 5"],
    [KRUISE_SET, rolling("maxUnavailable: 2"), "RollingUpdate 5 0 2 3"],
    [KRUISE_SET, rolling('maxUnavailable: "30%"'), "RollingUpdate 5 0 2 3"],
    [KRUISE_SET, rolling("partition: 3"), "RollingUpdate 2 0 1 2"],
    [SET, rolling("partition: 3"), "RollingUpdate 2 0 1 2"],
    [CLONES, "{ replicas: 10 }", "RollingUpdate 10 0 2 5"],
    [CLONES, of("ReCreate", ", partition: 4"), "RollingUpdate 6 0 2 3"],
    [CLONES, of("ReCreate", ', maxUnavailable: "25%"'), "RollingUpdate 10 0 3 4"],
    [CLONES, of("ReCreate", ', maxUnavailable: "25%", maxSurge: 1'), "RollingUpdate 10 1 2 4"],
    [CLONES, of("ReCreate", ', maxUnavailable: 1, maxSurge: "15%"'), "RollingUpdate 10 2 1 4"],
    [CLONES, of("InPlaceIfPossible", ", maxUnavailable: 5, maxSurge: 3"), "InPlace 10 0 5 2"],
  ])("%s with %s: %s", (type, spec, expected) => {
    expect(pace(type, spec)).toBe(expected);
  });

  it.each([
    ["labels: { app: web }", "labels: { app: web, b: c }", "InPlace"],
    ["metadata: { labels:", "metadata: { annotations: { b: c }, labels:", "InPlace"],
    ["name: web, image", "env: [{ name: A, value: b }], name: web, image", "RollingUpdate"],
  ])("an image with %s → %s: %s", (from, to, expected) => {
    const text = pace(CLONES, of("InPlaceIfPossible"), (head) => head.replace(from, to));
    expect(text.split(" ")[0]).toBe(expected);
  });

  it("is proven where Knative waits, and where every template tells when it is ready", () => {
    const proven = (apiVersion: string, kind: string) => {
      const [one, two] = ["a:1", "a:2"].map((image) => workload(apiVersion, kind, image));
      return forecast(one ?? "", two ?? "").workloads[0]?.rollout?.availabilityProven;
    };
    expect(proven("serving.knative.dev/v1", "Service")).toBe(true);
    expect(proven(APPS, "Deployment")).toBe(false);
  });
});

it("is not known where pods get other numbers", () => {
  const at = (start: number) =>
    workload(APPS, "StatefulSet", "a:1", `{ replicas: 3, ordinals: { start: ${start} } }`);
  expect(forecast(at(1), at(2)).workloads[0]?.rollout).toMatchObject({
    strategy: "RollingUpdate",
    waves: null,
  });
});

describe("an autoscaler with other bounds", () => {
  const scaler = (most: number, least = 2) =>
    `---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: s }, spec: { minReplicas: ${least}, maxReplicas: ${most}, scaleTargetRef: { kind: Deployment, name: web } } }\n`;
  const told = (base: string, head: string) =>
    forecast(base, head).workloads.map(({ effect, reason, podsAtBase }) => [effect, podsAtBase, reason]);
  const web = (image: string, spec = "{}") => workload(APPS, "Deployment", image, spec);
  const LESS =
    "HorizontalPodAutoscaler s allows at most 5 from now on, where it allowed 9: if more run, they end at once.";

  it.each<readonly [string, string, string, readonly (readonly unknown[])[]]>([
    ["beside a restart", web("a:1") + scaler(9), web("a:2") + scaler(5), [["restart", null, LESS]]],
    [
      "beside what is held back",
      web("a:1", "{ paused: true }") + scaler(9),
      web("a:2", "{ paused: true }") + scaler(5),
      [["scale", null, `spec.paused is true. ${LESS}`]],
    ],
    [
      "beside what is not known",
      web("a:1", "{ paused: true }") + scaler(9),
      web("a:1") + scaler(5),
      [
        [
          "unknown",
          undefined,
          "The pod template is unchanged, but whatever changed while it was paused rolls out now.",
        ],
      ],
    ],
    [
      "beside pods that end until it looks again",
      web("a:1", "{ replicas: 8 }") + scaler(9),
      web("a:2", "{ replicas: 1 }") + scaler(5),
      [
        [
          "restart",
          8,
          "8 pods become 1 until the autoscaler looks again: leave spec.replicas as it is until it has taken over.",
        ],
      ],
    ],
    [
      "for pods that there are none of",
      web("a:1", "{ replicas: 0 }"),
      web("a:1", "{ replicas: 0 }") + scaler(5),
      [],
    ],
    [
      "of no end",
      web("a:1") + scaler(9).replace("maxReplicas: 9", "a: b"),
      web("a:1") + scaler(5),
      [["scale", null, LESS.replace(", where it allowed 9", "")]],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});

/** https://kubernetes.io/docs/concepts/workloads/controllers/job/#mutable-pod-resources */
it.each([
  ["nodeSelector: { a: b }, ", "", "The suspended Job takes the change before it starts."],
  [
    "",
    "resources: { limits: { cpu: 1 } }",
    "The suspended Job takes the change before it starts. Kubernetes before 1.36 refuses it.",
  ],
])("a suspended Job takes { %s} and { %s}", (pod, container, reason) => {
  const LIMITED = "resources: { limits: { cpu: 2 } }";
  const job = (spec: string, fields: string) =>
    `{ apiVersion: batch/v1, kind: Job, metadata: { name: web }, spec: { suspend: true, template: { spec: { restartPolicy: Never, ${spec}containers: [{ name: a, image: a, ${fields} }] } } } }`;
  for (const before of ["", LIMITED]) {
    const after = container === "" ? before : container;
    expect(forecast(job("", before), job(pod, after)).workloads).toMatchObject([
      { effect: "none", heldBack: "suspended", reason },
    ]);
  }
});
