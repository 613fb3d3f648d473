import type { ValueMap } from "../../../yaml/value.ts";
import { mapsAt, textsAt } from "../../fields.ts";

/** Kinds of Kubernetes in lower case, of which the resources are several: https://kubernetes.io/docs/reference/using-api/api-concepts/#standard-api-terminology */
const KINDS = new Set(
  "clusterrole clusterrolebinding configmap cronjob customresourcedefinition daemonset deployment event horizontalpodautoscaler ingress job lease namespace networkpolicy node persistentvolume persistentvolumeclaim pod poddisruptionbudget replicaset role rolebinding secret service serviceaccount statefulset storageclass".split(
    " ",
  ),
);
const OWN_GROUP = /^(?:|apps|autoscaling|batch|extensions|policy|(?:[\w-]+\.)+k8s\.io)$/;

/** Resources that no other API group of Kubernetes has: https://kubernetes.io/docs/reference/kubernetes-api/ */
const GROUPS: Readonly<Record<string, string>> = {
  "": "configmaps endpoints limitranges namespaces nodes persistentvolumeclaims persistentvolumes pods podtemplates replicationcontrollers resourcequotas secrets serviceaccounts services",
  "admissionregistration.k8s.io": "mutatingwebhookconfigurations validatingwebhookconfigurations",
  "apiextensions.k8s.io": "customresourcedefinitions",
  apps: "controllerrevisions daemonsets deployments replicasets statefulsets",
  autoscaling: "horizontalpodautoscalers",
  batch: "cronjobs jobs",
  "coordination.k8s.io": "leases",
  "discovery.k8s.io": "endpointslices",
  "networking.k8s.io": "ingressclasses ingresses networkpolicies",
  policy: "poddisruptionbudgets",
  "rbac.authorization.k8s.io": "clusterrolebindings clusterroles rolebindings roles",
  "scheduling.k8s.io": "priorityclasses",
  "storage.k8s.io": "csidrivers csinodes storageclasses volumeattachments",
};

/**
 * Rules of rights that no request can be of: an API group with its version, a resource with capitals, in the singular, or of another group. The API server takes
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
    ...rules.flatMap((rule) => outOfGroup(rule, rules)),
  ];
}

/** Resources of a rule that none of its API groups has, while no other rule gives them. */
function outOfGroup(rule: ValueMap, rules: readonly ValueMap[]): readonly string[] {
  const groups = textsAt(rule, "apiGroups");
  if (groups.length === 0 || !groups.every((group) => Object.hasOwn(GROUPS, group))) return [];
  return textsAt(rule, "resources").flatMap((resource) => {
    const own = groupOf(resource);
    if (own === undefined || groups.includes(own) || rules.some((each) => gives(each, own, resource)))
      return [];
    return [
      `has a rule for ${resource} of the API group ${groups.map(named).join(" or ")}: they are of ${named(own)}, so that no request is of it.`,
    ];
  });
}

function groupOf(resource: string): string | undefined {
  const [name = ""] = resource.split("/");
  return Object.entries(GROUPS).find(([, names]) => names.split(" ").includes(name))?.[0];
}

/** Whether an API group of Kubernetes has no such resource, since another one has it: no request is of that. */
export function hasNoSuch(group: string, resource: string): boolean {
  const own = groupOf(resource);
  return own !== undefined && own !== group && Object.hasOwn(GROUPS, group);
}

function gives(rule: ValueMap, group: string, resource: string): boolean {
  const has = (field: string, asked: string) =>
    textsAt(rule, field).some((each) => each === "*" || each === asked);
  return has("apiGroups", group) && has("resources", resource);
}

function named(group: string): string {
  return group === "" ? 'core ("")' : group;
}

function pluralOf(kind: string): string {
  if (kind.endsWith("y")) return `${kind.slice(0, -1)}ies`;
  return `${kind}${kind.endsWith("s") ? "es" : "s"}`;
}
