import type { SourceLocation } from "../model/manifest.ts";
import type { Side } from "../model/side.ts";
import type { ConfigId, SidedLocation } from "./config-change.ts";
import type { WorkloadId } from "./object-change.ts";

export interface WorkloadForecast extends WorkloadId {
  /**
   * restart: the controller replaces pods. recreate: the object is deleted and recreated (all pods at once).
   * nextRun: later Jobs only. applyFails: the API server refuses. scale: the number of pods changes, from `podsAtBase`
   * to `podsAtHead`; those that stay do not restart. none: pods stay (`heldBack` says why).
   * unknown: a kind whose controller we do not know, or a workload that something left out may change (`reason` says what).
   */
  readonly effect:
    "restart" | "create" | "delete" | "recreate" | "nextRun" | "applyFails" | "scale" | "none" | "unknown";
  /** The effect where Flux applies it, if that differs from `effect` and nobody knows who applies. */
  readonly underServerSide?: WorkloadForecast["effect"];
  /** The effect where `kubectl apply` or Argo CD applies it, if that differs and nobody knows who applies. */
  readonly underClientSide?: WorkloadForecast["effect"];
  /** One sentence: why this effect, where it is not simply "the pod template changed". */
  readonly reason?: string;
  /** The build of this side lacks it, but left something out that may hold it. Only with "unknown". */
  readonly notSeenAt?: Side;
  /** What would tell more than `reason`, as a sentence. Only with unknown. */
  readonly advice?: string;
  /** The pod template changed, but the controller waits; "refused": nothing is applied while another object is refused, or variables of its Kustomization are not there. */
  readonly heldBack?: "onDelete" | "paused" | "partition" | "noReplicas" | "suspended" | "refused";
  /** The id of the deployable that it leaves: it is one object in the cluster, unless pruning comes in between. */
  readonly movedFrom?: string;
  /** Nothing prunes it where it leaves. Only with `movedFrom`. */
  readonly handedOver?: true;
  /** Whoever applies it is known to prune. Only with "delete". */
  readonly pruned?: true;
  /** What had gathered while the controller waited acts now; no manifest tells what that is. */
  readonly releases?: true;
  /** A config that it names changes, and nobody here knows what it makes of that. */
  readonly namesConfig?: true;
  /** Sorted by type, then path. */
  readonly causes: readonly Cause[];
  /** Pods that are replaced (or made, or deleted); null when unknown (one a node, an autoscaler). */
  readonly pods: number | null;
  /** Only with "scale"; null when it is left to an autoscaler. */
  readonly podsAtBase?: number | null;
  readonly podsAtHead?: number | null;
  readonly rollout: Rollout | null;
  readonly location?: SourceLocation;
  /** Argo CD's sync wave, where those of one deployable differ: the lowest is applied first, and the next when it is healthy. */
  readonly wave?: number;
  /** When in a sync an Argo CD hook is made, where not all of one deployable are made at once; the others are applied with "Sync". */
  readonly phase?: "PreSync" | "Sync" | "PostSync";
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
    | "version"
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
  /** Only for `config` of which no key changed: its name did, alone or by the hash that comes or goes. */
  readonly rename?: "renamed" | "gotHash" | "lostHash";
  /** The changed line that says so, of causes other than `config`; absent where more than one might. */
  readonly source?: SidedLocation;
  /** Only for `image`. */
  readonly imageAtBase?: string;
  readonly imageAtHead?: string;
  /** Only for `version`: which version of something a field names; and for `probe`: where it asks, and how often. */
  readonly valueAtBase?: string;
  readonly valueAtHead?: string;
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
