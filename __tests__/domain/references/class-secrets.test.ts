import { expect, it } from "vitest";
import { classSecrets } from "../../../src/domain/references/class-secrets.ts";
import { manifest, messages, objectOf } from "../policy/check-fixture.ts";

const config = manifest("v1 ConfigMap", "", "name: other, namespace: csi");
const secret = (name: string, namespace: string) =>
  manifest("v1 Secret", "", `name: ${name}, namespace: ${namespace}`);
const classOf = (type: string, parameters: string) =>
  manifest(type, `parameters: { ${parameters} }`, "name: fast");
const told = (one: string, other: string) =>
  messages("named-by-others", config + one + other, config + other);

const STORAGE = "storage.k8s.io/v1 StorageClass";
const PARAMETER = "csi.storage.k8s.io/node-stage-secret";
const both = (namespace: string) => `${PARAMETER}-name: pvs, ${PARAMETER}-namespace: ${namespace}`;

it.each([
  [STORAGE, both("csi"), 1],
  [STORAGE, both("other"), 0],
  [STORAGE, `${PARAMETER}-name: pvs`, 1],
  [STORAGE, "secretName: pvs, secretNamespace: csi", 1],
  [STORAGE, "secretName: pvs, secretNamespace: other", 0],
  [STORAGE, "pool: pvs", 0],
  ["snapshot.storage.k8s.io/v1 VolumeSnapshotClass", "csi.storage.k8s.io/snapshotter-secret-name: pvs", 1],
])("a %s with %s names a Secret that goes: %i", (type, parameters, expected) => {
  expect(told(secret("pvs", "csi"), classOf(type, parameters))).toHaveLength(expected);
});

/** https://kubernetes-csi.github.io/docs/secrets-and-credentials-storage-class.html */
it.each([
  [STORAGE, both("csi"), [{ name: "pvs", namespace: "csi" }]],
  [STORAGE, `${PARAMETER}-name: pvs, ${PARAMETER}-namespace: 5`, [{ name: "pvs", namespace: undefined }]],
  [STORAGE, "secretName: pvs, secretNamespace: csi", [{ name: "pvs", namespace: "csi" }]],
  [STORAGE, "myNameSecretName: pvs, myNameSecretNamespace: csi", [{ name: "pvs", namespace: "csi" }]],
  [STORAGE, "a-name-secret-name: pvs, a-name-secret-namespace: csi", [{ name: "pvs", namespace: "csi" }]],
  [STORAGE, "secretName: ''", []],
  [STORAGE, "secretName: 5", []],
  [STORAGE, "secretNames: pvs", []],
  [
    "snapshot.storage.k8s.io/v1 VolumeSnapshotClass",
    "secretName: pvs",
    [{ name: "pvs", namespace: undefined }],
  ],
  [
    "groupsnapshot.storage.k8s.io/v1 VolumeGroupSnapshotClass",
    "secretName: pvs",
    [{ name: "pvs", namespace: undefined }],
  ],
  ["example.com/v1 StorageClass", "secretName: pvs", []],
  ["my.storage.k8s.io/v1 StorageClass", "secretName: pvs", []],
  ["storage.k8s.io.example.com/v1 StorageClass", "secretName: pvs", []],
])("of %s with %s are the Secrets %j", (type, parameters, expected) => {
  expect(classSecrets(objectOf(type, `parameters: { ${parameters} }`, "name: fast"))).toEqual(expected);
});
