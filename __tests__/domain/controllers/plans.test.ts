import { describe, expect, it } from "vitest";
import type { WorkloadForecast } from "../../../src/domain/forecast.ts";
import { bothWays } from "../../../src/domain/controllers/both-ways.ts";
import { forecast, workload } from "../forecast-of.ts";
import { workloadOf, deployment } from "./objects-of.ts";
import { APPS, KRUISE, OPENSHIFT, ROLLOUT } from "./told.ts";

/** How the restart by another image goes: strategy, surge, unavailable, available, waves. */
function plan(apiVersion: string, kind: string, spec: string) {
  const [base, head] = ["a:1", "a:2"].map((image) => workload(apiVersion, kind, image, spec));
  const rollout = forecast(base ?? "", head ?? "").workloads[0]?.rollout;
  if (rollout === null || rollout === undefined) return "none";
  const { strategy, maxSurge, maxUnavailable, minAvailable, waves } = rollout;
  return [strategy, ...[maxSurge, maxUnavailable, minAvailable, waves].map((count) => count ?? "-")].join(
    " ",
  );
}

describe("the plan of a restart", () => {
  it.each([
    [APPS, "Deployment", "{ replicas: 4 }", "RollingUpdate 1 1 3 2"],
    [
      APPS,
      "Deployment",
      "{ replicas: 4, strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 0, maxUnavailable: 2 } } }",
      "RollingUpdate 0 2 2 2",
    ],
    [
      APPS,
      "Deployment",
      "{ replicas: 4, strategy: { rollingUpdate: { maxSurge: 2, maxUnavailable: 0 } } }",
      "RollingUpdate 2 0 4 2",
    ],
    [APPS, "Deployment", "{ replicas: 4, strategy: { type: Recreate } }", "Recreate 0 4 0 1"],
    [
      OPENSHIFT,
      "DeploymentConfig",
      "{ replicas: 4, strategy: { type: Rolling, rollingParams: { maxSurge: 0, maxUnavailable: 2 } } }",
      "RollingUpdate 0 2 2 2",
    ],
    [OPENSHIFT, "DeploymentConfig", "{ replicas: 4, strategy: { type: Recreate } }", "Recreate 0 4 0 1"],
    [OPENSHIFT, "DeploymentConfig", "{ replicas: 4, strategy: { type: Custom } }", "Unknown - - - -"],
    [
      APPS,
      "StatefulSet",
      "{ replicas: 4, updateStrategy: { rollingUpdate: { partition: 1 } } }",
      "RollingUpdate 0 1 3 3",
    ],
    [
      KRUISE,
      "StatefulSet",
      "{ replicas: 4, podManagementPolicy: Parallel, updateStrategy: { rollingUpdate: { maxUnavailable: 2 } } }",
      "RollingUpdate 0 2 2 2",
    ],
    [KRUISE, "StatefulSet", "{ replicas: 4, podManagementPolicy: Parallel }", "RollingUpdate 0 1 3 4"],
    [
      KRUISE,
      "StatefulSet",
      "{ replicas: 4, updateStrategy: { rollingUpdate: { maxUnavailable: 2 } } }",
      "RollingUpdate 0 1 3 4",
    ],
    [KRUISE, "DaemonSet", "{}", "Unknown - - - -"],
    [APPS, "DaemonSet", "{}", "RollingUpdate - - - -"],
    [KRUISE, "CloneSet", "{ replicas: 5 }", "RollingUpdate 0 1 4 5"],
    [
      KRUISE,
      "CloneSet",
      "{ replicas: 10, updateStrategy: { maxUnavailable: 30% } }",
      "RollingUpdate 0 3 7 4",
    ],
    [
      KRUISE,
      "CloneSet",
      "{ replicas: 10, updateStrategy: { maxUnavailable: 25% } }",
      "RollingUpdate 0 3 7 4",
    ],
    [
      KRUISE,
      "CloneSet",
      "{ replicas: 10, updateStrategy: { maxSurge: 2, maxUnavailable: 25% } }",
      "RollingUpdate 2 2 8 3",
    ],
    [
      KRUISE,
      "CloneSet",
      "{ replicas: 10, updateStrategy: { maxSurge: 2, maxUnavailable: 0, partition: 6 } }",
      "RollingUpdate 2 0 10 2",
    ],
    [
      KRUISE,
      "CloneSet",
      "{ replicas: 10, updateStrategy: { partition: 6, maxUnavailable: 1 } }",
      "RollingUpdate 0 1 9 4",
    ],
    [
      KRUISE,
      "CloneSet",
      "{ replicas: 5, updateStrategy: { type: InPlaceIfPossible, maxSurge: 2 } }",
      "InPlace 0 1 4 5",
    ],
    [KRUISE, "CloneSet", "{ replicas: 5, updateStrategy: { type: ReCreate } }", "RollingUpdate 0 1 4 5"],
    [ROLLOUT, "Rollout", "{ replicas: 3, strategy: { blueGreen: {} } }", "BlueGreen 3 0 3 1"],
    [ROLLOUT, "Rollout", "{ replicas: 4, strategy: { canary: {} } }", "Canary 1 1 3 2"],
    [
      ROLLOUT,
      "Rollout",
      "{ replicas: 4, strategy: { canary: { maxSurge: 2, maxUnavailable: 0 } } }",
      "Canary 2 0 4 2",
    ],
    [ROLLOUT, "Rollout", "{ replicas: 4, strategy: { canary: { steps: [] } } }", "Canary 1 1 3 2"],
    [
      ROLLOUT,
      "Rollout",
      "{ replicas: 4, strategy: { canary: { steps: [{ setWeight: 20 }] } } }",
      "Canary - - - -",
    ],
    ["serving.knative.dev/v1", "Service", "{}", "Unknown - - - -"],
  ])("of %s %s with %s: %s", (apiVersion, kind, spec, expected) => {
    expect(plan(apiVersion, kind, spec)).toBe(expected);
  });

  it("is not one of counts where an autoscaler counts", () => {
    const scaler = (kind: string) =>
      `---\n{ apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: { name: s }, spec: { scaleTargetRef: { kind: ${kind}, name: web } } }\n`;
    const rows = [
      [APPS, "Deployment", "{ replicas: 4 }", "RollingUpdate"],
      [APPS, "Deployment", "{ replicas: 4, strategy: { type: Recreate } }", "Recreate"],
      [APPS, "StatefulSet", "{ replicas: 4 }", "RollingUpdate"],
      [KRUISE, "CloneSet", "{ replicas: 4 }", "RollingUpdate"],
      [ROLLOUT, "Rollout", "{ replicas: 4, strategy: { blueGreen: {} } }", "BlueGreen"],
    ] as const;
    for (const [apiVersion, kind, spec, strategy] of rows) {
      const [base, head] = ["a:1", "a:2"].map(
        (image) => workload(apiVersion, kind, image, spec) + scaler(kind),
      );
      expect(forecast(base ?? "", head ?? "").workloads[0]).toMatchObject({
        pods: null,
        rollout: {
          strategy,
          replicas: null,
          maxSurge: null,
          minAvailable: null,
          waves: null,
          minSeconds: null,
        },
      });
    }
  });

  it("counts pods that go and come under new numbers in no waves", () => {
    const at = (start: number) =>
      workload(APPS, "StatefulSet", "a:1", `{ replicas: 3, ordinals: { start: ${start} } }`);
    expect(forecast(at(0), at(1)).workloads[0]?.rollout).toMatchObject({
      strategy: "RollingUpdate",
      waves: null,
    });
  });

  it("of a bare restartAt is an eviction without waves, also of blue and green", () => {
    for (const strategy of ["canary: {}", "blueGreen: {}"]) {
      const at = (time: string) =>
        workload(ROLLOUT, "Rollout", "a:1", `{ replicas: 3, strategy: { ${strategy} }${time} }`);
      const [found] = forecast(at(""), at(', restartAt: "2026-01-01T00:00:00Z"')).workloads;
      expect(found?.rollout).toMatchObject({ waves: null, maxSurge: null });
    }
  });

  it("of a Pod is one in place", () => {
    const pod = (image: string) =>
      `{ apiVersion: v1, kind: Pod, metadata: { name: w }, spec: { containers: [{ name: a, image: ${image} }] } }`;
    expect(forecast(pod("a"), pod("b")).workloads[0]?.rollout).toMatchObject({
      strategy: "InPlace",
      minAvailable: 0,
      waves: 1,
      replicas: 1,
    });
  });
});

describe("both ways of applying", () => {
  const head = workloadOf(deployment("name: web, namespace: n"));
  const way = (effect: WorkloadForecast["effect"], reason?: string): WorkloadForecast => ({
    ...{ apiVersion: "x", kind: "x", name: "x", namespace: null, effect, causes: [], pods: 3, rollout: null },
    ...(reason !== undefined && { reason }),
  });
  const id = { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: "n" };

  it("count where it is known which one is gone", () => {
    const ways = { serverSide: way("restart"), clientSide: way("none") };
    expect(bothWays(head, "serverSide", ways)).toMatchObject({ ...id, effect: "restart" });
    expect(bothWays(head, "clientSide", ways)).toMatchObject({ ...id, effect: "none" });
    expect(bothWays(head, "clientSide", { ...ways, clientSide: undefined })).toBeUndefined();
  });

  it("are one where they do the same", () => {
    const told = bothWays(head, "unknown", {
      serverSide: way("restart", "r"),
      clientSide: way("restart", "c"),
    });
    expect(told).toMatchObject({ ...id, effect: "restart", reason: "r" });
    expect(bothWays(head, "unknown", { serverSide: undefined, clientSide: undefined })).toBeUndefined();
  });

  const CLIENT = "Not so under client-side apply (kubectl, Argo CD): ";
  const SERVER = "Not so under server-side apply (Flux): ";
  it.each([
    ["restart", "none", { effect: "restart", underClientSide: "none", reason: `s ${CLIENT}c` }],
    ["none", "restart", { effect: "restart", underServerSide: "none", reason: `c ${SERVER}s` }],
    ["restart", "recreate", { effect: "recreate", underServerSide: "restart" }],
    ["delete", "restart", { effect: "delete", underClientSide: "restart" }],
    ["restart", "unknown", { effect: "restart", underClientSide: "unknown" }],
    ["unknown", "scale", { effect: "unknown", underClientSide: "scale" }],
    ["scale", "nextRun", { effect: "scale", underClientSide: "nextRun" }],
    ["nextRun", "none", { effect: "nextRun", underClientSide: "none" }],
    ["none", "applyFails", { effect: "none", underClientSide: "applyFails" }],
    ["applyFails", "restart", { effect: "restart", underServerSide: "applyFails" }],
  ] as const)(
    "%s server-side and %s client-side: the stronger is told, with the other",
    (server, client, expected) => {
      expect(
        bothWays(head, "unknown", { serverSide: way(server, "s"), clientSide: way(client, "c") }),
      ).toMatchObject({ ...id, ...expected });
    },
  );

  it("are told where one of them does nothing at all", () => {
    expect(bothWays(head, "unknown", { serverSide: way("restart"), clientSide: undefined })).toMatchObject({
      effect: "restart",
      underClientSide: "none",
      reason: `${CLIENT}nothing happens there.`,
    });
    expect(bothWays(head, "unknown", { serverSide: undefined, clientSide: way("applyFails", "c") })).toEqual({
      ...{ ...id, effect: "none", causes: [], pods: null, rollout: null },
      ...{ underClientSide: "applyFails", reason: `${CLIENT}c` },
    });
  });
});
