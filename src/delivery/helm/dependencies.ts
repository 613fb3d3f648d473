import type { RemoteChart } from "../../model/chart.ts";
import { mapsAt, wordAt } from "../../model/fields.ts";
import { compareText } from "../../model/order.ts";
import { registryChart } from "../../model/remote-chart.ts";
import { sha256 } from "../../model/sha256.ts";
import { joinPath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { isList, isMap, newMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { jsonText } from "../../yaml/json-text.ts";

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
  const { by, lock } = sourcesOf(files);
  const asked = listIn(by).map(dependencyOf);
  const locked = listIn(lock).map(dependencyOf);
  return asked.map((dependency, index) => {
    const at = locked.length === asked.length ? locked[index] : undefined;
    const same = at?.name === dependency.name ? at : locked.find(({ name }) => name === dependency.name);
    return { ...dependency, version: same?.version ?? dependency.version };
  });
}

/** The file that names them, and its lock. */
function sourcesOf(files: Files): Readonly<Record<"by" | "lock", ChartFile | undefined>> {
  const name = listIn(files.get("Chart.yaml")).length > 0 ? "Chart" : "requirements";
  return { by: files.get(`${name}.yaml`), lock: files.get(`${name}.lock`) };
}

function listIn(file: ChartFile | undefined): readonly ValueMap[] {
  return file === undefined ? [] : mapsAt(readYaml(file), "dependencies");
}

function dependencyOf(entry: ValueMap): Dependency {
  return {
    name: wordAt(entry, "name"),
    version: wordAt(entry, "version"),
    repository: wordAt(entry, "repository"),
  };
}

/**
 * Whether the lock was made of other dependencies, by the digest in it: `helm dependency build` refuses that.
 * https://github.com/helm/helm/blob/v4.2.2/internal/resolver/resolver.go (HashReq, HashV2Req)
 */
export function isOutOfSync(files: Files): boolean {
  const { by, lock } = sourcesOf(files);
  if (lock === undefined) return false;
  const [asked, locked] = [by, lock].map((file) => listIn(file).map(asHashed));
  // A name for a repository is of whoever runs helm.
  if (listIn(by).some((entry) => /^(?:@|alias:)/.test(wordAt(entry, "repository")))) return false;
  const made = [[asked ?? [], locked ?? []], { dependencies: asked ?? [] }].map((data) => {
    return `sha256:${sha256(jsonText(data).replace(/[<>&\u2028\u2029]/g, escaped))}`;
  });
  return !made.includes(wordAt(readYaml(lock), "digest"));
}

/** As Go writes it. https://github.com/helm/helm/blob/v4.2.2/pkg/chart/v2/dependency.go */
function asHashed(entry: ValueMap): ValueMap {
  const hashed = newMap();
  for (const field of [
    "name",
    "version",
    "repository",
    "condition",
    "tags",
    "enabled",
    "import-values",
    "alias",
  ]) {
    const value = entry[field];
    if (isList(value) && value.length > 0) hashed[field] = value.map(sortedByKey);
    else if (value === true) hashed[field] = true;
    else if (wordAt(value) !== "" || field === "name" || field === "repository")
      hashed[field] = wordAt(value);
  }
  return hashed;
}

function sortedByKey(value: Value): Value {
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
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
