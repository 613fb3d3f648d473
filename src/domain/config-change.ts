import type { SourceLocation } from "../model/manifest.ts";
import type { Side } from "../model/side.ts";
import type { CheckId } from "./check-ids.ts";
import type { WorkloadId } from "./object-change.ts";
import type { ConfigKind } from "../model/config-kind.ts";

export interface ConfigId {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly namespace: string | null;
}

export interface ConfigChange extends ConfigId {
  /** True only when the name suffix hash was proven by recomputing it. */
  readonly generated: boolean;
  /**
   * Real names, with the hash; null on the side where it does not exist. Of a generated Secret the hash is a digest of
   * its values, and is left out.
   */
  readonly nameAtBase: string | null;
  readonly nameAtHead: string | null;
  readonly change: "added" | "removed" | "modified";
  /** The build of this side lacks it, but left something out that may hold it: it may be neither added nor removed. */
  readonly notSeenAt?: Side;
  readonly keys: readonly KeyChange[];
  /** Files of the repository that feed this config, sorted. Empty when the builder cannot know. */
  readonly sources: readonly string[];
  /** Only of one of head that kustomize generates: where its name suffix hash is switched off. */
  readonly hashOffAt?: SourceLocation;
  /** Only of one that loses its name suffix hash: what the next edit of it does to whoever reads it. */
  readonly laterEdits?: readonly LaterEdit[];
}

/** What an edit of a config does to one reader, when its name no longer changes with it. */
export type LaterEdit = Pick<StaleConfig, "workload" | "how" | "effect" | "reason">;

/** A line of a file at one side of the comparison. */
export interface SidedLocation extends SourceLocation {
  readonly side: Side;
}

export interface KeyChange {
  readonly key: string;
  readonly change: "added" | "removed" | "modified";
  /** Where its value is written; of a removed key, where it was. */
  readonly source?: SidedLocation;
  /** Unified hunks without a header; only for text in ConfigMaps. Values of Secrets in it are masked. */
  readonly diff?: string;
  /** True when `diff` was cut or left out because it was too long. */
  readonly diffTruncated?: boolean;
  /** Nothing but the ends of lines differs, which no diff shows: those of head. */
  readonly lineEnds?: "LF" | "CRLF" | "mixed";
  /** Why there is no `diff`: its key or its value looks like a credential, or values are not to be shown. */
  readonly hidden?: "credential" | "asked";
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
  /** Only with "stale": a restart by hand does not replace its pods either. */
  readonly heldBack?: "onDelete" | "paused";
  /** Only with "stale": the checks that make a restart of it, by hand, unsafe, in the order of the documentation. */
  readonly unsafeBy?: readonly CheckId[];
}
