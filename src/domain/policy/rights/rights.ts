import { sameValue } from "../../../model/equal.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt, textAt, textsAt } from "../../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../../manifests.ts";
import { isAccountOf, isBinding } from "./bindings.ts";
import { hasNoSuch } from "./rule-slips.ts";
import { allows, rolesOf, rulesOf, type GivenRule, type Role } from "./roles.ts";

/** What a binding gives: a rule of its role, or all of a role that the build does not hold. */
export interface Right {
  /** Null: everywhere. */
  readonly where: string | null;
  readonly role: Value | undefined;
  readonly rule: ValueMap | undefined;
}

/** @param isOwn whether a binding is of the account that is meant */
export type HasRights = (isOwn: (binding: KubernetesObject) => boolean, asked: readonly Right[]) => boolean;

/** Tells whether an account has each of some rights by the bindings of a side, whichever these are. */
export function createHasRights(index: ObjectIndex): HasRights {
  let known: readonly BindingRights[] | undefined;
  return (isOwn, asked) => {
    known ??= rightsOfBindings(index);
    const own = known.flatMap(({ binding, rights }) => (isOwn(binding) ? rights : []));
    return asked.flatMap(each).every((right) => own.some((given) => gives(given, right)));
  };
}

interface BindingRights {
  readonly binding: KubernetesObject;
  readonly rights: readonly Right[];
}

function rightsOfBindings(index: ObjectIndex): readonly BindingRights[] {
  const roles = rolesOf(index);
  return index.objects.filter(isBinding).map((binding) => ({ binding, rights: rightsBy(binding, roles) }));
}

export function rightsBy(binding: KubernetesObject, roles: readonly Role[]): readonly Right[] {
  const { roleRef } = binding.manifest;
  const role = roles.find(
    ({ kind, name, namespace }) =>
      kind === textAt(roleRef, "kind") &&
      name === textAt(roleRef, "name") &&
      (kind === "ClusterRole" || namespace === binding.namespace),
  );
  const rules = role === undefined ? [undefined] : rulesOf(role, roles).map(({ rule }) => rule);
  return rules.map((rule) => rightBy(binding, rule));
}

/** What a binding gives by one rule of its role. */
export function rightBy({ kind, namespace, manifest }: KubernetesObject, rule: Right["rule"]): Right {
  return { where: kind === "ClusterRoleBinding" ? null : namespace, role: manifest.roleRef, rule };
}

/** One verb of one kind each: several rules may give together what one gave. What no API group has is no right. */
function each(right: Right): readonly Right[] {
  const { rule } = right;
  if (rule === undefined) return [right];
  const of = (field: string): readonly Record<string, Value>[] => {
    const texts = textsAt(rule, field);
    return texts.length === 0 ? [{}] : texts.map((text) => ({ [field]: [text] }));
  };
  return of("verbs")
    .flatMap((verb) =>
      of("apiGroups").flatMap((group) =>
        of("resources").map((kind) => ({ ...right, rule: { ...rule, ...verb, ...group, ...kind } })),
      ),
    )
    .filter(({ rule: one }) => {
      const [[group = "*"], [resource = "*"]] = [textsAt(one, "apiGroups"), textsAt(one, "resources")];
      return !hasNoSuch(group, resource);
    });
}

/** What some rules let do and others do not, like "list pods". */
export function lostActions(lost: readonly GivenRule[], given: readonly GivenRule[]): readonly string[] {
  const rules = lost
    .flatMap(({ rule }) => each({ where: null, role: undefined, rule }))
    .flatMap(({ rule }): readonly ValueMap[] => (rule === undefined ? [] : [rule]))
    .filter((rule) => !given.some((other) => allows(other.rule, rule)));
  const wordsOf = (rule: ValueMap) =>
    ["verbs", "resources", "nonResourceURLs"].flatMap((field) => textsAt(rule, field)).join(" ");
  return [...new Set(rules.map(wordsOf))];
}

function gives(own: Right, asked: Right): boolean {
  if (own.where !== null && own.where !== asked.where) return false;
  if (asked.rule === undefined) return sameValue(own.role, asked.role);
  return own.rule !== undefined && allows(own.rule, asked.rule);
}

export function isBound(workload: Workload, binding: KubernetesObject): boolean {
  return mapsAt(binding.manifest, "subjects").some((subject) => isAccountOf(workload, binding, subject));
}
