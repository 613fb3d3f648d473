import type { Workload } from "../../../src/domain/controllers/workload.ts";
import type { KubernetesObject } from "../../../src/domain/manifests.ts";
import { readSide } from "../../../src/domain/side.ts";
import { manifestsOf } from "../forecast-of.ts";

export const side = (yaml: string) => readSide(manifestsOf(yaml), "head");

export function objectOf(yaml: string): KubernetesObject {
  const [object] = side(yaml).index.objects;
  if (object === undefined) throw new Error("no object");
  return object;
}

export function workloadOf(yaml: string): Workload {
  const [workload] = side(yaml).workloads.values();
  if (workload === undefined) throw new Error("no workload");
  return workload;
}

/** A Deployment, or one of another kind, with this metadata and these fields of its pod. */
export const deployment = (
  metadata: string,
  pod = "containers: [{ name: a, image: a }]",
  apiVersion = "apps/v1",
  kind = "Deployment",
) =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { ${metadata} }, spec: { template: { spec: { ${pod} } } } }`;
