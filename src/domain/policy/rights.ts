import { sameValue } from "../../model/equal.ts";
import type { Value, ValueMap } from "../../yaml/value.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapsAt, textAt, textsAt } from "../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../manifests.ts";
import { isAccountOf, isBinding } from "./bindings.ts";
import { allows, rolesOf, rulesOf, type Role } from "./roles.ts";

/** What a binding gives: a rule of its role, or all of a role that the build does not hold. */
export interface Right {
  /** Null: everywhere. */
  readonly where: string | null;
  readonly role: Value | undefined;
  readonly rule: ValueMap | undefined;
}

/** Whether a workload's account has each of some rights by the bindings of a side, whichever these are. */
export function hasRights(workload: Workload, asked: readonly Right[], index: ObjectIndex): boolean {
  const roles = rolesOf(index);
  const own = index.objects
    .filter((object) => isBinding(object) && isBound(workload, object))
    .flatMap((binding) => rightsBy(binding, roles));
  return asked.flatMap(each).every((right) => own.some((given) => gives(given, right)));
}

export function rightsBy(binding: KubernetesObject, roles: readonly Role[]): readonly Right[] {
  const { roleRef } = binding.manifest;
  const where = binding.kind === "ClusterRoleBinding" ? null : binding.namespace;
  const role = roles.find(
    ({ kind, name, namespace }) =>
      kind === textAt(roleRef, "kind") &&
      name === textAt(roleRef, "name") &&
      (kind === "ClusterRole" || namespace === binding.namespace),
  );
  const rules = role === undefined ? [undefined] : rulesOf(role, roles).map(({ rule }) => rule);
  return rules.map((rule) => ({ where, role: roleRef, rule }));
}

/** One verb of one kind each: several rules may give together what one gave. */
function each(right: Right): readonly Right[] {
  const { rule } = right;
  if (rule === undefined) return [right];
  const of = (field: string): readonly Record<string, Value>[] => {
    const texts = textsAt(rule, field);
    return texts.length === 0 ? [{}] : texts.map((text) => ({ [field]: [text] }));
  };
  return of("verbs").flatMap((verb) =>
    of("apiGroups").flatMap((group) =>
      of("resources").map((kind) => ({ ...right, rule: { ...rule, ...verb, ...group, ...kind } })),
    ),
  );
}

function gives(own: Right, asked: Right): boolean {
  if (own.where !== null && own.where !== asked.where) return false;
  if (asked.rule === undefined) return sameValue(own.role, asked.role);
  return own.rule !== undefined && allows(own.rule, asked.rule);
}

export function isBound(workload: Workload, binding: KubernetesObject): boolean {
  return mapsAt(binding.manifest, "subjects").some((subject) => isAccountOf(workload, binding, subject));
}
