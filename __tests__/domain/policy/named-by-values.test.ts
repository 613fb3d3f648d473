import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const config = (name: string) =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\n`;
const release = `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: values, optional: true }] }
`;
const env = config("web-env");
const valuesOf = (text: string, key = "values.yaml") => `${config("values")}data: { ${key}: ${text} }\n`;
const taking = (more: string) => release.replace("name: values", `name: values, ${more}`);

it.each([
  ["that it takes", release, valuesOf("'envFrom: [{ configMapRef: { name: web-env } }]'"), 1],
  ["of another key", taking("valuesKey: other"), valuesOf("'name: web-env'"), 0],
  ["of the key that it takes", taking("valuesKey: other"), valuesOf("'name: web-env'", "other"), 1],
  ["that name another one", release, valuesOf("'name: my-web-env'"), 0],
  ["of which it takes one value", taking("targetPath: a"), valuesOf("'web-env'"), 0],
])("of a release by the values of a ConfigMap %s", (_, taker, values, expected) => {
  expect(findings("named-by-others", [taker + values + env, taker + values])).toHaveLength(expected);
});
