import type { KubernetesObject } from "../../manifests.ts";

/** Of the core group: Knative has a Service of its own. */
export function isService({ group, kind }: KubernetesObject): boolean {
  return group === "" && kind === "Service";
}
