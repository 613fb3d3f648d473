import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const STORAGE = "storageclass.kubernetes.io/is-default-class";
const CLASSES = [
  ["storage.k8s.io/v1 StorageClass", STORAGE, "claims that name no class stay pending from now on"],
  [
    "snapshot.storage.k8s.io/v1 VolumeSnapshotClass",
    "snapshot.storage.kubernetes.io/is-default-class",
    "snapshots that name no class are not made any more",
  ],
  [
    "networking.k8s.io/v1 IngressClass",
    "ingressclass.kubernetes.io/is-default-class",
    "an Ingress that names no class from now on is served by nobody",
  ],
] as const;

const classOf = (type: string, name: string, annotation = "") =>
  manifest(type, "", `name: ${name}, annotations: { ${annotation} }`);
const told = (base: string, head: string) => messages("removed-object", base, head);

it.each(CLASSES)("tells of a %s that is the default no more", (type, annotation, lacks) => {
  const [is, no] = ["true", "false"].map((value) => classOf(type, "a", `${annotation}: "${value}"`));
  const expected = [`${type.split(" ")[1] ?? ""} a is the default no more: ${lacks}.`];
  expect(told(is ?? "", no ?? "")).toEqual(expected);
  expect(told(is ?? "", classOf(type, "a"))).toEqual(expected);
  expect(told(no ?? "", is ?? "")).toEqual([]);
});

it("that goes leaves no default either, which its removal tells", () => {
  const [type, annotation] = CLASSES[0];
  const other = manifest("v1 ConfigMap", "", "name: other");
  expect(told(other + classOf(type, "a", `${annotation}: "true"`), other)).toEqual([
    "StorageClass a is removed: claims that name it stay pending from now on, and no volume of it grows.",
  ]);
});

it("is silent where another class becomes the default", () => {
  const [type, annotation] = CLASSES[0];
  const mark = `${annotation}: "true"`;
  const base = classOf(type, "a", mark) + classOf(type, "b");
  expect(told(base, classOf(type, "a") + classOf(type, "b", mark))).toEqual([]);
  expect(told(base, classOf(type, "a") + classOf(type, "b"))).toHaveLength(1);
});
