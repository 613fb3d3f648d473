import { expect, it } from "vitest";
import { manifest } from "../../domain/policy/check-fixture.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const issuer = (secret: string) =>
  manifest(
    "cert-manager.io/v1 ClusterIssuer",
    `spec: { acme: { solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { name: ${secret}, key: token } } } }] } }`,
    "name: letsencrypt",
  );
const token = manifest(
  "external-secrets.io/v1 ExternalSecret",
  "spec: { target: { name: cloudflare-token }, dataFrom: [{ extract: { key: cloudflare } }] }",
  "name: cloudflare, namespace: cert-manager",
);

/** https://cert-manager.io/docs/configuration/#cluster-resource-namespace */
it.each([
  [
    "names",
    "cloudflare-token",
    ["ClusterIssuer letsencrypt names Secret cloudflare-token, which nothing makes any more."],
  ],
  ["does not name", "route53-key", []],
])("a ClusterIssuer %s a Secret that another deployable makes no more", async (_, secret, expected) => {
  const files = (made: string) => ({
    "clusters/prod/issuers.yaml": flux("issuers"),
    "clusters/prod/secrets.yaml": flux("secrets"),
    "issuers/all.yaml": issuer(secret),
    "secrets/all.yaml": manifest("v1 ConfigMap", "data: {}", "name: other, namespace: cert-manager") + made,
  });
  const { findings } = await forecastTrees(files(token), files(""));
  expect(findings.flatMap(({ check, message }) => (check === "named-by-others" ? [message] : []))).toEqual(
    expected,
  );
});
