import { allowsDestination, allowsSource, PERMIT_FIELDS } from "../../delivery/argo/permitted.ts";
import type { Permits } from "../../model/deployable.ts";
import { mapAt, textAt } from "../../model/fields.ts";
import type { Problem } from "../../model/problem.ts";
import { isList, isMap, newMap, type Value, type ValueMap } from "../../yaml/value.ts";
import * as messages from "./messages.ts";
import type { ArgoSource } from "./source.ts";

const LISTS = ["sourceRepos", "destinations"];

/**
 * What the project of an Application allows; undefined where the repository does not hold it.
 * @param clusters where it goes, by name and by URL, as far as known
 */
export function permitsOf(
  projects: readonly ValueMap[],
  name: string,
  clusters: readonly string[],
): Permits | undefined {
  const project = projects.find((object) => textAt(object, "metadata", "name") === name);
  // By a project that lists neither, nothing could be deployed: somebody fills it in, as Argo CD does the default one.
  // https://github.com/argoproj/argo-cd/blob/v3.6.1/server/server.go (initializeDefaultProject)
  const written = isMap(project?.spec) ? project.spec : undefined;
  if (written === undefined || !LISTS.some((field) => isList(written[field]))) return undefined;
  const spec = newMap();
  const global = globalSpecs(projects, project);
  for (const field of PERMIT_FIELDS) {
    const value = written[field];
    const more = isWidened(written, field) ? global.flatMap((each) => listAt(each, field)) : [];
    if (more.length > 0) spec[field] = [...listAt(written, field), ...more];
    else if (value !== undefined) spec[field] = value;
  }
  const isKnown = clusters.length > 1 || isUrl(clusters[0] ?? "");
  return { project: name, spec, clusters: isKnown ? clusters : null };
}

/**
 * Projects with a label may be given the lists of global ones, which `argocd-cm` pairs by labels. That is seldom in the repository:
 * a project is taken for global by its name. https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#configuring-global-projects-v18
 */
function globalSpecs(projects: readonly ValueMap[], project: ValueMap | undefined): readonly ValueMap[] {
  const labels = Object.keys(mapAt(project, "metadata", "labels"));
  if (labels.every((label) => LABELS_OF_TOOLS.test(label))) return [];
  const others = projects.filter((each) => each !== project);
  return others.flatMap((each) =>
    /global/i.test(textAt(each, "metadata", "name") ?? "") && isMap(each.spec) ? [each.spec] : [],
  );
}

const LABELS_OF_TOOLS =
  /^(?:app\.kubernetes\.io|helm\.sh|argocd\.argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//;

/** Whether a list more can only allow more: nobody here sees whether the two are a pair. */
function isWidened(spec: ValueMap, field: (typeof PERMIT_FIELDS)[number]): boolean {
  // Without it no object of the whole cluster is allowed.
  if (field === "clusterResourceWhitelist") return true;
  return isList(spec[field]) && !field.endsWith("Blacklist");
}

function listAt(spec: ValueMap, field: string): readonly Value[] {
  const value = spec[field];
  return isList(value) ? value : [];
}

/** A cluster that goes by its name may be allowed by its URL, which no repository shows, and the other way round. */
function isUrl(cluster: string): boolean {
  return cluster.includes("://");
}

/** Why Argo CD syncs nothing of an Application; undefined where its project lets it. */
export function refusedByProject(
  permits: Permits | undefined,
  sources: readonly ArgoSource[],
  namespace: string,
): Problem | undefined {
  if (permits === undefined) return undefined;
  const source = sources.find(({ repoUrl }) => !allowsSource(permits, repoUrl));
  if (source !== undefined)
    return { code: "build-failed", message: messages.sourceNotAllowed(permits.project, source.repoUrl) };
  if (allowsDestination(permits, namespace) === false)
    return { code: "build-failed", message: messages.destinationNotAllowed(permits.project, namespace) };
  return undefined;
}
