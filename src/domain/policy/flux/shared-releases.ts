import { groupedBy } from "../../../model/grouped.ts";
import { releaseNameOf } from "../../controllers/releases.ts";
import { mapAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { isRelease } from "./release-needs.ts";
import { textOf } from "../../../yaml/value.ts";

/**
 * HelmReleases that begin to own the Helm release of another one: what Helm has of it lies in the storage namespace, under
 * the release's name. https://fluxcd.io/flux/components/helm/helmreleases/#storage-namespace
 */
export function sharedReleases({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const before = ownersIn(base);
  return [...ownersIn(head)].flatMap(([key, owners]): readonly Loss[] => {
    if (owners.length < 2) return [];
    const known = new Set((before.get(key) ?? []).map(objectKey));
    const first = owners.find((owner) => known.has(objectKey(owner))) ?? owners[0];
    return owners
      .filter((owner) => owner !== first && !known.has(objectKey(owner)))
      .map((object) => ({ object, message: messageOf(object, first ?? object) }));
  });
}

function messageOf(object: KubernetesObject, other: KubernetesObject): string {
  const { storage, name } = ownedBy(object);
  const where = storage === "" ? "" : ` in namespace ${storage}`;
  return `HelmRelease ${object.name} owns the Helm release ${name}${where}, and so does HelmRelease ${other.name}: each upgrades it to its own chart and values, again and again.`;
}

function ownersIn({ index }: OverlaySide): ReadonlyMap<string, readonly KubernetesObject[]> {
  return groupedBy(
    (index.byKind.get("HelmRelease") ?? []).filter(isRelease),
    (release) => ownedBy(release).key,
  );
}

interface Owned {
  /** Also says in which cluster it is. */
  readonly key: string;
  readonly storage: string;
  readonly name: string;
}

export function ownedBy(release: KubernetesObject): Owned {
  const spec = mapAt(release.manifest, "spec");
  const storage = textAt(spec, "storageNamespace") ?? release.namespace ?? "";
  const name = releaseNameOf(release) ?? release.name;
  return { key: textOf([mapAt(spec, "kubeConfig"), storage, name]), storage, name };
}
