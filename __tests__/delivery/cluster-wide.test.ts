import { expect, it } from "vitest";
import { isClusterWide, isKnownClusterWide } from "../../src/delivery/cluster-wide.ts";

it.each([
  ["", "Namespace", true, true],
  ["storage.k8s.io", "StorageClass", true, true],
  ["snapshot.storage.k8s.io", "VolumeSnapshotClass", true, true],
  ["cert-manager.io", "ClusterIssuer", true, true],
  ["karpenter.sh", "NodePool", true, true],
  ["cert-manager.io", "Issuer", false, false],
  ["postgresql.cnpg.io", "Cluster", false, false],
  ["cluster.x-k8s.io", "Cluster", false, false],
  // Nobody here knows the group: its name tells.
  ["acme.io", "ClusterWidget", false, true],
  ["acme.io", "constructor", false, false],
])("%s %s has no namespace: known %s, taken for so %s", (group, kind, known, taken) => {
  expect([isKnownClusterWide(group, kind), isClusterWide(group, kind)]).toEqual([known, taken]);
});
