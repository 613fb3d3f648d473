import type { TransformerConfig } from "../files/transformer-config.ts";
import type { Loader } from "../load/loader.ts";
import type { Resource } from "../resources/resource.ts";
import type { SelectionContext } from "../resources/selector.ts";

/** What the transformers of one kustomization work with. */
export interface Layer extends SelectionContext {
  readonly loader: Loader;
  readonly config: TransformerConfig;
}

/** One transformer, ready to run. */
export interface Transformation {
  /** Its kind, as kustomize names its builtin transformers: for `transformerAnnotations`. */
  readonly kind: string;
  readonly run: (resources: readonly Resource[]) => readonly Resource[];
}
