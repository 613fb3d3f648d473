import { ownValue } from "../../model/own-value.ts";
import { textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import { capitalised } from "../texts.ts";

export const DROPPED = "Its operator drops it, with all that is in it.";

/** https://cloudnative-pg.io/documentation/current/declarative_database_management/ */
export function dropsContent({ group, kind, manifest }: KubernetesObject): boolean {
  return (
    group === "postgresql.cnpg.io" && kind === "Database" && textAt(manifest, "spec", "ensure") === "absent"
  );
}

const LOSS: Readonly<Record<string, string>> = {
  Namespace: "everything in it is deleted with it.",
  Project: "everything in it is deleted with it.",
  CustomResourceDefinition: "every object of this kind is deleted with it.",
  PersistentVolumeClaim: "it is deleted as soon as no pod uses it, and by its class its data too.",
  KafkaTopic: "the topic is deleted with it, with its messages.",
  Volume: "it is deleted with all its replicas and what they hold.",
  VolumeSnapshot: "it is deleted, and by its class its data too.",
  PersistentVolume: "it is deleted as soon as no claim uses it.",
};

/** What goes with an object that goes; where nobody says whether it is pruned, only if it is. */
export function lossOf({ kind }: KubernetesObject, prunes: boolean | null): string | undefined {
  const loss = ownValue(LOSS, kind);
  if (loss === undefined || prunes !== true) return loss && `If whatever applies this prunes, ${loss}`;
  return capitalised(loss);
}
