import { createHash } from "node:crypto";
import type { ChartFiles } from "../../delivery/helm/chart-files.ts";
import {
  isArchive,
  isTemplate,
  questionsOf,
  underAnotherClock,
  type TemplateQuestions,
} from "../../delivery/helm/templates.ts";
import { missingFile } from "../../delivery/helm/missing-values.ts";
import { mergeMaps } from "../../delivery/helm/compose.ts";
import { mergeValues } from "../../kustomize/generate/merge-values.ts";
import type { ChartRelease, ChartValues } from "../../model/chart.ts";
import { compareText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { resolvePath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { isMap, mapIn, newMap, type ValueMap } from "../../yaml/value.ts";
import { jsonText } from "../../yaml/json-text.ts";
import { keyText } from "../../model/key-text.ts";

/** The templates that ask for each of these. */
export type Asked = Readonly<Record<keyof TemplateQuestions, readonly string[]>>;

/** All bytes that a rendering depends on. */
export interface Inputs {
  readonly chart: ChartFiles;
  /** By path below the chart's folder. */
  readonly chartBytes: ReadonlyMap<string, Uint8Array>;
  readonly values: readonly Uint8Array[];
  /** By path in the repository. */
  readonly settingFiles: ReadonlyMap<string, Uint8Array>;
}

/** Reads them from a tree; a file that is missing fails the rendering everywhere. */
export function readInputs(
  tree: FileTree,
  { values, settings, ownValues }: ChartRelease,
  chart: ChartFiles,
): { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problem: Problem } {
  const parts: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for (const part of values) {
    const read = readPart(tree, part, chart);
    if (!read.ok) return read;
    if (read.bytes !== undefined) parts.push(read.bytes);
  }
  const settingFiles = new Map<string, Uint8Array>();
  for (const { kind, value } of settings) {
    if (kind !== "file") continue;
    const file = resolvePath(tree, value);
    if (file.kind !== "file") return missing(value);
    settingFiles.set(value, tree.read(file.blob));
  }
  const chartBytes = new Map([...chart.files].map(([path, { bytes }]) => [path, bytes]));
  if (ownValues !== undefined) {
    const own = ownValuesOf(tree, ownValues, chart);
    if (!own.ok) return own;
    chartBytes.set("values.yaml", encoder.encode(jsonText(own.values)));
  }
  return { ok: true, inputs: { chart, chartBytes, values: parts, settingFiles } };
}

/** The bytes of a part of the values; none for a file that need not be there. */
function readPart(
  tree: FileTree,
  part: ChartValues,
  { files }: ChartFiles,
): { readonly ok: true; readonly bytes?: Uint8Array } | { readonly ok: false; readonly problem: Problem } {
  const encoder = new TextEncoder();
  switch (part.kind) {
    case "text":
      return { ok: true, bytes: encoder.encode(part.text) };
    case "inline":
      return { ok: true, bytes: encoder.encode(jsonText(part.values)) };
    case "chart": {
      const bytes = files.get(part.path)?.bytes;
      if (bytes !== undefined) return { ok: true, bytes };
      return part.optional ? { ok: true } : missing(part.path);
    }
    case "merged": {
      const own = mapOf(files.get(part.path)?.bytes);
      if (own === undefined) return missing(part.path);
      const { values, way } = part;
      const merged = way === "over" ? mergeValues(own, values) : mergeValues(values, own);
      return { ok: true, bytes: encoder.encode(jsonText(mapIn(merged))) };
    }
    case "file": {
      const file = resolvePath(tree, part.path);
      if (file.kind === "file") return { ok: true, bytes: tree.read(file.blob) };
      return part.optional ? { ok: true } : missing(part.path);
    }
  }
}

/** Undefined for what is no file of values. */
function mapOf(bytes: Uint8Array | undefined): ValueMap | undefined {
  const parsed = bytes === undefined ? undefined : parseYamlAsJson(new TextDecoder().decode(bytes));
  const value = parsed?.ok === true ? (parsed.documents[0]?.value ?? newMap()) : undefined;
  return isMap(value) ? value : undefined;
}

function missing(path: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: missingFile(path) };
}

/**
 * What stands in the place of the chart's own values: the files in their order, later ones over earlier ones.
 * https://fluxcd.io/flux/components/source/helmcharts/#values-files
 */
function ownValuesOf(
  tree: FileTree,
  files: readonly ChartValues[],
  chart: ChartFiles,
): { readonly ok: true; readonly values: ValueMap } | { readonly ok: false; readonly problem: Problem } {
  let merged: ValueMap = newMap();
  for (const part of files) {
    const read = readPart(tree, part, chart);
    if (!read.ok) return read;
    if (read.bytes === undefined) continue;
    const value = mapOf(read.bytes);
    if (value === undefined) {
      const path = "path" in part ? part.path : "";
      const message = `the values file "${path}" holds no map of values`;
      const place = part.kind === "file" ? { file: path } : {};
      return { ok: false, problem: { code: "build-failed", message, ...place } };
    }
    merged = mergeMaps(merged, value);
  }
  return { ok: true, values: merged };
}

/** The same for equal inputs. */
export function keyOf(release: ChartRelease, inputs: Inputs, variant: string): string {
  const { name, namespace, settings, options } = release;
  const hash = createHash("sha256");
  hash.update(keyText([variant, name, namespace, settings, options]));
  for (const bytes of [...inputs.values, ...inputs.settingFiles.values()])
    hash.update(`\0${bytes.length}\0`).update(bytes);
  return hash.update(hashOf(inputs.chartBytes)).digest("hex");
}

export function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex");
}

/** What the templates of a chart ask for besides the values. */
export function askedBy(files: ReadonlyMap<string, Uint8Array>): Asked {
  const asked = { lookup: [] as string[], capabilities: [] as string[], unstable: [] as string[] };
  for (const [path, bytes] of files) {
    if (isArchive(path)) asked.unstable.push(path);
    if (!isTemplate(path)) continue;
    const questions = questionsOf(new TextDecoder().decode(bytes));
    if (questions.lookup) asked.lookup.push(path);
    if (questions.capabilities) asked.capabilities.push(path);
    if (questions.unstable) asked.unstable.push(path);
  }
  for (const paths of Object.values(asked)) paths.sort(compareText);
  return asked;
}

/** The chart under another clock. */
export function otherClock(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].map(([path, bytes]) => {
      if (!isTemplate(path)) return [path, bytes];
      const text = new TextDecoder().decode(bytes);
      const changed = underAnotherClock(text);
      return [path, changed === text ? bytes : new TextEncoder().encode(changed)];
    }),
  );
}
