import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";
import { APPS, KRUISE, OPENSHIFT, ROLLOUT, told } from "./told.ts";

const IMAGES = ["a:1", "a:2"] as const;
const SET = [APPS, "StatefulSet"] as const;
const CONFIG = [OPENSHIFT, "DeploymentConfig"] as const;
const ROLLS = [ROLLOUT, "Rollout"] as const;
const ON_DELETE = "updateStrategy: { type: OnDelete }";
const START = (start: number, more = "") => `{ replicas: 3, ordinals: { start: ${start} }${more} }`;
const TRIGGERS = (type: string, more = "") => `{ triggers: [${type}]${more} }`;
const CHANGE = "{ type: ConfigChange }";

describe("what a change of its spec does, in words", () => {
  it.each<
    readonly [
      type: readonly [string, string],
      base: string,
      head: string,
      images: readonly [string, string] | undefined,
      expected: string,
    ]
  >([
    [
      SET,
      START(1),
      START(2),
      undefined,
      "restart | - | - | 3 | spec.ordinals.start changed: 1 of its pods are deleted, and others made under new numbers.",
    ],
    [
      SET,
      START(1),
      START(9),
      undefined,
      "restart | - | - | 3 | spec.ordinals.start changed: 3 of its pods are deleted, and others made under new numbers.",
    ],
    [SET, `{ ${ON_DELETE} }`, "{}", IMAGES, "restart | - | - | 1 | -"],
    [
      CONFIG,
      "{}",
      "{ test: true }",
      undefined,
      "unknown | - | - | - | spec.test is true: its pods run while a rollout goes on, and end with it.",
    ],
    [
      CONFIG,
      TRIGGERS(CHANGE),
      TRIGGERS(""),
      undefined,
      "unknown | - | - | - | Its triggers change: whether one of them starts a rollout is not known.",
    ],
    [CONFIG, TRIGGERS(""), TRIGGERS(CHANGE), IMAGES, "restart | - | - | 1 | -"],
    [CONFIG, TRIGGERS(CHANGE), TRIGGERS(CHANGE, ", minReadySeconds: 5"), undefined, "nothing"],
    [CONFIG, TRIGGERS(""), TRIGGERS("", ", minReadySeconds: 5"), undefined, "nothing"],
    [
      CONFIG,
      TRIGGERS(""),
      TRIGGERS(""),
      IMAGES,
      "none | - | - | - | It has no ConfigChange trigger: it rolls out by hand.",
    ],
    [ROLLS, "{}", "{ restartAt: '2026-01-01T00:00:00Z' }", IMAGES, "restart | - | - | 1 | -"],
    [
      ROLLS,
      "{}",
      "{ restartAt: '2026-01-01T00:00:00Z' }",
      undefined,
      "restart | - | - | 1 | spec.restartAt changed: Argo Rollouts evicts every pod, without a surge.",
    ],
    [
      [KRUISE, "CloneSet"],
      "{}",
      "{ scaleStrategy: { podsToDelete: [a] } }",
      undefined,
      "unknown | - | - | - | spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods.",
    ],
  ])("%s, %s → %s, images %j", (type, base, head, images, expected) => {
    expect(told(type, [base, head], images)).toBe(expected);
  });
});

/** https://knative.dev/docs/serving/autoscaling/scale-bounds/#minimum-scale */
describe("a Service of Knative", () => {
  const MOVES = "Knative makes a new Revision and moves the traffic to it.";
  const knative = (least: string, image = "a:1", traffic = "") =>
    `{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: web }, spec: { ${traffic}template: { metadata: { annotations: { ${least} } }, spec: { containers: [{ image: "${image}" }] } } } }`;
  const least = (count: number | string) => `autoscaling.knative.dev/min-scale: "${count}"`;
  const TO_LATEST = "traffic: [{ latestRevision: true, percent: 100 }], ";
  const TO_ONE = "traffic: [{ revisionName: web-1, percent: 100 }], ";
  const fewer = (kept: number, before: number) =>
    `${MOVES} It keeps ${kept} from now on, where it kept ${before}: pods that no request needs end, and the next request may wait for a new one.`;

  it.each<readonly [string, string, readonly (readonly unknown[])[]]>([
    [knative(least(10)), knative(least(1)), [["restart", fewer(1, 10)]]],
    [knative(least(3)), knative(least(0)), [["restart", fewer(0, 3)]]],
    [knative(least(3)), knative(least(2)), [["restart", MOVES]]],
    [knative(least(1)), knative(least(1), "a:2"), [["restart", MOVES]]],
    [knative(least("x")), knative(least(3)), [["restart", MOVES]]],
    [knative("", "a:1", TO_LATEST), knative("", "a:2", TO_ONE), [["restart", MOVES]]],
    [
      knative("", "a:1", TO_LATEST),
      knative("", "a:1", TO_ONE),
      [["unknown", "Its traffic goes to other Revisions, whose pods come while those of others go."]],
    ],
    [knative(""), knative("").replace("name: web", "name: web, labels: { a: b }"), []],
  ])("%s → %s", (base, head, expected) => {
    expect(forecast(base, head).workloads.map(({ effect, reason }) => [effect, reason])).toEqual(expected);
  });
});

describe("an autoscaler beside it", () => {
  const scaler =
    "---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: s }, spec: { minReplicas: 2, maxReplicas: 9, scaleTargetRef: { kind: KIND, name: web } } }\n";
  const set = (kind: string, spec: string, image = "a:1") =>
    `---\n{ apiVersion: apps/v1, kind: ${kind}, metadata: { name: web }, spec: { ${spec}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "${image}" }] } } } }\n${scaler.replace("KIND", kind)}`;
  const of = (base: string, head: string) =>
    forecast(base, head).workloads.map(({ effect, reason, heldBack }) => [effect, heldBack, reason]);
  const BECOME = (from: number, to: number) =>
    `${from} pods become ${to} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;

  it.each<readonly [string, string, string, readonly (readonly unknown[])[]]>([
    [
      "renumbers pods that nobody counts",
      set("StatefulSet", "replicas: 3, "),
      set("StatefulSet", "replicas: 3, ordinals: { start: 2 }, "),
      [
        [
          "restart",
          undefined,
          "spec.ordinals.start changed: Its pods are deleted, and others made under new numbers.",
        ],
      ],
    ],
    [
      "keeps no partition that is above all pods",
      set("StatefulSet", "replicas: 3, updateStrategy: { rollingUpdate: { partition: 5 } }, "),
      set("StatefulSet", "replicas: 3, updateStrategy: { rollingUpdate: { partition: 5 } }, ", "a:2"),
      [["restart", undefined, undefined]],
    ],
    [
      "does not let its pods end at once",
      set("Deployment", "replicas: 3, "),
      set("Deployment", "replicas: 0, "),
      [["scale", undefined, BECOME(3, 0)]],
    ],
    [
      "has no say in what was held back",
      set("Deployment", "replicas: 5, paused: true, "),
      set("Deployment", "replicas: 1, "),
      [
        [
          "unknown",
          undefined,
          "The pod template is unchanged, but whatever changed while it was paused rolls out now.",
        ],
      ],
    ],
    [
      "takes pods away beside a restart",
      set("Deployment", "replicas: 5, "),
      set("Deployment", "replicas: 1, ", "a:2"),
      [["restart", undefined, BECOME(5, 1)]],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(of(base, head)).toEqual(expected);
  });
});

it("a DaemonSet whose pods are replaced by hand leaves nodes all the same", () => {
  const daemon = (pod: string) =>
    `{ apiVersion: apps/v1, kind: DaemonSet, metadata: { name: web }, spec: { updateStrategy: { type: OnDelete }, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: a, image: a }] } } } }`;
  const [found] = forecast(daemon(""), daemon("nodeSelector: { a: b }, ")).workloads;
  expect([found?.effect, found?.reason]).toEqual([
    "none",
    "Pods take the change when somebody deletes them. nodeSelector changed: on nodes that no longer fit, its pod ends.",
  ]);
});

it("a Rollout that begins to scale down what it refers to ends those pods", () => {
  const of = (scaleDown: string) => `{ workloadRef: { kind: Deployment, name: web${scaleDown} } }`;
  expect(told(ROLLS, [of(""), of(", scaleDown: onsuccess")])).toBe(
    "unknown | - | - | - | spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of Deployment web, once those of the Rollout are there.",
  );
});

it("a ReplicationController whose selector changes leaves its pods alone and makes others", () => {
  const controller = (label: string, replicas: number) =>
    `{ apiVersion: v1, kind: ReplicationController, metadata: { name: web }, spec: { replicas: ${replicas}, selector: { app: ${label} }, template: { metadata: { labels: { app: ${label} } }, spec: { containers: [{ name: a, image: a }] } } } }`;
  const of = (replicas: number) =>
    forecast(controller("web", replicas), controller("api", replicas)).workloads.map(({ effect, reason }) => [
      effect,
      reason,
    ]);
  expect(of(1)).toEqual([
    ["restart", "spec.selector changed: its pods no longer belong to it and run on, and new ones are made."],
  ]);
  expect(of(0)).toEqual([["none", "spec.replicas is 0."]]);
});
