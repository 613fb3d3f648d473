import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const secret = (
  name: string,
  version: string,
  kind = "ExternalSecret",
) => `apiVersion: external-secrets.io/${version}
kind: ${kind}
metadata: { name: ${name}, namespace: shop }
spec: { secretStoreRef: { name: vault, kind: ClusterSecretStore }, target: { name: ${name} }, dataFrom: [{ extract: { key: a } }] }
`;
const CRD = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: externalsecrets.external-secrets.io }
spec:
  group: external-secrets.io
  scope: Namespaced
  names: { kind: ExternalSecret, plural: externalsecrets }
  versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object, x-kubernetes-preserve-unknown-fields: true } } }]
`;

type Files = Readonly<Record<string, string>>;

async function told(base: string, head: string, others: Files = {}): Promise<readonly string[]> {
  const files = (text: string) => ({
    ...others,
    "web/kustomization.yaml": "resources: [all.yaml]\n",
    "web/all.yaml": text,
  });
  const { findings } = await forecastTrees(files(base), files(head));
  return findings.filter(({ check }) => check === "crd-version").map(({ message }) => message);
}

// https://github.com/anthr76/infra/commit/3f7e34c74675d14223c49917e734823686ea9760, which was reverted: the operator was too old.
describe("a version in which the repository had no object of the kind", () => {
  const CHANGES =
    "ExternalSecret web: apiVersion changes from external-secrets.io/v1beta1 to external-secrets.io/v1, and no definition is here: where the cluster does not serve that, the API server refuses it.";

  it("is told where an object passes to it", async () => {
    expect(await told(secret("web", "v1beta1"), secret("web", "v1"))).toEqual([CHANGES]);
  });

  it("is told where a new object is written in it, and the others are not", async () => {
    const there = secret("web", "v1beta1");
    expect(await told(there, `${there}---\n${secret("new", "v1")}`)).toEqual([
      "ExternalSecret new: apiVersion is external-secrets.io/v1, where the others of the kind here are external-secrets.io/v1beta1, and no definition is here: where the cluster does not serve that, the API server refuses it.",
    ]);
  });

  it.each<readonly [string, Files]>([
    ["others elsewhere are written in it", { "other/all.yaml": `a: b\n---\n${secret("other", "v1")}` }],
    ["a definition of the repository serves it", { "crds/all.yaml": CRD }],
  ])("is none where %s", async (_, others) => {
    expect(await told(secret("web", "v1beta1"), secret("web", "v1"), others)).toEqual([]);
  });

  it("is asked of the kind, not of its group", async () => {
    const store = { "other/all.yaml": secret("vault", "v1", "ClusterSecretStore") };
    expect(await told(secret("web", "v1beta1"), secret("web", "v1"), store)).toEqual([CHANGES]);
  });

  it("is not told of the first object of a kind", async () => {
    expect(await told(secret("web", "v1", "PushSecret"), secret("web", "v1"))).toEqual([]);
  });
});
