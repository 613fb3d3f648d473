import { dependencyFolders } from "../../delivery/helm/chart-files.ts";
import { isValuesOfEnvironment } from "../../delivery/helm/read-files.ts";
import { UNKNOWN_APPLYING, type Deployable } from "../../model/deployable.ts";
import type { ChartOptions } from "../../model/chart.ts";
import { groupedBy } from "../../model/grouped.ts";
import { compareText } from "../../model/order.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { directoryOf, fileNameOf } from "../../tree/path.ts";
import type { State } from "./make.ts";
import { filesHere, findInputs, type Found } from "./side.ts";

/** What declares Applications, or what Flux follows, in a template. */
const DECLARING = /^[ \t]*kind:[ \t]*["']?(?:Application|ApplicationSet|Kustomization)["']?[ \t]*$/m;
const API = /^[ \t]*apiVersion:[ \t]*["']?(?:argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//m;

const AS_UPGRADE: ChartOptions = {
  isUpgrade: true,
  includesCrds: true,
  skipsTests: true,
  skipsHooks: true,
  skipsSchema: false,
  kubeVersion: null,
  apiVersions: [],
  buildsDependencies: "anyLock",
  looksUp: false,
};

/** Data of tests looks like a repository of its own, and nobody installs it. */
const OF_TESTS = /(?:^|\/)(?:tests?|testdata|fixtures)(?:\/|$)/;

interface BareChart {
  readonly path: string;
  readonly texts: readonly string[];
}

/**
 * Charts that declare what is deployed, and that nothing in the repository installs: whoever set up the cluster did, with the
 * values of an environment, or with the chart's own where it declares its own Application. Charts whose values only the
 * installer knows are left out.
 */
export function* bareCharts(state: State): Generator<Found, void> {
  const { context, found } = state;
  if (!context.rendersCharts) return;
  const charts = declaringCharts(context.tree);
  const isNamed = ({ path }: BareChart): boolean =>
    charts.some((other) => other.path !== path && names(other, path));
  const read = (): ReadonlySet<string> => new Set([...found.values()].flatMap(filesHere));
  // What another chart names that one installs, if it is installed itself.
  for (const chart of [...charts].sort((one, other) => Number(isNamed(one)) - Number(isNamed(other)))) {
    if (read().has(definitionOf(chart.path))) continue;
    yield* variantsOf(context.tree, chart).map((deployable) => ({
      deployable,
      inputs: findInputs(context, deployable),
    }));
  }
}

function declaringCharts(tree: FileTree): readonly BareChart[] {
  const paths = tree.paths();
  const charts = new Set(paths.filter((path) => fileNameOf(path) === "Chart.yaml").map(directoryOf));
  const templates = paths.flatMap((path) => {
    const at = /(?:^|\/)templates\/.*\.(?:ya?ml|tpl)$/.exec(path)?.index;
    const chart = at === undefined ? undefined : path.slice(0, at);
    return chart !== undefined && charts.has(chart) && !OF_TESTS.test(chart) && !isPart(chart, charts)
      ? [{ chart, path }]
      : [];
  });
  return [...groupedBy(templates, ({ chart }) => chart)]
    .map(([path, files]) => ({ path, texts: files.map((file) => fileText(tree, file.path) ?? "") }))
    .filter(({ texts }) => texts.some((text) => API.test(text) && DECLARING.test(text)))
    .sort((one, other) => compareText(one.path, other.path));
}

/** Whether it lies in another chart, which has it for a dependency. */
function isPart(chart: string, charts: ReadonlySet<string>): boolean {
  for (let above = chart; above !== "";) {
    above = directoryOf(above);
    if (charts.has(above)) return true;
  }
  return false;
}

function names({ texts }: BareChart, path: string): boolean {
  return path !== "" && texts.some((text) => text.includes(path));
}

function definitionOf(path: string): string {
  return path === "" ? "Chart.yaml" : `${path}/Chart.yaml`;
}

function variantsOf(tree: FileTree, chart: BareChart): readonly Deployable[] {
  const { path, texts } = chart;
  const within = path === "" ? "" : `${path}/`;
  // Where a template names that folder, what lies there is of those whom it installs.
  const folder = texts.some((text) => text.includes("values/")) ? [] : tree.list(`${within}values`);
  const files = [...tree.list(path), ...folder.map((name) => `values/${name}`)]
    .map((name) => within + name)
    .filter((file) => isValuesOfEnvironment(path, file));
  if (files.length > 0) return files.map((file) => chartOf(tree, path, file));
  return names(chart, path) ? [chartOf(tree, path)] : [];
}

function chartOf(tree: FileTree, path: string, values?: string): Deployable {
  const name = values ?? (path === "" ? "." : path);
  return {
    id: `directory:${name}`,
    kind: "directory",
    root: path,
    name,
    cluster: null,
    target: { namespace: null },
    applier: "unknown",
    applying: UNKNOWN_APPLYING,
    delivery: {
      kind: "helm",
      spec: {},
      paths: [path, ...dependencyFolders(tree, path)],
      release: {
        chart: path,
        name: fileNameOf(path) || "release",
        namespace: null,
        values: values === undefined ? [] : [{ kind: "file", path: values, optional: false }],
        settings: [],
        options: AS_UPGRADE,
      },
    },
  };
}
