import type { ChartRelease } from "../../model/chart.ts";

/** Where what a release is rendered with lies for the program. */
export interface RenderPaths {
  readonly chart: string;
  /** In the order of `values`. */
  readonly values: readonly string[];
  /** Of the settings that are files, by their path in the repository. */
  readonly files: ReadonlyMap<string, string>;
}

/** The arguments of `helm template`: https://helm.sh/docs/helm/helm_template/ */
export function templateArguments(
  { name, namespace, settings, options }: ChartRelease,
  paths: RenderPaths,
): readonly string[] {
  const { isUpgrade, includesCrds, skipsTests, skipsHooks, skipsSchema, kubeVersion, apiVersions } = options;
  return [
    "template",
    ...(namespace === null ? [] : ["--namespace", namespace]),
    ...paths.values.flatMap((path) => ["--values", path]),
    ...settings.flatMap(({ kind, name: key, value }) => {
      if (kind === "set") return ["--set", `${key}=${value}`];
      if (kind === "string") return ["--set-string", `${key}=${value}`];
      return ["--set-file", `${key}=${paths.files.get(value) ?? value}`];
    }),
    ...(kubeVersion === null ? [] : ["--kube-version", kubeVersion]),
    ...apiVersions.flatMap((version) => ["--api-versions", version]),
    ...(isUpgrade ? ["--is-upgrade"] : []),
    ...(includesCrds !== false ? ["--include-crds"] : []),
    ...(skipsTests ? ["--skip-tests"] : []),
    ...(skipsHooks ? ["--no-hooks"] : []),
    ...(skipsSchema ? ["--skip-schema-validation"] : []),
    ...["--", name, paths.chart],
  ];
}
