import { oncePer } from "../../model/once.ts";
import { compareText } from "../../model/order.ts";
import { list, locationOf, record, text, writtenFieldOf } from "./node.ts";
import type { Node } from "./node.ts";
import { mergeFieldSpecs, parseFieldSpecs } from "./field-spec.ts";
import type { FieldSpec, TypeSelector } from "./field-spec.ts";
import { LEGACY_ORDER } from "./legacy-order.ts";
import type { ReleaseNote } from "../release.ts";

/** Which fields of which types hold the name of a resource of this type. */
export interface NameReference extends TypeSelector {
  readonly referrers: readonly FieldSpec[];
}

/** The field specs by which the transformers work: the built-in ones, `configurations` and `crds` together. */
export interface TransformerConfig {
  readonly namePrefix: readonly FieldSpec[];
  readonly nameSuffix: readonly FieldSpec[];
  readonly namespace: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
  readonly labels: readonly FieldSpec[];
  readonly templateLabels: readonly FieldSpec[];
  readonly volumeClaimTemplateLabels: readonly FieldSpec[];
  readonly commonAnnotations: readonly FieldSpec[];
  readonly varReference: readonly FieldSpec[];
  readonly images: readonly FieldSpec[];
  readonly replicas: readonly FieldSpec[];
  readonly nameReference: readonly NameReference[];
}

const SPEC_FIELDS = [
  "namePrefix",
  "nameSuffix",
  "namespace",
  "commonLabels",
  "labels",
  "templateLabels",
  "volumeClaimTemplateLabels",
  "commonAnnotations",
  "varReference",
  "images",
  "replicas",
] as const;

export const EMPTY_CONFIG: TransformerConfig = {
  namePrefix: [],
  nameSuffix: [],
  namespace: [],
  commonLabels: [],
  labels: [],
  templateLabels: [],
  volumeClaimTemplateLabels: [],
  commonAnnotations: [],
  varReference: [],
  images: [],
  replicas: [],
  nameReference: [],
};

/** Reads a file that `configurations` names. Throws `BuildError` for unknown fields and wrong types. */
export function parseTransformerConfig(node: Node): TransformerConfig {
  const fields = record(node, [...SPEC_FIELDS, "nameReference"]);
  const specs = Object.fromEntries(SPEC_FIELDS.map((name) => [name, parseFieldSpecs(fields(name))]));
  const nameReference = list(fields("nameReference")).map((entry) => {
    const reference = record(entry, ["group", "version", "kind", "fieldSpecs"]);
    return {
      group: text(reference("group")),
      version: text(reference("version")),
      kind: text(reference("kind")),
      referrers: parseFieldSpecs(reference("fieldSpecs")),
    };
  });
  return sortConfig({ ...EMPTY_CONFIG, ...specs, nameReference });
}

/** An earlier release refuses a field that it does not know. */
export function noteUnknownFields(node: Node): readonly ReleaseNote[] {
  const field = writtenFieldOf(node, "volumeClaimTemplateLabels");
  return field === undefined ? [] : [{ difference: "claimLabelsField", location: locationOf(field) }];
}

/**
 * Both together, sorted as kustomize does (the order of name references tells which kind wins a shared field). Even with
 * the empty configuration it is not the identity: of two specs in `b` one can stand for the other.
 * Remembered by identity, since every layer of every build merges the built-in configuration.
 * Throws `BuildError` for contradicting field specs.
 */
export function mergeConfigs(a: TransformerConfig, b: TransformerConfig): TransformerConfig {
  if (a === b) return a;
  return mergedWith(a)(b);
}

const mergedWith = oncePer((a: TransformerConfig) => oncePer((b: TransformerConfig) => mergeAnew(a, b)));

function mergeAnew(a: TransformerConfig, b: TransformerConfig): TransformerConfig {
  const specs = SPEC_FIELDS.map((name) => [name, mergeFieldSpecs(a[name], b[name])] as const);
  const nameReference = mergeReferences(a.nameReference, b.nameReference);
  if (nameReference === a.nameReference && specs.every(([name, merged]) => merged === a[name])) return a;
  return sortConfig({ ...a, ...Object.fromEntries(specs), nameReference });
}

function mergeReferences(
  existing: readonly NameReference[],
  incoming: readonly NameReference[],
): readonly NameReference[] {
  const merged = [...existing];
  let isSame = true;
  for (const reference of incoming) {
    const position = merged.findIndex((other) => typeKey(other) === typeKey(reference));
    const known = merged[position];
    const referrers =
      known === undefined ? reference.referrers : mergeFieldSpecs(known.referrers, reference.referrers);
    if (referrers === known?.referrers) continue;
    isSame = false;
    if (known === undefined) merged.push(reference);
    else merged[position] = { ...known, referrers };
  }
  return isSame ? existing : merged;
}

/** Field specs that a transformer may look at for each resource. */
export function weightOf(config: TransformerConfig): number {
  return Math.max(1, ...SPEC_FIELDS.map((field) => config[field].length));
}

/** Comparing two specs is a small part of what a step of a transformer is. */
const COMPARISONS = 4;

/** What merging takes, in steps of a build. */
export function mergeCost(a: TransformerConfig, b: TransformerConfig): number {
  const [existing, incoming] = [countSpecs(a), countSpecs(b)];
  return a === b ? 0 : Math.ceil(((existing + incoming) * incoming) / COMPARISONS);
}

function countSpecs(config: TransformerConfig): number {
  const specs = SPEC_FIELDS.reduce((sum, field) => sum + config[field].length, 0);
  return config.nameReference.reduce((sum, { referrers }) => sum + 1 + referrers.length, specs);
}

function rank(kind: string): number {
  const first = LEGACY_ORDER.first.indexOf(kind);
  return first >= 0 ? first - LEGACY_ORDER.first.length : LEGACY_ORDER.last.indexOf(kind) + 1;
}

function typeKey(type: TypeSelector): string {
  return [type.group || "~G", type.version || "~V", type.kind || "~K"].join("_");
}

function compareTypes(a: TypeSelector, b: TypeSelector): number {
  return rank(a.kind) - rank(b.kind) || compareText(typeKey(a), typeKey(b));
}

export function sortConfig(config: TransformerConfig): TransformerConfig {
  const specs = Object.fromEntries(SPEC_FIELDS.map((name) => [name, config[name].toSorted(compareTypes)]));
  return { ...config, ...specs, nameReference: config.nameReference.toSorted(compareTypes) };
}
