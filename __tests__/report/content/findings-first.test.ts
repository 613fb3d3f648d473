import { expect, test } from "vitest";
import { FORMATS } from "../../../src/report/formats.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const files = (chart: string, version: string) => ({
  "web/kustomization.yaml": "resources: [web.yaml]\n",
  "web/web.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: web, namespace: shop}
spec: {url: oci://ghcr.io/acme/web, interval: 1h, ref: {tag: ${version}}}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec: {interval: 1h, chartRef: {kind: OCIRepository, name: ${chart}}}
`,
});
const headline = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
  FORMATS.markdown(await forecastTrees(base, head), {})
    .split("\n")
    .find((line) => line.startsWith("###"));

test("what is noticed only later is no headline beside what may restart", async () => {
  const withIssuer = (version: string, issuer: string) => {
    const { "web/web.yaml": web, ...rest } = files("web", version);
    return { ...rest, "web/web.yaml": `${web}---\n${issuer}` };
  };
  const of = (server: string) =>
    `apiVersion: cert-manager.io/v1\nkind: Issuer\nmetadata: {name: ca, namespace: shop}\nspec: {acme: {server: ${server}}}\n`;
  const told = await headline(
    withIssuer("1.0.0", of("https://a.example.com")),
    withIssuer("1.0.1", of("https://b.example.com")),
  );
  expect(told).toContain("`web` may restart");
});

test("what a change is found to bring is the headline, and not only that something may restart", async () => {
  expect(await headline(files("web", "1.0.0"), files("web", "1.0.1"))).toContain("`web` may restart");
  expect(await headline(files("web", "1.0.0"), files("webb", "1.0.0"))).toContain(
    "a delivery waits for something that is not there",
  );
});
