import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { containers: [{ name: web, image: a }] } } }
`;

type Files = Readonly<Record<string, string>>;

function root(path: string, text: string): Files {
  return { [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n", [`${path}/all.yaml`]: text };
}

const CHART = "interval: 1h, chart: { spec: { chart: web, sourceRef: { kind: HelmRepository, name";
it.each([
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease", `${CHART}: a } } }`, `${CHART}: b } } }`, "blocked-delivery"],
  ["v1", "Service", "ports: [{ port: 80 }]", "ports: [{ port: 0 }]", "apply-fails"],
  [
    "cert-manager.io/v1",
    "Certificate",
    "dnsNames: [a.example], secretName: a, issuerRef: { name: a }",
    "secretName: a, issuerRef: { name: a }",
    "crd-version",
  ],
])(
  "an object that moves is told only of what it lacks since then: %s %s",
  async (version, kind, spec, lacking, check) => {
    const object = (text: string) =>
      `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: x, namespace: shop }\nspec: { ${text} }\n---\n${WEB}`;
    const found = async (base: Files, head: string) =>
      (await forecastTrees(base, root("b", object(head)))).findings.filter(
        (each) => each.check === check && each.object?.name === "x",
      );
    expect(await found({}, lacking)).toHaveLength(1);
    expect(await found(root("a", object(spec)), lacking)).toHaveLength(1);
    expect(await found(root("a", object(lacking)), lacking)).toEqual([]);
  },
);

// As of UnstoppableMango/the-cluster 5d70c62.
it("an object that moves is not told to lack what goes elsewhere at once", async () => {
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: shop }\nspec: { ${CHART}: a } } } }\n---\n`;
  const charts =
    "apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: { name: a, namespace: shop }\nspec: { interval: 1h, url: https://charts.example }\n";
  const { findings } = await forecastTrees(root("all", release + charts), {
    ...root("web", release),
    ...root("charts", charts),
  });
  expect(findings.filter(({ check }) => check === "blocked-delivery")).toEqual([]);
});
