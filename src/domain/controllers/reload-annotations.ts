import { mapAt } from "../fields.ts";
import { annotationOf } from "../manifests.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Workload } from "./workload.ts";

/** https://github.com/stakater/Reloader#-usage */
export const RELOADER = "reloader.stakater.com";

/** The annotation by which a workload asks to be restarted when a config changes under its name; of Reloader or Wave. */
export function asksForReloads(workload: Workload): string | undefined {
  const annotations = effectiveAnnotations(workload);
  const types = ["configmap", "secret"].map((type) => `${type}.${RELOADER}`);
  const switches = [RELOADER, ...types].map((prefix) => `${prefix}/auto`);
  return (
    [...switches, `${RELOADER}/search`].find((key) => isTrue(annotations[key])) ??
    types.map((prefix) => `${prefix}/reload`).find((key) => typeof annotations[key] === "string") ??
    waveReason(workload)
  );
}

/** The workload's own annotations; the pod template's only where the workload has none of Reloader's. */
export function effectiveAnnotations(workload: Workload): ValueMap {
  const own = mapAt(workload.object.manifest, "metadata", "annotations");
  if (Object.keys(own).some((key) => key.includes(RELOADER))) return own;
  return mapAt(workload.templates[0]?.metadata, "annotations");
}

/** Of an annotation, which is always text. */
export function isTrue(value: unknown): boolean {
  return value === "true";
}

/** Wave restarts on whatever a workload names: https://github.com/wave-k8s/wave/blob/main/pkg/core/types.go */
export function waveReason({ object }: Workload): string | undefined {
  const key = "wave.pusher.com/update-on-config-change";
  const isWatched = ["Deployment", "StatefulSet", "DaemonSet"].includes(object.kind);
  return isWatched && isTrue(annotationOf(object, key)) ? `Wave: ${key}` : undefined;
}
