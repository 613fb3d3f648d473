import { expect, it } from "vitest";
import { readPodTemplate } from "../../../src/domain/controllers/pod-template.ts";
import { renameConfigs } from "../../../src/domain/references/rename.ts";
import { manifestsOf } from "../forecast-of.ts";

/** A pod spec in which every ConfigMap is called its kind, and every Secret too. */
function renamed(spec: string): unknown {
  const [manifest] = manifestsOf(`spec: ${spec}`);
  const template =
    manifest === undefined ? undefined : readPodTemplate({ template: manifest.object }, ["template"]);
  return template && renameConfigs(template, (kind, name) => `${kind}:${name}`).spec;
}

it.each([
  ["{ imagePullSecrets: [{ name: s }] }", { imagePullSecrets: [{ name: "Secret:s" }] }],
  ["{ a: { configMapRef: { name: s } } }", { a: { configMapRef: { name: "ConfigMap:s" } } }],
  [
    "{ a: { configMapKeyRef: { name: s, key: name } } }",
    { a: { configMapKeyRef: { name: "ConfigMap:s", key: "name" } } },
  ],
  ["{ a: { configMap: { name: s } } }", { a: { configMap: { name: "ConfigMap:s" } } }],
  ["{ a: { secretRef: { name: s } } }", { a: { secretRef: { name: "Secret:s" } } }],
  ["{ a: { secretKeyRef: { name: s } } }", { a: { secretKeyRef: { name: "Secret:s" } } }],
  ["{ a: { secret: { secretName: s } } }", { a: { secret: { secretName: "Secret:s" } } }],
  ["{ a: { secret: { name: s } } }", { a: { secret: { name: "Secret:s" } } }],
  ["{ a: { nodePublishSecretRef: { name: s } } }", { a: { nodePublishSecretRef: { name: "Secret:s" } } }],
  [
    "{ a: { azureFile: { secretName: s, shareName: s } } }",
    { a: { azureFile: { secretName: "Secret:s", shareName: "s" } } },
  ],
  // No config: a volume, a service account, a claim, an item's key, a name that is no text.
  ["{ volumes: [{ name: s, a: { claimName: s } }] }", { volumes: [{ name: "s", a: { claimName: "s" } }] }],
  ["{ secretName: s, name: s }", { secretName: "s", name: "s" }],
  ["{ a: { secret: { items: [{ name: s }] } } }", { a: { secret: { items: [{ name: "s" }] } } }],
  ["{ a: { secretRef: { name: 5 } } }", { a: { secretRef: { name: 5 } } }],
])("%s", (spec, expected) => {
  expect(renamed(spec)).toEqual(expected);
});
