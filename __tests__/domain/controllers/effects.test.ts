import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";
import { APPS, KRUISE, OPENSHIFT, ROLLOUT, told } from "./told.ts";

/** Another image, under the same spec. */
describe("a changed pod template", () => {
  it.each<readonly [string, string, string, string]>([
    [APPS, "Deployment", "{ paused: true }", "none | paused | - | - | spec.paused is true."],
    [APPS, "Deployment", "{ paused: false }", "restart | - | - | 1 | -"],
    [APPS, "Deployment", "{ replicas: 0 }", "none | noReplicas | - | - | spec.replicas is 0."],
    [APPS, "Deployment", "{ replicas: 3 }", "restart | - | - | 3 | -"],
    [APPS, "StatefulSet", "{ replicas: 0 }", "none | noReplicas | - | - | spec.replicas is 0."],
    [
      APPS,
      "StatefulSet",
      "{ updateStrategy: { type: OnDelete } }",
      "none | onDelete | - | - | Pods take the change when somebody deletes them.",
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 3 } } }",
      "none | partition | - | - | spec.updateStrategy.rollingUpdate.partition is 3, and there are 3 pods.",
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 4 } } }",
      "none | partition | - | - | spec.updateStrategy.rollingUpdate.partition is 4, and there are 3 pods.",
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 2 } } }",
      "restart | - | - | 1 | -",
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 0 } } }",
      "restart | - | - | 3 | -",
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 0, updateStrategy: { rollingUpdate: { partition: 3 } } }",
      "none | noReplicas | - | - | spec.replicas is 0.",
    ],
    [
      KRUISE,
      "StatefulSet",
      "{ replicas: 2, updateStrategy: { type: OnDelete } }",
      "none | onDelete | - | - | Pods take the change when somebody deletes them.",
    ],
    [
      KRUISE,
      "StatefulSet",
      "{ replicas: 2, updateStrategy: { rollingUpdate: { partition: 2 } } }",
      "none | partition | - | - | spec.updateStrategy.rollingUpdate.partition is 2, and there are 2 pods.",
    ],
    [KRUISE, "StatefulSet", "{ replicas: 0 }", "none | noReplicas | - | - | spec.replicas is 0."],
    [
      KRUISE,
      "CloneSet",
      "{ replicas: 2, updateStrategy: { partition: 2 } }",
      "none | partition | - | - | spec.updateStrategy.partition is 2, and there are 2 pods.",
    ],
    [KRUISE, "CloneSet", "{ replicas: 2, updateStrategy: { partition: 1 } }", "restart | - | - | 1 | -"],
    [
      KRUISE,
      "CloneSet",
      "{ updateStrategy: { paused: true } }",
      "none | paused | - | - | spec.updateStrategy.paused is true.",
    ],
    [
      KRUISE,
      "DaemonSet",
      "{ updateStrategy: { type: OnDelete } }",
      "none | onDelete | - | - | Pods take the change when somebody deletes them.",
    ],
    [
      APPS,
      "DaemonSet",
      "{ updateStrategy: { type: OnDelete } }",
      "none | onDelete | - | - | Pods take the change when somebody deletes them.",
    ],
    [
      OPENSHIFT,
      "DeploymentConfig",
      "{ triggers: [] }",
      "none | - | - | - | It has no ConfigChange trigger: it rolls out by hand.",
    ],
    [
      OPENSHIFT,
      "DeploymentConfig",
      "{ triggers: [{ type: ImageChange }] }",
      "none | - | - | - | It has no ConfigChange trigger: it rolls out by hand.",
    ],
    [
      OPENSHIFT,
      "DeploymentConfig",
      "{ triggers: [{ type: ImageChange }, { type: ConfigChange }] }",
      "restart | - | - | 1 | -",
    ],
    [OPENSHIFT, "DeploymentConfig", "{ replicas: 2 }", "restart | - | - | 2 | -"],
    [OPENSHIFT, "DeploymentConfig", "{ paused: true }", "none | paused | - | - | spec.paused is true."],
    [ROLLOUT, "Rollout", "{ paused: true }", "none | paused | - | - | spec.paused is true."],
    [ROLLOUT, "Rollout", "{ replicas: 0 }", "none | noReplicas | - | - | spec.replicas is 0."],
    [
      "serving.knative.dev/v1",
      "Service",
      "{}",
      "restart | - | - | - | Knative makes a new Revision and moves the traffic to it.",
    ],
    [
      APPS,
      "ReplicaSet",
      "{ replicas: 2 }",
      "none | onDelete | - | - | Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them.",
    ],
    [APPS, "ReplicaSet", "{ replicas: 0 }", "none | noReplicas | - | - | spec.replicas is 0."],
  ])("of %s %s with %s: %s", (apiVersion, kind, spec, expected) => {
    expect(told([apiVersion, kind], [spec, spec], ["a:1", "a:2"])).toBe(expected);
  });
});

describe("Knative's floor", () => {
  const service = (image: string, annotations: string) =>
    `{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: web }, spec: { template: { metadata: { annotations: ${annotations} }, spec: { containers: [{ image: "${image}" }] } } } }`;
  it.each([
    ['{ autoscaling.knative.dev/min-scale: "3" }', '{ autoscaling.knative.dev/min-scale: "1" }', [3, null]],
    ['{ autoscaling.knative.dev/minScale: "3" }', "{}", [3, null]],
    [
      '{ autoscaling.knative.dev/min-scale: "3" }',
      '{ autoscaling.knative.dev/min-scale: "2" }',
      [undefined, undefined],
    ],
    [
      '{ autoscaling.knative.dev/min-scale: "1" }',
      '{ autoscaling.knative.dev/min-scale: "1" }',
      [undefined, undefined],
    ],
    ["{}", '{ autoscaling.knative.dev/min-scale: "1" }', [undefined, undefined]],
    ['{ autoscaling.knative.dev/min-scale: "x1" }', "{}", [undefined, undefined]],
    ['{ autoscaling.knative.dev/min-scale: "1x" }', "{}", [undefined, undefined]],
  ])("from %s to %s: %j", (base, head, expected) => {
    const [found] = forecast(service("a:1", base), service("a:2", head)).workloads;
    expect(found).toMatchObject({ effect: "restart" });
    expect([found?.podsAtBase, found?.podsAtHead]).toEqual(expected);
    if (expected[0] === 3) {
      const kept = head === "{}" ? 0 : 1;
      expect(found?.reason).toContain(
        `It keeps ${kept} from now on, where it kept 3: pods that no request needs end`,
      );
    }
  });
});

describe("a pod takes as it runs what is no image", () => {
  const pod = (metadata: string, spec: string) =>
    `{ apiVersion: v1, kind: Pod, metadata: { name: web${metadata} }, spec: { ${spec} } }`;
  it.each([
    [
      "",
      "containers: [{ name: a, image: b }]",
      ["restart", "The containers restart in place; the pod stays."],
    ],
    [", annotations: { a: b }", "containers: [{ name: a, image: a }]", []],
    [
      "",
      "containers: [{ name: a, image: b }], activeDeadlineSeconds: 5",
      [
        "restart",
        "The containers restart in place. spec.activeDeadlineSeconds becomes 5: the kubelet ends the pod once it has run that long, at once where it has already.",
      ],
    ],
    [", labels: { a: b }", "containers: [{ name: a, image: a }]", []],
    [
      "",
      "containers: [{ name: a, image: a }], activeDeadlineSeconds: 5",
      [
        "none",
        "spec.activeDeadlineSeconds becomes 5: the kubelet ends the pod once it has run that long, at once where it has already.",
      ],
    ],
  ])("%s %s: %j", (metadata, spec, expected) => {
    const { workloads } = forecast(pod("", "containers: [{ name: a, image: a }]"), pod(metadata, spec));
    expect(workloads.flatMap(({ effect, reason }) => [effect, reason])).toEqual(expected);
  });
});

describe("a ReplicationController that lets its pods go", () => {
  const rc = (selector: string, replicas = 2, kind = "ReplicationController") =>
    `{ apiVersion: ${kind === "ReplicaSet" ? APPS : "v1"}, kind: ${kind}, metadata: { name: web }, spec: { replicas: ${replicas}, selector: ${selector}, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: a }] } } } }`;
  const templated = (yaml: string, labels: string) =>
    yaml.replace("labels: { app: web }", `labels: ${labels}`);
  it.each([
    [rc("{ app: web }"), templated(rc("{ app: web, tier: x }"), "{ app: web, tier: x }"), "restart"],
    [rc("{ app: web }", 0), templated(rc("{ app: web, tier: x }", 0), "{ app: web, tier: x }"), "none"],
    [
      templated(rc("{ app: web }"), "{ app: web, tier: x }"),
      templated(rc("{ app: web, tier: x }"), "{ app: web, tier: x }"),
      undefined,
    ],
  ])("%#", (base, head, expected) => {
    expect(forecast(base, head).workloads[0]?.effect).toBe(expected);
  });
});

describe("what Flux leaves as it is", () => {
  const key = "kustomize.toolkit.fluxcd.io/ssa";
  const at = (image: string, annotations: string, spec = "{}") =>
    workload(APPS, "Deployment", image, spec, annotations);
  it.each([
    [
      `{ ${key}: Ignore }`,
      `{ ${key}: IGNORE }`,
      "none",
      `Flux does not apply the change: ${key} is "ignore".`,
    ],
    [
      "{}",
      `{ ${key}: IfNotPresent }`,
      "unknown",
      `The annotation ${key} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`,
    ],
    [`{ ${key}: Ignore }`, "{}", "restart", undefined],
  ])("from %s to %s: %s", (base, head, effect, reason) => {
    expect(forecast(at("a:1", base), at("a:2", head)).workloads).toMatchObject([
      reason === undefined ? { effect } : { effect, reason },
    ]);
  });
  it("says nothing of what concerns no pod", () => {
    const ignored = `{ ${key}: Ignore }`;
    expect(forecast(at("a:1", ignored), at("a:1", ignored, "{ minReadySeconds: 5 }")).workloads).toEqual([]);
  });
});
