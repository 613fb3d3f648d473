import { oncePerPair } from "../../model/once.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { isBelow } from "../../tree/path.ts";
import { dependencyFolders, remoteDependencies } from "./chart-files.ts";
import { matchPath } from "../argo/path-match.ts";

/** Asked of every file of a chart that changes, and answered for the whole chart. */
const ignoreRules = oncePerPair((tree: FileTree, chart: string) =>
  (fileText(tree, chart === "" ? ".helmignore" : `${chart}/.helmignore`) ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#")),
);

/**
 * Whether a chart is made without a file of it. A pattern that negates, or that helm refuses, leaves nothing out here.
 * https://helm.sh/docs/chart_template_guide/helm_ignore_file/
 */
export function helmIgnores(tree: FileTree, chart: string, file: string): boolean {
  const rules = ignoreRules(tree, chart);
  if (!isBelow(file, chart) || rules.some((rule) => rule.startsWith("!") || rule.includes("**")))
    return false;
  const segments = (chart === "" ? file : file.slice(chart.length + 1)).split("/");
  return segments.some((name, index) => {
    const whole = segments.slice(0, index + 1).join("/");
    const isFile = index === segments.length - 1;
    return rules.some(
      (rule) => !(rule.endsWith("/") && isFile) && fits(rule.replace(/\/$/, ""), name, whole),
    );
  });
}

function fits(rule: string, name: string, whole: string): boolean {
  return matchPath(rule.replace(/^\//, ""), rule.includes("/") ? whole : name) === true;
}

/** What helm loads of a chart by itself; all else is there for templates that take files by their names. */
const LOADED =
  /^(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json)|\.helmignore|(?:templates|charts|crds)\/)/;

/** Whether helm loads a file of a chart by itself. */
export function isLoaded(chart: string, file: string): boolean {
  return LOADED.test(chart === "" ? file : file.slice(chart.length + 1));
}

/** Values of one environment, beside the chart's own or in a folder: "values-prod.yaml", "prod.values.yaml", "values/prod.yaml". */
const OF_ENVIRONMENT = /^(?:values[-._/][^/]+|[^/]+[-._]values)\.ya?ml$/;

/** Whether a file of a chart is one of values that a release has to name; `file` lies in the chart. */
export function isValuesOfEnvironment(chart: string, file: string): boolean {
  return OF_ENVIRONMENT.test(chart === "" ? file : file.slice(chart.length + 1));
}

/** Whether a template of a chart, or of what it depends on, may take files of the chart as they are. */
export const mayTakeFiles = oncePerPair(
  (tree: FileTree, chart: string) => takesFiles(tree, chart) || remoteDependencies(tree, chart).length > 0,
);

/** The same of what lies in the repository. */
export const takesFiles = oncePerPair((tree: FileTree, chart: string) =>
  [chart, ...dependencyFolders(tree, chart)].some((each) => templatesTakeFiles(tree, each)),
);

/** Whether a template of a chart takes files as they are; nobody looks into a packed one. */
export const templatesTakeFiles = oncePerPair((tree: FileTree, chart: string) => {
  const files = tree.paths().filter((path) => isBelow(path, chart));
  return files.some(
    (path) =>
      path.endsWith(".tgz") || (path.includes("templates/") && /\.Files\b/.test(fileText(tree, path) ?? "")),
  );
});
