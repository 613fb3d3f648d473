import type { SourceLocation } from "../../model/manifest.ts";
import type { SortOptions } from "./sort-options.ts";
import type { FieldSpec } from "./field-spec.ts";
import type { Variable } from "./variable.ts";
import type { Value } from "../../yaml/value.ts";
import type { ReleaseNote } from "../release.ts";
import type { Node } from "./node.ts";
import type { ConfigKind } from "../../model/config-kind.ts";

export type TextMap = Readonly<Record<string, string>>;

/** A text of the kustomization file and where it stands. */
export interface Located {
  readonly text: string;
  readonly location: SourceLocation;
}

export interface GeneratorOptions {
  readonly labels: TextMap | undefined;
  readonly annotations: TextMap | undefined;
  readonly disableNameSuffixHash: boolean;
  /** Where the hash is switched off. */
  readonly hashOffAt?: SourceLocation;
  readonly immutable: boolean;
}

/** One entry of `configMapGenerator` or `secretGenerator`. */
export interface ConfigGenerator {
  readonly kind: ConfigKind;
  readonly name: string;
  readonly namespace: string;
  readonly behavior: string;
  readonly literals: readonly Located[];
  readonly files: readonly Located[];
  readonly envs: readonly Located[];
  readonly options: GeneratorOptions;
  /** Of a Secret; "" for the default. */
  readonly type: string;
  readonly location: SourceLocation;
  /** "configMapGenerator", or the kind of a generator that is a resource of its own. */
  readonly field: string;
}

/** One entry of `patches`, `patchesJson6902` or `patchesStrategicMerge`, not yet read. */
export interface PatchReference {
  readonly patch: string;
  readonly path: string;
  /** Null when there is none. */
  readonly target: Node;
  readonly allowNameChange: boolean;
  readonly allowKindChange: boolean;
  readonly location: SourceLocation;
}

export interface LabelEntry {
  readonly pairs: TextMap;
  readonly includeSelectors: boolean;
  readonly includeTemplates: boolean;
  readonly includeVolumeClaimTemplates: boolean;
  readonly fieldSpecs: readonly FieldSpec[];
}

export interface ImageEntry {
  readonly name: string;
  readonly newName: string;
  readonly tagSuffix: string;
  readonly newTag: string;
  readonly digest: string;
  readonly location: SourceLocation;
}

export interface ReplicaEntry {
  readonly name: string;
  readonly count: number;
  readonly location: SourceLocation;
}

/** A kustomization file, checked, with the legacy field names already folded into the new ones. */
export interface Kustomization {
  /** Path of the file. */
  readonly file: string;
  readonly isComponent: boolean;
  readonly resources: readonly Located[];
  readonly components: readonly Located[];
  readonly crds: readonly Located[];
  readonly configurations: readonly Located[];
  readonly generators: readonly Located[];
  readonly transformers: readonly Located[];
  readonly validators: readonly Located[];
  readonly configs: readonly ConfigGenerator[];
  /** `helmCharts` and `helmChartInflationGenerator`. */
  readonly charts: readonly Node[];
  /** `helmGlobals`; null when there are none. */
  readonly chartSettings: Value;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly namespace: string;
  readonly commonLabels: TextMap;
  readonly labels: readonly LabelEntry[];
  readonly commonAnnotations: TextMap;
  readonly patches: readonly PatchReference[];
  readonly patchesStrategicMerge: readonly Located[];
  readonly patchesJson6902: readonly PatchReference[];
  readonly images: readonly ImageEntry[];
  readonly replicas: readonly ReplicaEntry[];
  readonly replacements: readonly Node[];
  readonly vars: readonly Variable[];
  readonly openapi:
    { readonly path: string; readonly version: string; readonly location: SourceLocation } | undefined;
  readonly sortOptions: SortOptions | undefined;
  readonly buildMetadata: readonly string[];
  /** Fields that earlier releases do not know. */
  readonly releaseNotes: readonly ReleaseNote[];
  /** A second document of the file. */
  readonly unread?: SourceLocation;
}
