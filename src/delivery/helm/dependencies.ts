import type { RemoteChart } from "../../model/chart.ts";
import { wordAt } from "../../model/fields.ts";
import { registryChart } from "../../model/remote-chart.ts";
import { joinPath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { getIn, isList, isMap, type Value } from "../../yaml/value.ts";

/** One file of a chart as helm gets it. */
export interface ChartFile {
  readonly bytes: Uint8Array;
  /** Where it stands in the repository; absent for a chart from elsewhere. */
  readonly source?: string;
}

/** What a chart depends on, as it says itself. */
export interface Dependency {
  readonly name: string;
  /** A range, or what the lock says of it. */
  readonly version: string;
  readonly repository: string;
}

/** One that is in a repository or registry. */
export interface RemoteDependency extends Dependency {
  readonly remote: RemoteChart;
}

type Files = ReadonlyMap<string, ChartFile>;

/**
 * The dependencies of `Chart.yaml` or, in older charts, `requirements.yaml`, each in the version of the lock, where there is one.
 * https://helm.sh/docs/helm/helm_dependency_build/
 */
export function dependenciesOf(files: Files): readonly Dependency[] {
  const own = listIn(files.get("Chart.yaml"));
  const [asked, lock] =
    own.length > 0 ? [own, "Chart.lock"] : [listIn(files.get("requirements.yaml")), "requirements.lock"];
  const locked = listIn(files.get(lock));
  return asked.map((dependency, index) => {
    const at = locked.length === asked.length ? locked[index] : undefined;
    const same = at?.name === dependency.name ? at : locked.find(({ name }) => name === dependency.name);
    return { ...dependency, version: same?.version ?? dependency.version };
  });
}

function listIn(file: ChartFile | undefined): readonly Dependency[] {
  const list = file === undefined ? undefined : getIn(readYaml(file), "dependencies");
  if (!isList(list)) return [];
  return list.filter(isMap).map((entry) => ({
    name: wordAt(entry, "name"),
    version: wordAt(entry, "version"),
    repository: wordAt(entry, "repository"),
  }));
}

/** Those that `charts/` does not hold. */
export function missingDependencies(files: Files): readonly Dependency[] {
  const vendored = new Set(
    [...files].flatMap(([path, file]) => {
      const [, directory] = /^charts\/([^/]+)\/Chart\.yaml$/.exec(path) ?? [];
      if (directory !== undefined) return [directory, wordAt(readYaml(file), "name")];
      return ARCHIVE.exec(path)?.[1] ?? [];
    }),
  );
  return dependenciesOf(files).filter(({ name }) => !vendored.has(name));
}

/** As `helm package` calls it: the chart's name, and its version. */
const ARCHIVE = /^charts\/([^/]+?)-v?\d[^/]*\.tgz$/;

/** Those of them that are in a repository or registry. */
export function remoteOnes(files: Files): readonly RemoteDependency[] {
  return missingDependencies(files).flatMap((dependency): readonly RemoteDependency[] => {
    const { name, version, repository } = dependency;
    const url = repository.replace(/(?<!\/)\/+$/, "");
    if (url.startsWith("oci://"))
      return [{ ...dependency, remote: registryChart(`${url}/${name}`, version, false) }];
    if (!/^https?:\/\//i.test(url)) return [];
    return [{ ...dependency, remote: { kind: "repository", url, name, version } }];
  });
}

export function isSame(a: Dependency, b: Dependency): boolean {
  return a.name === b.name && a.version === b.version && a.repository === b.repository;
}

/** https://helm.sh/docs/helm/helm_dependency/: `file://` is relative to the chart. */
export function localFolder(chart: string, repository: string): string | undefined {
  return repository.startsWith("file://") ? joinPath(chart, repository.slice("file://".length)) : undefined;
}

/** Undefined for what is no YAML. */
export function readYaml({ bytes }: ChartFile): Value | undefined {
  const parsed = parseYamlAsJson(new TextDecoder().decode(bytes));
  return parsed.ok ? parsed.documents[0]?.value : undefined;
}
