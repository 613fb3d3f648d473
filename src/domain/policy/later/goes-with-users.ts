import { ownValue } from "../../../model/own-value.ts";
import { isOfBackups } from "../../controllers/object-kinds.ts";
import { mapsAt, textAt } from "../../fields.ts";
import { takes } from "../../kept-volumes.ts";
import { namespaceKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";

/**
 * Who named a Provider or a volume goes too, or names another one; or what is backed up goes, or what an Alert tells of, with its
 * namespace.
 * https://fluxcd.io/flux/components/notification/alerts/#provider-reference
 */
export function goesWithUsers(object: KubernetesObject, base: OverlaySide, head: OverlaySide): boolean {
  if (isAlert(object) && isLeftAlone(object, base, head)) return true;
  const users = ownValue(USERS, object.kind);
  const [before = false, after = false] = [base, head].map(
    ({ index }) => users !== undefined && index.byKind.get(users.kind)?.some(users.of(object)) === true,
  );
  // A claim that a chart makes is not in the build.
  if (isOfBackups(object) && head.workloads.size === 0) return !after;
  return before && !after;
}

function isAlert({ group, kind }: KubernetesObject): boolean {
  return group === "notification.toolkit.fluxcd.io" && kind === "Alert";
}

/** The Namespace leaves the build, and with it all that is in it; without one a source is in that of the Alert. */
function isLeftAlone(
  { namespace, manifest }: KubernetesObject,
  base: OverlaySide,
  head: OverlaySide,
): boolean {
  const home = namespaceKey(namespace);
  return (
    base.index.byKey.has(home) &&
    !head.index.byKey.has(home) &&
    !head.index.objects.some((object) => object.namespace === namespace) &&
    mapsAt(manifest, "spec", "eventSources").every(
      (source) => (textAt(source, "namespace") ?? namespace) === namespace,
    )
  );
}

type IsUser = (object: KubernetesObject) => boolean;

const USERS: Readonly<
  Record<string, { readonly kind: string; readonly of: (object: KubernetesObject) => IsUser }>
> = {
  Provider: { kind: "Alert", of: alerts },
  ReplicationSource: {
    kind: "PersistentVolumeClaim",
    of:
      ({ namespace, manifest }) =>
      (claim) =>
        claim.namespace === namespace && textAt(manifest, "spec", "sourcePVC") === claim.name,
  },
  // https://cloudnative-pg.io/documentation/current/backup/#scheduled-backups
  ScheduledBackup: {
    kind: "Cluster",
    of:
      ({ group, namespace, manifest }) =>
      (cluster) =>
        cluster.group === group &&
        cluster.namespace === namespace &&
        textAt(manifest, "spec", "cluster", "name") === cluster.name,
  },
  PersistentVolume: { kind: "PersistentVolumeClaim", of: (volume) => (claim) => takes(claim, volume) },
};

function alerts({ name, namespace }: KubernetesObject): IsUser {
  return (alert) =>
    alert.namespace === namespace && textAt(alert.manifest, "spec", "providerRef", "name") === name;
}
