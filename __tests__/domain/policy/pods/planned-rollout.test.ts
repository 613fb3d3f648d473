import { describe, expect, it } from "vitest";
import { PROBED, restart, restartFindings, findings, switchedOn } from "../check-fixture.ts";

const autoscaler = (min: string) =>
  `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { ${min}maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n`;
const CLAIM =
  "---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data }\nspec: { accessModes: [ReadWriteOnce] }\n";
const VOLUME = `${PROBED}, volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }]`;
const PORT =
  "[{ name: app, image: a, readinessProbe: { tcpSocket: { port: 80 } }, ports: [{ containerPort: 1, hostPort: 1 }] }]";

describe("a workload whose number of pods an autoscaler says", () => {
  it.each([
    [
      PROBED,
      ", strategy: { rollingUpdate: { maxUnavailable: 100% } }",
      "minReplicas: 3, ",
      ["max-unavailable-all"],
    ],
    [
      PROBED,
      ", strategy: { rollingUpdate: { maxUnavailable: 3 } }",
      "minReplicas: 3, ",
      ["max-unavailable-all"],
    ],
    [PROBED, ", strategy: { rollingUpdate: { maxUnavailable: 2 } }", "minReplicas: 3, ", []],
    [PROBED, ", strategy: { rollingUpdate: { maxUnavailable: 1 } }", "minReplicas: 1, ", ["single-replica"]],
    [PROBED, ", strategy: { rollingUpdate: { maxUnavailable: 1 } }", "", ["single-replica"]],
    [VOLUME, "", "minReplicas: 2, ", ["rwo-surge"]],
    [VOLUME, ", strategy: { rollingUpdate: { maxSurge: 0 } }", "minReplicas: 2, ", []],
    [
      PORT,
      ", strategy: { rollingUpdate: { maxUnavailable: 0 } }",
      "minReplicas: 2, ",
      ["anti-affinity-surge"],
    ],
    [PORT, "", "minReplicas: 4, ", []],
  ])("with %s%s and %smaxReplicas: 9", (containers, spec, min, expected) => {
    const found = restartFindings(containers, spec, autoscaler(min) + CLAIM).map(([check]) => check);
    expect(found).toEqual(expected);
  });

  it("keeps too few, by the share that a policy asks for", () => {
    const change = restart(
      PROBED,
      ", strategy: { rollingUpdate: { maxUnavailable: 2 } }",
      autoscaler("minReplicas: 3, "),
    );
    expect(findings("few-pods-stay", change, switchedOn("few-pods-stay"))).toHaveLength(1);
  });
});
