import { groupedBy } from "../../../model/grouped.ts";
import { oncePerPair } from "../../../model/once.ts";
import { mapAt } from "../../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../../manifests.ts";

type ByNamespace = ReadonlyMap<string | null, readonly KubernetesObject[]>;

/** Each workload asks for the same few kinds. */
const ofKind = oncePerPair((index: ObjectIndex, kind: string) => byNamespace(index.byKind.get(kind) ?? []));

/** Kubernetes' own objects of a kind in a namespace: the same list each time. */
export function inNamespace(
  index: ObjectIndex,
  kind: string,
  namespace: string | null,
): readonly KubernetesObject[] {
  return ofKind(index, kind).get(namespace) ?? NONE;
}

const NONE: readonly KubernetesObject[] = [];

function byNamespace(objects: readonly KubernetesObject[]): ByNamespace {
  return groupedBy(
    objects.filter(({ group }) => group === ""),
    ({ namespace }) => namespace,
  );
}

/** A quota for some pods only may not mean these. */
export function isForAll({ manifest }: KubernetesObject): boolean {
  const { scopes, scopeSelector } = mapAt(manifest, "spec");
  return scopes === undefined && scopeSelector === undefined;
}
