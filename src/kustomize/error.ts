import type { Capability } from "../model/capability.ts";
import type { ChartRelease } from "../model/chart.ts";
import type { Fault } from "../model/fault.ts";
import type { SourceLocation } from "../model/manifest.ts";
import type { Problem } from "../model/problem.ts";
import type { FileTree } from "../tree/file-tree.ts";

/**
 * What kustomize would refuse. Thrown anywhere inside the engine and turned into a result at its only edge,
 * `buildKustomization`: an error passes through every layer of bases, and each would only hand it on.
 * The message never quotes a value that may be a Secret's.
 */
export class BuildError extends Error {
  override readonly name: string = "BuildError";
  readonly code: Fault;
  readonly location: SourceLocation | undefined;

  constructor(code: Fault, message: string, location?: SourceLocation) {
    super(message);
    this.code = code;
    this.location = location;
  }

  /** The same with what was worked on, which only who asked for it knows; one that has its place stays as it is. */
  within(what: string, location: SourceLocation): BuildError {
    return this.location === undefined
      ? new BuildError(this.code, `${what}: ${this.message}`, location)
      : this;
  }
}

/** A field of a kustomization file that a later release may know. */
export class UnknownFieldError extends BuildError {
  readonly field: string;

  constructor(field: string, message: string, location: SourceLocation) {
    super("field-unknown", message, location);
    this.field = field;
  }
}

/** What a hermetic build cannot do, though kustomize could; travels as `BuildError` does. */
export class UnsupportedError extends Error {
  override readonly name = "UnsupportedError";
  readonly code: Fault;
  /** Undefined: no permission helps. */
  readonly needs: Capability | undefined;
  readonly location: SourceLocation;
  /** Tells apart what the message does not. */
  readonly identity: string | undefined;

  constructor(
    code: Fault,
    needs: Capability | undefined,
    message: string,
    location: SourceLocation,
    identity?: string,
  ) {
    super(message);
    this.code = code;
    this.needs = needs;
    this.location = location;
    this.identity = identity;
  }
}

/** What is known of the charts that a build needs, by the tree that they lie in; undefined for one that nobody has rendered yet. */
export type Charts = (tree: FileTree, release: ChartRelease) => RenderedChart | undefined;

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
  readonly tree: FileTree;
  readonly release: ChartRelease;

  constructor(tree: FileTree, release: ChartRelease) {
    super(`the chart ${release.chart} is not rendered yet`);
    this.tree = tree;
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
    super("target-missing", message, location);
    this.missing = missing;
  }
}

/** An error of a part of the engine that knows neither files nor resources. */
type ErrorType<E extends Error> = new (...parameters: never[]) => E;

/** Does some work; an error of the type that ends it becomes what `tell` makes of it: who wanted it done, and where. */
export function inContext<E extends Error, T>(
  type: ErrorType<E>,
  tell: (error: E) => Error,
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof type) throw tell(error);
    throw error;
  }
}

/** Undefined where an error of the type ends the work: asking whether it can be done is no mistake. */
export function unlessFails<T>(type: ErrorType<Error>, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof type) return undefined;
    throw error;
  }
}
