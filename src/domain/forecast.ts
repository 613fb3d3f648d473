import type { Applier, Declaration, DeployableKind, Waiting } from "../model/deployable.ts";
import type { Problem } from "../model/problem.ts";
import type { Clause, Level } from "./clause.ts";
import type { ConfigChange, StaleConfig } from "./config-change.ts";
import type { Finding, Gate } from "./finding.ts";
import type { ObjectChange } from "./object-change.ts";
import type { Environment, PolicyReport } from "./policy-report.ts";
import type { WorkloadForecast } from "./workload-forecast.ts";

// What it is made of, each in a file of its own.
export type { Clause, ClauseCode, Level } from "./clause.ts";
export type {
  ConfigChange,
  ConfigId,
  KeyChange,
  LaterEdit,
  SidedLocation,
  StaleConfig,
} from "./config-change.ts";
export type { Finding, Gate, GateEntry, Severity } from "./finding.ts";
export type { ObjectChange, ObjectId, WorkloadId } from "./object-change.ts";
export type {
  Environment,
  LeftOutDeployable,
  PolicyChange,
  PolicyReport,
  SettingChange,
} from "./policy-report.ts";
export type { Cause, Rollout, WorkloadForecast } from "./workload-forecast.ts";

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

export interface Revision {
  /** As a person would name it: a branch, a tag, a short id, "working tree". */
  readonly ref: string;
  /** Full object id; null for the working tree. */
  readonly sha: string | null;
}

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
  /** Which values are others, in a file of values that nobody looked at. */
  readonly changes?: string;
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
  /** Ids of those of this forecast that have to be ready before anything of it is applied (Flux's `dependsOn`). */
  readonly appliedAfter?: readonly string[];
  readonly problems: readonly Problem[];
}
