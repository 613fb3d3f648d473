import { describe, expect, it } from "vitest";
import { said } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { AUTOMATED, application, deployment } from "../argo/repository.ts";

const flux = (spec = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 10m
  path: ./apps/web
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${spec}`;
const remote = (name: string, key = "") => {
  const reference = key === "" ? `name: ${name}` : `name: ${name}, key: ${key}`;
  return `  kubeConfig: { secretRef: { ${reference} } }\n`;
};
const release = (
  spec: string,
  chart = "{ chart: ./chart, sourceRef: { kind: GitRepository, name: flux-system } }",
) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 10m
  chart: { spec: ${chart} }
${spec}`;
const root = {
  "apps/web/kustomization.yaml": "resources: [deploy.yaml]\n",
  "apps/web/deploy.yaml": deployment("1.0"),
};

/** All that a cluster had stays there, and all comes again elsewhere. */
describe("what goes to another cluster", () => {
  it.each([
    ["comes", "", remote("edge")],
    ["changes", remote("old"), remote("edge")],
    ["goes", remote("edge"), ""],
  ])("by a kubeConfig that %s", async (_, before, after) => {
    const of = (spec: string) => ({ ...root, "clusters/prod/apps.yaml": flux(spec) });
    const result = await forecastTrees(of(before), of(after));
    expect(Object.values(said(result)).flat().sort()).toEqual([
      "create Deployment web",
      "none Deployment web",
    ]);
    expect(Object.keys(said(result)).filter((id) => id.endsWith("→edge"))).toHaveLength(1);
    expect(result.findings.map(({ check }) => check)).toContain("left-behind");
    expect(result.summary.level).toBe("caution");
  });

  it.each([
    ["another key", remote("edge", "one"), remote("edge", "two")],
    ["a ConfigMap", remote("edge"), "  kubeConfig: { configMapRef: { name: edge } }\n"],
  ])("by a kubeConfig that names %s", async (_, before, after) => {
    const of = (spec: string) => ({ ...root, "clusters/prod/apps.yaml": flux(spec) });
    const result = await forecastTrees(of(before), of(after));
    expect(result.findings.map(({ check }) => check)).toContain("left-behind");
    expect(result.summary.level).toBe("caution");
  });

  it.each([
    ["a chart of the repository", release],
    [
      "a chart from elsewhere",
      (spec: string) =>
        release(spec, "{ chart: web, version: 1.0.0, sourceRef: { kind: HelmRepository, name: charts } }"),
    ],
  ])("by the kubeConfig of a HelmRelease of %s", async (_, of) => {
    const files = (key: string) => ({
      "clusters/prod/apps.yaml": flux(),
      "apps/web/web.yaml": of(remote("edge", key)),
      "chart/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
      "chart/templates/web.yaml": deployment("1.0"),
    });
    const { summary } = await forecastTrees(files("one"), files("two"));
    expect(summary.level).toBe("caution");
  });

  it.each([
    ["one namespace is one cluster", "flux-system", 1],
    ["two namespaces are two clusters", "team", 2],
  ])("a kubeConfig of one name in %s", async (_, namespace, count) => {
    const of = (first: string, second: string) => ({
      "apps/web/web.yaml": deployment("1.0").replace("name: web", `name: ${first}`),
      "apps/other/web.yaml": deployment("1.0").replace("name: web", `name: ${second}`),
      "clusters/prod/apps.yaml": flux(remote("edge")),
      "clusters/prod/other.yaml": flux(remote("edge"))
        .replace("name: apps, namespace: flux-system", `name: other, namespace: ${namespace}`)
        .replace("apps/web", "apps/other")
        .replace("name: flux-system }", "name: flux-system, namespace: flux-system }"),
    });
    const result = await forecastTrees(of("web", "b"), of("a", "web"));
    expect(new Set(result.deployables.map(({ cluster }) => cluster)).size).toBe(count);
    const effects = Object.values(said(result)).flat();
    expect(effects.includes("delete Deployment web")).toBe(count > 1);
    expect(effects.includes("create Deployment web")).toBe(count > 1);
  });

  it("by an Application's destination, also where deleting the Application would take all along", async () => {
    const of = (server: string) => ({
      ...root,
      "app.yaml": application({
        cascades: true,
        syncPolicy: AUTOMATED,
        spec: { destination: { server, namespace: "web" } },
      }),
    });
    const result = await forecastTrees(of("https://kubernetes.default.svc"), of("https://10.0.0.1"));
    expect(Object.values(said(result)).flat().sort()).toEqual([
      "create Deployment web/web",
      "none Deployment web/web",
    ]);
    expect(result.findings.map(({ check }) => check)).toContain("left-behind");
  });
});

/** One Argo CD has all that come from one Application, wherever each is declared: they go to where it runs. */
describe("Applications without a named cluster, each declared in a directory of its own", () => {
  const of = (parents: readonly [string, string], labels: string) => {
    const files: Record<string, string> = {
      "apps/shop/all.yaml": `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { ${labels} } }\n`,
      "apps/edge/all.yaml": `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  gatewayClassName: envoy
  listeners:
    - { name: http, port: 80, protocol: HTTP, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { expose: "true" } } } } }
`,
    };
    ["shop", "edge"].forEach((name, at) => {
      const [parent, path] = [parents[at] ?? "", `apps/${name}`];
      files[`argocd/${parent}/${name}/app.yaml`] = application({ name, path });
      files[`${parent}/root.yaml`] = application({
        ...{ name: parent, path: `argocd/${parent}` },
        source: { directory: { recurse: true } },
      });
    });
    return files;
  };
  const LOST = "Gateway public no longer takes in Namespace shop";

  it.each<readonly [string, readonly [string, string], boolean]>([
    ["are looked at together below one", ["all", "all"], true],
    ["are not below others", ["dev", "prod"], false],
  ])("%s", async (_, parents, isTold) => {
    const { findings } = await forecastTrees(of(parents, 'expose: "true"'), of(parents, ""));
    expect(findings.some(({ message }) => message.startsWith(LOST))).toBe(isTold);
  });
});
