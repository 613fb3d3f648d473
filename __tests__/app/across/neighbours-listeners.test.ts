import { expect, it } from "vitest";
import { manifest } from "../../domain/policy/check-fixture.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

/** A Gateway, a route to it and the Namespace of that: each with a Kustomization of its own. */
interface Parts {
  readonly edge: string;
  readonly web: string;
  readonly namespaces: string;
}

const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const gateway = (listener: string, expose: string) =>
  manifest(
    "gateway.networking.k8s.io/v1 Gateway",
    `spec: { gatewayClassName: envoy, listeners: [{ name: ${listener}, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { expose: ${expose} } } } } }] }`,
    "name: public, namespace: edge",
  );
const route = (listener: string) =>
  manifest(
    "gateway.networking.k8s.io/v1 HTTPRoute",
    `spec: { parentRefs: [{ name: public, namespace: edge, sectionName: ${listener} }], rules: [] }`,
    "name: web, namespace: shop",
  );
const BASE: Parts = {
  edge: gateway("http", "public"),
  web: route("http"),
  namespaces: manifest("v1 Namespace", "", "name: shop, labels: { expose: public }"),
};

async function lost(change: Partial<Parts>): Promise<readonly string[]> {
  const files = (parts: Parts) =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, text]) => [
        [`clusters/prod/${name}.yaml`, flux(name)],
        [`apps/${name}/all.yaml`, text],
      ]),
    );
  const { findings } = await forecastTrees(files(BASE), files({ ...BASE, ...change }));
  return findings.filter(({ check }) => check === "lost-traffic").map(({ message }) => message);
}

it.each<readonly [string, Partial<Parts>, string]>([
  [
    "a listener gets another name",
    { edge: gateway("web", "public") },
    "Gateway public no longer takes HTTPRoute web (port 80)",
  ],
  [
    "a listener takes other Namespaces",
    { edge: gateway("http", "admin") },
    "Gateway public no longer takes HTTPRoute web (port 80)",
  ],
  [
    "a route goes to no listener",
    { web: route("https") },
    "No listener takes HTTPRoute web at Gateway public, listener https",
  ],
])("%s, of which another deployable is told", async (_, change, told) => {
  expect((await lost(change)).map((message) => message.split(":")[0])).toContain(told);
});
