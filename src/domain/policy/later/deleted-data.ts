import { mapsAt, textAt } from "../../fields.ts";
import { ownValue } from "../../../model/own-value.ts";
import type { KubernetesObject } from "../../manifests.ts";

/** What becomes of data where an operator deletes it with its object; undefined where it does not, or nobody knows. */
export function dataDeletedWith(object: KubernetesObject): string | undefined {
  return ownValue(DELETES, `${object.group}/${object.kind}`)?.(object);
}

const VOLUMES = "its operator deletes its volumes with it, and what they hold.";

const DELETES: Readonly<Record<string, (object: KubernetesObject) => string | undefined>> = {
  // https://cloudnative-pg.io/documentation/current/storage/
  "postgresql.cnpg.io/Cluster": () => VOLUMES,
  // https://access.crunchydata.com/documentation/postgres-operator/latest/tutorials/cluster-management/delete-cluster
  "postgres-operator.crunchydata.com/PostgresCluster": () => VOLUMES,
  // https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/volume-claim-templates
  "elasticsearch.k8s.elastic.co/Elasticsearch": ({ manifest }) =>
    textAt(manifest, "spec", "volumeClaimDeletePolicy") === "DeleteOnScaledownOnly" ? undefined : VOLUMES,
  // https://kubevirt.io/user-guide/storage/disks_and_volumes/#datavolumevolumesource
  "kubevirt.io/VirtualMachine": ({ manifest }) =>
    mapsAt(manifest, "spec", "dataVolumeTemplates").length > 0
      ? "the disks that it makes are deleted with it."
      : undefined,
  "cdi.kubevirt.io/DataVolume": () => "its claim is deleted with it, and what that holds.",
};
