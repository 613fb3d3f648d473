import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { findings } from "./check-fixture.ts";

const config = (name: string, namespace = "shop") =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\n`;
const release = `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: values }] }
`;
const ingress = `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { tls: [{ secretName: values }] }
`;
const secret = config("values").replace("ConfigMap", "Secret");

it.each([
  ["a release", release + config("values"), release, 1],
  ["an Ingress", ingress + secret, ingress, 1],
  ["a release in another namespace", release + config("values", "other"), release, 0],
  ["a release that names another one", release + config("other"), release, 0],
  ["a release that goes too", release + config("values"), config("other"), 0],
])("of %s", (_, base, head, expected) => {
  expect(findings("named-by-others", [base, head])).toHaveLength(expected);
});

it("is told of what another deployable held", async () => {
  const of = (text: string) => ({
    "a/kustomization.yaml": "resources: [all.yaml]\n",
    "a/all.yaml": release,
    "b/kustomization.yaml": "resources: [all.yaml]\n",
    "b/all.yaml": text,
  });
  const { findings: found } = await forecastTrees(of(config("values") + config("x")), of(config("x")));
  expect(found.map(({ check, deployable }) => `${check} ${deployable ?? ""}`)).toEqual([
    "named-by-others overlay:a",
  ]);
});
