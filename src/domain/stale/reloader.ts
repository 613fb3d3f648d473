import type { ChangedConfig } from "../configs/changes.ts";
import { mapAt } from "../fields.ts";
import { annotationOf, type KubernetesObject } from "../manifests.ts";
import { effectiveAnnotations, isTrue, RELOADER as PREFIX } from "../controllers/reload-annotations.ts";
import { matchesPattern } from "./name-pattern.ts";
import type { Workload } from "../controllers/workload.ts";

/**
 * Whether Stakater's Reloader restarts a workload when a config changes under the same name, and the annotation that
 * says so. Its precedence: ignore on the config, exclude, named, search and match, auto.
 * https://github.com/stakater/Reloader/blob/master/internal/pkg/options/flags.go
 */
export function reloaderReason(
  workload: Workload,
  changed: ChangedConfig,
  mounted: boolean,
): string | undefined {
  const config = (changed.head ?? changed.base)?.object;
  if (config === undefined || !RELOADED_KINDS.has(`${workload.object.group}/${workload.object.kind}`)) {
    return undefined;
  }
  // Reloader acts on updates of an object, not on its creation.
  if (changed.change !== "modified" || isTrue(annotationOf(config, `${PREFIX}/ignore`))) return undefined;
  const annotations = effectiveAnnotations(workload);
  const type = changed.id.kind === "ConfigMap" ? "configmap" : "secret";
  if (matches(annotations[`${type}s.exclude.${PREFIX}/reload`], config.name)) return undefined;
  const named = `${type}.${PREFIX}/reload`;
  if (matches(annotations[named], config.name)) return `Reloader: ${named}`;
  if (!mounted) return undefined;
  const search = `${PREFIX}/search`;
  if (isTrue(annotations[search]) && isTrue(annotationOf(config, `${PREFIX}/match`)))
    return `Reloader: ${search}`;
  const auto = [`${PREFIX}/auto`, `${type}.${PREFIX}/auto`].find((key) => isTrue(annotations[key]));
  return auto === undefined ? undefined : `Reloader: ${auto}`;
}

const RELOADED_KINDS = new Set([
  "apps/Deployment",
  "apps/StatefulSet",
  "apps/DaemonSet",
  "batch/CronJob",
  "batch/Job",
  "argoproj.io/Rollout",
]);

/** A comma list of names, of which Reloader takes each for a regular expression. */
function matches(list: unknown, name: string): boolean {
  return verdicts(list, name).includes(true);
}

function verdicts(list: unknown, name: string): readonly (boolean | undefined)[] {
  return typeof list === "string" ? list.split(",").map((entry) => matchesPattern(entry.trim(), name)) : [];
}

/** A regular expression that is not run here may name the config. */
export function reloaderMayMatch(workload: Workload, changed: ChangedConfig): string | undefined {
  const type = changed.id.kind === "ConfigMap" ? "configmap" : "secret";
  const key = `${type}.${PREFIX}/reload`;
  const name = (changed.head ?? changed.base)?.object.name ?? "";
  const isOpen = verdicts(effectiveAnnotations(workload)[key], name).includes(undefined);
  return isOpen ? `Unless Reloader restarts it: the pattern in ${key} was not evaluated.` : undefined;
}

/**
 * Flagger starts a canary when a config that its target names changes.
 * https://docs.flagger.app/usage/how-it-works#canary-service
 */
export function flaggerReason(
  workload: Workload,
  changed: ChangedConfig,
  objects: readonly KubernetesObject[],
): string | undefined {
  const config = (changed.head ?? changed.base)?.object;
  const untracked =
    config === undefined || annotationOf(config, "flagger.app/config-tracking") === "disabled";
  const canary = objects.find(
    ({ group, kind, namespace, manifest }) =>
      group === "flagger.app" &&
      kind === "Canary" &&
      namespace === workload.object.namespace &&
      mapAt(manifest, "spec", "targetRef").kind === workload.object.kind &&
      mapAt(manifest, "spec", "targetRef").name === workload.object.name,
  );
  return untracked || canary === undefined ? undefined : `Flagger: Canary ${canary.name}`;
}
