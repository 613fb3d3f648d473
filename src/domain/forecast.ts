import type { Side } from "../model/side.ts";
import type { SourceLocation } from "../model/manifest.ts";
import type { Problem } from "../model/problem.ts";

/**
 * The result, as plain data: every output is formatted from it, and the JSON output is exactly it.
 * Published as schema/forecast.schema.json; within one `schemaVersion` fields are only ever added.
 * Names are without the name suffix hash unless they say otherwise. No value of a Secret is in it.
 */
export interface Forecast {
  readonly schemaVersion: 1;
  readonly base: Revision;
  readonly head: Revision;
  readonly summary: Summary;
  /** The affected overlays, and those with inputs outside the repository. The others were proven unaffected. Sorted by path. */
  readonly overlays: readonly OverlayForecast[];
  /** Sorted by severity, overlay, workload, check, container. */
  readonly findings: readonly Finding[];
  /** The gate that the verdict was made with, as given: "check", "check:error" or "check:new". */
  readonly failOn: readonly string[];
  readonly verdict: "pass" | "fail";
}

export interface Revision {
  /** As a person would name it: a branch, a tag, a short id, "working tree". */
  readonly ref: string;
  /** Full object id; null for the working tree. */
  readonly sha: string | null;
}

export interface Summary {
  /** Files of the repository that differ between the sides, of overlays or not. */
  readonly filesChanged: number;
  readonly overlaysTotal: number;
  /** Overlays with a file that the change reaches. */
  readonly overlaysAffected: number;
  /** Affected overlays of which some or all was not analysed. */
  readonly overlaysNotAnalysed: number;
  /** Workloads with effect "restart" or "recreate", over all overlays. */
  readonly restarts: number;
  /** Of these, the ones with an unsuppressed finding that has `unsafe`. */
  readonly unsafeRestarts: number;
  /** Workloads that keep at least one stale config, over all overlays. */
  readonly staleConfigs: number;
}

export interface OverlayForecast {
  readonly path: string;
  /** "notAnalysed": head (or, for a removed overlay, base) could not be built. */
  readonly status: "changed" | "added" | "removed" | "notAnalysed";
  /** False: the change reaches none of its files. It is listed because it has inputs outside the repository. */
  readonly touched: boolean;
  /** "partial": something was left out, or the base side is broken; `problems` say what. */
  readonly analysis: "full" | "partial" | "none";
  readonly builder: "embedded" | "kustomize" | null;
  readonly configChanges: readonly ConfigChange[];
  /** Workloads that the change concerns; sorted by kind, namespace, name. Untouched ones are not listed. */
  readonly workloads: readonly WorkloadForecast[];
  readonly staleConfigs: readonly StaleConfig[];
  readonly problems: readonly Problem[];
}

export interface ConfigId {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  readonly namespace: string | null;
}

export interface ConfigChange extends ConfigId {
  /** True only when the name suffix hash was proven by recomputing it. */
  readonly generated: boolean;
  /** Real names, with the hash; null on the side where it does not exist. */
  readonly nameAtBase: string | null;
  readonly nameAtHead: string | null;
  readonly change: "added" | "removed" | "modified";
  /** The build of this side lacks it, but left something out that may hold it: it may be neither added nor removed. */
  readonly notSeenAt?: Side;
  readonly keys: readonly KeyChange[];
  /** Files of the repository that feed this config, sorted. Empty when the builder cannot know. */
  readonly sources: readonly string[];
}

export interface KeyChange {
  readonly key: string;
  readonly change: "added" | "removed" | "modified";
  readonly source?: SourceLocation;
  /** Unified hunks without a header; only for text in ConfigMaps. Values of Secrets in it are masked. */
  readonly diff?: string;
  /** True when `diff` was cut or left out because it was too long. */
  readonly diffTruncated?: boolean;
}

export interface WorkloadId {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
}

export interface WorkloadForecast extends WorkloadId {
  /**
   * restart: the controller replaces pods. recreate: the object is deleted and made anew (all pods at once).
   * nextRun: later Jobs only. applyFails: the API server refuses. none: pods stay (`heldBack` says why).
   * unknown: a kind whose controller we do not know, or a workload that something left out may change (`reason` says what).
   */
  readonly effect:
    "restart" | "create" | "delete" | "recreate" | "nextRun" | "applyFails" | "none" | "unknown";
  /** One sentence: why this effect, where it is not simply "the pod template changed". */
  readonly reason?: string;
  /** The build of this side lacks it, but left something out that may hold it. Only with "unknown". */
  readonly notSeenAt?: Side;
  /** The pod template changed, but the controller waits. */
  readonly heldBack?: "onDelete" | "paused" | "partition" | "noReplicas" | "suspended";
  /** Sorted by type, then path. */
  readonly causes: readonly Cause[];
  /** Pods that are replaced (or made, or deleted); null when unknown (one a node, an autoscaler). */
  readonly pods: number | null;
  readonly rollout: Rollout | null;
  readonly location?: SourceLocation;
}

export interface Cause {
  readonly type:
    | "config"
    | "image"
    | "env"
    | "command"
    | "resources"
    | "probe"
    | "label"
    | "annotation"
    | "volume"
    | "other";
  /** Field of the workload, like `spec.template.spec.containers[app].image`. */
  readonly path: string;
  readonly container?: string;
  /** Only for `config`. */
  readonly config?: ConfigId;
  /** Only for `config`: the changed keys that this workload really reads through this field. */
  readonly keys?: readonly string[];
  /**
   * Only for `config`. "read": at least one changed key is read. "notRead": the hash forces the restart although
   * the workload reads none of the changed keys. "possible": it takes the whole config (envFrom, volume).
   */
  readonly reads?: "read" | "notRead" | "possible";
  /** Only for `image`. */
  readonly imageAtBase?: string;
  readonly imageAtHead?: string;
}

/** How the rollout goes, by the controllers' arithmetic. Counts are pods; null is unknown. */
export interface Rollout {
  readonly strategy:
    "RollingUpdate" | "Recreate" | "OnDelete" | "Canary" | "BlueGreen" | "InPlace" | "Unknown";
  readonly replicas: number | null;
  readonly maxSurge: number | null;
  readonly maxUnavailable: number | null;
  /** Pods that stay available throughout, as the controller counts. */
  readonly minAvailable: number | null;
  /** False when a container has no readinessProbe: then "available" only means "started". */
  readonly availabilityProven: boolean;
  readonly waves: number | null;
  /** The shortest time in seconds that probes and minReadySeconds allow. */
  readonly minSeconds: number | null;
}

export interface StaleConfig {
  readonly config: ConfigId;
  readonly workload: WorkloadId;
  readonly container: string | null;
  /** Field of the pod template that names the config. */
  readonly path: string;
  readonly how: "env" | "envFrom" | "subPath" | "volume" | "imagePullSecret";
  /** stale: not before the next restart. live: files change in place. reloaded: a controller restarts the pods. */
  readonly effect: "stale" | "live" | "reloaded";
  /** Changed keys that are read this way, sorted. */
  readonly keys: readonly string[];
  /** What proves `effect`, where it is not the rule: "Reloader: reloader.stakater.com/auto". */
  readonly reason?: string;
}

export type Severity = "error" | "warning" | "ignore";

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly overlay: string;
  readonly workload: WorkloadId | null;
  readonly container?: string;
  readonly message: string;
  readonly remediation: string;
  /** False when the same finding is true of the base side too, or when that is not known (`notSeenAtBase`). */
  readonly isNew: boolean;
  /** The workload was not seen at base, of which something was left out: whether the finding is new is not known. */
  readonly notSeenAtBase?: true;
  /** Makes a restart of this workload unsafe. */
  readonly unsafe: boolean;
  /** Set when an annotation exempts the workload; such a finding never gates. */
  readonly suppressed?: { readonly reason: string };
  readonly file?: string;
  readonly line?: number;
}
