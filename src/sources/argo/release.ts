import { expand, type BuildEnvironment } from "../../delivery/argo/expand.ts";
import { matchedByDoublestar } from "../../delivery/argo/doublestar.ts";
import { fieldIn } from "../../delivery/replaced-fields.ts";
import type { ChartRelease, ChartSetting, ChartValues, RemoteChart } from "../../model/chart.ts";
import { compareText } from "../../model/order.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath } from "../../tree/path.ts";
import { isMap, mapsIn, textIn, textsIn, type ValueMap } from "../../yaml/value.ts";
import * as messages from "./messages.ts";

export type ReleaseResult =
  | { readonly ok: true; readonly release: ChartRelease }
  /** What is not known of it; `fails`: Argo CD fails at it too. */
  | { readonly ok: false; readonly fails: boolean; readonly message: string };

export interface ReleaseContext {
  readonly tree: FileTree;
  /** Directory of the chart. */
  readonly path: string;
  readonly name: string;
  readonly namespace: string | null;
  readonly environment: BuildEnvironment;
  /** Names of the sources that are this repository. */
  readonly refs: ReadonlySet<string>;
  /** Those of all sources; undefined where `spec.sources` is not used. */
  readonly named: ReadonlySet<string> | undefined;
  /** The chart is not in this repository. */
  readonly remote?: RemoteChart;
}

/**
 * What Argo CD renders a chart with.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (helmTemplate)
 */
export function argoRelease(helm: ValueMap, context: ReleaseContext): ReleaseResult {
  const { path, environment } = context;
  const text = (name: string): string => textIn(fieldIn(helm, name));
  const files = valueFiles(helm, context);
  if (!files.ok) return files;
  const parameters = fileParameters(helm, context);
  if (!parameters.ok) return parameters;
  if (text("version") === "v2") return { ok: false, fails: false, message: messages.helmTwo() };
  const own = ownValues(helm);
  const isTrue = (name: string): boolean => fieldIn(helm, name) === true;
  return {
    ok: true,
    release: {
      chart: path,
      ...(context.remote !== undefined && { remote: context.remote }),
      name: text("releaseName") || context.name,
      namespace: text("namespace") || context.namespace,
      values: [...files.values, ...(own === undefined ? [] : [own])],
      settings: [...parametersOf(helm, environment), ...parameters.settings],
      options: {
        isUpgrade: false,
        includesCrds: !isTrue("skipCrds"),
        skipsTests: isTrue("skipTests"),
        skipsHooks: false,
        skipsSchema: isTrue("skipSchemaValidation"),
        kubeVersion: text("kubeVersion") || null,
        apiVersions: textsIn(fieldIn(helm, "apiVersions")),
        buildsDependencies: true,
        looksUp: false,
      },
    },
  };
}

type Files =
  { readonly ok: true; readonly values: readonly ChartValues[] } | Extract<ReleaseResult, { ok: false }>;

function valueFiles(helm: ValueMap, context: ReleaseContext): Files {
  const optional = fieldIn(helm, "ignoreMissingValueFiles") === true;
  const named: NamedFile[] = [];
  for (const raw of textsIn(fieldIn(helm, "valueFiles"))) {
    const name = expandName(raw, context);
    const own = inChart(name, context);
    if (namesNoSource(raw, context)) {
      return { ok: false, fails: true, message: messages.valuesOfNoSource(raw) };
    }
    if (own !== undefined) {
      named.push({ kind: "chart", path: own, optional });
      continue;
    }
    const found = resolveName(name, context);
    if (typeof found !== "string") return found;
    named.push({ kind: "file", path: found, optional });
  }
  return matchedFiles(named, context.tree);
}

type NamedFile = Extract<ChartValues, { readonly optional: boolean }>;

/**
 * Each file once, where it comes first, but where it is named and not only matched.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (getResolvedValueFiles)
 */
function matchedFiles(named: readonly NamedFile[], tree: FileTree): Files {
  const explicit = new Set(named.map(({ path }) => path));
  const values = new Map<string, NamedFile>();
  const add = (file: NamedFile): void => {
    if (!values.has(file.path)) values.set(file.path, file);
  };
  for (const file of named) {
    const matches = isPattern(file.path) ? matchedByDoublestar(file.path, tree) : [];
    const directory = matches.find((path) => tree.entry(path) === "directory");
    if (directory !== undefined) {
      return { ok: false, fails: true, message: messages.valuesDirectory(file.path, directory || ".") };
    }
    if (matches.length === 0) add(file);
    for (const path of matches) if (!explicit.has(path)) add({ ...file, path });
  }
  return { ok: true, values: [...values.values()] };
}

function isPattern(path: string): boolean {
  return /[*?[]/.test(path);
}

/** The path of a file of a chart from elsewhere; undefined for any other, and for a pattern. */
function inChart(name: string, { remote }: ReleaseContext): string | undefined {
  if (remote === undefined || name.startsWith("$") || /^[a-z][a-z0-9+.-]*:\/\/|[*?[]/i.test(name))
    return undefined;
  return joinPath("", name.replace(/^\/+/, ""));
}

/**
 * Of several sources each `$name` has to be one, whether or not a missing file would do.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (resolveReferencedSources)
 */
function namesNoSource(name: string, { named }: ReleaseContext): boolean {
  return named !== undefined && name.startsWith("$") && !named.has(refOf(name));
}

function refOf(name: string): string {
  return /^\$([^/]*)/.exec(name)?.[1] ?? "";
}

/** `$name/…` names a source, or else a variable: without a value it is empty, so that a path from the top is left. */
export function expandName(
  name: string,
  { environment, named }: Pick<ReleaseContext, "environment" | "named">,
): string {
  const ref = `$${refOf(name)}`;
  return name.startsWith("$") && named?.has(refOf(name)) === true
    ? ref + expand(name.slice(ref.length), environment)
    : expand(name, environment);
}

/** The path in this repository that a name of a values file stands for. */
function resolveName(
  name: string,
  { path, refs, remote }: ReleaseContext,
): string | Extract<ReleaseResult, { ok: false }> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) {
    return { ok: false, fails: false, message: messages.remoteValues(name) };
  }
  const ref = /^\$([^/]+)(?:\/(.*))?$/s.exec(name);
  if (ref !== null && !refs.has(ref[1] ?? "")) {
    return { ok: false, fails: false, message: messages.foreignValues(name) };
  }
  if (ref === null && remote !== undefined) {
    return { ok: false, fails: false, message: messages.valuesOfChart(name) };
  }
  const joined =
    ref !== null
      ? joinPath("", (ref[2] ?? "").replace(/^\/+/, ""))
      : name.startsWith("/")
        ? joinPath("", name.replace(/^\/+/, ""))
        : joinPath(path, name);
  return joined ?? { ok: false, fails: true, message: messages.valuesOutside(name) };
}

function fileParameters(
  helm: ValueMap,
  context: ReleaseContext,
): { readonly ok: true; readonly settings: readonly ChartSetting[] } | Extract<ReleaseResult, { ok: false }> {
  const settings: ChartSetting[] = [];
  for (const entry of mapsIn(fieldIn(helm, "fileParameters"))) {
    const raw = textIn(entry.path ?? null);
    if (namesNoSource(raw, context)) {
      return { ok: false, fails: true, message: messages.valuesOfNoSource(raw) };
    }
    const found = resolveName(expandName(raw, context), context);
    if (typeof found !== "string") return found;
    settings.push({ kind: "file", name: textIn(entry.name ?? null), value: found });
  }
  return { ok: true, settings };
}

/** `valuesObject` counts before `values`. */
function ownValues(helm: ValueMap): ChartValues | undefined {
  const object = fieldIn(helm, "valuesObject");
  if (isMap(object)) return { kind: "inline", values: object };
  const text = fieldIn(helm, "values");
  return typeof text === "string" && text !== "" ? { kind: "text", text } : undefined;
}

/** Of a name that is there twice the last one counts: Argo CD keeps them in a map. */
function parametersOf(helm: ValueMap, environment: BuildEnvironment): readonly ChartSetting[] {
  const byName = new Map<string, ChartSetting>();
  for (const entry of mapsIn(fieldIn(helm, "parameters"))) {
    const name = textIn(entry.name ?? null);
    const isText = entry.forceString === true;
    const value = withoutCommas(expand(textIn(entry.value ?? null), environment));
    byName.set(`${String(isText)} ${name}`, { kind: isText ? "string" : "set", name, value });
  }
  return [...byName.values()].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name));
}

/**
 * A comma would begin another value, except in a list in braces.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/util/helm/cmd.go (cleanSetParameters)
 */
function withoutCommas(value: string): string {
  return value.startsWith("{") && value.endsWith("}") ? value : value.replace(/(?<!\\),/g, "\\,");
}
