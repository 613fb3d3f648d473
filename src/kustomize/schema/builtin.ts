import type { Schema } from "./schema.ts";

/** The built-in Kubernetes types, as kustomize 5.8.1 knows them (its schema is of Kubernetes 1.21.2). */
export const builtinSchema: Schema = {
  forType: () => undefined,
  isClusterScoped: () => undefined,
};
