import type { ValueMap } from "../../yaml/value.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";
import { textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";

export const RBAC = "rbac.authorization.k8s.io";

export function isBinding({ group, kind }: KubernetesObject): boolean {
  return group === RBAC && kind.endsWith("Binding");
}

/** The ServiceAccount that pods of a template run as. */
export function accountOf({ spec }: Pick<PodTemplate, "spec">): string {
  return textAt(spec, "serviceAccountName") ?? textAt(spec, "serviceAccount") ?? "default";
}

/** Whether a subject of a binding is an account that pods of a workload run as. */
export function isAccountOf(
  { object, templates }: Pick<Workload, "object" | "templates">,
  binding: KubernetesObject,
  subject: ValueMap,
): boolean {
  const namespace = textAt(subject, "namespace") ?? binding.namespace;
  return (
    textAt(subject, "kind") === "ServiceAccount" &&
    (namespace === object.namespace || namespace === null || object.namespace === null) &&
    templates.some((template) => accountOf(template) === textAt(subject, "name"))
  );
}
