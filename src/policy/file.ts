import type { CheckId } from "../domain/check-ids.ts";
import type { Gate, Severity } from "../domain/forecast.ts";

/** A policy file, read: plain data, each part with the line it stands on. docs/policy.md says what the parts mean. */
export interface PolicyFile {
  /** As findings and messages name it. */
  readonly file: string;
  readonly gate: Located<Gate> | undefined;
  readonly checks: readonly CheckEntry[];
  readonly environments: readonly EnvironmentEntry[];
  readonly exemptions: readonly ExemptionEntry[];
  readonly exemptingAnnotations: Located<"any" | "base"> | undefined;
  readonly kinds: readonly KindEntry[];
  readonly kindsWithoutPods: readonly Located<string>[];
  readonly leaveOut: readonly LeaveOutEntry[];
  readonly appliers: readonly ApplierEntry[];
  readonly configValues: Located<"show" | "keys"> | undefined;
  /** Hosts that may be asked, where a run may ask any. */
  readonly allowHosts: Located<readonly string[]> | undefined;
}

export interface Located<T> {
  readonly value: T;
  readonly line: number;
}

export interface CheckEntry {
  readonly check: CheckId;
  readonly severity: Severity | undefined;
  readonly parameters: Readonly<Record<string, number>>;
  readonly line: number;
}

/** Globs over deployables, as `--overlay` takes them, and over the clusters that they hang on. */
export interface WhereEntry {
  readonly deployables: readonly string[];
  readonly clusters: readonly string[];
}

export interface EnvironmentEntry extends WhereEntry {
  readonly name: string;
  readonly production: boolean;
  readonly gate: Located<Gate> | undefined;
  readonly checks: readonly CheckEntry[];
  readonly line: number;
}

export interface ExemptionEntry extends WhereEntry {
  readonly checks: readonly CheckId[];
  readonly workloads: readonly string[];
  readonly reason: string;
  /** A day, like "2026-12-31". */
  readonly until: string | undefined;
  readonly line: number;
}

export interface KindEntry {
  readonly group: string;
  readonly kind: string;
  /** Dotted paths of its pod templates. */
  readonly templates: readonly string[];
  readonly replicas: string | undefined;
  readonly change: KindChange;
  readonly line: number;
}

/** What a changed pod template does. */
export const KIND_CHANGES = ["restart", "recreate", "next-run", "none", "unknown"] as const;
export type KindChange = (typeof KIND_CHANGES)[number];

export interface LeaveOutEntry extends WhereEntry {
  readonly reason: string;
  readonly line: number;
}

export interface ApplierEntry extends WhereEntry {
  readonly applier: "serverSide" | "clientSide";
  readonly line: number;
}
