import { collect, type Fault, type Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { isDnsLabel } from "./names.ts";

const SPEC = at(undefined, "spec");
const NAMES = at(SPEC, "names");

/**
 * What is wrong with a CustomResourceDefinition, as far as it alone tells; its schemas are judged at their top only.
 * https://github.com/kubernetes/apiextensions-apiserver/blob/v0.36.3/pkg/apis/apiextensions/validation/validation.go
 */
export function definitionFaults(object: ValueMap): readonly Fault[] {
  if (object.apiVersion !== "apiextensions.k8s.io/v1") return [];
  const faults: Fault[] = [];
  const report = collect(faults);
  const spec = mapIn(object.spec);
  const names = mapIn(spec.names);
  const [group, plural] = [textIn(spec.group), textIn(names.plural)];
  if (group === "") report(at(SPEC, "group"), "is missing");
  if (plural === "") report(at(NAMES, "plural"), "is missing");
  if (textIn(names.kind) === "") report(at(NAMES, "kind"), "is missing");
  if (textIn(mapIn(object.metadata).name) !== `${plural}.${group}`)
    report(at(at(undefined, "metadata"), "name"), "must be spec.names.plural, a dot and spec.group");
  if (!["Cluster", "Namespaced"].includes(textIn(spec.scope)))
    report(at(SPEC, "scope"), "must be Cluster or Namespaced");
  if (spec.preserveUnknownFields === true)
    report(at(SPEC, "preserveUnknownFields"), "must not be true; use x-kubernetes-preserve-unknown-fields");
  validateVersions(mapsIn(spec.versions), report);
  return faults;
}

function validateVersions(versions: readonly ValueMap[], report: Report): void {
  const path = at(SPEC, "versions");
  const seen = new Set<string>();
  versions.forEach((version, index) => {
    const name = textIn(version.name);
    const where = inside(path, name === "" ? String(index) : name);
    if (!isDnsLabel(name)) report(at(where, "name"), "must be lower case letters, digits and hyphens");
    if (seen.has(name)) report(at(where, "name"), "is the name of another version");
    seen.add(name);
    validateSchema(
      mapIn(mapIn(version.schema).openAPIV3Schema),
      at(at(where, "schema"), "openAPIV3Schema"),
      report,
    );
  });
  if (versions.filter(({ storage }) => storage === true).length !== 1)
    report(path, "must have exactly one that is stored");
}

function validateSchema(schema: ValueMap, path: Path, report: Report): void {
  if (Object.keys(schema).length === 0) report(path, "is missing");
  else if (textIn(schema.type) !== "object") report(at(path, "type"), "must be object");
}

/** What an update may not change of a definition that is in use. */
export function definitionUpdateFaults(base: ValueMap, head: ValueMap): readonly Fault[] {
  const faults: Fault[] = [];
  const report = collect(faults);
  const [before, after] = [mapIn(base.spec), mapIn(head.spec)];
  const fixed = (name: string, field: Path, old: ValueMap, now: ValueMap) => {
    if (textIn(old[name]) !== textIn(now[name])) report(field, "cannot be changed");
  };
  fixed("scope", at(SPEC, "scope"), before, after);
  fixed("group", at(SPEC, "group"), before, after);
  fixed("kind", at(NAMES, "kind"), mapIn(before.names), mapIn(after.names));
  fixed("plural", at(NAMES, "plural"), mapIn(before.names), mapIn(after.names));
  return faults.map((fault) => ({ ...fault, update: true }));
}
