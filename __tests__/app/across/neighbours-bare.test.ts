import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const deployment = (tier: string, namespace = "namespace: shop") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, ${namespace} }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, tier: ${tier} } }
    spec:
      containers: [{ name: web, image: a:1, readinessProbe: { tcpSocket: { port: 80 } } }]
`;

const monitor = (namespace = "namespace: shop") => `apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: web, ${namespace} }
spec: { selector: { matchLabels: { tier: front } }, podMetricsEndpoints: [{ port: http }] }
`;

const configMap = `apiVersion: v1
kind: ConfigMap
metadata: { name: beside, namespace: shop }
data: { a: b }
`;

const root = (path: string, text: string) => ({
  [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n",
  [`${path}/all.yaml`]: text,
});

async function told(base: Readonly<Record<string, string>>, changed: Readonly<Record<string, string>>) {
  const { findings, summary } = await forecastTrees(base, { ...base, ...changed });
  return { level: summary.level, findings: findings.filter(({ check }) => check === "removed-object") };
}

describe("of overlays that nobody is seen to apply", () => {
  it("says what holds if they go to one cluster, as a warning, and with which of them", async () => {
    const others = { ...root("a", configMap.replace("a: b", "a: front")), ...root("metrics", monitor()) };
    const base = { ...root("app", deployment("front")), ...others };
    const { level, findings } = await told(base, root("app", deployment("back")));
    expect(level).toBe("caution");
    expect(findings).toMatchObject([
      {
        deployable: "overlay:app",
        severity: "warning",
        message: expect.stringMatching(
          /^PodMonitor web .* That is so if it is applied to the same cluster as metrics, which nothing here says\.$/,
        ) as unknown,
      },
    ]);
  });

  it("tells once what both see", async () => {
    const base = { ...root("app", deployment("front")), ...root("metrics", monitor()) };
    const changed = {
      ...root("app", deployment("back")),
      ...root("metrics", monitor().replace("http", "tls")),
    };
    expect((await told(base, changed)).findings).toHaveLength(1);
  });

  it("says once of pods that are not in its build what becomes of them", async () => {
    const strict = (mode: string) => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: all, namespace: shop }
spec: { mtls: { mode: ${mode} } }
`;
    const base = { ...root("app", deployment("front")), ...root("mesh", strict("PERMISSIVE")) };
    const { findings } = await forecastTrees(base, { ...base, ...root("mesh", strict("STRICT")) });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("its pods, which are not in this build,"),
    ]);
  });

  it("takes an overlay of the same stage for the one that goes with it", async () => {
    const base = {
      ...root("app/overlays/dev", deployment("front")),
      ...root("app/overlays/prod", deployment("front")),
      ...root("metrics/overlays/prod", monitor()),
    };
    expect((await told(base, root("app/overlays/dev", deployment("back")))).findings).toEqual([]);
    expect((await told(base, root("app/overlays/prod", deployment("back")))).findings).toHaveLength(1);
    const all = { ...root("app/prod", deployment("front")), ...root("metrics/dev", monitor()) };
    const [alone, beside] = [all, { ...all, ...root("metrics/prod", monitor()) }];
    const message = async (files: typeof all) =>
      (await told(files, root("app/prod", deployment("back")))).findings.map((each) => each.message);
    expect(await message(alone)).toEqual([expect.stringContaining("same cluster as metrics/dev,")]);
    expect(await message(beside)).toEqual([expect.stringContaining("same cluster as metrics/prod,")]);
  });

  it("does not put together those that hold one object, be there a third one or not", async () => {
    const base = {
      ...root("a", `${deployment("front")}---\n${configMap}`),
      ...root("b", `${monitor()}---\n${configMap}`),
    };
    const changed = root("a", `${deployment("back")}---\n${configMap}`);
    expect((await told(base, changed)).findings).toEqual([]);
  });

  it.each([
    ["the pods", deployment, "", "namespace: shop"],
    ["what selects them", deployment, "namespace: shop", ""],
  ])("knows nothing where the namespace of %s is not written", async (_, pods, here, there) => {
    const base = { ...root("app", pods("front", here)), ...root("metrics", monitor(there)) };
    expect((await told(base, root("app", pods("back", here)))).findings).toEqual([]);
  });

  it("follows one that moves with its pods", async () => {
    const base = { ...root("app", deployment("front")), ...root("metrics", monitor()) };
    const moved = { ...root("shop", deployment("front")), ...root("metrics", monitor()) };
    const { findings } = await forecastTrees(base, moved);
    expect(findings.map(({ check }) => check)).not.toContain("removed-object");
  });

  it.each([
    ["looks at the nearest of those that name it", "", 16],
    ["looks at one of those that name it in one base", "base", 1],
  ])("%s", async (_, base, expected) => {
    const shared = base === "" ? {} : { "metrics/base/kustomization.yaml": "resources: [all.yaml]\n" };
    const monitors = Array.from({ length: 17 }, (__, index) => {
      const own = monitor().replace("name: web", `name: web-${String(index)}`);
      return base === ""
        ? root(`metrics/${String(index)}`, own)
        : { [`metrics/${String(index)}/kustomization.yaml`]: "resources: [../base]\n" };
    });
    const files = { ...shared, ...(base === "" ? {} : { "metrics/base/all.yaml": monitor() }) };
    const all = Object.assign({}, files, root("app/overlays/3", deployment("front")), ...monitors) as Record<
      string,
      string
    >;
    const { findings } = await told(all, root("app/overlays/3", deployment("back")));
    expect(findings).toHaveLength(expected);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("same cluster as metrics/3,"),
    );
  });

  it("takes what its own base names for alternatives, each of its stage", async () => {
    const stage = {
      "app/base/kustomization.yaml": "resources: [all.yaml]\n",
      "app/base/all.yaml": deployment("front"),
    };
    const stages = Object.fromEntries(
      ["dev", "staging", "prod"].map((each) => [
        `app/overlays/${each}/kustomization.yaml`,
        "resources: [../../base]\n",
      ]),
    );
    const base = { ...stage, ...stages, ...root("metrics/overlays/prod", monitor()) };
    const patched = (each: string) => ({
      [`app/overlays/${each}/kustomization.yaml`]: `resources: [../../base]
patches:
  - target: { kind: Deployment }
    patch: '[{ "op": "replace", "path": "/spec/template/metadata/labels/tier", "value": "back" }]'
`,
    });
    expect((await told(base, patched("dev"))).findings).toEqual([]);
    expect((await told(base, patched("prod"))).findings).toHaveLength(1);
  });
});
