import { isMap, type ValueMap } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, textIn, textsIn } from "../values.ts";
import { DNS_SUBDOMAIN, isDnsSubdomain } from "./names.ts";
import { amountOf } from "./resources.ts";
import { validateLabelSelector } from "./selector.ts";

const SPEC = at(undefined, "spec");

export function validateClaim(object: ValueMap, report: Report): void {
  validateClaimSpec(mapIn(object.spec), SPEC, report);
}

const MODES = ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"];

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePersistentVolumeClaimSpec) */
export function validateClaimSpec(spec: ValueMap, path: Path, report: Report): void {
  validateModes(spec, path, report);
  const storage = amountOf(mapIn(mapIn(spec.resources).requests).storage);
  const where = inside(at(at(path, "resources"), "requests"), "storage");
  if (storage === undefined) report(where, "is missing");
  else if (storage <= 0n) report(where, "must be more than 0");
  if (isMap(spec.selector)) validateLabelSelector(spec.selector, at(path, "selector"), report);
  validateClasses(spec, path, report);
  const { dataSource, dataSourceRef } = spec;
  // The API server takes one of another namespace out again: gate CrossNamespaceVolumeDataSource.
  const isTaken = isMap(dataSourceRef) && dataSourceRef.namespace === undefined;
  if (isMap(dataSource)) validateDataSource(dataSource, at(path, "dataSource"), report);
  if (isTaken) validateDataSource(dataSourceRef, at(path, "dataSourceRef"), report);
  if (isTaken && isMap(dataSource) && !sameValue(dataSource, dataSourceRef))
    report(at(path, "dataSourceRef"), "must be the same as dataSource");
}

export function validateClasses(spec: ValueMap, path: Path, report: Report): void {
  const [storage, attributes] = [textIn(spec.storageClassName), textIn(spec.volumeAttributesClassName)];
  if (storage !== "" && !isDnsSubdomain(storage)) report(at(path, "storageClassName"), DNS_SUBDOMAIN);
  if (attributes !== "" && !isDnsSubdomain(attributes))
    report(at(path, "volumeAttributesClassName"), DNS_SUBDOMAIN);
}

export function validateModes(spec: ValueMap, path: Path, report: Report): void {
  const modes = textsIn(spec.accessModes);
  if (modes.length === 0) report(at(path, "accessModes"), "must have one");
  if (modes.includes("ReadWriteOncePod") && modes.length > 1)
    report(at(path, "accessModes"), "may not have others beside ReadWriteOncePod");
  if (modes.some((mode) => !MODES.includes(mode)))
    report(at(path, "accessModes"), "must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod");
}

function validateDataSource(source: ValueMap, path: Path, report: Report): void {
  const group = textIn(source.apiGroup);
  for (const field of ["kind", "name"]) {
    if (textIn(source[field]) === "") report(at(path, field), "is missing");
  }
  if (group === "" && textIn(source.kind) !== "PersistentVolumeClaim")
    report(at(path, "apiGroup"), "must be set for what is no PersistentVolumeClaim");
  if (group !== "" && !isDnsSubdomain(group)) report(at(path, "apiGroup"), DNS_SUBDOMAIN);
}
