import { isMap, type ValueMap } from "../../yaml/value.ts";
import { fieldsTaken, namesTaken } from "../cel-syntax.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { validateExpression } from "./cel.ts";
import { DNS_SUBDOMAIN, isDnsLabel, isDnsSubdomain, isQualifiedName } from "./names.ts";
import { validateLabelSelector } from "./selector.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/admissionregistration/validation/validation.go */

const SPEC = at(undefined, "spec");

export function validateAdmissionPolicy(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  const constraints = at(SPEC, "matchConstraints");
  if (!isMap(spec.matchConstraints)) report(constraints, "is missing");
  else {
    validateMatch(spec.matchConstraints, constraints, report);
    if (mapsIn(spec.matchConstraints.resourceRules).length === 0)
      report(at(constraints, "resourceRules"), "must have one");
  }
  validateConditions(spec, SPEC, report);
  if (isMap(spec.paramKind)) validateParameterKind(spec.paramKind, at(SPEC, "paramKind"), report);
  const [validations, annotations] = [mapsIn(spec.validations), mapsIn(spec.auditAnnotations)];
  if (validations.length + annotations.length === 0)
    report(at(SPEC, "validations"), "must have one, unless auditAnnotations have");
  const known = new Set<string>();
  for (const [field, expression] of EXPRESSIONS) {
    mapsIn(spec[field]).forEach((each, index) => {
      if (expression === "messageExpression" && each[expression] === undefined) return;
      const path = at(inside(at(SPEC, field), String(index)), expression);
      validateExpression(textIn(each[expression]), path, report);
      validateNames(textIn(each[expression]), { hasParameters: isMap(spec.paramKind), known }, path, report);
      // A variable is known to those after it.
      if (field === "variables") {
        if (!CEL_NAME.test(textIn(each.name)))
          report(at(inside(at(SPEC, field), String(index)), "name"), "must be a name of CEL");
        known.add(textIn(each.name));
      }
    });
  }
}

const CEL_NAME = /^[A-Za-z_]\w*$/;

function validateParameterKind({ apiVersion, kind }: ValueMap, path: Path, report: Report): void {
  if (textIn(apiVersion) === "") report(at(path, "apiVersion"), "is missing");
  if (!isDnsLabel(textIn(kind).toLowerCase())) report(at(path, "kind"), "must be the name of a kind");
}

function validateNames(
  expression: string,
  { hasParameters, known }: { readonly hasParameters: boolean; readonly known: ReadonlySet<string> },
  path: Path,
  report: Report,
): void {
  validateRoots(expression, path, report);
  if (!hasParameters && fieldsTaken(expression, "params").length > 0)
    report(path, "names `params`, which nothing has without `paramKind`");
  for (const name of new Set(fieldsTaken(expression, "variables")))
    if (name !== "" && !known.has(name))
      report(path, `names the variable ${name}, which is not there before it`);
}

/** https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-expression */
const ROOTS = ["object", "oldObject", "request", "params", "namespaceObject", "authorizer", "variables"];

function validateRoots(expression: string, path: Path, report: Report): void {
  const unknown = [...namesTaken(expression)].filter((name) => !ROOTS.includes(name));
  if (unknown.length > 0) report(path, `names ${unknown.join(", ")}: there are only ${ROOTS.join(", ")}`);
}

const EXPRESSIONS = [
  ["variables", "expression"],
  ["validations", "expression"],
  ["validations", "messageExpression"],
  ["auditAnnotations", "valueExpression"],
] as const;

const ACTIONS = ["Audit", "Deny", "Warn"];

export function validateAdmissionBinding(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  const name = textIn(spec.policyName);
  if (name === "") report(at(SPEC, "policyName"), "is missing");
  else if (!isDnsSubdomain(name)) report(at(SPEC, "policyName"), DNS_SUBDOMAIN);
  if (isMap(spec.matchResources)) validateMatch(spec.matchResources, at(SPEC, "matchResources"), report);
  if (isMap(spec.paramRef)) validateParameters(spec.paramRef, at(SPEC, "paramRef"), report);
  const actions = textsIn(spec.validationActions);
  const path = at(SPEC, "validationActions");
  if (actions.length === 0) report(path, "must have one");
  if (actions.some((action) => !ACTIONS.includes(action))) report(path, "must be Audit, Deny or Warn");
  if (new Set(actions).size < actions.length) report(path, "names one action twice");
  if (actions.includes("Deny") && actions.includes("Warn")) report(path, "may not have both Deny and Warn");
}

function validateParameters(reference: ValueMap, path: Path, report: Report): void {
  const isNamed = textIn(reference.name) !== "";
  if (isNamed === isMap(reference.selector)) report(path, "must have a name or a selector, and not both");
  if (textIn(reference.parameterNotFoundAction) === "")
    report(at(path, "parameterNotFoundAction"), "must be Allow or Deny");
}

function validateMatch(match: ValueMap, path: Path, report: Report): void {
  for (const field of ["namespaceSelector", "objectSelector"])
    if (isMap(match[field])) validateLabelSelector(match[field], at(path, field), report);
  for (const field of ["resourceRules", "excludeResourceRules"])
    validateRules(match, at(path, field), report);
}

/** Of webhooks and of policies: `path` ends in the field that has the rules. */
export function validateRules(owner: ValueMap, path: Path, report: Report): void {
  mapsIn(owner[path.step]).forEach((rule, index) => {
    const where = inside(path, String(index));
    for (const field of ["operations", "apiGroups", "apiVersions", "resources"]) {
      const values = textsIn(rule[field]);
      if (values.length === 0) report(at(where, field), "must have one");
      const others = field === "resources" ? values.filter((value) => !value.includes("/")) : values;
      if (others.includes("*") && others.length > 1)
        report(at(where, field), "may not have others beside `*`");
      if (field !== "apiGroups" && values.includes("")) report(at(where, field), "must not be empty");
    }
    if (textsIn(rule.operations).some((operation) => !OPERATIONS.includes(operation)))
      report(at(where, "operations"), `must be ${OPERATIONS.join(", ")}`);
    validateSubresources(textsIn(rule.resources), at(where, "resources"), report);
  });
}

const OPERATIONS = ["*", "CREATE", "UPDATE", "DELETE", "CONNECT"];

/** What a star takes in may not be named again after it. */
function validateSubresources(resources: readonly string[], path: Path, report: Report): void {
  if (resources.includes("*/*") && resources.length > 1) report(path, "may not have others beside `*/*`");
  const parts = resources.filter((each) => each.includes("/")).map((each) => each.split("/", 2));
  parts.forEach(([resource = "", subresource = ""], index) => {
    const isTaken = parts
      .slice(0, index)
      .some(([other, sub]) => (other === resource && sub === "*") || (other === "*" && sub === subresource));
    if (isTaken) report(path, `names ${resource}/${subresource}, which a star before it takes in`);
  });
}

/** Of a webhook or a policy. */
export function validateConditions(owner: ValueMap, path: Path, report: Report): void {
  const names = new Set<string>();
  mapsIn(owner.matchConditions).forEach((condition, index) => {
    const name = textIn(condition.name);
    const where = inside(at(path, "matchConditions"), name === "" ? String(index) : name);
    if (!isQualifiedName(name)) report(at(where, "name"), "must be a name with an optional prefix");
    if (names.has(name)) report(at(where, "name"), "is the name of another condition");
    names.add(name);
    validateExpression(textIn(condition.expression), at(where, "expression"), report);
    validateRoots(textIn(condition.expression), at(where, "expression"), report);
  });
}
