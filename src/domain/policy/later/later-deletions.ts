import { getIn, type ValueMap } from "../../../yaml/value.ts";
import { numberAt, textAt } from "../../fields.ts";
import { holdsOthers } from "../../controllers/object-kinds.ts";
import { isKept } from "../../kept.ts";
import { objectKey } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { ownValue } from "../../../model/own-value.ts";

interface Policy {
  /** Whether data goes by it, at a later event. */
  readonly deletes: (manifest: ValueMap) => boolean;
  /** What happens then, after the name of the object. */
  readonly then: string;
}

const RELEASED = "takes the data with it when it is released or deleted";
const UNMARKED = "goes with what it holds when it is taken out of here";
const DROPPED = "is dropped, with all that is in it, when its object is deleted";

function says(value: string, then: string, ...path: readonly string[]): Policy {
  return { deletes: (manifest) => textAt(manifest, ...path) === value, then };
}

/** What becomes of data later, by kind. */
const POLICIES: Readonly<Record<string, Policy>> = {
  "/PersistentVolume": says("Delete", RELEASED, "spec", "persistentVolumeReclaimPolicy"),
  "snapshot.storage.k8s.io/VolumeSnapshotClass": says("Delete", RELEASED, "deletionPolicy"),
  "snapshot.storage.k8s.io/VolumeSnapshotContent": says("Delete", RELEASED, "spec", "deletionPolicy"),
  // https://cloudnative-pg.io/documentation/current/declarative_database_management/
  "postgresql.cnpg.io/Database": says("delete", DROPPED, "spec", "databaseReclaimPolicy"),
  "postgresql.cnpg.io/Publication": says("delete", DROPPED, "spec", "publicationReclaimPolicy"),
  "postgresql.cnpg.io/Subscription": says("delete", DROPPED, "spec", "subscriptionReclaimPolicy"),
  // https://external-secrets.io/latest/api/pushsecret/
  "external-secrets.io/PushSecret": says(
    "Delete",
    "takes with it what it pushed to the provider when it is deleted",
    "spec",
    "deletionPolicy",
  ),
  // https://external-secrets.io/latest/guides/ownership-deletion-policy/#deletion-policy
  "external-secrets.io/ExternalSecret": says(
    "Delete",
    "deletes its Secret when the provider has nothing of it any more",
    "spec",
    "target",
    "deletionPolicy",
  ),
  "helm.toolkit.fluxcd.io/HelmRelease": {
    deletes: uninstalls,
    then: "is uninstalled, with all that its chart made, when an upgrade fails (upgrade.remediation)",
  },
};

/**
 * Without retries nothing is remedied.
 * https://github.com/fluxcd/helm-controller/blob/main/api/v2/helmrelease_types.go (MustRemediateLastFailure)
 */
function uninstalls(manifest: ValueMap): boolean {
  const of = ["spec", "upgrade", "remediation"] as const;
  if (textAt(manifest, ...of, "strategy") !== "uninstall") return false;
  return (
    (numberAt(manifest, ...of, "retries") ?? 0) !== 0 ||
    getIn(manifest, ...of, "remediateLastFailure") === true
  );
}

/** Objects that stay, and begin to say that data goes with something that happens later. */
export function laterDeletions({ base, head }: CheckContext): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const policy = ownValue(POLICIES, `${object.group}/${object.kind}`);
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined || before.manifest === object.manifest) return [];
    const begins = policy?.deletes(object.manifest) === true && !policy.deletes(before.manifest);
    const isLeft = head.prunes !== false && holdsOthers(object) && isKept(before) && !isKept(object);
    return [...(begins ? [policy.then] : []), ...(isLeft ? [UNMARKED] : [])].map((then) => ({
      object,
      message: `From now on ${object.kind} ${object.name} ${then}.`,
    }));
  });
}
