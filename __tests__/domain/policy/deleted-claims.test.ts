import { describe, expect, it } from "vitest";
import { findings, told } from "./check-fixture.ts";

const db = (policy: string) => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { ${policy} template: { spec: { containers: [{ name: db, image: a }] } } }
`;
const retention = (fields: string) => db(`persistentVolumeClaimRetentionPolicy: { ${fields} },`);

it.each([
  [
    db(""),
    retention("whenDeleted: Delete"),
    ["From now on its claims are deleted, and by their class their data too, when it is deleted."],
  ],
  [
    retention("whenDeleted: Retain"),
    retention("whenDeleted: Delete, whenScaled: Delete"),
    [
      "From now on its claims are deleted, and by their class their data too, when it is deleted or is scaled down.",
    ],
  ],
  [retention("whenDeleted: Delete"), retention("whenDeleted: Delete"), []],
  [retention("whenDeleted: Delete"), db(""), []],
])("from %s to %s", (base, head, expected) => {
  expect(findings("deleted-claims", [base, head]).map(({ message }) => message)).toEqual(expected);
});

const volume = (policy: string) =>
  `apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: disk }\nspec: { persistentVolumeReclaimPolicy: ${policy} }\n`;

it("tells of a volume that takes its data with it", () => {
  expect(findings("deleted-claims", [volume("Retain"), volume("Delete")])).toHaveLength(1);
  expect(findings("deleted-claims", [volume("Delete"), volume("Retain")])).toEqual([]);
});

const snapshots = (kind: string, fields: string, metadata = "name: disk") =>
  `apiVersion: snapshot.storage.k8s.io/v1\nkind: ${kind}\nmetadata: { ${metadata} }\n${fields}\n`;
const TAKES = (kind: string) => [
  `warning: From now on ${kind} disk takes the data with it when it is released or deleted.`,
];

it.each([
  ["PersistentVolume", volume("Retain"), volume("Delete"), TAKES("PersistentVolume")],
  [
    "PersistentVolume by default",
    volume("Retain").replace(/spec: .*/, "spec: {}"),
    volume("Delete"),
    TAKES("PersistentVolume"),
  ],
  [
    "VolumeSnapshotClass",
    snapshots("VolumeSnapshotClass", "deletionPolicy: Retain"),
    snapshots("VolumeSnapshotClass", "deletionPolicy: Delete"),
    TAKES("VolumeSnapshotClass"),
  ],
  [
    "VolumeSnapshotContent",
    snapshots("VolumeSnapshotContent", "spec: { deletionPolicy: Retain }"),
    snapshots("VolumeSnapshotContent", "spec: { deletionPolicy: Delete }"),
    TAKES("VolumeSnapshotContent"),
  ],
  [
    "VolumeSnapshot",
    snapshots("VolumeSnapshot", "spec: { deletionPolicy: Retain }"),
    snapshots("VolumeSnapshot", "spec: { deletionPolicy: Delete }"),
    [],
  ],
  ["PersistentVolume that is emptied", volume("Retain"), volume("Recycle"), []],
  ["new one", null, volume("Delete"), []],
  [
    "one that did so before",
    volume("Delete"),
    volume("Delete").replace("name: disk", "name: disk, labels: { a: b }"),
    [],
  ],
])("a %s", (_, base, head, expected) => {
  expect(told("deleted-claims", base, head)).toEqual(expected);
});

it("is told of a StatefulSet alone, that was there, and is no restart", () => {
  const other = (text: string) => text.replace("kind: StatefulSet", "kind: Deployment");
  const [base, head] = [db(""), retention("whenScaled: Delete")];
  expect(findings("deleted-claims", [base, head])).toMatchObject([
    {
      severity: "warning",
      unsafe: false,
      isNew: true,
      workload: { kind: "StatefulSet" },
      message:
        "From now on its claims are deleted, and by their class their data too, when it is scaled down.",
    },
  ]);
  expect(findings("deleted-claims", [other(base), other(head)])).toEqual([]);
  expect(findings("deleted-claims", [null, head])).toEqual([]);
});

describe("a StatefulSet of which an autoscaler may end pods", () => {
  const KEEPS = "persistentVolumeClaimRetentionPolicy: { whenScaled: Retain },";
  const ENDS = "persistentVolumeClaimRetentionPolicy: { whenScaled: Delete },";
  const scaled = (policy: string, min: number, kind = "StatefulSet") =>
    `${db(policy).replace("kind: StatefulSet", `kind: ${kind}`)}---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: db }
spec: { minReplicas: ${String(min)}, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: ${kind}, name: db } }
`;
  const FEWER =
    "warning: It may have fewer pods from now on, and the claims of those that end are deleted, by their class with their data.";

  it.each([
    ["fewer pods", scaled(ENDS, 5), scaled(ENDS, 1), [FEWER]],
    ["more pods", scaled(ENDS, 1), scaled(ENDS, 5), []],
    ["fewer pods, whose claims stay", scaled(KEEPS, 5), scaled(KEEPS, 1), []],
    ["fewer pods without claims", scaled("", 5, "Deployment"), scaled("", 1, "Deployment"), []],
    ["fewer pods by its own word", db(`replicas: 3, ${ENDS}`), db(`replicas: 1, ${ENDS}`), []],
    ["as many pods", scaled(ENDS, 1), scaled(ENDS, 1).replace("image: a", "image: b"), []],
    ["no pods any more", scaled(ENDS, 5), null, []],
    ["its first pods", null, scaled(ENDS, 1), []],
  ])("gets %s", (_, base, head, expected) => {
    expect(told("deleted-claims", base, head)).toEqual(expected);
  });

  it("is unsafe to nobody who restarts", () => {
    expect(findings("deleted-claims", [scaled(ENDS, 5), scaled(ENDS, 1)])).toMatchObject([
      { unsafe: false, isNew: true, workload: { kind: "StatefulSet" } },
    ]);
  });
});
