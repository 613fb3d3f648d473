import { collect, type Fault, type Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { oncePer } from "../../model/once.ts";
import { isMap, type ValueMap } from "../../yaml/value.ts";
import { validateDefinitionSchema } from "./definition-schema.ts";
import { isDnsLabel } from "./names.ts";

const SPEC = at(undefined, "spec");
const NAMES = at(SPEC, "names");

/**
 * What is wrong with a CustomResourceDefinition, as far as it alone tells; what its rules (CEL) ask for is not compiled.
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
  if (isMap(spec.conversion)) validateConversion(spec.conversion, report);
  return [...faults, ...versionFaults(spec)];
}

/** Overlays share large schemas: each is looked at once. */
const versionFaults = oncePer((spec: ValueMap): readonly Fault[] => {
  const faults: Fault[] = [];
  validateVersions(mapsIn(spec.versions), collect(faults));
  return faults;
});

function validateVersions(versions: readonly ValueMap[], report: Report): void {
  const path = at(SPEC, "versions");
  const seen = new Set<string>();
  versions.forEach((version, index) => {
    const name = textIn(version.name);
    const where = inside(path, name === "" ? String(index) : name);
    if (!isDnsLabel(name)) report(at(where, "name"), "must be lower case letters, digits and hyphens");
    if (seen.has(name)) report(at(where, "name"), "is the name of another version");
    seen.add(name);
    const schema = mapIn(mapIn(version.schema).openAPIV3Schema);
    const place = at(at(where, "schema"), "openAPIV3Schema");
    if (Object.keys(schema).length === 0) report(place, "is missing");
    else validateDefinitionSchema(schema, place, report);
    validateColumns(version, where, report);
    validateScale(mapIn(mapIn(version.subresources).scale), where, report);
  });
  if (versions.filter(({ storage }) => storage === true).length !== 1)
    report(path, "must have exactly one that is stored");
}

const COLUMN_TYPES = ["boolean", "date", "integer", "number", "string"];

function validateColumns(version: ValueMap, where: Path, report: Report): void {
  mapsIn(version.additionalPrinterColumns).forEach((column, index) => {
    const name = textIn(column.name);
    const path = inside(at(where, "additionalPrinterColumns"), name === "" ? String(index) : name);
    if (name === "") report(at(path, "name"), "is missing");
    if (!COLUMN_TYPES.includes(textIn(column.type)))
      report(at(path, "type"), `must be one of ${COLUMN_TYPES.join(", ")}`);
    if (!textIn(column.jsonPath).startsWith(".")) report(at(path, "jsonPath"), "must be a path like .spec.a");
  });
}

function validateScale(scale: ValueMap, where: Path, report: Report): void {
  if (Object.keys(scale).length === 0) return;
  const path = at(at(where, "subresources"), "scale");
  for (const [field, start] of [
    ["specReplicasPath", ".spec."],
    ["statusReplicasPath", ".status."],
  ] as const) {
    if (!textIn(scale[field]).startsWith(start)) report(at(path, field), `must be a path below ${start}`);
  }
  const selector = textIn(scale.labelSelectorPath);
  if (selector !== "" && !/^\.(?:spec|status)\./.test(selector))
    report(at(path, "labelSelectorPath"), "must be a path below .spec. or .status.");
}

function validateConversion(conversion: ValueMap, report: Report): void {
  const path = at(SPEC, "conversion");
  const strategy = textIn(conversion.strategy);
  if (strategy !== "None" && strategy !== "Webhook") report(at(path, "strategy"), "must be None or Webhook");
  const webhook = at(path, "webhook");
  const { clientConfig, conversionReviewVersions } = mapIn(conversion.webhook);
  if (strategy !== "Webhook") {
    if (isMap(conversion.webhook)) report(webhook, "may only be set for the strategy Webhook");
    return;
  }
  const client = mapIn(clientConfig);
  if ((textIn(client.url) !== "") === isMap(client.service))
    report(at(webhook, "clientConfig"), "must have a url or a service, and not both");
  if (!textsIn(conversionReviewVersions).some((version) => version === "v1" || version === "v1beta1"))
    report(at(webhook, "conversionReviewVersions"), "must have v1 or v1beta1");
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
