import type { Side } from "../model/side.ts";
import type { Applier, Declaration, DeployableKind, Waiting } from "../model/deployable.ts";
import type { SourceLocation } from "../model/manifest.ts";
import type { CheckId } from "./check-ids.ts";
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
  /** Those that the change reaches. Sorted by path, then id. */
  readonly deployables: readonly DeployableForecast[];
  /** Every changed path once, sorted by path: what it is, and who reads it. */
  readonly account: readonly AccountLine[];
  /** Sorted by severity, deployable, workload, check, container. */
  readonly findings: readonly Finding[];
  /** What the verdict was made by. */
  readonly gate: Gate;
  readonly verdict: "pass" | "fail";
  /** Why a part of the change is not known at all: reports of a divided run that are missing or of no use. */
  readonly problems?: readonly Problem[];
  /** The team's policy file, where there is one on either side. */
  readonly policy?: PolicyReport;
}

/** What a policy file did, and what the change does to it. */
export interface PolicyReport {
  /** The file, from the top of the repository (of the workspace, for another repository's). */
  readonly file: string;
  /**
   * base: of this repository's base. other: of another repository that is checked out below the workspace.
   * none: nothing holds, since the file comes with this change, or base's cannot be read (a finding says why).
   */
  readonly from: "base" | "other" | "none";
  /** Its environments, in the order in which they are asked. */
  readonly environments: readonly PolicyEnvironmentReport[];
  readonly leftOut: readonly LeftOutDeployable[];
  /** What this change does to the file. It holds from the merge on, and not before. */
  readonly change?: PolicyChange;
}

/** Where something runs, by the team's word. */
export interface Environment {
  /** Null: no environment of the policy names it. */
  readonly name: string | null;
  readonly production: boolean;
}

export interface PolicyEnvironmentReport {
  readonly name: string;
  readonly production: boolean;
  /** Over its deployables. */
  readonly gate: Gate;
}

/** A deployable that the policy tells not to look at. */
export interface LeftOutDeployable {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

export interface PolicyChange {
  readonly change: "added" | "removed" | "modified";
  /** Settings that differ, in the order of the file. Null: the setting is not on that side. */
  readonly settings: readonly SettingChange[];
  /** What the same change would be under the file of head, where that can be told without building again. */
  readonly wouldBe?: { readonly verdict: "pass" | "fail"; readonly level: Level };
}

export interface SettingChange {
  /** Like "checks.single-replica.severity". */
  readonly setting: string;
  readonly base: string | null;
  readonly head: string | null;
}

export interface Revision {
  /** As a person would name it: a branch, a tag, a short id, "working tree". */
  readonly ref: string;
  /** Full object id; null for the working tree. */
  readonly sha: string | null;
}

/** danger: something to mend. caution: something to look at, or not looked at. calm: all analysed, nothing unsafe. */
export type Level = "calm" | "caution" | "danger";

export interface Summary {
  readonly level: Level;
  /** What a person should know, the worst first: the headline is made from it. Never empty. */
  readonly clauses: readonly Clause[];
  /** Files of the repository that differ between the sides, whoever reads them. */
  readonly filesChanged: number;
  readonly deployablesTotal: number;
  /** Deployables with a file that the change reaches. */
  readonly deployablesAffected: number;
  /** Of these, those of which some or all was not analysed. */
  readonly deployablesNotAnalysed: number;
  /** Deployables that the change does not reach and that have inputs outside the repository: neither built nor listed. */
  readonly deployablesUnreached: number;
  /** Workloads with effect "restart" or "recreate", over all deployables. */
  readonly restarts: number;
  /** Of these, the ones with an unsuppressed finding that has `unsafe`. */
  readonly unsafeRestarts: number;
  /** The pods of the restarts, as far as known. */
  readonly pods: number;
  /** Workloads with effect "unknown". */
  readonly mayRestart: number;
  /** Workloads that keep at least one stale config, over all deployables. */
  readonly staleConfigs: number;
  /** What the API server refuses: workloads and other objects. */
  readonly applyFails: number;
  /** Workloads and other objects that are deleted. */
  readonly deletions: number;
  /** Workloads and deployables on which the change acts only when something else releases it. */
  readonly waiting: number;
  /** Changed objects of traffic, rights, admission and quotas: nothing is said of what they do. */
  readonly otherChanges: number;
  /** Changed objects of kinds that are not known. */
  readonly unknownKinds: number;
  /** How many changed files are what. */
  readonly account: Readonly<Record<AccountLine["line"], number>>;
}

/** One thing that is true of the change. */
export interface Clause {
  readonly code: ClauseCode;
  readonly level: Level;
  /** Of what `code` counts: workloads, deployables, objects, files or findings. */
  readonly count: number;
  /** In how many deployables. */
  readonly deployables: number;
  /** Of "restarts": how many are unsafe. */
  readonly unsafe?: number;
}

export type ClauseCode =
  | "gateFails"
  | "buildFails"
  | "applyFails"
  | "missingReferences"
  | "unsafeRestarts"
  | "deletedForGood"
  | "stale"
  | "fewerPods"
  | "recreated"
  | "deleted"
  | "moved"
  | "released"
  | "mayRestart"
  | "builtOn"
  | "baseBroken"
  | "notAnalysed"
  | "partlyAnalysed"
  | "releaseDecides"
  | "unclaimed"
  | "assumed"
  | "partsMissing"
  | "filesNotAnalysed"
  | "unknownKinds"
  | "newFindings"
  | "exempted"
  | "policyChanges"
  | "restarts"
  | "reloads"
  | "nextRun"
  | "created"
  | "waiting"
  | "otherChanges"
  | "nothingToAnalyse"
  | "noRestarts"
  | "noChange";

/** First and last lines of each part of a file, both of them shown. */
export interface ShownLines {
  readonly base: readonly (readonly [number, number])[];
  readonly head: readonly (readonly [number, number])[];
}

/** What became of one changed file. */
export interface AccountLine {
  readonly path: string;
  readonly change: "added" | "removed" | "modified";
  /**
   * input: a deployable that was forecast reads it. declaration: it says what is deployed, or how. inert: nothing that
   * a cluster gets. notAnalysed: anything else.
   */
  readonly line: "input" | "declaration" | "inert" | "notAnalysed";
  /** The ids of those that read it, sorted. */
  readonly deployables: readonly string[];
  /** Why it is inert or not analysed, and what to do. */
  readonly reason?: string;
  /** Stable name of the reason. */
  readonly code?: string;
  /** The lines that a diff of it with three lines of context shows, of files that deployables read: first and last ones. */
  readonly shown?: ShownLines;
}

/** One thing that somebody applies to a cluster. */
export interface DeployableForecast {
  /** Unique and stable, like "overlay:apps/web" or "flux:flux-system/apps@clusters/prod". */
  readonly id: string;
  readonly kind: DeployableKind;
  /** The directory that it builds; "" for the top of the repository. */
  readonly path: string;
  /** What a person calls it: the path ("." for the top), or "namespace/name". */
  readonly name: string;
  /** The cluster's entry that it hangs on, like "clusters/prod"; null where none is known. */
  readonly cluster: string | null;
  /** Where objects go that name no namespace; null where that is not known. */
  readonly targetNamespace: string | null;
  readonly applier: Applier;
  /** The object that declares it, and the deployable whose output holds that object. */
  readonly declaredAt?: Declaration;
  /** Why nothing of it reaches the cluster when the change is merged. */
  readonly waiting?: Waiting;
  /** It is taken to be deployed from this repository: neither its source nor the place of the checkout says so. */
  readonly assumed?: true;
  /** Where it runs, where the policy has environments. */
  readonly environment?: Environment;
  /** Others build on it, and it changes otherwise than they do: it may be applied itself. */
  readonly builtOn?: true;
  /** The ids of deployables that could not be built and that build on this: what they add to it is not in here. */
  readonly partOf?: readonly string[];
  /** "notAnalysed": head (or, for a removed one, base) could not be built. */
  readonly status: "changed" | "added" | "removed" | "notAnalysed";
  /** The change reaches it: a file of it, its declaration, or a variable. What it does not reach is only counted. */
  readonly touched: boolean;
  /** "partial": something was left out, or the base side is broken; `problems` say what. */
  readonly analysis: "full" | "partial" | "none";
  readonly builder: "embedded" | "kustomize" | "helm" | null;
  readonly configChanges: readonly ConfigChange[];
  /** Workloads that the change concerns; sorted by kind, namespace, name. Untouched ones are not listed. */
  readonly workloads: readonly WorkloadForecast[];
  readonly staleConfigs: readonly StaleConfig[];
  /** Changed objects that are neither a workload nor a config; sorted by kind, namespace, name. */
  readonly otherObjects: readonly ObjectChange[];
  readonly problems: readonly Problem[];
}

export interface ObjectChange extends ObjectId {
  readonly change: "added" | "removed" | "modified";
  /**
   * harmless: no pod depends on it. traffic, rights, admission, quota: nothing is said of what it does.
   * unknownKind: nobody here knows what runs behind it.
   */
  readonly class: "harmless" | "traffic" | "rights" | "admission" | "quota" | "unknownKind";
  /** What it holds goes with it: a Namespace, a CRD or a claim that is removed. */
  readonly loss?: true;
  readonly reason?: string;
  readonly location?: SourceLocation;
}

/** A cluster knows an object by group, kind, namespace and name: the version of `apiVersion` is no part of that. */
export interface ObjectId {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
}

export interface ConfigId {
  readonly kind: "ConfigMap" | "Secret";
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

/** An object that owns a pod template. */
export type WorkloadId = ObjectId;

export interface WorkloadForecast extends WorkloadId {
  /**
   * restart: the controller replaces pods. recreate: the object is deleted and made anew (all pods at once).
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
  /** The pod template changed, but the controller waits; "refused": nothing is applied while another object is refused. */
  readonly heldBack?: "onDelete" | "paused" | "partition" | "noReplicas" | "suspended" | "refused";
  /** The id of the deployable that it leaves: it is one object in the cluster, unless pruning comes in between. */
  readonly movedFrom?: string;
  /** What had gathered while the controller waited acts now; no manifest tells what that is. */
  readonly releases?: true;
  /** Sorted by type, then path. */
  readonly causes: readonly Cause[];
  /** Pods that are replaced (or made, or deleted); null when unknown (one a node, an autoscaler). */
  readonly pods: number | null;
  /** Only with "scale"; null when it is left to an autoscaler. */
  readonly podsAtBase?: number | null;
  readonly podsAtHead?: number | null;
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
  /** Only for `version`: which version of something a field names. */
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
}

export type Severity = "error" | "warning" | "ignore";

/** Which findings fail the run: those that an entry covers. */
export type Gate = readonly GateEntry[];

export interface GateEntry {
  readonly check: CheckId;
  readonly onlyErrors: boolean;
  /** Only what the change brings. */
  readonly onlyNew: boolean;
}

export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** The id of the deployable; null for files that no deployable reads. */
  readonly deployable: string | null;
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
  /** Set when an annotation, or the policy, exempts from it; such a finding never gates. */
  readonly suppressed?: {
    readonly reason: string;
    /** The exemption comes with this change: it is told, and no calm answer rests on it. */
    readonly isNew?: true;
    /** The policy says so, not an annotation of the workload. */
    readonly by?: "policy";
    /** The last day on which it holds, like "2026-12-31". */
    readonly until?: string;
  };
  /** The check's own severity, where the policy gives it another one. */
  readonly severityOfCheck?: "error" | "warning";
  /** The environment that it speaks of as a whole, of a finding that belongs to no one deployable. */
  readonly environment?: string;
  readonly file?: string;
  readonly line?: number;
}
