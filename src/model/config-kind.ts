import type { Value } from "../yaml/value.ts";

/** The kinds that pods read as variables and files, of the core group. */
export type ConfigKind = "ConfigMap" | "Secret";

export function isConfigKind(kind: Value | undefined): kind is ConfigKind {
  return kind === "ConfigMap" || kind === "Secret";
}

/** An object is a config: of the core group too, since others have a kind Secret of their own. */
export function isConfig<Of extends { readonly group: string; readonly kind: string }>(
  object: Of,
): object is Of & { readonly kind: ConfigKind } {
  return object.group === "" && isConfigKind(object.kind);
}
