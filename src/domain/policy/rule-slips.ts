import { mapsAt, textsAt } from "../fields.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { CheckContext } from "./check.ts";
import type { Loss } from "./losses.ts";
import { isRole } from "./roles.ts";

/**
 * Rules of rights that no request can be of: an API group with its version, a resource with capitals. The API server takes
 * them. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources
 */
export function ruleSlips({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.filter(isRole).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const known = before === undefined ? [] : slipsIn(before);
    const [first] = slipsIn(object).filter((slip) => !known.includes(slip));
    return first === undefined ? [] : [{ object, message: `${object.kind} ${object.name} ${first}` }];
  });
}

function slipsIn({ manifest }: KubernetesObject): readonly string[] {
  const rules = mapsAt(manifest, "rules");
  const groups = rules.flatMap((rule) => textsAt(rule, "apiGroups")).filter((group) => group.includes("/"));
  const resources = rules.flatMap((rule) => textsAt(rule, "resources")).filter((name) => /[A-Z]/.test(name));
  return [
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
