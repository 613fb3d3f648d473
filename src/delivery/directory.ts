import { isOfLocalTool, isOfMachines, isYtt } from "../model/local-tool.ts";
import { oncePerPair } from "../model/once.ts";
import type { Manifest } from "../model/manifest.ts";
import { isTestData } from "../model/test-data.ts";
import type { Problem } from "../model/problem.ts";
import { fileAt, fileText, type FileTree } from "../tree/file-tree.ts";
import { splitDocuments } from "../yaml/documents.ts";
import { parseYamlAsJson } from "../yaml/parse.ts";
import { isList, isMap, textIn, type Value } from "../yaml/value.ts";

const MANIFEST_FILE = /\.(?:ya?ml|json)$/;

/** The files of a directory that `kubectl apply -f` reads; those of directories in it only with `-R`. Nobody applies a template of ytt as it stands. */
export function manifestFiles(tree: FileTree, directory: string): readonly string[] {
  return tree
    .list(directory)
    .filter((name) => MANIFEST_FILE.test(name) && !isTestData(name))
    .map((name) => (directory === "" ? name : `${directory}/${name}`))
    .filter((path) => isFile(tree, path) && !isYtt(fileText(tree, path) ?? ""));
}

/**
 * Of the objects of files those that `kubectl apply` would take. The files of tools are not meant for it, nor those in
 * which somebody else fills in a name or a label, nor patches, and what only has a `generateName` it refuses: that is for `kubectl create`,
 * which makes another object each time.
 * https://kubernetes.io/docs/reference/using-api/api-concepts/#generated-values
 */
export function appliedOf(manifests: readonly Manifest[]): readonly Manifest[] {
  const templates = new Set(manifests.filter(isFilledIn).map(fileOf));
  return manifests.filter((manifest) => !templates.has(fileOf(manifest)) && isApplied(manifest));
}

function fileOf({ origin }: Manifest): string | undefined {
  return origin?.location.file;
}

function isFilledIn({ object: { metadata } }: Manifest): boolean {
  if (!isMap(metadata)) return false;
  const names = [metadata.name, metadata.namespace];
  const labels = isMap(metadata.labels) ? Object.values(metadata.labels) : [];
  return (
    [...names, ...labels].some((text) => matches(text, /\{\{|^(?:<.*>|\(.*\))$/)) ||
    // For whoever copies it, or for envsubst.
    names.some((text) => matches(text, /<[\w .-]+>|^\$[A-Z]/i))
  );
}

function matches(text: Value | undefined, pattern: RegExp): boolean {
  return typeof text === "string" && pattern.test(text);
}

function isApplied({ object }: Manifest): boolean {
  const { apiVersion } = object;
  if (typeof apiVersion === "string" && (isOfLocalTool(apiVersion) || isOfMachines(apiVersion))) return false;
  if (isPatch(object) || isOfClient(object)) return false;
  const metadata = isMap(object.metadata) ? object.metadata : {};
  return typeof metadata.name === "string" || typeof metadata.generateName !== "string";
}

/** Which clusters a program knows: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/ */
function isOfClient({ apiVersion, kind, clusters }: Manifest["object"]): boolean {
  return apiVersion === "v1" && kind === "Config" && isList(clusters);
}

/** A workload without pods to look for and without an image is the part of one, which a kustomization or a test merges into it. */
function isPatch({ apiVersion, kind, spec }: Manifest["object"]): boolean {
  // What kubebuilder writes for each definition, until somebody lists it: https://book.kubebuilder.io/multiversion-tutorial/webhooks
  if (kind === "CustomResourceDefinition")
    return !isMap(spec) || (spec.versions ?? spec.version) === undefined;
  if (apiVersion !== "apps/v1" || !isMap(spec) || spec.selector !== undefined) return false;
  const template = isMap(spec.template) && isMap(spec.template.spec) ? spec.template.spec : {};
  const containers = isList(template.containers) ? template.containers : [];
  return !containers.some((container) => isMap(container) && container.image !== undefined);
}

/** Of a file with a thousand faults once. */
export const linesOf = oncePerPair((tree: FileTree, file: string): readonly string[] =>
  (fileText(tree, file) ?? "").split("\n"),
);

/**
 * Whether a file is no YAML where a program fills something in first (`name: {{ .Name }}`): nobody applies it as it stands.
 * What is written in quotes or in a text (`summary: "{{ $labels.pod }}"`) leaves YAML what it is.
 */
export function isFilledFirst(lines: readonly string[], { line = 0 }: Problem): boolean {
  return /^\s*\{\{|(?::|^\s*-)\s+\{\{/.test(lines[line - 1] ?? "");
}

function isFile(tree: FileTree, path: string): boolean {
  return fileAt(tree, path) !== undefined;
}

/** The objects of files, as they stand there; a file that cannot be read is reported and left out. */
export function readManifests(
  tree: FileTree,
  files: readonly string[],
): { readonly manifests: readonly Manifest[]; readonly problems: readonly Problem[] } {
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const text = fileText(tree, file);
    if (text === undefined) continue;
    const read = readManifestText(text, file);
    manifests.push(...read.manifests);
    problems.push(...read.problems);
  }
  return { manifests, problems };
}

/**
 * The objects of one file. What is no object, a values file for example, is passed over.
 * @param mayMatter tells by its text whether a document is worth reading
 */
export function readManifestText(
  text: string,
  file: string,
  mayMatter: (document: string) => boolean = () => true,
): { readonly manifests: readonly Manifest[]; readonly problems: readonly Problem[] } {
  const manifests: Manifest[] = [];
  const problems: Problem[] = [];
  const lineAt = createLineCounter(text);
  for (const part of splitDocuments(text)) {
    if (!mayMatter(part.text)) continue;
    const parsed = parseYamlAsJson(part.text);
    const first = lineAt(part.start);
    if (!parsed.ok) {
      const line = first + (parsed.error.line ?? 1) - 1;
      if (mayBeObject(part.text)) problems.push(unreadable(file, line, parsed.error.message));
      continue;
    }
    for (const { value, line: start } of parsed.documents) {
      const origin = { location: { file, line: first + start - 1 } };
      for (const object of objectsIn(value)) manifests.push({ object, origin });
    }
  }
  return { manifests, problems };
}

/** The lines of rising offsets, in one go through the text. */
function createLineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}

/** A list is what is in it, for whoever applies it. */
function objectsIn(value: Value): readonly Manifest["object"][] {
  if (!isObject(value)) return [];
  const { kind, items } = value;
  return textIn(kind).endsWith("List") && isList(items) ? items.flatMap(objectsIn) : [value];
}

function isObject(value: Value): value is Manifest["object"] {
  return isMap(value) && typeof value.apiVersion === "string" && typeof value.kind === "string";
}

function mayBeObject(text: string): boolean {
  return /^apiVersion:/m.test(text) && /^kind:/m.test(text);
}

function unreadable(file: string, line: number, message: string): Problem {
  return {
    code: "partly-analysed",
    message: `left out: invalid YAML: ${message}. Whoever applies the file fails: correct it.`,
    file,
    line,
  };
}
