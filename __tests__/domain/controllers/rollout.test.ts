import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";

describe("the rollout", () => {
  it("of a Deployment counts pods, waves and the time that probes force", () => {
    const probed = (image: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 4
  minReadySeconds: 5
  template:
    spec:
      containers:
        - name: web
          image: ${image}
          readinessProbe: { tcpSocket: { port: 80 }, initialDelaySeconds: 10 }`;
    expect(forecast(probed("a:1"), probed("a:2")).workloads[0]?.rollout).toEqual({
      strategy: "RollingUpdate",
      replicas: 4,
      maxSurge: 1,
      maxUnavailable: 1,
      minAvailable: 3,
      availabilityProven: true,
      waves: 2,
      minSeconds: 30,
    });
  });

  it.each([
    [
      "Deployment",
      "apps/v1",
      "{ replicas: 3, strategy: { type: Recreate } }",
      { strategy: "Recreate", minAvailable: 0, waves: 1 },
    ],
    ["StatefulSet", "apps/v1", "{ replicas: 3 }", { strategy: "RollingUpdate", minAvailable: 2, waves: 3 }],
    [
      "StatefulSet",
      "apps/v1",
      "{ replicas: 4, podManagementPolicy: Parallel, updateStrategy: { rollingUpdate: { maxUnavailable: 50% } } }",
      // The API server takes maxUnavailable out by default.
      { maxUnavailable: 1, waves: 4 },
    ],
    ["DaemonSet", "apps/v1", "{}", { strategy: "RollingUpdate", replicas: null, waves: null }],
    [
      "Rollout",
      "argoproj.io/v1alpha1",
      "{ replicas: 3, strategy: { blueGreen: { activeService: a } } }",
      { strategy: "BlueGreen", minAvailable: 3 },
    ],
    [
      "Rollout",
      "argoproj.io/v1alpha1",
      "{ replicas: 3, strategy: { canary: { steps: [{ pause: {} }] } } }",
      { strategy: "Canary", waves: null },
    ],
    [
      "CloneSet",
      "apps.kruise.io/v1alpha1",
      "{ replicas: 5, updateStrategy: { type: InPlaceIfPossible } }",
      { strategy: "InPlace", maxUnavailable: 1, waves: 5 },
    ],
  ])("of %s (%s) %s", (kind, apiVersion, spec, expected) => {
    const [base, head] = ["a:1", "a:2"].map((image) => workload(apiVersion, kind, image, spec));
    expect(forecast(base ?? "", head ?? "").workloads[0]?.rollout).toMatchObject(expected);
  });
});
