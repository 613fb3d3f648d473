import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const of = (base: string, head: string) => messages("deleted-claims", base, head);

function object(type: string, fields: string): string {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a, namespace: shop }\n${fields}\n`;
}

describe("data that goes at a later event", () => {
  it.each([
    [
      "v1 PersistentVolume",
      "spec: { persistentVolumeReclaimPolicy: Delete }",
      "takes the data with it when it is released or deleted",
    ],
    [
      "snapshot.storage.k8s.io/v1 VolumeSnapshotClass",
      "deletionPolicy: Delete",
      "takes the data with it when it is released or deleted",
    ],
    [
      "snapshot.storage.k8s.io/v1 VolumeSnapshotContent",
      "spec: { deletionPolicy: Delete }",
      "takes the data with it when it is released or deleted",
    ],
    [
      "postgresql.cnpg.io/v1 Database",
      "spec: { databaseReclaimPolicy: delete }",
      "is dropped, with all that is in it, when its object is deleted",
    ],
    [
      "postgresql.cnpg.io/v1 Publication",
      "spec: { publicationReclaimPolicy: delete }",
      "is dropped, with all that is in it, when its object is deleted",
    ],
    [
      "postgresql.cnpg.io/v1 Subscription",
      "spec: { subscriptionReclaimPolicy: delete }",
      "is dropped, with all that is in it, when its object is deleted",
    ],
    [
      "external-secrets.io/v1 ExternalSecret",
      "spec: { target: { deletionPolicy: Delete } }",
      "deletes its Secret when the provider has nothing of it any more",
    ],
    [
      "external-secrets.io/v1alpha1 PushSecret",
      "spec: { deletionPolicy: Delete }",
      "takes with it what it pushed to the provider when it is deleted",
    ],
    [
      "helm.toolkit.fluxcd.io/v2 HelmRelease",
      "spec: { upgrade: { remediation: { strategy: uninstall, retries: 3 } } }",
      "is uninstalled, with all that its chart made, when an upgrade fails (upgrade.remediation)",
    ],
  ])("%s, by %s", (type, fields, then) => {
    const [kept, gone] = [object(type, "spec: {}"), object(type, fields)];
    expect(of(kept, gone)).toEqual([`From now on ${type.split(" ")[1] ?? ""} a ${then}.`]);
    expect(of(gone, kept)).toEqual([]);
    expect(of(gone, gone)).toEqual([]);
    expect(of("", gone)).toEqual([]);
  });

  it.each([
    ["strategy: rollback, retries: 3", 0],
    ["retries: 3", 0],
    ["strategy: uninstall", 0],
    ["strategy: uninstall, retries: 0", 0],
    ["strategy: uninstall, retries: -1", 1],
    ["strategy: uninstall, remediateLastFailure: true", 1],
    ["strategy: uninstall, remediateLastFailure: false", 0],
  ])("a HelmRelease with %s: %i", (remediation, expected) => {
    const at = (text: string) =>
      object("helm.toolkit.fluxcd.io/v2 HelmRelease", `spec: { upgrade: { remediation: { ${text} } } }`);
    expect(of(at(""), at(remediation))).toHaveLength(expected);
  });
});

describe("a mark that keeps what holds others", () => {
  const KEPT = "kustomize.toolkit.fluxcd.io/prune: disabled";
  const home = (field: string, mark: string, kind = "Namespace") =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: { name: a, ${field}: { ${mark} } }\n`;
  const TOLD = "From now on Namespace a goes with what it holds when it is taken out of here.";
  it.each<readonly [what: string, base: string, head: string, told: readonly string[]]>([
    ["goes from the annotations", home("annotations", KEPT), home("annotations", "x: y"), [TOLD]],
    ["goes from the labels", home("labels", KEPT), home("labels", "x: y"), [TOLD]],
    ["goes to the labels", home("annotations", KEPT), home("labels", KEPT), []],
    ["comes", home("labels", "x: y"), home("labels", KEPT), []],
    ["goes from what holds nothing", home("labels", KEPT, "Service"), home("labels", "x: y", "Service"), []],
  ])("%s", (_, base, head, told) => {
    expect(of(base, head)).toEqual(told);
  });
});
