import { describe, expect, it } from "vitest";
import { readPodTemplate } from "../../../src/domain/controllers/pod-template.ts";
import { referencesIn } from "../../../src/domain/references/references.ts";
import { manifestsOf } from "../forecast-of.ts";

function references(spec: string) {
  const [manifest] = manifestsOf(`spec: ${spec}`);
  const template = manifest && readPodTemplate({ template: manifest.object }, ["template"]);
  return template === undefined ? [] : referencesIn(template);
}

const container = (fields: string) => `{ containers: [{ name: a, ${fields} }] }`;
const mounted = (source: string, mounts = "[{ name: v, mountPath: /v }]") =>
  `{ volumes: [{ name: v, ${source} }], containers: [{ name: a, volumeMounts: ${mounts} }] }`;

describe("what a field tells of the config that it names", () => {
  it.each([
    [
      "{ imagePullSecrets: [{ name: s }] }",
      {
        how: "imagePullSecret",
        container: null,
        path: "template.spec.imagePullSecrets[0].name",
        keys: "all",
        optional: true,
        updates: "inPlace",
      },
    ],
    [
      container("envFrom: [{ secretRef: { name: s, optional: true } }]"),
      {
        how: "envFrom",
        container: "a",
        path: "template.spec.containers[a].envFrom[0].secretRef.name",
        keys: "data",
        optional: true,
        updates: "never",
      },
    ],
    [
      container("env: [{ valueFrom: { secretKeyRef: { name: s, key: K } } }]"),
      {
        how: "env",
        container: "a",
        path: "template.spec.containers[a].env[0].valueFrom.secretKeyRef.name",
        keys: ["K"],
        optional: false,
        updates: "never",
      },
    ],
    [
      mounted("secret: { secretName: s, items: [{ key: K, path: p }] }"),
      {
        how: "volume",
        container: "a",
        path: "template.spec.volumes[v].secret.secretName",
        keys: ["K"],
        optional: false,
        updates: "inPlace",
      },
    ],
    [
      mounted("projected: { sources: [{ secret: { name: s } }] }"),
      {
        how: "volume",
        container: "a",
        path: "template.spec.volumes[v].projected.sources[0].secret.name",
        keys: "all",
        optional: false,
        updates: "inPlace",
      },
    ],
    [
      mounted("projected: { sources: [{ secret: {} }, { configMap: { name: s } }] }"),
      {
        how: "volume",
        container: "a",
        path: "template.spec.volumes[v].projected.sources[1].configMap.name",
        keys: "all",
        optional: false,
        updates: "inPlace",
      },
    ],
    [
      mounted("secret: { secretName: s }", "[{ name: v, subPath: a/b }]"),
      {
        how: "subPath",
        container: "a",
        path: "template.spec.volumes[v].secret.secretName",
        keys: ["a"],
        optional: false,
        updates: "never",
      },
    ],
    [
      mounted("secret: { secretName: s, items: [{ key: K, path: a/b }] }", "[{ name: v, subPath: . }]"),
      {
        how: "subPath",
        container: "a",
        path: "template.spec.volumes[v].secret.secretName",
        keys: ["K"],
        optional: false,
        updates: "never",
      },
    ],
    [
      "{ volumes: [{ name: v, csi: { nodePublishSecretRef: { name: s } } }], containers: [] }",
      {
        how: "volume",
        container: null,
        path: "template.spec.volumes[v].csi.nodePublishSecretRef.name",
        keys: "all",
        optional: false,
        updates: "never",
      },
    ],
  ])("%s", (spec, expected) => {
    expect(references(spec)).toMatchObject([{ name: "s", ...expected }]);
  });

  it.each([
    ["{ imagePullSecrets: [{}] }"],
    ['{ imagePullSecrets: [{ name: "" }] }'],
    [container("envFrom: [{ secretRef: {} }, { prefix: s }]")],
    [
      container(
        "env: [{ name: X, value: s }, { valueFrom: { secretKeyRef: { name: s } } }, { valueFrom: { secretKeyRef: { key: s } } }]",
      ),
    ],
    [mounted("secret: {}")],
    [mounted("projected: { sources: [{ secret: {} }, { downwardAPI: {} }] }")],
    [mounted("csi: { driver: s }")],
  ])("%s names none", (spec) => {
    expect(references(spec)).toEqual([]);
  });

  it("is told once for each container and each way", () => {
    const spec =
      "{ volumes: [{ name: v, secret: { secretName: s } }], containers: [{ name: a, volumeMounts: [{ name: v, mountPath: /a }, { name: v, mountPath: /b }, { name: v, mountPath: /c, subPath: K }] }, { name: b, volumeMounts: [{ name: v, mountPath: /a }] }] }";
    expect(references(spec).map((each) => [each.container, each.how])).toEqual([
      ["a", "volume"],
      ["a", "subPath"],
      ["b", "volume"],
    ]);
  });

  it("is looked up at once for thousands of volumes", () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `v${index}`);
    const spec = `{ volumes: [${names.map((name) => `{ name: ${name}, secret: { secretName: s } }`).join(", ")}], containers: [{ name: a, volumeMounts: [${names.map((name) => `{ name: ${name}, mountPath: /${name} }`).join(", ")}] }] }`;
    const [manifest] = manifestsOf(`spec: ${spec}`);
    const template = manifest && readPodTemplate({ template: manifest.object }, ["template"]);
    const started = performance.now();
    expect(template === undefined ? [] : referencesIn(template)).toHaveLength(names.length);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
