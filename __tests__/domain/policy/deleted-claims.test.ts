import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

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
