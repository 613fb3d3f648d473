import { expect, it } from "vitest";
import { formatText } from "../../../src/report/text.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const at = (overlays: readonly string[], storageClass: string): CaseFiles => ({
  "base/kustomization.yaml": "resources: [pvc.yaml]\n",
  "base/pvc.yaml": `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data}
spec: {accessModes: [ReadWriteOnce], storageClassName: ${storageClass}, resources: {requests: {storage: 1Gi}}}
`,
  ...Object.fromEntries(
    overlays.map((name) => [
      `o/${name}/kustomization.yaml`,
      `resources: [../../base]\nnamePrefix: ${name}-\n`,
    ]),
  ),
});

it.each([
  [["a", "b", "c"], ["PersistentVolumeClaim a-data (and b-data, c-data): spec.storageClassName"]],
  [
    ["a", "b"],
    [
      "PersistentVolumeClaim a-data: spec.storageClassName",
      "PersistentVolumeClaim b-data: spec.storageClassName",
    ],
  ],
])("what one place makes of the objects of %j is told once from three on", async (overlays, expected) => {
  const forecast = await forecastTrees(at(overlays, "slow"), at(overlays, "fast"));
  const text = formatText(forecast, { color: false, width: 4000, unicode: true });
  expect(text.match(/PersistentVolumeClaim [\w-]+[^:]*: spec\.\w+/g)).toEqual(expected);
  expect(forecast.findings).toHaveLength(overlays.length);
});

it("what many files make of objects of a kind is told once, with their names", async () => {
  const names = ["media", "music", "photos", "books", "games"];
  const files = (spec: string): CaseFiles =>
    Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/kustomization.yaml`, "resources: [backup.yaml]\n"],
        [
          `${name}/backup.yaml`,
          `apiVersion: volsync.backube/v1alpha1\nkind: ReplicationSource\nmetadata: {name: ${name}, namespace: ${name}}\nspec: {sourcePVC: ${name}${spec}}\n`,
        ],
      ]),
    );
  const forecast = await forecastTrees(files(""), files(", paused: true"));
  const text = formatText(forecast, { color: false, width: 4000, unicode: true });
  expect(text.match(/ReplicationSource .*? is suspended/g)).toEqual([
    "ReplicationSource books (and games, media, music and 1 more) is suspended",
  ]);
  expect(forecast.findings).toHaveLength(names.length);
});

it("what is said of each in parentheses is not said of many, and what to do is said once", async () => {
  const definition = (name: string, type: string): string =>
    `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: ${name}s.acme.io}\nspec: {group: acme.io, scope: Namespaced, names: {kind: ${name}, plural: ${name}s}, versions: [{name: v1, served: true, storage: ${type === "string"}, schema: {openAPIV3Schema: {type: object, properties: {${name}: {type: ${type}}}}}}, {name: v1beta1, served: true, storage: ${type !== "string"}}]}\n`;
  const files = (type: string): CaseFiles => ({
    "crds.yaml": ["bar", "baz", "foo"].map((name) => definition(name, type)).join("---\n"),
  });
  const forecast = await forecastTrees(files("integer"), files("string"));
  const text = formatText(forecast, { color: false, width: 4000, unicode: true });
  expect(text.split("\n").filter((line) => line.includes("crd-version"))).toEqual([
    "  - crd-version: CustomResourceDefinition bars.acme.io (and bazs.acme.io, foos.acme.io) allows less: objects that do not fit are refused when they are made or changed there. Look for objects that have what does not fit any more, and fix them in an earlier merge. crds.yaml:1.",
    "  - crd-version: CustomResourceDefinition bars.acme.io (and bazs.acme.io, foos.acme.io) stores v1 from now on, where it stored v1beta1: without a conversion between them, fields are lost. Write every object in a version that stays, migrate what is stored, and take the old version out in a later merge. crds.yaml:1.",
  ]);
  expect(forecast.findings).toHaveLength(6);
});

it("why a value may be the same is said once of many readers", async () => {
  const names = ["database", "mail", "storage"];
  const sealed = (name: string, data: string): string =>
    `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: ${name}, namespace: shop }\nspec: { encryptedData: { PASSWORD: ${data} }, template: { metadata: { name: ${name}, namespace: shop } } }\n---\n`;
  const reader = (name: string): string =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}-client, namespace: shop }\nspec: { selector: { matchLabels: { a: ${name} } }, template: { metadata: { labels: { a: ${name} } }, spec: { containers: [{ name: c, image: a, envFrom: [{ secretRef: { name: ${name} } }] }] } } }\n---\n`;
  const files = (data: string): CaseFiles => ({
    "kustomization.yaml": "resources: [all.yaml]\n",
    "all.yaml": names.map((name) => sealed(name, data) + reader(name)).join(""),
  });
  const forecast = await forecastTrees(files("AgBy3i4OJSWK"), files("AgCh7x2PQRTL"));
  const text = formatText(forecast, { color: false, width: 4000, unicode: true });
  expect(text.split("\n").filter((line) => line.includes("the value itself may be the same"))).toEqual([
    "database-client, mail-client and storage-client: SealedSecret database (and mail, storage) makes it, and changes: the value itself may be the same.",
  ]);
});

it("what goes with what it holds is named whole, and why, in more words than the headline has", async () => {
  const names = ["books", "games", "media", "music", "photos"];
  const claim = (name: string): string =>
    `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name}, namespace: nas }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n---\n`;
  const files = (all: readonly string[], more = ""): CaseFiles => ({
    "kustomization.yaml": "resources: [all.yaml]\n",
    "all.yaml": `${all.map(claim).join("")}${more}apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n`,
  });
  const told = async (base: CaseFiles, head: CaseFiles) =>
    formatText(await forecastTrees(base, head), { color: false, width: 4000, unicode: true })
      .split("\n")
      .filter((line) => line.includes("whatever applies this prunes"));
  expect(await told(files(names), files([]))).toEqual([
    "5 PersistentVolumeClaims (books, games, media, music and photos), of each: If whatever applies this prunes, it is deleted as soon as no pod uses it, and by its class its data too. (the overlay at the top)",
  ]);
  expect(
    await told(files([], "apiVersion: v1\nkind: Namespace\nmetadata: { name: nas }\n---\n"), files([])),
  ).toEqual([
    "Namespace nas: If whatever applies this prunes, everything in it is deleted with it. (the overlay at the top)",
  ]);
});
