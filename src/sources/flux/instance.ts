import { mapAt } from "../../model/fields.ts";
import { isList, textIn, type ValueMap } from "../../yaml/value.ts";
import { DEFAULT_NAMESPACE } from "./kustomization.ts";

/**
 * The Kustomization that a FluxInstance makes to sync a cluster; undefined where it syncs nothing.
 * https://fluxcd.control-plane.io/operator/fluxinstance/#sync-configuration
 */
export function syncOfInstance(instance: ValueMap): ValueMap | undefined {
  const sync = mapAt(instance, "spec", "sync");
  const path = textIn(sync, "path");
  if (path === "" && textIn(sync, "url") === "") return undefined;
  const namespace = textIn(instance, "metadata", "namespace") || DEFAULT_NAMESPACE;
  const name = textIn(sync, "name") || namespace;
  return {
    apiVersion: "kustomize.toolkit.fluxcd.io/v1",
    kind: "Kustomization",
    metadata: { name, namespace },
    spec: {
      path,
      prune: true,
      sourceRef: { kind: textIn(sync, "kind") || "GitRepository", name },
      // Patches of the instance are not applied here; one that lets it decrypt is all that matters of them.
      ...(patchesOf(instance).some((patch) => patch.includes("decryption")) && {
        decryption: { provider: "sops" },
      }),
    },
  };
}

function patchesOf(instance: ValueMap): readonly string[] {
  const { patches } = mapAt(instance, "spec", "kustomize");
  return isList(patches) ? patches.map((patch) => textIn(patch, "patch")) : [];
}

/** The source that a FluxInstance makes. */
export function sourceOfInstance(instance: ValueMap): ValueMap | undefined {
  const sync = mapAt(instance, "spec", "sync");
  if (textIn(sync, "url") === "") return undefined;
  const namespace = textIn(instance, "metadata", "namespace") || DEFAULT_NAMESPACE;
  const ref = textIn(sync, "ref");
  return {
    apiVersion: "source.toolkit.fluxcd.io/v1",
    kind: textIn(sync, "kind") || "GitRepository",
    metadata: { name: textIn(sync, "name") || namespace, namespace },
    spec: {
      url: textIn(sync, "url"),
      ...(ref !== "" && { ref: ref.startsWith("refs/") ? { name: ref } : { tag: ref } }),
    },
  };
}
