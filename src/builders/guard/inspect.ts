import { CONFIGURATION_FIELDS } from "../../inputs/outside-input.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import type { Mention } from "../../inputs/mention.ts";
import { readConfiguration, readKustomization } from "../../inputs/mentions.ts";
import { fieldsHolding } from "../../kustomize/files/fields.ts";
import { KUSTOMIZATION_FILES } from "../../kustomize/files/file-names.ts";
import { isTooMuchToBuild, sizeOf, TOO_LARGE_IN_ALL, type Size } from "../../kustomize/edit/size.ts";
import type { Problem } from "../../model/problem.ts";
import { decodeText } from "../../tree/decode-text.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { directoryOf, joinPath, resolvePath } from "../../tree/path.ts";
import { foldCase } from "../../yaml/any-case.ts";
import { splitDocuments } from "../../yaml/documents.ts";
import { parseYaml, parseYamlAsJson } from "../../yaml/parse.ts";
import { isMap, type Value } from "../../yaml/value.ts";

/**
 * Why a real kustomize must not get a closure: something in it refers out of the repository, or cannot be read here, so
 * that nobody knows what it refers to. kustomize's load restrictor stops files, but no directories: a base may lie
 * anywhere on the machine (https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/loader/fileloader.go).
 * It also copies what YAML aliases stand for (kyaml/yaml/rnode.go, DeAnchor), so that a few lines can take all memory
 * before any time limit ends it; our parser refuses these.
 */
export function inspectClosure(tree: FileTree, closure: readonly string[]): readonly Problem[] {
  const start = { configurations: new Set<string>(), parsed: new Set<string>(), read: { nodes: 0, text: 0 } };
  const inspection: Inspection = { tree, problems: [], ...start };
  for (const path of closure) {
    if (!isKustomizationFile(path)) continue;
    inspectKustomization(inspection, path);
    if (isTooMuchToBuild(inspection.read)) return [...inspection.problems, tooLarge(path)];
  }
  return inspection.problems;
}

interface Inspection {
  readonly tree: FileTree;
  readonly problems: Problem[];
  /** What was read as a configuration, and for which root. */
  readonly configurations: Set<string>;
  /** Files that were parsed. */
  readonly parsed: Set<string>;
  /** What all that was parsed stands for, with its aliases. */
  read: Size;
}

/** Fields of a kustomization whose files are data, which kustomize opens but does not parse. */
const DATA_FIELDS: ReadonlySet<string> = new Set(fieldsHolding("data"));
const VALUES = "valuesinline";

function inspectKustomization(inspection: Inspection, path: string): void {
  const text = readYaml(inspection, path);
  if (text === undefined) return;
  const root = directoryOf(path);
  for (const mention of readKustomization(text).mentions) {
    if (mention.keys.includes(VALUES)) continue;
    checkPath(inspection, path, root, mention.text);
    const field = mention.keys[0] ?? "";
    if (CONFIGURATION_FIELDS.has(field)) inspectConfigured(inspection, path, root, mention);
    else if (!DATA_FIELDS.has(field)) checkYaml(inspection, path, root, mention.text);
  }
  for (const patch of inlinePatches(text)) checkInline(inspection, path, patch);
}

/** Text that stands where a path may stand, and patches: kustomize parses all of it. */
function inlinePatches(text: string): readonly string[] {
  const parsed = parseYamlAsJson(text);
  if (!parsed.ok) return [];
  return parsed.documents.flatMap(({ value }) => (isMap(value) ? Object.values(value) : [])).flatMap(texts);
}

function texts(value: Value): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

function inspectConfigured(inspection: Inspection, file: string, root: string, { text }: Mention): void {
  const target = resolveFrom(inspection, root, text);
  if (target?.kind === "file") {
    inspectConfiguration(inspection, target.path, root);
    return;
  }
  if (target?.kind === "directory") {
    inspectConfiguringRoot(inspection, target.path, root);
    return;
  }
  const parsed = parseYaml(text);
  if (parsed.ok) checkConfiguration(inspection, file, root, text);
  else refuse(inspection, file, "what stands inline in it is no YAML that Rollcast can read");
}

/** Roots whose output configures a build may only collect files: what they change could be a path. */
const COLLECTING_FIELDS: ReadonlySet<string> = new Set([
  "apiversion",
  "kind",
  "metadata",
  "resources",
  "bases",
]);

function inspectConfiguringRoot(inspection: Inspection, directory: string, root: string): void {
  const key = `${directory}\0${root}`;
  if (inspection.configurations.has(key)) return;
  inspection.configurations.add(key);
  for (const name of KUSTOMIZATION_FILES) {
    const path = directory === "" ? name : `${directory}/${name}`;
    const text = readYaml(inspection, path);
    if (text === undefined) continue;
    const parsed = parseYamlAsJson(text);
    const fields = parsed.ok
      ? parsed.documents.flatMap(({ value }) => (isMap(value) ? Object.keys(value) : []))
      : [];
    const other = fields.find((field) => !COLLECTING_FIELDS.has(foldCase(field)));
    if (other !== undefined) {
      refuse(inspection, path, `its field ${other} changes what configures another build`);
    }
    for (const { text: reference } of readKustomization(text).mentions) {
      const target = resolveFrom(inspection, directory, reference);
      if (target?.kind === "file") inspectConfiguration(inspection, target.path, root);
      if (target?.kind === "directory") inspectConfiguringRoot(inspection, target.path, root);
    }
  }
}

function inspectConfiguration(inspection: Inspection, path: string, root: string): void {
  const key = `${path}\0${root}`;
  if (inspection.configurations.has(key)) return;
  inspection.configurations.add(key);
  const text = readYaml(inspection, path);
  if (text !== undefined) checkConfiguration(inspection, path, root, text);
}

/** Fields of a builtin plugin's configuration in which no file is named. */
const INERT_FIELDS: ReadonlySet<string> = new Set([
  ...["apiversion", "kind", "metadata", "patch", "jsonop", "literals", "fieldspecs", "target", "targets"],
  ...["source", "select", "options", "labels", "annotations", "name", "namespace", "value", "type"],
  ...["behavior", "repo", "version", VALUES],
]);
const DATA_KEYS: ReadonlySet<string> = new Set(["files", "envs", "env"]);

function checkConfiguration(inspection: Inspection, file: string, root: string, text: string): void {
  for (const { keys, text: reference } of readConfiguration(text).mentions) {
    if (keys.some((key) => INERT_FIELDS.has(key))) continue;
    checkPath(inspection, file, root, reference);
    if (!keys.some((key) => DATA_KEYS.has(key))) checkYaml(inspection, file, root, reference);
  }
  for (const inline of inlinePatches(text)) checkInline(inspection, file, inline);
}

/** A path, or `key=path`. kustomize cleans it before it looks whether it is one, so that every text counts. */
function checkPath(inspection: Inspection, file: string, root: string, reference: string): void {
  const parts = reference.split("=");
  const leaves = parts.some((_, index) => joinPath(root, parts.slice(index).join("=")) === undefined);
  if (!leaves && !/^file:/i.test(reference)) return;
  inspection.problems.push({
    code: "build-failed",
    message: `${file} refers to '${reference}', which lies outside the repository, so nothing of it was read. Refer to a file or folder of this repository.`,
    file,
  });
}

/** Of a file that kustomize parses: that our parser can read it. */
function checkYaml(inspection: Inspection, file: string, root: string, reference: string): void {
  const target = resolveFrom(inspection, root, reference);
  if (target?.kind === "file") readYaml(inspection, target.path);
  else if (target?.kind !== "directory") checkInline(inspection, file, reference);
}

/** What nobody could take for YAML, a name or a URL, is no bomb either. */
function checkInline(inspection: Inspection, file: string, text: string): void {
  if (!/[\n{[]/.test(text)) return;
  const documents = readLeniently(text);
  if (documents !== undefined) {
    counted(inspection, { documents }, text);
    return;
  }
  // Only what aliases can make large is dangerous; what else is wrong kustomize says better.
  if (text.includes("&") && text.includes("*")) {
    refuse(inspection, file, "what stands inline in it is no YAML that Rollcast can read");
  }
}

/** The text of a file that kustomize parses; undefined where there is none. */
function readYaml(inspection: Inspection, path: string): string | undefined {
  const resolved = resolvePath(inspection.tree, path);
  if (resolved.kind !== "file") return undefined;
  const text = decodeText(inspection.tree.read(resolved.blob));
  if (inspection.parsed.has(resolved.path)) return text;
  inspection.parsed.add(resolved.path);
  const parsed = parseYaml(text);
  if (parsed.ok) return counted(inspection, parsed, text);
  if (!isKustomizationFile(path)) {
    const documents = readLeniently(text);
    if (documents !== undefined) return counted(inspection, { documents }, text);
  }
  const { code: fault, message, ...position } = parsed.error;
  inspection.problems.push({
    code: "invalid-yaml",
    fault,
    message: `${path}: ${message}`,
    file: path,
    ...position,
  });
  return text;
}

/** Every document of a text, each in one of the two ways in which kustomize reads YAML; undefined when one is in neither. */
function readLeniently(text: string): readonly { readonly value: Value }[] | undefined {
  const whole = parseYaml(text);
  if (whole.ok) return whole.documents;
  const documents: { readonly value: Value }[] = [];
  for (const part of splitDocuments(text)) {
    const [parsed] = [parseYaml(part.text), parseYamlAsJson(part.text)].filter(({ ok }) => ok);
    if (parsed?.ok !== true) return undefined;
    documents.push(...parsed.documents);
  }
  return documents;
}

function counted<Text>(
  inspection: Inspection,
  { documents }: { readonly documents: readonly { readonly value: Value }[] },
  text: Text,
): Text {
  const { nodes, text: length } = sizeOf(documents.map(({ value }) => value));
  const { read } = inspection;
  inspection.read = { nodes: read.nodes + nodes, text: read.text + length };
  return text;
}

/** Of the whole closure. */
function tooLarge(file: string): Problem {
  return { code: "build-too-large", message: `what this builds on is too large: ${TOO_LARGE_IN_ALL}`, file };
}

function resolveFrom({ tree }: Inspection, directory: string, reference: string) {
  const path = joinPath(directory, reference);
  return path === undefined ? undefined : resolvePath(tree, path);
}

function refuse(inspection: Inspection, file: string, why: string): void {
  inspection.problems.push({
    code: "build-failed",
    message: `${file}: ${why}, so a real kustomize does not get it. Write it plainly, or use the embedded builder.`,
    file,
  });
}
