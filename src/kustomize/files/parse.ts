import { countsOnlyWithEntries, FIELD_NAMES, type FieldName } from "./fields.ts";
import { createLocator } from "../../yaml/positions.ts";
import { splitDocuments } from "../../yaml/documents.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { parseFieldSpecs } from "./field-spec.ts";
import { BuildError, unlessFails } from "../error.ts";
import { parseVariable } from "./variable.ts";
import { parseConfigGenerator, parseGeneratorOptions } from "./generators.ts";
import type { ConfigGenerator, Kustomization, Located, PatchReference } from "./kustomization.ts";
import {
  fail,
  flag,
  integer,
  list,
  locationOf,
  record,
  refuseUnknown,
  text,
  textMap,
  texts,
  writtenFieldOf,
} from "./node.ts";
import type { Fields, Node, UnknownFields } from "./node.ts";
import { parseReplacements, replacementPath } from "./replacement.ts";
import { parseSelector } from "./selector.ts";
import type { ReleaseNote } from "../release.ts";

/** Makes the node of a file's first document; null for an empty file. Throws `BuildError` when it is no YAML. */
export function parseFile(content: string, file: string): Node {
  const result = parseYamlAsJson(content);
  if (!result.ok) {
    const { code, message, ...position } = result.error;
    throw new BuildError(code, `invalid YAML: ${message}`, { file, ...position });
  }
  return { value: result.documents[0]?.value ?? null, file, path: [], locator: createLocator(content) };
}

/**
 * Reads a kustomization file, as strictly as kustomize does. Throws `BuildError`.
 * @param file its path, for messages
 */
export function parseKustomization(content: string, file: string): Kustomization {
  const unknown: UnknownFields = { found: [], isGathering: true };
  const kustomization = readKustomization({ ...parseFile(content, file), unknown });
  unknown.isGathering = false;
  const [first] = unknown.found;
  // Only after all else: whatever else is wrong is wrong for every release.
  if (first !== undefined) refuseUnknown(first);
  const line = secondDocument(content);
  return line === undefined ? kustomization : { ...kustomization, unread: { file, line } };
}

/** The line of what comes after the first document, which kustomize does not read. */
function secondDocument(content: string): number | undefined {
  const [, second] = splitDocuments(content).filter(({ text }) => HAS_CONTENT.test(text));
  return second && content.slice(0, second.start).split("\n").length;
}

const HAS_CONTENT = /^[ \t]*[^\s#]/m;

/**
 * The fields of a kustomization file, at any depth, that the followed release does not know; undefined when the file is
 * wrong for another reason too.
 */
export function unknownFieldsOf(content: string, file: string): readonly Node[] | undefined {
  const unknown: UnknownFields = { found: [], isGathering: true };
  return unlessFails(BuildError, () => {
    const { patches, patchesJson6902, replacements } = readKustomization({
      ...parseFile(content, file),
      unknown,
    });
    for (const { target } of [...patches, ...patchesJson6902])
      if (target.value !== null) parseSelector(target);
    for (const entry of replacements)
      if (replacementPath(entry) === undefined) parseReplacements(entry, true);
    return unknown.found;
  });
}

function readKustomization(node: Node): Kustomization {
  const isComponent = checkType(record(node, ["apiVersion", "kind"], false));
  const fields = record(node, FIELD_NAMES);
  requireContent(node, fields);
  const options = parseGeneratorOptions(fields("generatorOptions"));
  const configs = (field: "configMapGenerator" | "secretGenerator"): readonly ConfigGenerator[] =>
    list(fields(field)).map((entry) => parseConfigGenerator(entry, field, options));
  return {
    file: node.file,
    isComponent,
    resources: [...located(fields("resources")), ...located(fields("bases"))],
    components: located(fields("components")),
    crds: located(fields("crds")),
    configurations: located(fields("configurations")),
    generators: located(fields("generators")),
    transformers: located(fields("transformers")),
    validators: located(fields("validators")),
    configs: [...configs("configMapGenerator"), ...configs("secretGenerator")],
    charts: [...list(fields("helmCharts")), ...list(fields("helmChartInflationGenerator"))],
    chartSettings: fields("helmGlobals").value,
    ...parseTransformations(fields),
    openapi: parseOpenapi(fields("openapi")),
    sortOptions: parseSortOptions(fields("sortOptions")),
    buildMetadata: parseBuildMetadata(fields("buildMetadata")),
    releaseNotes: list(fields("labels")).flatMap(noteClaimLabels),
  };
}

function parseTransformations(fields: Fields<FieldName>) {
  return {
    namePrefix: text(fields("namePrefix")),
    nameSuffix: text(fields("nameSuffix")),
    namespace: text(fields("namespace")),
    commonLabels: textMap(fields("commonLabels")) ?? {},
    labels: list(fields("labels")).map(parseLabel),
    commonAnnotations: textMap(fields("commonAnnotations")) ?? {},
    patches: list(fields("patches")).map(parsePatch),
    patchesStrategicMerge: located(fields("patchesStrategicMerge")),
    patchesJson6902: list(fields("patchesJson6902")).map(parsePatch),
    images: [...list(fields("images")), ...list(fields("imageTags"))].map((entry) => parseImage(entry)),
    replicas: list(fields("replicas")).map((entry) => parseReplica(entry)),
    replacements: list(fields("replacements")),
    vars: list(fields("vars")).map((entry) => parseVariable(entry.value, locationOf(entry))),
  };
}

const RENAME = "correct it, or rename the file if it is something else";

/** Kustomize calls a file empty that says nothing but what it is. */
function requireContent(node: Node, fields: Fields<FieldName>): void {
  const saysSomething = (name: FieldName): boolean => {
    const { value } = fields(name);
    if (name === "apiVersion" || name === "kind") return false;
    if (countsOnlyWithEntries(name) && Array.isArray(value)) return value.length > 0;
    return value !== null && value !== "";
  };
  if (!FIELD_NAMES.some(saysSomething))
    fail(
      node,
      "the kustomization file is empty; list something, resources for example",
      "kustomization-empty",
    );
}

/** Before all else: of what is no kustomization, none of the other messages would help. */
function checkType(fields: Fields<"apiVersion" | "kind">): boolean {
  const kind = text(fields("kind")) || "Kustomization";
  const apiVersion = text(fields("apiVersion"));
  if (kind !== "Kustomization" && kind !== "Component") {
    fail(fields("kind"), `kind must be Kustomization or Component; ${RENAME}`, "kustomization-kind");
  }
  const expected = `kustomize.config.k8s.io/${kind === "Component" ? "v1alpha1" : "v1beta1"}`;
  if (apiVersion !== "" && apiVersion !== expected) {
    fail(
      fields("apiVersion"),
      `apiVersion of a ${kind} must be ${expected}; ${RENAME}`,
      "kustomization-kind",
    );
  }
  return kind === "Component";
}

function located(node: Node): readonly Located[] {
  return list(node).map((entry) => ({ text: text(entry), location: locationOf(entry) }));
}

function parsePatch(node: Node): PatchReference {
  if (typeof node.value === "string") {
    const message = `${node.path.join(".")} must be a map, but is text; write \`path:\` before a file`;
    return fail(node, message, "field-type");
  }
  const fields = record(node, ["path", "patch", "target", "options"]);
  const options = record(fields("options"), ["allowNameChange", "allowKindChange"]);
  return {
    patch: text(fields("patch")),
    path: text(fields("path")),
    target: fields("target"),
    allowNameChange: flag(options("allowNameChange")),
    allowKindChange: flag(options("allowKindChange")),
    location: locationOf(fields("patch").value === null ? node : fields("patch")),
  };
}

const LABEL_FIELDS = [
  "pairs",
  "includeSelectors",
  "includeTemplates",
  "includeVolumeClaimTemplates",
  "fields",
] as const;

function parseLabel(node: Node) {
  const fields = record(node, LABEL_FIELDS);
  return {
    pairs: textMap(fields("pairs")) ?? {},
    includeSelectors: flag(fields("includeSelectors")),
    includeTemplates: flag(fields("includeTemplates")),
    includeVolumeClaimTemplates: flag(fields("includeVolumeClaimTemplates")),
    fieldSpecs: parseFieldSpecs(fields("fields")),
  };
}

/** An earlier release refuses the field whatever its value. */
function noteClaimLabels(node: Node): readonly ReleaseNote[] {
  const field = writtenFieldOf(node, "includeVolumeClaimTemplates");
  return field === undefined ? [] : [{ difference: "claimLabelsField", location: locationOf(field) }];
}

export function parseImage(node: Node, strict = true) {
  const fields = record(node, ["name", "newName", "tagSuffix", "newTag", "digest"], strict);
  return {
    name: text(fields("name")),
    newName: text(fields("newName")),
    tagSuffix: text(fields("tagSuffix")),
    newTag: text(fields("newTag")),
    digest: text(fields("digest")),
    location: locationOf(node),
  };
}

export function parseReplica(node: Node, strict = true) {
  const fields = record(node, ["name", "count"], strict);
  return { name: text(fields("name")), count: integer(fields("count")), location: locationOf(node) };
}

function parseOpenapi(node: Node): Kustomization["openapi"] {
  const map = textMap(node);
  if (map === undefined || (map.path === undefined && map.version === undefined)) return undefined;
  return { path: map.path ?? "", version: map.version ?? "", location: locationOf(node) };
}

function parseSortOptions(node: Node): Kustomization["sortOptions"] {
  if (node.value === null) return undefined;
  const fields = record(node, ["order", "legacySortOptions"]);
  const legacy = fields("legacySortOptions");
  const lists = record(legacy, ["orderFirst", "orderLast"]);
  const order = { first: texts(lists("orderFirst")), last: texts(lists("orderLast")) };
  return {
    order: text(fields("order")),
    legacy: legacy.value === null ? undefined : order,
    location: locationOf(node),
  };
}

function parseBuildMetadata(node: Node): readonly string[] {
  return texts(node);
}
