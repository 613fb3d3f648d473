import { textIn, type ValueMap } from "../../yaml/value.ts";

export const DEFAULT_NAMESPACE = "flux-system";

/** Where Flux looks when none is given. */
const DEFAULT_KEY = "value";

/**
 * What tells the cluster of `spec.kubeConfig` from others: the object that says how it is reached, by as much as is not
 * usual. Undefined for the own cluster. The same of a HelmRelease.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#kubeconfig-reference
 */
export function remoteOf(spec: ValueMap, namespace: string): string | undefined {
  const text = (...path: readonly string[]): string => textIn(spec, "kubeConfig", ...path);
  const [secret, config] = [text("secretRef", "name"), text("configMapRef", "name")];
  const name = secret || config;
  if (name === "") return undefined;
  const kind = secret === "" ? "ConfigMap:" : "";
  const place = namespace === DEFAULT_NAMESPACE ? "" : `${namespace}:`;
  const key = secret === "" ? "" : text("secretRef", "key");
  return `${kind}${place}${name}${key === "" || key === DEFAULT_KEY ? "" : `#${key}`}`;
}
