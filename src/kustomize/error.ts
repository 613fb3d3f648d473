import type { Capability } from "../model/capability.ts";
import type { ChartRelease } from "../model/chart.ts";
import type { SourceLocation } from "../model/manifest.ts";
import type { Problem } from "../model/problem.ts";

/**
 * What kustomize would refuse. Thrown anywhere inside the engine and turned into a result at its only edge,
 * `buildKustomization`: an error passes through every layer of bases, and each would only hand it on.
 * The message never quotes a value that may be a Secret's.
 */
export class BuildError extends Error {
  override readonly name: string = "BuildError";
  readonly location: SourceLocation | undefined;

  constructor(message: string, location?: SourceLocation) {
    super(message);
    this.location = location;
  }
}

/** A field of a kustomization file that a later release may know. */
export class UnknownFieldError extends BuildError {
  readonly field: string;

  constructor(field: string, message: string, location: SourceLocation) {
    super(message, location);
    this.field = field;
  }
}

/** What a hermetic build cannot do, though kustomize could; travels as `BuildError` does. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
  /** Undefined: no permission helps. */
  readonly needs: Capability | undefined;
  readonly location: SourceLocation;
  /** Tells apart what the message does not. */
  readonly identity: string | undefined;

  constructor(needs: Capability | undefined, message: string, location: SourceLocation, identity?: string) {
    super(message);
    this.needs = needs;
    this.location = location;
    this.identity = identity;
  }
}

/** What is known of the charts that a build needs; undefined for one that nobody has rendered yet. */
export type Charts = (release: ChartRelease) => RenderedChart | undefined;

export type RenderedChart =
  | {
      readonly kind: "rendered";
      /** Each with the file of the repository that it comes from. */
      readonly documents: readonly { readonly text: string; readonly file: string }[];
      /** What a reader should know of it. */
      readonly remarks: readonly Problem[];
    }
  | { readonly kind: "failed" | "refused"; readonly message: string };

/** The build goes on when this is rendered; travels as `BuildError` does. */
export class MissingChartError extends Error {
  override readonly name = "MissingChartError";
  readonly release: ChartRelease;

  constructor(release: ChartRelease) {
    super(`the chart ${release.chart} is not rendered yet`);
    this.release = release;
  }
}

/** What tells a `MissingError` from others. */
export interface Missing {
  /** Who aims at what is not there, like "the patch of Deployment web". */
  readonly what: string;
  /** All that it would have done, to be compared between two builds. Never printed. */
  readonly asked: string;
  /** The resources that it would have changed, or whose references it would have. */
  readonly concerns: ReadonlySet<object>;
}

/**
 * Something aims at a resource or a field that is not there: an error, unless it may be in what was left out of the build.
 */
export class MissingError extends BuildError {
  readonly missing: Missing;

  constructor(message: string, location: SourceLocation | undefined, missing: Missing) {
    super(message, location);
    this.missing = missing;
  }
}
