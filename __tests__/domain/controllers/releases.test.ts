import { describe, expect, it } from "vitest";
import { APPS, KRUISE, OPENSHIFT, ROLLOUT, told } from "./told.ts";

const GATHERED = (how: string) =>
  `The pod template is unchanged, but whatever changed while it ${how} rolls out now.`;

describe("an unchanged pod template", () => {
  it.each<readonly [string, string, string, string, string]>([
    [APPS, "Deployment", "{ paused: true }", "{}", `unknown | - | releases | - | ${GATHERED("was paused")}`],
    [
      APPS,
      "Deployment",
      "{ paused: true }",
      "{ paused: false }",
      `unknown | - | releases | - | ${GATHERED("was paused")}`,
    ],
    [APPS, "Deployment", "{ paused: true, replicas: 0 }", "{ replicas: 0 }", "nothing"],
    [APPS, "Deployment", "{}", "{ paused: true }", "nothing"],
    [
      KRUISE,
      "CloneSet",
      "{ updateStrategy: { paused: true } }",
      "{}",
      `unknown | - | releases | - | ${GATHERED("was paused")}`,
    ],
    [ROLLOUT, "Rollout", "{ paused: true }", "{}", `unknown | - | releases | - | ${GATHERED("was paused")}`],
    [
      OPENSHIFT,
      "DeploymentConfig",
      "{ paused: true }",
      "{}",
      `unknown | - | releases | - | ${GATHERED("was paused")}`,
    ],
    [
      APPS,
      "StatefulSet",
      "{ updateStrategy: { type: OnDelete } }",
      "{ updateStrategy: { type: RollingUpdate } }",
      `unknown | - | releases | - | ${GATHERED("updated OnDelete")}`,
    ],
    [
      APPS,
      "StatefulSet",
      "{ updateStrategy: { type: OnDelete }, replicas: 0 }",
      "{ replicas: 0 }",
      "nothing",
    ],
    [
      APPS,
      "StatefulSet",
      "{ updateStrategy: { rollingUpdate: { partition: 0 } } }",
      "{ updateStrategy: { type: OnDelete } }",
      "nothing",
    ],
    [
      APPS,
      "DaemonSet",
      "{ updateStrategy: { type: OnDelete } }",
      "{}",
      `unknown | - | releases | - | ${GATHERED("updated OnDelete")}`,
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 3 } } }",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 1 } } }",
      `unknown | - | releases | - | ${GATHERED("was above the partition")}`,
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 1 } } }",
      "{ replicas: 3, updateStrategy: { rollingUpdate: { partition: 2 } } }",
      "nothing",
    ],
    [
      KRUISE,
      "CloneSet",
      "{ updateStrategy: { partition: 1 } }",
      "{}",
      `unknown | - | releases | - | ${GATHERED("was above the partition")}`,
    ],
    [
      KRUISE,
      "CloneSet",
      "{}",
      "{ scaleStrategy: { podsToDelete: [web-1] } }",
      "unknown | - | - | - | spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods.",
    ],
    [KRUISE, "CloneSet", "{ scaleStrategy: { podsToDelete: [web-1] } }", "{}", "nothing"],
    [
      KRUISE,
      "CloneSet",
      "{ scaleStrategy: { podsToDelete: [web-1] } }",
      "{ scaleStrategy: { podsToDelete: [web-1] }, minReadySeconds: 5 }",
      "nothing",
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3 }",
      "{ replicas: 3, ordinals: { start: 2 } }",
      "restart | - | - | 3 | spec.ordinals.start changed: 2 of its pods are deleted, and others made under new numbers.",
    ],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 3, ordinals: { start: 9 } }",
      "{ replicas: 3, ordinals: { start: 1 } }",
      "restart | - | - | 3 | spec.ordinals.start changed: 3 of its pods are deleted, and others made under new numbers.",
    ],
    [APPS, "StatefulSet", "{ replicas: 0 }", "{ replicas: 0, ordinals: { start: 2 } }", "nothing"],
    [APPS, "StatefulSet", "{ ordinals: { start: 0 } }", "{}", "nothing"],
    [
      ROLLOUT,
      "Rollout",
      "{ replicas: 2 }",
      '{ replicas: 2, restartAt: "2026-01-01T00:00:00Z" }',
      "restart | - | - | 2 | spec.restartAt changed: Argo Rollouts evicts every pod, without a surge.",
    ],
    [ROLLOUT, "Rollout", '{ restartAt: "2026-01-01T00:00:00Z" }', "{}", "nothing"],
    [ROLLOUT, "Rollout", "{ replicas: 0 }", '{ replicas: 0, restartAt: "2026-01-01T00:00:00Z" }', "nothing"],
    [
      ROLLOUT,
      "Rollout",
      '{ restartAt: "2026-01-01T00:00:00Z" }',
      '{ restartAt: "2026-01-01T00:00:00Z", minReadySeconds: 5 }',
      "nothing",
    ],
    [
      "serving.knative.dev/v1",
      "Service",
      "{}",
      "{ traffic: [{ revisionName: web-1, percent: 100 }] }",
      "unknown | - | - | - | Its traffic goes to other Revisions, whose pods come while those of others go.",
    ],
    [APPS, "ReplicaSet", "{ replicas: 2 }", "{ replicas: 2, minReadySeconds: 5 }", "nothing"],
  ])("of %s %s from %s to %s: %s", (apiVersion, kind, base, head, expected) => {
    expect(told([apiVersion, kind], [base, head])).toBe(expected);
  });
});
