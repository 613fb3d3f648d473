import type { ChangedConfig } from "../configs/changes.ts";
import { mapAt } from "../fields.ts";
import { annotationOf, type KubernetesObject } from "../manifests.ts";
import type { ValueMap } from "../../yaml/value.ts";
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

/** The annotation by which a workload asks to be restarted when a config changes under its name; of Reloader or Wave. */
export function asksForReloads(workload: Workload): string | undefined {
  const annotations = effectiveAnnotations(workload);
  const types = ["configmap", "secret"].map((type) => `${type}.${PREFIX}`);
  const switches = [PREFIX, ...types].map((prefix) => `${prefix}/auto`);
  return (
    [...switches, `${PREFIX}/search`].find((key) => isTrue(annotations[key])) ??
    types.map((prefix) => `${prefix}/reload`).find((key) => typeof annotations[key] === "string") ??
    waveReason(workload)
  );
}

const PREFIX = "reloader.stakater.com";
const RELOADED_KINDS = new Set([
  "apps/Deployment",
  "apps/StatefulSet",
  "apps/DaemonSet",
  "batch/CronJob",
  "batch/Job",
  "argoproj.io/Rollout",
]);

/** The workload's own annotations; the pod template's only where the workload has none of Reloader's. */
function effectiveAnnotations(workload: Workload): ValueMap {
  const own = mapAt(workload.object.manifest, "metadata", "annotations");
  if (Object.keys(own).some((key) => key.includes(PREFIX))) return own;
  return mapAt(workload.templates[0]?.metadata, "annotations");
}

function isTrue(value: unknown): boolean {
  return value === "true";
}

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

/** Wave restarts on whatever a workload names: https://github.com/wave-k8s/wave/blob/main/pkg/core/types.go */
export function waveReason({ object }: Workload): string | undefined {
  const key = "wave.pusher.com/update-on-config-change";
  const isWatched = ["Deployment", "StatefulSet", "DaemonSet"].includes(object.kind);
  return isWatched && isTrue(annotationOf(object, key)) ? `Wave: ${key}` : undefined;
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
