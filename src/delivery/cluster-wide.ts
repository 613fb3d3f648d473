import { definedNamespaced } from "../kubernetes/defined-kinds.ts";
import { CLUSTER_SCOPED_KINDS } from "../kustomize/schema/kubernetes.ts";
import { groupOf } from "../model/identity.ts";

const BUILTIN: ReadonlySet<string> = new Set(
  Object.entries(CLUSTER_SCOPED_KINDS).flatMap(([apiVersion, kinds]) =>
    kinds.map((kind) => `${groupOf(apiVersion)}/${kind}`),
  ),
);

/** Later than the description that the list is made of, or of groups that are everywhere. */
const MORE: ReadonlySet<string> = new Set([
  "admissionregistration.k8s.io/ValidatingAdmissionPolicy",
  "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding",
  "admissionregistration.k8s.io/MutatingAdmissionPolicy",
  "admissionregistration.k8s.io/MutatingAdmissionPolicyBinding",
  "gateway.networking.k8s.io/GatewayClass",
  "resource.k8s.io/DeviceClass",
  "snapshot.storage.k8s.io/VolumeSnapshotClass",
  "snapshot.storage.k8s.io/VolumeSnapshotContent",
  "storage.k8s.io/VolumeAttributesClass",
]);

/** Whether Kubernetes or an operator that is known here gives objects of the kind no namespace. */
export function isKnownClusterWide(group: string, kind: string): boolean {
  const key = `${group}/${kind}`;
  return BUILTIN.has(key) || MORE.has(key) || definedNamespaced(group, kind) === false;
}

/** The same, and of a kind that nobody here knows its name tells. */
export function isClusterWide(group: string, kind: string): boolean {
  return (
    isKnownClusterWide(group, kind) ||
    (/^Cluster[A-Z]/.test(kind) && definedNamespaced(group, kind) === undefined)
  );
}
