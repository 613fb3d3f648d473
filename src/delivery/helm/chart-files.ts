import { wordAt } from "../../model/fields.ts";
import type { ChartOptions } from "../../model/chart.ts";
import { isPinnedChart } from "../../model/remote-chart.ts";
import { parseRange } from "../../model/semver.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { resolvePath } from "../../tree/path.ts";
import {
  dependenciesOf,
  isOutOfSync,
  isSame,
  localFolder,
  missingDependencies,
  readYaml,
  remoteOnes,
  type ChartFile,
  type Dependency,
  type RemoteDependency,
} from "./dependencies.ts";
import { shownUrl } from "../../model/shown-url.ts";

export type { ChartFile } from "./dependencies.ts";

export interface ChartFiles {
  /** By path below the chart's folder. */
  readonly files: ReadonlyMap<string, ChartFile>;
  /** As `Chart.yaml` calls it. */
  readonly name: string;
  readonly version: string;
  /** Dependencies whose version moves by itself. */
  readonly loose?: readonly PulledDependency[];
}

export interface PulledDependency {
  readonly dependency: RemoteDependency;
  readonly chart: ChartFiles;
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
 * @param builds what `Chart.yaml` takes from folders of this repository is put below `charts/`
 * @param pulled and what was fetched of it, in the order of `remoteDependencies`
 */
export function chartFiles(
  tree: FileTree,
  path: string,
  builds: ChartOptions["buildsDependencies"],
  pulled: readonly PulledDependency[] = [],
): ChartFilesResult {
  const root = resolvePath(tree, path);
  if (root.kind === "missing") return fails(`there is no chart in "${path}"`);
  // One that is packed, or of a submodule.
  if (root.kind !== "directory") return refuses(`the chart "${path}" is no folder of this repository`);
  const files = new Map<string, ChartFile>();
  const fault = collect(tree, root.path, "", files, new Set());
  if (fault !== undefined) return fault;
  const chart = chartOfFiles(files, path);
  if (!chart.ok) return chart;
  const missing = missingDependencies(files);
  const definition = files.get("Chart.yaml")?.source;
  if (missing.length > 0 && builds === true && isOutOfSync(files))
    return failsAt(
      definition,
      "its lock is of other dependencies than it asks for, which `helm dependency build` refuses: run `helm dependency update`",
    );
  for (const {
    dependency,
    chart: { files: own, version },
  } of pulled)
    for (const [inner, file] of own) files.set(`charts/${dependency.name}-${version}/${inner}`, file);
  for (const dependency of missing) {
    if (pulled.some((each) => isSame(each.dependency, dependency))) continue;
    const { name, repository } = dependency;
    const folder = builds === false ? undefined : localFolder(root.path, repository);
    if (folder === undefined) return unknownDependency(name, repository, definition);
    const added = collect(tree, folder, `charts/${name}/`, files, new Set());
    if (added !== undefined) return added;
    const fault = outOfRange(dependency, files.get(`charts/${name}/Chart.yaml`));
    if (fault !== undefined) return failsAt(definition, fault);
  }
  if (sizeOf(files) > MOST_BYTES) return refuses("the chart is larger than 64 MB");
  const loose = pulled.filter(({ dependency }) => !isPinnedChart(dependency.remote));
  return loose.length === 0 ? chart : { ok: true, chart: { ...chart.chart, loose } };
}

/** What a chart in a tree depends on that has to be fetched; none where its files cannot be read. */
export function remoteDependencies(tree: FileTree, path: string): readonly RemoteDependency[] {
  const root = resolvePath(tree, path);
  const files = new Map<string, ChartFile>();
  if (root.kind !== "directory" || collect(tree, root.path, "", files, new Set()) !== undefined) return [];
  return remoteOnes(files);
}

/** A chart by its files. What it depends on has to be among them, which helm sees to. */
export function chartOfFiles(files: ReadonlyMap<string, ChartFile>, path?: string): ChartFilesResult {
  const definition = files.get("Chart.yaml");
  if (definition === undefined)
    return fails(`${path === undefined ? "it" : `"${path === "" ? "." : path}"`} has no Chart.yaml`);
  const read = readYaml(definition);
  const file = definition.source === undefined ? {} : { file: definition.source };
  if (read === undefined) return { ...fails("its Chart.yaml cannot be read"), ...file };
  return { ok: true, chart: { files, name: wordAt(read, "name"), version: wordAt(read, "version") } };
}

/** The folders of this repository that a chart takes its dependencies from. */
export function dependencyFolders(tree: FileTree, path: string): readonly string[] {
  const read = (name: string): readonly (readonly [string, ChartFile])[] => {
    const found = resolvePath(tree, path === "" ? name : `${path}/${name}`);
    return found.kind === "file" ? [[name, { bytes: tree.read(found.blob) }]] : [];
  };
  const files = new Map([...read("Chart.yaml"), ...read("requirements.yaml")]);
  return dependenciesOf(files).flatMap(({ repository }) => localFolder(path, repository) ?? []);
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

function unknownDependency(name: string, repository: string, file: string | undefined): ChartFilesResult {
  const where = /^[a-z+]+:\/\//i.test(repository)
    ? `, from ${shownUrl(repository).replace(/[?#].*/s, "")},`
    : "";
  const message = `the chart depends on ${name}${where} which is not in its folder charts/: bring it into the repository (helm dependency build)`;
  return { ok: false, fails: false, message, ...(file !== undefined && { file }) };
}

/**
 * https://github.com/helm/helm/blob/v4.2.2/pkg/downloader/manager.go (tarFromLocalDir)
 * https://github.com/fluxcd/source-controller/blob/v1.9.1/internal/helm/chart/dependency_manager.go (addLocalDependency)
 */
function outOfRange(
  { name, version: asked, repository }: Dependency,
  own: ChartFile | undefined,
): string | undefined {
  const version = own === undefined ? "no chart" : wordAt(readYaml(own), "version");
  if (parseRange(asked)?.includes(version) === true) return undefined;
  return `it depends on ${name} ${asked}, and ${shownUrl(repository)} is ${version}`;
}

function sizeOf(files: ReadonlyMap<string, ChartFile>): number {
  return [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function fails(message: string): Extract<ChartFilesResult, { ok: false }> {
  return { ok: false, fails: true, message };
}

function failsAt(file: string | undefined, message: string): ChartFilesResult {
  return { ...fails(message), ...(file !== undefined && { file }) };
}

function refuses(message: string): Extract<ChartFilesResult, { ok: false }> {
  return { ok: false, fails: false, message };
}
