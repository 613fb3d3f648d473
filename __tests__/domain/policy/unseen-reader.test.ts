import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const config = (value: string, more = "", kind = "ConfigMap") =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: app-settings, namespace: shop${more} }\n${kind === "Secret" ? "stringData" : "data"}: { LEVEL: ${value} }\n`;
const pods = (container: string) =>
  `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { template: { spec: { containers: [{ name: web, image: a, ${container} }] } } }\n`;
const reading = pods("envFrom: [{ configMapRef: { name: app-settings } }]");

type Files = Readonly<Record<string, string>>;

async function unseen(files: (value: string) => Files): Promise<readonly string[]> {
  const { findings } = await forecastTrees(files("info"), files("debug"));
  return findings
    .filter(({ check }) => check === "unseen-reader")
    .map(({ deployable, message, file }) => [deployable, file, message].join(": "));
}

function overlay(path: string, text: string): Files {
  return { [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n", [`${path}/all.yaml`]: text };
}

const TOLD = [
  "overlay:a: a/all.yaml: ConfigMap app-settings in namespace shop changes under its name, and nothing here is seen to read it: whoever does so only at its start keeps the old content.",
];

describe("a config that changes under its name", () => {
  it("and that nothing here reads is no reason to be calm", async () => {
    const files = (value: string) => overlay("a", config(value));
    expect(await unseen(files)).toEqual(TOLD);
    expect((await forecastTrees(files("info"), files("debug"))).summary.level).toBe("caution");
  });

  it.each<readonly [who: string, rest: string, more?: string]>([
    ["pods", reading],
    ["a program that is told its name", pods("args: [--config=app-settings]")],
    [
      "an Ingress",
      "---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop }\nspec: { tls: [{ secretName: app-settings }] }\n",
    ],
    [
      "a release",
      "---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: shop }\nspec: { interval: 1h, valuesFrom: [{ kind: ConfigMap, name: app-settings }] }\n",
    ],
    ["Grafana's sidecar", "", ", labels: { grafana_dashboard: '1' }"],
  ])("is read by %s of its own build", async (_, rest, more) => {
    expect(await unseen((value) => overlay("a", `${config(value, more)}${rest}`))).toEqual([]);
  });

  it("is read by another deployable that names it", async () => {
    expect(await unseen((value) => ({ ...overlay("a", config(value)), ...overlay("b", reading) }))).toEqual(
      [],
    );
    const other = reading.replace("app-settings", "web-settings");
    expect(await unseen((value) => ({ ...overlay("a", config(value)), ...overlay("b", other) }))).toEqual(
      TOLD,
    );
  });

  it("is taken over where the build has put its value into something else", async () => {
    const taking = (value: string) => config(value) + pods(`env: [{ name: LEVEL, value: ${value} }]`);
    expect(await unseen((value) => overlay("a", taking(value)))).toEqual([]);
  });

  it.each([
    ["kubernetes.io/dockerconfigjson", 0],
    ["kubernetes.io/tls", 1],
    ["Opaque", 1],
  ])("as a Secret of type %s: %d", async (type, expected) => {
    const secret = (value: string) => `${config(value, "", "Secret")}type: ${type}\n`;
    expect(await unseen((value) => overlay("a", secret(value)))).toHaveLength(expected);
  });

  it("is no news as long as only its labels change, and not when it comes", async () => {
    const label = (value: string) => overlay("a", config("same", `, labels: { tier: ${value} }`));
    expect(await unseen(label)).toEqual([]);
    const { findings } = await forecastTrees(
      overlay("a", reading.slice(4)),
      overlay("a", config("a") + reading),
    );
    expect(findings.filter(({ check }) => check === "unseen-reader")).toEqual([]);
  });
});
