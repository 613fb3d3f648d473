import type { SourceLocation } from "../model/manifest.ts";

export interface ObjectChange extends ObjectId {
  readonly change: "added" | "removed" | "modified";
  /**
   * harmless: no pod depends on it. traffic, rights, admission, quota: nothing is said of what it does.
   * unknownKind: nobody here knows what runs behind it.
   */
  readonly class: "harmless" | "traffic" | "rights" | "admission" | "quota" | "unknownKind";
  /** What it holds goes with it: a Namespace, a CRD or a claim that is removed, a database that its operator drops. */
  readonly loss?: true;
  /** It is no longer deployed, and nothing is pruned there: it stays in the cluster as it is. */
  readonly stays?: true;
  /** The workload with whose pods it goes: of a claim that no manifest holds. */
  readonly goesWith?: WorkloadId;
  readonly reason?: string;
  readonly location?: SourceLocation;
}

/** A cluster knows an object by group, kind, namespace and name: the version of `apiVersion` is no part of that. */
/** A Namespace that is deleted, with what it holds. */
export function isLostNamespace({ kind, loss }: ObjectChange): boolean {
  return kind === "Namespace" && loss === true;
}

export interface ObjectId {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
}

/** Nothing but what identifies it. */
export function objectId({ apiVersion, kind, name, namespace }: ObjectId): ObjectId {
  return { apiVersion, kind, name, namespace };
}

/** An object that owns a pod template. */
export type WorkloadId = ObjectId;
