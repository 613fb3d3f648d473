import { sameValue } from "../../../model/equal.ts";
import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import { RBAC } from "./bindings.ts";

/** A role as the cluster has it; one that Kubernetes itself brings has no manifest in the build. */
export type Role = Pick<KubernetesObject, "kind" | "name" | "namespace" | "manifest"> & {
  readonly object: KubernetesObject | undefined;
};

export function isRole({ group, kind }: KubernetesObject): boolean {
  return group === RBAC && kind.endsWith("Role");
}

/** Those of the build, and those of Kubernetes that take rules of the build's by their labels. */
export function rolesOf({ objects }: ObjectIndex): readonly Role[] {
  const own = objects.filter(isRole).map((object) => ({ ...object, object }));
  return [...own, ...STANDARD.filter(({ name }) => !own.some((role) => isClusterRole(role, name)))];
}

function isClusterRole({ kind, name }: Role, wanted: string): boolean {
  return kind === "ClusterRole" && name === wanted;
}

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles */
const STANDARD: readonly Role[] = [
  ["admin", undefined],
  ["edit", "admin"],
  ["view", "edit"],
].map(([name = "", above]) => ({
  kind: "ClusterRole",
  name,
  namespace: null,
  object: undefined,
  manifest: {
    metadata: { labels: above === undefined ? {} : { [aggregateTo(above)]: "true" } },
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [aggregateTo(name)]: "true" } }] },
  },
}));

function aggregateTo(name: string): string {
  return `rbac.authorization.k8s.io/aggregate-to-${name}`;
}

/** A rule, and the role of the build that it is written in. */
export interface GivenRule {
  readonly rule: ValueMap;
  readonly from: Role;
}

/** What a role gives: its own rules, or in their place those of the ClusterRoles that it takes them from by labels. */
export function rulesOf(
  role: Role,
  roles: readonly Role[],
  seen: ReadonlySet<Role> = new Set(),
): readonly GivenRule[] {
  const selectors = selectorsOf(role);
  if (selectors.length === 0) return mapsAt(role.manifest, "rules").map((rule) => ({ rule, from: role }));
  const now = new Set([...seen, role]);
  return roles
    .filter((other) => other.kind === "ClusterRole" && !now.has(other))
    .filter(({ manifest }) =>
      selectors.some((selector) => selectorMatches(selector, mapAt(manifest, "metadata", "labels"))),
    )
    .flatMap((other) => rulesOf(other, roles, now));
}

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles */
function selectorsOf({ manifest }: Role): readonly ValueMap[] {
  return mapsAt(manifest, "aggregationRule", "clusterRoleSelectors");
}

/** Whether nothing can have changed of what a role gives, as far as its own manifest tells. */
export function isSameRole(before: Role, after: Role): boolean {
  return selectorsOf(before).length === 0 && sameValue(before.manifest, after.manifest);
}

export function sameRole(role: Role, roles: readonly Role[]): Role | undefined {
  const key = roleKey(role);
  return roles.find((other) => roleKey(other) === key);
}

function roleKey({ kind, name, namespace }: Role): string {
  return objectKey({ group: RBAC, kind, name, namespace });
}

/** Whether one rule gives all that another gives. */
export function allows(rule: ValueMap, asked: ValueMap): boolean {
  const covers = (field: string) => {
    const given = textsAt(rule, field);
    return given.includes("*") || textsAt(asked, field).every((item) => given.includes(item));
  };
  const [names, wanted] = [textsAt(rule, "resourceNames"), textsAt(asked, "resourceNames")];
  const isNamed = names.length === 0 || (wanted.length > 0 && wanted.every((name) => names.includes(name)));
  return isNamed && ["apiGroups", "resources", "verbs", "nonResourceURLs"].every(covers);
}
