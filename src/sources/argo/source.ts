import { expand, type BuildEnvironment } from "../../delivery/argo/expand.ts";
import { fieldIn } from "../../delivery/replaced-fields.ts";
import { isList, isMap, newMap, textIn, type Value, type ValueMap } from "../../yaml/value.ts";

/** One entry of `spec.sources`, or `spec.source`. */
export interface ArgoSource {
  readonly map: ValueMap;
  readonly repoUrl: string;
  readonly path: string;
  readonly chart: string;
  readonly revision: string;
  /** The name by which other sources find its files. */
  readonly ref: string;
  readonly name: string;
}

/** The sources of an Application: several count before a single one. */
export function sourcesOf(spec: ValueMap): readonly ArgoSource[] {
  return (severalSources(spec) ?? [fieldIn(spec, "source")]).filter(isMap).map(readSource);
}

/** Whether `spec.sources` counts: https://github.com/argoproj/argo-cd/blob/v3.6.1/pkg/apis/application/v1alpha1/types.go (HasMultipleSources) */
export function hasSeveralSources(spec: ValueMap): boolean {
  return severalSources(spec) !== undefined;
}

function severalSources(spec: ValueMap): readonly Value[] | undefined {
  const several = fieldIn(spec, "sources");
  return isList(several) && several.length > 0 ? several : undefined;
}

export function readSource(map: ValueMap): ArgoSource {
  const text = (name: string): string => textIn(fieldIn(map, name));
  return {
    map,
    repoUrl: text("repoURL"),
    path: text("path"),
    chart: text("chart"),
    revision: text("targetRevision"),
    ref: text("ref"),
    name: text("name"),
  };
}

/** https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/ */
export function buildEnvironment(
  source: ArgoSource,
  application: { readonly name: string; readonly namespace: string; readonly project: string },
  commit: string,
): BuildEnvironment {
  return {
    ARGOCD_APP_NAME: application.name,
    ARGOCD_APP_NAMESPACE: application.namespace,
    ARGOCD_APP_PROJECT_NAME: application.project,
    ARGOCD_APP_REVISION: commit,
    ARGOCD_APP_REVISION_SHORT: commit.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: commit.slice(0, 8),
    ARGOCD_APP_SOURCE_REPO_URL: source.repoUrl,
    ARGOCD_APP_SOURCE_PATH: source.path,
    ARGOCD_APP_SOURCE_TARGET_REVISION: source.revision,
  };
}

/** The kustomize options with the variables of images, labels and, where that is asked for, annotations replaced. */
export function expandOptions(options: ValueMap, environment: BuildEnvironment): ValueMap {
  const replaced = (value: Value): Value => {
    if (typeof value === "string") return expand(value, environment);
    if (isList(value)) return value.map(replaced);
    return isMap(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item)]))
      : value;
  };
  const annotations = fieldIn(options, "commonAnnotationsEnvsubst") === true ? ["commonannotations"] : [];
  const names = new Set(["images", "commonlabels", ...annotations]);
  const entries = Object.entries(options).map(([name, value]): readonly [string, Value] => [
    name,
    names.has(name.toLowerCase()) ? replaced(value) : value,
  ]);
  return Object.assign(newMap(), Object.fromEntries(entries));
}
