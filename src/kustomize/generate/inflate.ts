import type { ChartRelease, ChartValues, RemoteChart } from "../../model/chart.ts";
import { registryChart } from "../../model/remote-chart.ts";
import { joinPath, resolvePath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { getIn, isMap, mapIn, newMap, type Value } from "../../yaml/value.ts";
import { MissingChartError, UnsupportedError, type Charts, type RenderedChart } from "../error.ts";
import { fail, flag, locationOf, text, texts, type Node } from "../files/node.ts";
import { identityOf } from "../load/identity.ts";
import { findFile } from "../load/find.ts";
import { type Loader } from "../load/loader.ts";
import { refuseChart } from "./chart.ts";
import { mergeValues } from "./merge-values.ts";

export interface ChartContext {
  readonly loader: Loader;
  /** Undefined: nobody renders charts. */
  readonly charts: Charts | undefined;
  /** Charts of repositories and registries are fetched. */
  readonly pullsCharts: boolean;
  /** `helmGlobals`, or the chart's own configuration where it is a generator. */
  readonly settings: Value;
  /** For a chart that names none. */
  readonly namespace: string;
}

/**
 * What helm makes of a chart that lies in the tree, as kustomize asks it to. Any other chart is refused.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/builtins/HelmChartInflationGenerator.go
 * Throws `BuildError`, `UnsupportedError`, `MissingChartError`.
 */
export function inflateChart(
  chart: Node,
  context: ChartContext,
): Extract<RenderedChart, { kind: "rendered" }> {
  const { charts, loader, settings } = context;
  if (charts === undefined) return refuseChart(chart, loader, settings);
  const release = releaseOf(chart, context);
  if (release === undefined) return refuseChart(chart, loader, settings);
  const rendered = charts(loader.tree, release);
  if (rendered === undefined) throw new MissingChartError(loader.tree, release);
  if (rendered.kind === "rendered") {
    const remarks = rendered.remarks.map((remark) =>
      remark.file === undefined ? { ...remark, ...locationOf(chart) } : remark,
    );
    return { ...rendered, remarks };
  }
  if (rendered.kind === "failed") return fail(chart, rendered.message, "chart-failed");
  throw new UnsupportedError(
    "chart",
    undefined,
    rendered.message,
    locationOf(chart),
    identityOf([chart.value, settings], loader),
  );
}

/** Undefined for a chart that is neither in the tree nor fetched. */
function releaseOf(
  chart: Node,
  { loader, settings, namespace, pullsCharts }: ChartContext,
): ChartRelease | undefined {
  const field: FieldOf = (...names) => {
    const name = names.find((each) => getIn(chart.value, each) !== undefined) ?? names[0] ?? "";
    return { ...chart, value: getIn(chart.value, name) ?? null, path: [...chart.path, name] };
  };
  const name = text(field("name", "chartName"));
  if (name === "") return fail(chart, "a chart needs a name", "field-missing");
  const version = text(field("version", "chartVersion"));
  const repo = text(field("repo", "chartRepoUrl"));
  const folder = chartFolder(chart, name, { loader, settings, version, repo });
  const asked = version === "" && flag(field("devel")) ? DEVEL : version;
  const remote = folder === undefined && pullsCharts ? remoteChart(repo, name, asked) : undefined;
  if (folder === undefined && remote === undefined) return undefined;
  const releaseName = text(field("releaseName"));
  if (releaseName.startsWith("-") || name.startsWith("-")) return undefined;
  if (releaseName === "" || text(field("nameTemplate")) !== "") {
    throw new UnsupportedError(
      "chart",
      undefined,
      `the Helm chart ${name} has no releaseName, so that helm makes one up at each build: give it one`,
      locationOf(chart),
      identityOf([chart.value, settings], loader),
    );
  }
  return {
    chart: folder ?? "",
    ...(remote !== undefined && { remote }),
    name: releaseName,
    namespace: text(field("namespace")) || namespace || null,
    values: [
      ...valuesOf(chart, folder, field, loader),
      ...texts(field("additionalValuesFiles")).map((path): ChartValues => fileOf(chart, path, loader)),
    ],
    settings: [],
    options: renderingOf(field),
  };
}

/** A field of the chart by the first of its names that is there. */
type FieldOf = (...names: readonly string[]) => Node;

function renderingOf(field: FieldOf): ChartRelease["options"] {
  return {
    isUpgrade: false,
    includesCrds: flag(field("includeCRDs")),
    skipsTests: flag(field("skipTests")),
    skipsHooks: flag(field("skipHooks")),
    skipsSchema: false,
    kubeVersion: text(field("kubeVersion")) || null,
    apiVersions: texts(field("apiVersions")),
    buildsDependencies: false,
    looksUp: false,
  };
}

interface Place {
  readonly loader: Loader;
  readonly settings: Value;
  readonly version: string;
  readonly repo: string;
}

/** https://helm.sh/docs/helm/helm_pull/ (--devel) */
const DEVEL = ">0.0.0-0";

/** What `helm pull` would fetch, as kustomize asks it to. */
function remoteChart(repo: string, name: string, version: string): RemoteChart | undefined {
  if (repo.startsWith("oci://"))
    return registryChart(`${repo.replace(/(?<!\/)\/+$/, "")}/${name}`, version, false);
  return /^https?:\/\//i.test(repo) ? { kind: "repository", url: repo, name, version } : undefined;
}

/** A chart that is there is taken as it is, whatever its version. */
function chartFolder(
  chart: Node,
  name: string,
  { loader, settings, version, repo }: Place,
): string | undefined {
  const own = getIn(chart.value, "chartHome") ?? getIn(settings, "chartHome");
  const home = typeof own === "string" && own !== "" ? own : "charts";
  const pulled = version !== "" && repo !== "" ? `${home}/${name}-${version}` : home;
  const path = joinPath(loader.root, `${pulled}/${name}`);
  const found = path === undefined || home.startsWith("/") ? undefined : resolvePath(loader.tree, path);
  return found?.kind === "directory" ? found.path : undefined;
}

/** kustomize always names a values file: the chart's own, or the one that stands in its place. */
function valuesOf(
  chart: Node,
  folder: string | undefined,
  field: (...names: readonly string[]) => Node,
  loader: Loader,
): readonly ChartValues[] {
  const named = text(field("valuesFile", "values"));
  const inline = field("valuesInline", "valuesLocal").value;
  const values = isMap(inline) && Object.keys(inline).length > 0 ? inline : undefined;
  const way = text(field("valuesMerge")) || "override";
  if (values !== undefined && way === "replace") return [{ kind: "inline", values }];
  if (values !== undefined && way !== "override" && way !== "merge") {
    return fail(field("valuesMerge"), "valuesMerge must be merge, override or replace");
  }
  if (named === "" && folder === undefined) {
    const own = { path: "values.yaml" } as const;
    return values === undefined
      ? [{ kind: "chart", ...own, optional: false }]
      : [{ kind: "merged", ...own, values, way: way === "override" ? "over" : "under" }];
  }
  const file =
    named === ""
      ? ({ kind: "file", path: `${folder ?? ""}/values.yaml`, optional: false } as const)
      : fileOf(chart, named, loader);
  if (values === undefined) return [file];
  const others = readValues(chart, file.path, loader);
  const merged = way === "override" ? mergeValues(others, values) : mergeValues(values, others);
  return [{ kind: "inline", values: mapIn(merged) }];
}

function fileOf(chart: Node, path: string, loader: Loader): Extract<ChartValues, { kind: "file" }> {
  return { kind: "file", path: findFile(loader, path, locationOf(chart)).path, optional: false };
}

function readValues(chart: Node, path: string, { tree, record }: Loader): Value {
  const found = resolvePath(tree, path);
  if (found.kind !== "file") return fail(chart, `its values file "${path}" does not exist`, "path-missing");
  record.reads.add(found.path);
  const parsed = parseYamlAsJson(new TextDecoder().decode(tree.read(found.blob)));
  if (!parsed.ok)
    return fail(
      chart,
      `its values file "${path}" is no valid YAML: ${parsed.error.message}`,
      parsed.error.code,
    );
  return parsed.documents[0]?.value ?? newMap();
}
