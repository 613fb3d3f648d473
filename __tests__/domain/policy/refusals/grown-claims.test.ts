import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const claim = (size: string, more = "storageClassName: fast, ", metadata = "", type = "v1") =>
  manifest(
    `${type} PersistentVolumeClaim`,
    `spec: { ${more}accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } }`,
    `name: data, namespace: shop${metadata}`,
  );
const storage = (fields: string, name = "fast", group = "storage.k8s.io/v1") =>
  manifest(`${group} StorageClass`, `provisioner: a.io/b${fields}`, `name: ${name}`);
const BY_NOTE = ", annotations: { volume.beta.kubernetes.io/storage-class: fast }";
const FIXED = storage("");
const refused = (to: string, why = "its StorageClass fast does not let it (`allowVolumeExpansion`)") => [
  `error: PersistentVolumeClaim data grows from 1Gi to ${to}, and ${why}: the API server refuses it.`,
];

it.each<readonly [string, base: string, head: string, expected: readonly string[]]>([
  ["says nothing of it", claim("1Gi") + FIXED, claim("2Gi") + FIXED, refused("2Gi")],
  ["comes with it", claim("1Gi"), claim("2000Mi") + FIXED, refused("2000Mi")],
  [
    "forbids it",
    claim("1Gi") + FIXED,
    claim("2Gi") + storage(", allowVolumeExpansion: false"),
    refused("2Gi"),
  ],
  [
    "allowed it before",
    claim("1Gi") + storage(", allowVolumeExpansion: true"),
    claim("2Gi") + FIXED,
    refused("2Gi"),
  ],
  [
    "is named by the annotation",
    claim("1Gi", "", BY_NOTE) + FIXED,
    claim("2Gi", "", BY_NOTE) + FIXED,
    refused("2Gi"),
  ],
  [
    "is none",
    claim("1Gi", 'storageClassName: "", '),
    claim("2Gi", 'storageClassName: "", '),
    refused("2Gi", "it has no StorageClass that lets it"),
  ],
  [
    "is written no more",
    claim("1Gi") + FIXED,
    claim("2Gi", "") + FIXED,
    [...refused("2Gi"), "error: PersistentVolumeClaim data: spec.storageClassName cannot be changed."],
  ],
  ["has a size that comes later", claim("1Gi") + FIXED, claim('"${SIZE}"') + FIXED, []],
  ["had a size that came later", claim('"${SIZE}"') + FIXED, claim("1Gi") + FIXED, []],
  ["lets it", claim("1Gi") + FIXED, claim("2Gi") + storage(", allowVolumeExpansion: true"), []],
  ["is not here", claim("1Gi"), claim("2Gi"), []],
  ["has another name", claim("1Gi"), claim("2Gi") + storage("", "slow"), []],
  ["is of another group", claim("1Gi"), claim("2Gi") + storage("", "fast", "a.io/v1"), []],
  ["is chosen by the cluster", claim("1Gi", ""), claim("2Gi", "") + FIXED, []],
  ["has a claim of the same size", claim("1Gi") + FIXED, claim("1024Mi") + FIXED, []],
  ["has a new claim", FIXED, claim("2Gi") + FIXED, []],
  [
    "has a claim of another group",
    claim("1Gi", undefined, "", "a.io/v1") + FIXED,
    claim("2Gi", undefined, "", "a.io/v1") + FIXED,
    [],
  ],
])("a claim grows whose class %s", (_, base, head, expected) => {
  expect(told("apply-fails", base, head)).toEqual(expected);
});

const database = (size: string, field = "storage", group = "postgresql.cnpg.io/v1") =>
  manifest(
    `${group} Cluster`,
    `spec: { instances: 1, ${field}: { size: ${size} } }`,
    "name: db, namespace: shop",
  );
it.each<readonly [string, string, string, readonly string[]]>([
  [
    "shrinks",
    database("2Gi"),
    database("1500Mi"),
    [
      "error: Cluster db shrinks spec.storage.size from 2Gi to 1500Mi, which CloudNativePG's webhook refuses.",
    ],
  ],
  [
    "shrinks, of its log",
    database("2Gi", "walStorage"),
    database("1Gi", "walStorage"),
    [
      "error: Cluster db shrinks spec.walStorage.size from 2Gi to 1Gi, which CloudNativePG's webhook refuses.",
    ],
  ],
  ["grows", database("1Gi"), database("2Gi"), []],
  ["is written otherwise", database("2Gi"), database("2048Mi"), []],
  ["is of something else", database("2Gi", "storage", "a.io/v1"), database("1Gi", "storage", "a.io/v1"), []],
])("a volume of a database that %s", (_, base, head, expected) => {
  expect(told("apply-fails", base, head)).toEqual(expected);
});
