import { expect, it } from "vitest";
import { messages } from "./check-fixture.ts";

it.each([
  [
    "users: [a, b]",
    "users: [b]",
    "users: pods of who goes from it are not made any more, unless another one lets them",
  ],
  [
    "allowHostPID: true",
    "allowHostPID: false",
    "allowHostPID: pods that ask for it are not made any more, unless another one lets them",
  ],
  ["users: [a]", "users: [a, b]", undefined],
  ["allowHostPID: false", "allowHostPID: true", undefined],
])("what lets pods run on OpenShift goes from %s to %s", (base, head, expected) => {
  const at = (field: string) =>
    `apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata: { name: s }\n${field}\n`;
  expect(messages("removed-object", at(base), at(head))).toEqual(
    expected === undefined ? [] : [`SecurityContextConstraints s changes ${expected}.`],
  );
});

it("a class of snapshots gets another driver", () => {
  const snapshots = (driver: string) =>
    `apiVersion: snapshot.storage.k8s.io/v1\nkind: VolumeSnapshotClass\nmetadata: { name: daily }\ndriver: ${driver}\ndeletionPolicy: Retain\n`;
  expect(
    messages("removed-object", snapshots("driver.longhorn.io"), snapshots("rook-ceph.rbd.csi.ceph.com")),
  ).toEqual([
    "VolumeSnapshotClass daily changes driver: snapshots are made by another driver, or not at all.",
  ]);
});

it("a volume is mounted otherwise", () => {
  const volume = (options: string) =>
    `apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: data }\nspec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteMany], nfs: { server: a, path: /x }, mountOptions: [${options}] }\n`;
  expect(messages("removed-object", volume("nolock"), volume("nolok"))).toEqual([
    "PersistentVolume data changes mountOptions: pods that are made from now on mount it otherwise, or do not start.",
  ]);
});
