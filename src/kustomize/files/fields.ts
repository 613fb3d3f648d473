import { foldCase } from "../../yaml/any-case.ts";

/**
 * What the strings of a field are. text: never a path. root: files or roots. configuration: files, roots or text that
 * configure the build, whose own strings are paths too. file: files that are parsed. data: files that are only opened.
 * entries: maps, some of whose fields are paths.
 */
type Holds = "text" | "root" | "configuration" | "file" | "data" | "entries";

interface Field {
  readonly holds: Holds;
  /** Fields of its entries that never hold a path; of another one nobody knows that, so it counts. */
  readonly inert?: readonly string[];
  /** Moved into another field before kustomize looks whether the file is empty: an empty list of it says nothing. */
  readonly isOld?: true;
}

const CONFIG = ["name", "namespace", "behavior", "literals", "options", "type"];
const PATCH = ["target", "options", "patch"];

/**
 * Every field of a kustomization file, once: what reads it, what its closure is, what a stranger's may not do, follow
 * from here. https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/types/kustomization.go
 */
const FIELDS = {
  apiVersion: { holds: "text" },
  kind: { holds: "text" },
  metadata: { holds: "text" },
  openapi: { holds: "entries" },
  namePrefix: { holds: "text" },
  nameSuffix: { holds: "text" },
  namespace: { holds: "text" },
  commonLabels: { holds: "text" },
  labels: { holds: "text" },
  commonAnnotations: { holds: "text" },
  patchesStrategicMerge: { holds: "file" },
  patchesJson6902: { holds: "entries", inert: PATCH },
  patches: { holds: "entries", inert: PATCH },
  images: { holds: "text" },
  imageTags: { holds: "text", isOld: true },
  replacements: { holds: "entries", inert: ["source", "targets"] },
  replicas: { holds: "text" },
  vars: { holds: "text" },
  sortOptions: { holds: "text" },
  resources: { holds: "root" },
  components: { holds: "root" },
  crds: { holds: "file" },
  bases: { holds: "root", isOld: true },
  configMapGenerator: { holds: "data", inert: CONFIG },
  secretGenerator: { holds: "data", inert: CONFIG },
  helmGlobals: { holds: "entries" },
  helmCharts: { holds: "entries" },
  helmChartInflationGenerator: { holds: "entries", isOld: true },
  generatorOptions: { holds: "text" },
  configurations: { holds: "file" },
  generators: { holds: "configuration" },
  transformers: { holds: "configuration" },
  validators: { holds: "configuration" },
  buildMetadata: { holds: "text" },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof FIELDS;

const TABLE: Readonly<Record<FieldName, Field>> = FIELDS;

/** In kustomize's order. */
export const FIELD_NAMES: readonly FieldName[] = Object.keys(TABLE).filter(isFieldName);

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(TABLE, name);
}

/** The fields that hold this, as `foldCase` writes them: kustomize reads its fields in any case. */
export function fieldsHolding(...holds: readonly Holds[]): readonly string[] {
  return FIELD_NAMES.filter((name) => holds.includes(TABLE[name].holds)).map(foldCase);
}

/** The fields that hold patches, in folded case. */
export function patchFields(): readonly string[] {
  return FIELD_NAMES.filter((name) => name.startsWith("patches")).map(foldCase);
}

/** Fields whose strings are never a path, and the same of their entries, like "patches.target"; in folded case. */
export function inertFields(): readonly string[] {
  const inEntries = FIELD_NAMES.flatMap((name) =>
    (TABLE[name].inert ?? []).map((field) => foldCase(`${name}.${field}`)),
  );
  return [...fieldsHolding("text"), ...inEntries];
}

/** Whether an empty list of the field says nothing. */
export function countsOnlyWithEntries(name: FieldName): boolean {
  return TABLE[name].isOld === true;
}
