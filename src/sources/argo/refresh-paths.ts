import { matchPath } from "../../delivery/argo/path-match.ts";
import { textAt } from "../../model/fields.ts";
import { cleanPath } from "../../tree/path.ts";
import type { ValueMap } from "../../yaml/value.ts";

export const GENERATE_PATHS = "argocd.argoproj.io/manifest-generate-paths";

/**
 * The paths of which a changed file has Argo CD build a source anew; undefined where each one has. Of what it passes over it
 * takes what it made of the commit before, under the name of the new one.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/high_availability/#manifest-paths-annotation
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/util/app/path/path.go (GetSourceRefreshPaths)
 * @param path of the source; "" for a chart from elsewhere
 */
export function refreshPathsOf(application: ValueMap, path: string): readonly string[] | undefined {
  const text = textAt(application, "metadata", "annotations", GENERATE_PATHS) ?? "";
  const items = text.split(";").flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
  if (items.length === 0) return undefined;
  return items.map((item) => cleanPath(item.startsWith("/") ? item : `${path}/${item}`));
}

/** (AppFilesHaveChanged) */
export function isRefreshedBy(paths: readonly string[], file: string): boolean {
  return paths.some(
    (path) => path === "" || file === path || file.startsWith(`${path}/`) || matchPath(path, file) === true,
  );
}
