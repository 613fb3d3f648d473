import type { Doubt } from "./doubt.ts";
import type { ValueMap } from "../yaml/value.ts";

/** A place in the repository that a person would edit. Line and column are 1-based, and may be looked for when asked for. */
export interface SourceLocation {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Whether it names line and column, without looking for them. */
export function isPinpointed(location: SourceLocation): location is Required<SourceLocation> {
  return "line" in location && "column" in location;
}

/** Where a manifest comes from. Only the embedded builder knows. */
export interface ManifestOrigin {
  /** The resource file (and line of its document), or the kustomization file of the generator's entry. */
  readonly location: SourceLocation;
  /** Present for a config that a generator made (or merged into), in the order base → overlay. */
  readonly generators?: readonly { readonly location: SourceLocation; readonly field: string }[];
  /** The `disableNameSuffixHash` that a generated config has its name without a hash from. */
  readonly hashOffAt?: SourceLocation;
  /** Config key → where its value is written: the literal's line, the env file's line, or the file. */
  readonly keys?: Readonly<Record<string, SourceLocation>>;
}

/** One Kubernetes object of a build's output. */
export interface Manifest {
  readonly object: ValueMap;
  readonly origin?: ManifestOrigin;
  /** Components, generators and transformers that the build left out and that may have changed it, and what else nobody sees. */
  readonly maybeChangedBy?: readonly Doubt[];
  /** Those of them that are generators: they make or fill configs, and change nothing else but the names that refer to one; each by its key. */
  readonly maybeMergedBy?: readonly string[];
  /** Its name without the suffix hash, which was that of the content before something after the build changed that. */
  readonly nameBeforeHash?: string;
  /** Whoever applies it deletes it and makes it anew where the API server refuses it: the name of what says so. */
  readonly forcedBy?: string;
  /** It lies in the `crds/` of a chart that Flux deploys, which applies it so. */
  readonly crds?: CrdsPolicy;
  /** Whoever applies it replaces it as a whole. */
  readonly isReplaced?: true;
  /** What earlier releases of kustomize do otherwise with it. */
  readonly releaseDifferences?: readonly ReleaseDifference[];
}

/** `spec.upgrade.crds`: what is there already is left as it is, or replaced. */
export type CrdsPolicy = "Create" | "CreateReplace";

export interface ReleaseDifference {
  /** For people. */
  readonly message: string;
  /** What the earlier release leaves in the object. Never printed: it may be a Secret's. */
  readonly instead: readonly string[];
}
