import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const web = (image: string, replicas: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { ${replicas} strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } } }] } } }
`;
const hpa = (min: number, name = "web") => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: scaler, namespace: shop }
spec: { minReplicas: ${String(min)}, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} } }
`;
const keda = `apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: scaler, namespace: shop }
spec: { minReplicaCount: 3, scaleTargetRef: { name: web } }
`;
const DOWN = ["It has one pod, and it is ended before the new one starts."];

it.each([
  ["keeps three", hpa(3), "", [null], []],
  ["of KEDA keeps three", keda, "", [null], []],
  ["keeps one", hpa(1), "", [null], DOWN],
  ["scales another one", hpa(3, "api"), "", [1], DOWN],
  ["is told a number by the workload too", hpa(3), "replicas: 1,", [1], DOWN],
])(
  "an autoscaler that another Kustomization delivers, and that %s",
  async (_, scaler, replicas, pods, told) => {
    const files = (image: string) => ({
      "clusters/p/web.yaml": flux("web"),
      "clusters/p/infra.yaml": flux("infra"),
      "apps/web/all.yaml": web(image, replicas),
      "apps/infra/all.yaml": scaler,
    });
    const { findings, deployables } = await forecastTrees(files("a:1"), files("a:2"));
    expect(deployables.flatMap(({ workloads }) => workloads.map((each) => each.pods))).toEqual(pods);
    expect(findings.map(({ message }) => message)).toEqual(told);
  },
);
