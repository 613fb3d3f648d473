import { describe, expect, it } from "vitest";
import { indexManifests } from "../../src/domain/manifests.ts";
import { forecast, manifestsOf, workload } from "./forecast-of.ts";

describe("indexManifests", () => {
  it("takes lists apart", () => {
    const list = `
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: a } }
  - { apiVersion: v1, kind: ConfigMapList, items: [{ apiVersion: v1, kind: ConfigMap, metadata: { name: b } }] }`;
    const { objects, problems } = indexManifests(manifestsOf(list), "head");
    expect(objects.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["kind", "{ apiVersion: v1, metadata: { name: a } }", "An object a has no kind"],
    ["apiVersion", "{ kind: Pod, metadata: { name: a } }", "Pod a has no apiVersion"],
    [
      "apiVersion but an empty one",
      "{ apiVersion: '', kind: Pod, metadata: { name: a } }",
      "Pod a has no apiVersion",
    ],
    ["name", "{ apiVersion: v1, kind: Pod, metadata: { name: 7 } }", "Pod has no metadata.name"],
  ])("names the object that has no %s, and where it stands", (_, yaml, message) => {
    const manifests = manifestsOf(yaml).map((manifest) => ({
      ...manifest,
      origin: { location: { file: "base/a.yaml", line: 3 } },
    }));
    expect(indexManifests(manifests, "head").problems).toMatchObject([
      {
        code: "invalid-manifest",
        side: "head",
        file: "base/a.yaml",
        line: 3,
        message: expect.stringContaining(message) as string,
      },
    ]);
  });

  it("keeps the first of two objects that the cluster would take for one, whatever their version", () => {
    const twice = ["v1", "v1beta1"]
      .map((version) => workload(`apps/${version}`, "Deployment", "a"))
      .join("---");
    const { objects, problems } = indexManifests(manifestsOf(twice), "base");
    expect(objects.map(({ apiVersion }) => apiVersion)).toEqual(["apps/v1"]);
    expect(problems[0]?.message).toContain("Deployment web is built twice");
    expect(problems[0]?.message).not.toContain("by itself");
  });

  it("keeps the last of them for Argo CD", () => {
    const twice = ["v1", "v1beta1"]
      .map((version) => workload(`apps/${version}`, "Deployment", "a"))
      .join("---");
    const { objects, byKey, problems } = indexManifests(manifestsOf(twice), "base", "argo");
    expect(objects.map(({ apiVersion }) => apiVersion)).toEqual(["apps/v1beta1"]);
    expect([...byKey.values()]).toEqual(objects);
    expect(problems[0]?.message).toContain("Deployment web is built twice; Argo CD applies the last one.");
  });

  it("tells together of many that a second file builds once more, as one that tells which they are", () => {
    const read = (...names: readonly string[]) => {
      const at = (file: string) =>
        manifestsOf(
          names.map((name) => workload("apps/v1", "Deployment", name).replaceAll("web", name)).join("---"),
        ).map(({ object }) => ({ object, origin: { location: { file, line: 1 } } }));
      return indexManifests([...at("a.yaml"), ...at("b.yaml")], "base").problems;
    };
    expect(read("a", "b", "c")).toHaveLength(3);
    expect(read("a")[0]?.message).toContain(
      "where each file is applied by itself, look at this one yourself",
    );
    const [many, ...more] = read("a", "b", "c", "d");
    expect(more).toEqual([]);
    expect(many).toMatchObject({ file: "b.yaml" });
    expect(many?.message).toContain("Deployment a and 3 more of this file are built twice");
    expect(read("a", "b", "c", "e")[0]?.identity).not.toBe(many?.identity);
  });
});

describe("a namespace that an object of the whole cluster says", () => {
  const object = (kind: string, namespace: string) =>
    `{apiVersion: v1, kind: ${kind}, metadata: {name: data${namespace}}, spec: {capacity: {storage: 1Gi}}}`;
  it.each([
    ["PersistentVolume", []],
    ["PersistentVolumeClaim", ["data"]],
  ])("is none, so that %s is the same without", (kind, lost) => {
    const { otherObjects } = forecast(object(kind, ", namespace: shop"), object(kind, ""));
    expect(otherObjects.filter(({ loss }) => loss === true).map(({ name }) => name)).toEqual(lost);
    expect(indexManifests(manifestsOf(object(kind, ", namespace: shop")), "head").objects).toMatchObject([
      { namespace: lost.length > 0 ? "shop" : null },
    ]);
  });
});

describe("a workload that cannot be read", () => {
  it("is a problem, not a safe workload", () => {
    const broken =
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: null }\n";
    expect(forecast(null, broken).problems).toMatchObject([
      { code: "invalid-manifest", message: expect.stringContaining("has no pod template") as string },
    ]);
  });
});

describe("an object that lacks what the API server knows it by", () => {
  const web = workload("apps/v1", "Deployment", "a:1");
  const emptied = web.replace("apps/v1", '""');

  it("is refused, so that the workload that it was is not deleted", () => {
    expect(forecast(web, emptied)).toMatchObject({
      workloads: [
        {
          effect: "applyFails",
          reason:
            "Deployment web has no apiVersion at head: the API server refuses it, and the pods stay as they are.",
        },
      ],
      findings: [{ check: "apply-fails", severity: "error", isNew: true, workload: null }],
    });
  });

  it("is another object than one of another name, which is deleted", () => {
    const other = emptied.replace("name: web,", "name: other,");
    expect(forecast(web, other).workloads).toMatchObject([{ effect: "delete" }]);
  });

  it.each([
    ["{ generateName: say-, annotations: { argocd.argoproj.io/hook: PostSync } }", 0],
    ["{ generateName: say- }", 1],
    ["{ annotations: { argocd.argoproj.io/hook: PostSync } }", 1],
  ])("is recreated at every sync, where it is a hook that asks for a name: %s", (metadata, refused) => {
    const job = `---\napiVersion: batch/v1\nkind: Job\nmetadata: ${metadata}\n`;
    const { findings } = forecast(web, web + job);
    expect(findings.filter(({ check }) => check === "apply-fails")).toHaveLength(refused);
  });

  it("was refused before, when base lacks it too", () => {
    expect(forecast(emptied, emptied).findings).toMatchObject([{ check: "apply-fails", isNew: false }]);
  });
});
