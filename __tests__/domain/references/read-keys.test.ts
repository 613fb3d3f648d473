import { expect, it } from "vitest";
import { readConfigs } from "../../../src/domain/configs/config.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import { hasKey } from "../../../src/domain/references/read-keys.ts";
import type { Reference } from "../../../src/domain/references/reference.ts";
import { manifestsOf } from "../forecast-of.ts";

const read = (kind: string) =>
  readConfigs(
    indexManifests(
      manifestsOf(
        `{ apiVersion: v1, kind: ${kind}, metadata: { name: a }, data: { TEXT: YQ== }, ${kind === "Secret" ? "stringData: { PLAIN: a }" : "binaryData: { BYTES: YQ== }"} }`,
      ),
      "head",
    ),
  )[0];

/** A variable takes no bytes of a ConfigMap: https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object */
it.each<readonly [string, Reference["how"], string, boolean]>([
  ["ConfigMap", "env", "TEXT", true],
  ["ConfigMap", "env", "BYTES", false],
  ["ConfigMap", "volume", "BYTES", true],
  ["ConfigMap", "subPath", "TEXT", true],
  ["ConfigMap", "volume", "NONE", false],
  ["Secret", "env", "TEXT", true],
  ["Secret", "env", "PLAIN", true],
  ["Secret", "env", "NONE", false],
  ["Secret", "volume", "TEXT", true],
])("a %s has for %s the key %s: %s", (kind, how, key, expected) => {
  const config = read(kind);
  if (config === undefined) throw new Error("no config");
  const reference = {
    ...{
      kind: config.kind,
      name: "a",
      path: "",
      container: null,
      keys: [key],
      optional: false,
      updates: "never" as const,
    },
    how,
  };
  expect(hasKey(config, reference, key)).toBe(expected);
});
