import type { TransformerConfig } from "../config/transformer-config.ts";
import type { Loader } from "../load/loader.ts";
import type { Resource } from "../resource.ts";
import type { Schema } from "../schema/schema.ts";

/** What the transformers of one kustomization work with. */
export interface Layer {
  readonly loader: Loader;
  readonly config: TransformerConfig;
  readonly schema: Schema;
}

/** One transformer, ready to run. */
export interface Transformation {
  /** Its kind, as kustomize names its builtin transformers: for `transformerAnnotations`. */
  readonly kind: string;
  readonly run: (resources: readonly Resource[]) => readonly Resource[];
}
