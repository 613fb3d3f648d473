import { groupedBy } from "../../../model/grouped.ts";
import { ownValue } from "../../../model/own-value.ts";
import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { keyText } from "../../../model/key-text.ts";

interface Sharing {
  /** What only one of the kind should write; undefined: it writes none. */
  readonly of: (object: KubernetesObject) => string | undefined;
  readonly does: string;
  readonly then: string;
}

const SHARING: Readonly<Record<string, Sharing>> = {
  // https://external-secrets.io/latest/guides/ownership-deletion-policy/
  "external-secrets.io/ExternalSecret": {
    of: ({ name, manifest }) =>
      (textAt(manifest, "spec", "target", "creationPolicy") ?? "Owner") === "Owner"
        ? (textAt(manifest, "spec", "target", "name") ?? name)
        : undefined,
    does: "makes Secret",
    then: "one of them owns it, and the other fails",
  },
  // https://volsync.readthedocs.io/en/stable/usage/restic/index.html#specifying-a-repository
  "volsync.backube/ReplicationSource": {
    of: ({ manifest }) => textAt(manifest, "spec", "restic", "repository"),
    does: "backs up to the repository",
    then: "what is restored from it is the latest of either",
  },
};

interface Target {
  readonly object: KubernetesObject;
  readonly target: string;
  readonly key: string;
}

/** What two objects of a kind write from now on, as a copy does of which one name was left. */
export function sharedTargets({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const now = [...groupedBy(targetsIn(head), ({ key }) => key)].filter(([, all]) => all.length > 1);
  if (now.length === 0) return [];
  const known = groupedBy(targetsIn(base), ({ key }) => key);
  return now.flatMap(([key, all]): readonly Loss[] => {
    if ((known.get(key)?.length ?? 0) > 1) return [];
    const isOld = ({ object }: Target) => base.index.byKey.has(objectKey(object));
    const [first, other] = [...all].sort((a, b) => Number(isOld(a)) - Number(isOld(b)));
    const sharing = first && sharingOf(first.object);
    if (first === undefined || other === undefined || sharing === undefined) return [];
    const { object, target } = first;
    const message = `${object.kind} ${object.name} ${sharing.does} ${target}, as ${other.object.kind} ${other.object.name} does: ${sharing.then}.`;
    return [{ object, message }];
  });
}

function targetsIn({ index }: OverlaySide): readonly Target[] {
  return index.objects.flatMap((object) => {
    const target = sharingOf(object)?.of(object);
    return target === undefined
      ? []
      : [{ object, target, key: keyText([object.kind, object.namespace, target]) }];
  });
}

function sharingOf({ group, kind }: KubernetesObject): Sharing | undefined {
  return ownValue(SHARING, `${group}/${kind}`);
}
