import { textAt } from "../../fields.ts";
import { objectKey } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** A FluxInstance that comes as the sync goes that bootstrapping wrote: https://fluxoperator.dev/docs/guides/migration */
export function takenOver({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return (head.index.byKind.get("FluxInstance") ?? []).flatMap((object): readonly Loss[] => {
    if (base.index.byKey.has(objectKey(object))) return [];
    const name = textAt(object.manifest, "spec", "sync", "name") ?? object.namespace;
    const goes = (base.index.byKind.get("Kustomization") ?? []).some(
      (sync) =>
        sync.name === name && sync.namespace === object.namespace && !head.index.byKey.has(objectKey(sync)),
    );
    const message = `${object.kind} ${object.name} comes as the manifests of Flux itself go: what Flux Operator has not taken over by then is pruned, and all that it deploys with it.`;
    return goes ? [{ object, message }] : [];
  });
}
