import type { ValueMap } from "../../../yaml/value.ts";
import { mapsAt, textsAt } from "../../fields.ts";

/** Kinds of Kubernetes in lower case, of which the resources are several: https://kubernetes.io/docs/reference/using-api/api-concepts/#standard-api-terminology */
const KINDS = new Set(
  "clusterrole clusterrolebinding configmap cronjob customresourcedefinition daemonset deployment event horizontalpodautoscaler ingress job lease namespace networkpolicy node persistentvolume persistentvolumeclaim pod poddisruptionbudget replicaset role rolebinding secret service serviceaccount statefulset storageclass".split(
    " ",
  ),
);
const OWN_GROUP = /^(?:|apps|autoscaling|batch|extensions|policy|(?:[\w-]+\.)+k8s\.io)$/;

/**
 * Rules of rights that no request can be of: an API group with its version, a resource with capitals or in the singular. The API server takes
 * them. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources
 */
export function slipsInRules(manifest: ValueMap): readonly string[] {
  const rules = mapsAt(manifest, "rules");
  const groups = rules.flatMap((rule) => textsAt(rule, "apiGroups")).filter((group) => group.includes("/"));
  const resources = rules.flatMap((rule) => textsAt(rule, "resources")).filter((name) => /[A-Z]/.test(name));
  const single = rules
    .filter((rule) => textsAt(rule, "apiGroups").every((group) => OWN_GROUP.test(group)))
    .flatMap((rule) => textsAt(rule, "resources"))
    .filter((name) => KINDS.has(name));
  return [
    ...single.map(
      (name) =>
        `has a rule for the resource ${name}: resources are in the plural, so that no request is of it. Did you mean ${pluralOf(name)}?`,
    ),
    ...groups.map(
      (group) =>
        `has a rule for the API group ${group}: there a group has no version, so that no request is of it. Did you mean ${group.replace(/\/.*/, "")}?`,
    ),
    ...resources.map(
      (name) =>
        `has a rule for the resource ${name}: resources are in lower case, so that no request is of it. Did you mean ${name.toLowerCase()}?`,
    ),
  ];
}

function pluralOf(kind: string): string {
  if (kind.endsWith("y")) return `${kind.slice(0, -1)}ies`;
  return `${kind}${kind.endsWith("s") ? "es" : "s"}`;
}
