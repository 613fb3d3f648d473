import type { TransformerConfig } from "../files/transformer-config.ts";
import type { Loader } from "../load/loader.ts";
import { UnsupportedError } from "../error.ts";
import { maybeChanged, type Resource } from "../resources/resource.ts";
import type { SelectionContext } from "../resources/selector.ts";

/** What the transformers of one kustomization work with. */
export interface Layer extends SelectionContext {
  readonly loader: Loader;
  readonly config: TransformerConfig;
  /** Does a step, or gives what it needs from outside the tree, if the build may leave that out. */
  readonly leaveOut: <T>(step: () => T) => T | UnsupportedError;
}

/** One transformer, ready to run. */
export interface Transformation {
  /** Its kind, as kustomize names its builtin transformers: for `transformerAnnotations`. */
  readonly kind: string;
  readonly run: (resources: readonly Resource[]) => readonly Resource[];
}

/** Changes nothing, but for the mark that something else might have. */
export function unseenTransformation(leftOut: UnsupportedError): Transformation {
  return { kind: "left out", run: (resources) => maybeChanged(resources, leftOut) };
}

/** Reads what a transformer needs, and makes it; or one that is unseen, where that is not in the tree. */
export function readTransformation<T>(
  layer: Layer,
  read: () => T,
  make: (read: T) => Transformation,
): Transformation {
  const found = layer.leaveOut(read);
  return found instanceof UnsupportedError ? unseenTransformation(found) : make(found);
}
