import { describe, expect, it } from "vitest";
import { mayBecome, nameTemplates } from "../../../src/app/discovery/assembled-names.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const VALUES = { APP: "app", PORT: 80 };

describe("a text with variables", () => {
  it.each([
    ["name: ${APP}-settings", "app-settings", true],
    ["name: ${APP}-settings", "web-settings", false],
    ["name: ${APP:=web}-settings", "app-settings", true],
    ["name: ${OTHER}-settings", "web-settings", true],
    ["name: ${OTHER}-settings", "web-config", false],
    ["name: a-${OTHER}-b-${OTHER}-c", "a-x-b-y-c", true],
    ["name: a-${OTHER}-b", "a-b", false],
    ["name: a-${OTHER}b", "a-xbyb", true],
    ["name: a${PORT}", "a80", true],
    ["name: ${APP}", "app", true],
    ["name: ${APP}", "apps", false],
    ["name: ${OTHER}", "anything", true],
    ['"secretName": "${OTHER}"', "anything", true],
    ["host: ${OTHER}", "anything", false],
    ["host: ${OTHER}\nname: ${OTHER}", "anything", true],
    ["host: a.${OTHER}", "anything", false],
    ["name: ${APP%p}x", "apx", true],
    ["name: app", "app", false],
    ["name: ${APP", "app", false],
    ["name: '{{ .Release.Name }}-settings'", "web-settings", true],
    ["name: '{{ .Release.Name }}-settings'", "web-config", false],
    ["name: '{{ .Release.Name }}'", "anything", false],
  ])("%j may become %s: %s", (text, name, expected) => {
    expect(nameTemplates(text).some((template) => mayBecome(template, name, VALUES))).toBe(expected);
  });

  it("of many variables takes no time", () => {
    const [template] = nameTemplates(`name: x${"${A}a".repeat(5000)}`);
    expect(template && mayBecome(template, "x".padEnd(253, "a"), {})).toBe(false);
  });
});

const config = (value: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app-settings, namespace: shop }\ndata: { A: "${value}" }\n`;
const reader = (name: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: app, namespace: shop }\nspec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: "${name}" } }] }] } } }\n`;

async function readers(files: (value: string) => Readonly<Record<string, string>>) {
  const { deployables } = await forecastTrees(files("1"), files("2"));
  return deployables.flatMap(({ staleConfigs }) => staleConfigs.map(({ workload }) => workload.name));
}

it("is read out of another Kustomization of Flux, whose variables make its name", async () => {
  const kustomization = (path: string) =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${path}, namespace: flux-system }\nspec: { path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system }, postBuild: { substitute: { APP: app } } }\n`;
  const found = await readers((value) => ({
    "cluster/kustomization.yaml": "resources: [a.yaml, b.yaml]\n",
    "cluster/a.yaml": kustomization("a"),
    "cluster/b.yaml": kustomization("b"),
    "a/kustomization.yaml": "resources: [cm.yaml]\n",
    "a/cm.yaml": config(value),
    "b/kustomization.yaml": "resources: [web.yaml]\n",
    "b/web.yaml": reader("${APP}-settings"),
  }));
  expect(found).toEqual(["app"]);
});

it("is read under a name of which a replacement writes a part", async () => {
  const found = await readers((value) => ({
    "a/kustomization.yaml": "resources: [cm.yaml]\n",
    "a/cm.yaml": config(value),
    "b/kustomization.yaml":
      "resources: [web.yaml]\nreplacements: [{ source: { kind: Deployment, fieldPath: metadata.name }, targets: [{ select: { kind: Deployment }, fieldPaths: [spec.template.spec.containers.0.envFrom.0.configMapRef.name], options: { delimiter: '-', index: 0 } }] }]\n",
    "b/web.yaml": reader("x-settings"),
  }));
  expect(found).toEqual(["app"]);
});
