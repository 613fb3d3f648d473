import type { ValueMap } from "../../../yaml/value.ts";
import { mapsAt, textsAt } from "../../fields.ts";

/**
 * Rules of rights that no request can be of: an API group with its version, a resource with capitals. The API server takes
 * them. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources
 */
export function slipsInRules(manifest: ValueMap): readonly string[] {
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
