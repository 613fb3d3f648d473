import { patched } from "../../delivery/flux/patched.ts";
import { mapAt } from "../../model/fields.ts";
import { oncePer } from "../../model/once.ts";
import { isList, textIn, type ValueMap } from "../../yaml/value.ts";
import { DEFAULT_NAMESPACE } from "./remote-cluster.ts";
import { isFluxKustomization } from "./objects.ts";

/** The Kustomization that a FluxInstance makes to sync a cluster; undefined where it syncs nothing. */
export function syncOfInstance(instance: ValueMap): ValueMap | undefined {
  return generatedBy(instance).find(isFluxKustomization);
}

/** The source that a FluxInstance makes. */
export function sourceOfInstance(instance: ValueMap): ValueMap | undefined {
  return generatedBy(instance).find((object) => !isFluxKustomization(object));
}

/** What the operator makes to sync a cluster, with the instance's patches of it. */
const generatedBy = oncePer((instance: ValueMap): readonly ValueMap[] => {
  const { patches } = mapAt(instance, "spec", "kustomize");
  const all = isList(patches) ? patches : [];
  // Of patches that cannot be followed it matters most whether they let it decrypt.
  const decrypts = all.some((each) => textIn(each, "patch").includes("decryption"));
  return patched(syncing(instance, {}), all) ?? syncing(instance, decrypts ? { decryption: {} } : {});
});

/**
 * https://fluxcd.control-plane.io/operator/fluxinstance/#sync-configuration
 * https://github.com/controlplaneio-fluxcd/flux-operator/blob/main/internal/builder/templates.go (syncTmpl)
 */
function syncing(instance: ValueMap, more: ValueMap): readonly ValueMap[] {
  const sync = mapAt(instance, "spec", "sync");
  const [path, url, ref] = [textIn(sync, "path"), textIn(sync, "url"), textIn(sync, "ref")];
  const namespace = textIn(instance, "metadata", "namespace") || DEFAULT_NAMESPACE;
  const name = textIn(sync, "name") || namespace;
  const kind = textIn(sync, "kind") || "GitRepository";
  const interval = textIn(sync, "interval") || "1m";
  const source = {
    apiVersion: "source.toolkit.fluxcd.io/v1",
    ...{ kind, metadata: { name, namespace } },
    spec: {
      ...{ interval, url },
      ...(ref !== "" && { ref: ref.startsWith("refs/") ? { name: ref } : { tag: ref } }),
      secretRef: { name: textIn(sync, "pullSecret") },
    },
  };
  const kustomization = {
    apiVersion: "kustomize.toolkit.fluxcd.io/v1",
    ...{ kind: "Kustomization", metadata: { name, namespace } },
    spec: { interval: "10m0s", path, prune: true, sourceRef: { kind, name }, ...more },
  };
  return [...(url === "" ? [] : [source]), ...(path + url === "" ? [] : [kustomization])];
}
