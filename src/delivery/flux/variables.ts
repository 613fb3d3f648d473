import { sha256 } from "../../model/sha256.ts";
import { isList, isMap, textOf, type Value, type ValueMap } from "../../yaml/value.ts";
import type { ComposedValues } from "../../model/chart.ts";
import type { Problem } from "../../model/problem.ts";
import { type ConfigKind, isConfigKind } from "../../model/config-kind.ts";

/** A ConfigMap or Secret of the cluster, as `substituteFrom` names it: in the Kustomization's own namespace. */
export interface VariableSource {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly optional: boolean;
}

/** What is known of a source, from the objects that deployables of the repository make. */
export type KnownSource =
  | {
      readonly kind: "known";
      readonly object: ValueMap;
      /** Nothing is seen to apply it in this cluster: what has its name there may hold more. */
      readonly mayHoldMore?: boolean;
    }
  /** Made by somebody else, or by a deployable that was not analysed. */
  | { readonly kind: "notSeen" }
  /** Made in the cluster of an object of the repository, like a SealedSecret. */
  | {
      readonly kind: "made";
      readonly by: ValueMap;
      /** All keys that are made, where that is known. */
      readonly holds?: readonly string[] | undefined;
    };

/** What the expansions of a Kustomization can name. */
export interface PostBuildVariables {
  readonly values: ReadonlyMap<string, string>;
  /** Values of Secrets, as they get into the objects: no output may print one. */
  readonly secrets: readonly string[];
  /** Values that nobody sees here, each with what stands for it; equal on both sides if it is unchanged. */
  readonly unknown: ReadonlyMap<string, UnknownVariable>;
  /** Sources of which not all names of the variables are known: any other name may come from there. */
  readonly notSeen: readonly string[];
  /** Of `values`, what a later source may set otherwise that something in the cluster makes. */
  readonly doubted: ReadonlyMap<string, UnknownVariable>;
  /** Tells whether what makes them in the cluster is the same. */
  readonly makers: readonly string[];
  readonly problem?: Problem;
  /** Of a release: its values, put together. */
  readonly composed?: ComposedValues;
}

export interface UnknownVariable {
  /** Like "Secret cluster-secrets". */
  readonly source: string;
  /** Tells one value from another without saying which it is. */
  readonly fingerprint: string;
}

/** `spec.postBuild.substituteFrom`, in order. */
export function variableSources(postBuild: ValueMap): readonly VariableSource[] {
  const list = postBuild.substituteFrom;
  if (!isList(list)) return [];
  return list
    .filter(isMap)
    .flatMap(({ kind, name, optional }) =>
      isConfigKind(kind) && typeof name === "string" ? [{ kind, name, optional: optional === true }] : [],
    );
}

/**
 * The variables of a Kustomization: those of its sources, later ones before earlier ones, and before all those that
 * stand in it.
 * https://github.com/fluxcd/pkg/blob/e2cfd1a2/kustomize/kustomize_varsub.go (LoadVariables, SubstituteVariables)
 */
export function readVariables(
  postBuild: ValueMap,
  find: (source: VariableSource) => KnownSource,
): PostBuildVariables {
  const values = new Map<string, string>();
  const unknown = new Map<string, UnknownVariable>();
  const doubted = new Map<string, UnknownVariable>();
  const secrets = new Set<string>();
  const notSeen: string[] = [];
  const makers: string[] = [];
  for (const source of variableSources(postBuild)) {
    const found = find(source);
    const label = `${source.kind} ${source.name}`;
    if (found.kind !== "known" || found.mayHoldMore === true) notSeen.push(label);
    if (found.kind === "made") {
      const fingerprint = fingerprintOf(textOf(found.by.spec ?? null));
      makers.push(fingerprint);
      for (const name of found.holds ?? values.keys())
        if (values.has(name)) doubted.set(name, { source: label, fingerprint });
    }
    if (found.kind === "known")
      for (const [name, value] of entriesOf(found.object, source.kind)) {
        values.delete(name);
        unknown.delete(name);
        doubted.delete(name);
        if (isEncrypted(value)) unknown.set(name, { source: label, fingerprint: fingerprintOf(value) });
        else {
          values.set(name, withoutBreaks(value));
          if (source.kind === "Secret") secrets.add(withoutBreaks(value));
        }
      }
  }
  const inline = postBuild.substitute;
  for (const [name, value] of isMap(inline) ? Object.entries(inline) : []) {
    unknown.delete(name);
    doubted.delete(name);
    values.set(name, withoutBreaks(typeof value === "string" ? value : scalar(value)));
  }
  const problem = invalidName([...values.keys(), ...unknown.keys()]);
  return {
    values,
    secrets: [...secrets],
    unknown,
    doubted,
    notSeen,
    makers,
    ...(problem !== undefined && { problem }),
  };
}

/** https://github.com/fluxcd/pkg/blob/e2cfd1a2/kustomize/kustomize_varsub.go (varsubRegex) */
const NAME = /^[_A-Za-z][_A-Za-z0-9]*$/;

/** One such name fails the whole Kustomization, whether something uses it or not. */
function invalidName(names: readonly string[]): Problem | undefined {
  const invalid = names.find((name) => !NAME.test(name));
  if (invalid === undefined) return undefined;
  return {
    code: "build-failed",
    message: `"${invalid}" is no name of a variable: only letters, digits and _ may be in it. Flux then applies nothing of this Kustomization, even if nothing uses the variable. Rename that key, or take the variables from an object of their own.`,
  };
}

function entriesOf(object: ValueMap, kind: VariableSource["kind"]): readonly (readonly [string, string])[] {
  const data = textEntries(object.data);
  if (kind === "ConfigMap") return data;
  const decoded = data.map(
    ([name, value]) => [name, isEncrypted(value) ? value : fromBase64(value)] as const,
  );
  return [...decoded, ...textEntries(object.stringData)];
}

function textEntries(value: Value | undefined): readonly (readonly [string, string])[] {
  return isMap(value) ? Object.entries(value).map(([name, item]) => [name, scalar(item)] as const) : [];
}

function scalar(value: Value): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

function fromBase64(value: string): string {
  return Buffer.from(value, "base64").toString("utf8");
}

function withoutBreaks(value: string): string {
  return value.replaceAll("\n", "");
}

/** What SOPS leaves in a file in place of a value: https://getsops.io/docs/#encryption-protocol */
export function isEncrypted(value: string): boolean {
  return value.startsWith("ENC[");
}

export function fingerprintOf(text: string): string {
  return sha256(text).slice(0, 16);
}
