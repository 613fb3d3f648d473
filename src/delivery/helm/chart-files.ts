import { wordAt } from "../../model/fields.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { getIn, isList, isMap, type Value } from "../../yaml/value.ts";

/** One file of a chart as helm gets it. */
export interface ChartFile {
  readonly bytes: Uint8Array;
  /** Where it stands in the repository; absent for a chart from elsewhere. */
  readonly source?: string;
}

export interface ChartFiles {
  /** By path below the chart's folder. */
  readonly files: ReadonlyMap<string, ChartFile>;
  /** As `Chart.yaml` calls it. */
  readonly name: string;
  readonly version: string;
}

export type ChartFilesResult =
  | { readonly ok: true; readonly chart: ChartFiles }
  /** No tool could render it. */
  | { readonly ok: false; readonly fails: boolean; readonly message: string; readonly file?: string };

/** More would be no chart. helm's own limit for a chart is 20 MiB: https://helm.sh/docs/topics/charts/ */
const MOST_FILES = 10_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a chart in a tree, symbolic links replaced by what they lead to. Nothing out of the tree gets in.
 * @param buildsDependencies what `Chart.yaml` takes from folders of this repository is put below `charts/`
 */
export function chartFiles(tree: FileTree, path: string, buildsDependencies: boolean): ChartFilesResult {
  const root = resolvePath(tree, path);
  if (root.kind !== "directory") return fails(`there is no chart in "${path}"`);
  const files = new Map<string, ChartFile>();
  const fault = collect(tree, root.path, "", files, new Set());
  if (fault !== undefined) return fault;
  const chart = chartOfFiles(files, path);
  if (!chart.ok) return chart;
  const read = readDefinition(files.get("Chart.yaml"));
  const missing = missingDependencies(read, files);
  for (const { name, repository } of missing) {
    const folder = buildsDependencies ? localFolder(root.path, repository) : undefined;
    if (folder === undefined) return unknownDependency(name, repository, files.get("Chart.yaml")?.source);
    const added = collect(tree, folder, `charts/${name}/`, files, new Set());
    if (added !== undefined) return added;
  }
  return sizeOf(files) > MOST_BYTES ? refuses("the chart is larger than 64 MB") : chart;
}

/** A chart by its files. What it depends on has to be among them, which helm sees to. */
export function chartOfFiles(files: ReadonlyMap<string, ChartFile>, path?: string): ChartFilesResult {
  const definition = files.get("Chart.yaml");
  if (definition === undefined)
    return fails(`${path === undefined ? "it" : `"${path === "" ? "." : path}"`} has no Chart.yaml`);
  const read = readDefinition(definition);
  const file = definition.source === undefined ? {} : { file: definition.source };
  if (read === undefined) return { ...fails("its Chart.yaml cannot be read"), ...file };
  return { ok: true, chart: { files, name: wordAt(read, "name"), version: wordAt(read, "version") } };
}

/** The folders of this repository that a chart takes its dependencies from. */
export function dependencyFolders(tree: FileTree, path: string): readonly string[] {
  const found = resolvePath(tree, path === "" ? "Chart.yaml" : `${path}/Chart.yaml`);
  if (found.kind !== "file") return [];
  const read = readDefinition({ bytes: tree.read(found.blob) });
  return dependenciesOf(read).flatMap(({ repository }) => localFolder(path, repository) ?? []);
}

interface Dependency {
  readonly name: string;
  readonly repository: string;
}

function collect(
  tree: FileTree,
  directory: string,
  prefix: string,
  files: Map<string, ChartFile>,
  above: ReadonlySet<string>,
): Extract<ChartFilesResult, { ok: false }> | undefined {
  if (above.has(directory)) return refuses(`a symbolic link of the chart leads back to "${directory}"`);
  const under = new Set([...above, directory]);
  for (const name of tree.list(directory)) {
    const path = directory === "" ? name : `${directory}/${name}`;
    const found = resolvePath(tree, path);
    if (found.kind === "directory") {
      const fault = collect(tree, found.path, `${prefix}${name}/`, files, under);
      if (fault !== undefined) return fault;
    } else if (found.kind === "file") {
      files.set(`${prefix}${name}`, { bytes: tree.read(found.blob), source: found.path });
      if (files.size > MOST_FILES) return refuses(`the chart has more than ${MOST_FILES} files`);
    } else if (found.kind === "submodule") {
      return refuses(`"${path}" of the chart is a git submodule, whose files are not in this repository`);
    } else {
      return refuses(`"${path}" of the chart is a symbolic link that leads to no file of this repository`);
    }
  }
  return undefined;
}

/** What `Chart.yaml` and, in older charts, `requirements.yaml` ask for and `charts/` does not hold. */
function missingDependencies(
  definition: Value | undefined,
  files: ReadonlyMap<string, ChartFile>,
): readonly Dependency[] {
  const vendored = [...files.keys()].filter((path) => path.startsWith("charts/"));
  return dependenciesOf(definition).filter(
    ({ name }) =>
      !vendored.some(
        (path) =>
          path.startsWith(`charts/${name}/`) || (path.startsWith(`charts/${name}-`) && path.endsWith(".tgz")),
      ) && !vendored.some((path) => /^charts\/[^/]+\/Chart\.yaml$/.test(path) && path.includes(name)),
  );
}

function dependenciesOf(definition: Value | undefined): readonly Dependency[] {
  const list = getIn(definition, "dependencies");
  if (!isList(list)) return [];
  return list.filter(isMap).map((entry) => ({
    name: wordAt(entry, "name"),
    repository: wordAt(entry, "repository"),
  }));
}

/** https://helm.sh/docs/helm/helm_dependency/: `file://` is relative to the chart. */
function localFolder(chart: string, repository: string): string | undefined {
  return repository.startsWith("file://") ? joinPath(chart, repository.slice("file://".length)) : undefined;
}

function unknownDependency(name: string, repository: string, file: string | undefined): ChartFilesResult {
  const where = /^[a-z+]+:\/\//i.test(repository) ? `, from ${withoutUser(repository)},` : "";
  const message = `the chart depends on ${name}${where} which is not in its folder charts/: bring it into the repository (helm dependency build)`;
  return { ok: false, fails: false, message, ...(file !== undefined && { file }) };
}

function withoutUser(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1").replace(/[?#].*$/s, "");
}

function readDefinition(definition: ChartFile | undefined): Value | undefined {
  const parsed = parseYamlAsJson(new TextDecoder().decode(definition?.bytes));
  return parsed.ok ? parsed.documents[0]?.value : undefined;
}

function sizeOf(files: ReadonlyMap<string, ChartFile>): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function fails(message: string): Extract<ChartFilesResult, { ok: false }> {
  return { ok: false, fails: true, message };
}

function refuses(message: string): Extract<ChartFilesResult, { ok: false }> {
  return { ok: false, fails: false, message };
}
