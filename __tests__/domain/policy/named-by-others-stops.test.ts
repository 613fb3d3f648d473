import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const config = (name: string, namespace = "shop") =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\n`;
const release = `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: values, optional: true }] }
`;
const variables = (source: string, more = "") =>
  `---\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: shop }\nspec: { ${more}path: ., postBuild: { substituteFrom: [{ ${source} }] } }\n`;
const chart = (namespace: string) =>
  `---\napiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: { name: web, namespace: kube-system }\nspec: { targetNamespace: ${namespace}, valuesSecrets: [{ name: values }] }\n`;

/** Of what stops without it, `blocked-delivery` tells. */
it.each<readonly [string, string, number]>([
  ["a release", release.replace(", optional: true", ""), 0],
  ["a release that may lack it", release, 1],
  ["variables", variables("kind: ConfigMap, name: values"), 0],
  ["variables that may be missing", variables("kind: ConfigMap, name: values, optional: true"), 1],
  ["variables of another kind", variables("kind: Secret, name: values"), 1],
  ["variables of what is suspended", variables("kind: ConfigMap, name: values", "suspend: true, "), 1],
  [
    "variables of a namesake of Flux",
    variables("kind: ConfigMap, name: values").replace("kustomize.toolkit.fluxcd.io", "example.com"),
    1,
  ],
  ["other variables beside", variables("kind: ConfigMap, name: other }, { kind: ConfigMap, name: values"), 0],
  ["a HelmChart where it goes", chart("shop"), 1],
  ["a HelmChart that goes elsewhere", chart("other"), 0],
])("of %s", (_, other, expected) => {
  expect(findings("named-by-others", [other + config("values"), other])).toHaveLength(expected);
});
