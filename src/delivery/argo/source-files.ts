import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { isMap, mapIn, newMap, type Value, type ValueMap } from "../../yaml/value.ts";

export type SourceResult =
  | {
      readonly ok: true;
      readonly source: ValueMap;
      /** The files that were merged. */
      readonly files: readonly string[];
    }
  | {
      readonly ok: false;
      readonly message: string;
      readonly file: string;
      readonly line?: number;
      readonly files: readonly string[];
    };

/** What these files cannot change. */
const KEPT = ["chart", "path", "repoURL", "targetRevision"];

/** The files in which a path overrides the sources that build it, for all Applications and for one of that name. */
export function sourceFileNames(application: string): readonly string[] {
  return [".argocd-source.yaml", `.argocd-source-${application}.yaml`];
}

/**
 * Merges `.argocd-source.yaml` and `.argocd-source-<name>.yaml` of a source's path into the source.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (mergeSourceParameters)
 */
export function mergeSourceFiles(
  tree: FileTree,
  path: string,
  source: ValueMap,
  application: string,
): SourceResult {
  const files: string[] = [];
  let merged: Value = source;
  for (const name of sourceFileNames(application)) {
    const file = joinPath(path, name);
    const found = file === undefined ? undefined : resolvePath(tree, file);
    if (file === undefined || found?.kind !== "file") continue;
    files.push(file);
    const parsed = parseYamlAsJson(new TextDecoder().decode(tree.read(found.blob)));
    const fault = (message: string, line?: number): SourceResult => {
      const text = `Argo CD cannot merge this file into the Application's source: ${message}`;
      return { ok: false, message: text, file, files, ...(line !== undefined && { line }) };
    };
    if (!parsed.ok) return fault(parsed.error.message, parsed.error.line);
    const [document] = parsed.documents;
    if (!isMap(document?.value)) return fault("it is no map");
    merged = mergeOver(merged, document.value);
  }
  const kept = Object.fromEntries(KEPT.flatMap((name) => entryOf(source, name)));
  const rest = Object.entries(mapIn(merged)).filter(([name]) => !KEPT.includes(name));
  return { ok: true, source: Object.assign(newMap(), Object.fromEntries(rest), kept), files };
}

function entryOf(map: ValueMap, name: string): readonly (readonly [string, Value])[] {
  const value = map[name];
  return value === undefined ? [] : [[name, value]];
}

/** A merge patch whose nulls remove nothing: its result is decoded over what was there before. */
function mergeOver(target: Value, patch: Value): Value {
  if (!isMap(patch)) return patch;
  const merged = Object.assign(newMap(), mapIn(target));
  for (const [name, value] of Object.entries(patch)) {
    if (value !== null) merged[name] = mergeOver(merged[name] ?? null, value);
  }
  return merged;
}

/** https://www.rfc-editor.org/rfc/rfc7386 */
export function mergePatch(target: Value, patch: Value): Value {
  if (!isMap(patch)) return patch;
  const before = mapIn(target);
  const merged = newMap();
  for (const [name, value] of Object.entries({ ...before, ...patch })) {
    const change = patch[name];
    if (change === undefined) merged[name] = value;
    else if (change !== null) merged[name] = mergePatch(before[name] ?? null, change);
  }
  return merged;
}
