import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { isDnsSubdomain, isPathSegment } from "./names.ts";
import { validateLabelSelector } from "./selector.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/rbac/validation/validation.go (ValidatePolicyRule) */
export function validateRole(object: ValueMap, report: Report): void {
  const isNamespaced = textIn(object.kind) === "Role";
  mapsIn(object.rules).forEach((rule, index) => {
    validateRule(rule, isNamespaced, inside(at(undefined, "rules"), String(index)), report);
  });
  if (object.aggregationRule === undefined) return;
  const path = at(at(undefined, "aggregationRule"), "clusterRoleSelectors");
  const selectors = mapsIn(mapIn(object.aggregationRule).clusterRoleSelectors);
  if (selectors.length === 0) report(path, "must have one");
  selectors.forEach((selector, index) => {
    validateLabelSelector(selector, inside(path, String(index)), report);
  });
}

function validateRule(rule: ValueMap, isNamespaced: boolean, path: Path, report: Report): void {
  const has = (field: string) => textsIn(rule[field]).length > 0;
  if (!has("verbs")) report(at(path, "verbs"), "must have one");
  if (has("nonResourceURLs")) {
    if (isNamespaced) report(at(path, "nonResourceURLs"), "may not be set in a Role");
    if (has("apiGroups") || has("resources") || has("resourceNames"))
      report(at(path, "nonResourceURLs"), "may not be set beside resources");
    return;
  }
  for (const field of ["apiGroups", "resources"]) if (!has(field)) report(at(path, field), "must have one");
}

const RBAC_GROUP = "rbac.authorization.k8s.io";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/rbac/validation/validation.go (ValidateRoleBinding) */
export function validateBinding(object: ValueMap, report: Report): void {
  const role = mapIn(object.roleRef);
  const path = at(undefined, "roleRef");
  const isNamespaced = textIn(object.kind) === "RoleBinding";
  if (textIn(role.name) === "") report(at(path, "name"), "is missing");
  else if (!isPathSegment(textIn(role.name))) report(at(path, "name"), "may not have `/` or `%`");
  const kinds = isNamespaced ? ["Role", "ClusterRole"] : ["ClusterRole"];
  if (!kinds.includes(textIn(role.kind))) report(at(path, "kind"), `must be ${kinds.join(" or ")}`);
  mapsIn(object.subjects).forEach((subject, index) => {
    validateSubject(subject, isNamespaced, inside(at(undefined, "subjects"), String(index)), report);
  });
}

function validateSubject(subject: ValueMap, isNamespaced: boolean, path: Path, report: Report): void {
  const [name, kind, group, namespace] = [
    subject.name,
    subject.kind,
    subject.apiGroup,
    subject.namespace,
  ].map((field) => textIn(field));
  if (name === "") report(at(path, "name"), "is missing");
  if (kind === "ServiceAccount") {
    if (name !== undefined && name !== "" && !isDnsSubdomain(name))
      report(at(path, "name"), "is no name of a service account");
    if (group !== "") report(at(path, "apiGroup"), "must be empty for a ServiceAccount");
    if (!isNamespaced && namespace === "") report(at(path, "namespace"), "is missing");
  } else if (kind === "User" || kind === "Group") {
    if (group !== RBAC_GROUP) report(at(path, "apiGroup"), `must be ${RBAC_GROUP}`);
  } else report(at(path, "kind"), "must be ServiceAccount, User or Group");
}
