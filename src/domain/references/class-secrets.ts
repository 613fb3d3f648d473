import { mapAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";

interface Named {
  readonly name: string;
  /** Undefined: it says none. */
  readonly namespace: string | undefined;
}

/**
 * The Secrets that a class of storage or snapshots names in its parameters, each with a namespace of its own:
 * https://kubernetes-csi.github.io/docs/secrets-and-credentials-storage-class.html
 */
export function classSecrets({ group, manifest }: KubernetesObject): readonly Named[] {
  if (!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(group)) return [];
  const parameters = mapAt(manifest, "parameters");
  return Object.entries(parameters).flatMap(([key, name]) => {
    const isName = /secret-?name$/i.test(key);
    if (!isName || typeof name !== "string" || name === "") return [];
    const namespace = parameters[key.replace(/name$/, "namespace").replace(/Name$/, "Namespace")];
    return [{ name, namespace: typeof namespace === "string" ? namespace : undefined }];
  });
}
