import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

type Files = Readonly<Record<string, string>>;

const application = (name: string, source: string, namespace = "shop") =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd }\nspec: { project: default, destination: { server: "https://kubernetes.default.svc", namespace: ${namespace} }, syncPolicy: { automated: { prune: true } }, ${source} }\n`;
const chart = (helm: string) =>
  `source: { repoURL: "https://charts.example.com", chart: app, targetRevision: "1", helm: { ${helm} } }`;
const CONFIGS = `source: { repoURL: "https://github.com/me/home-ops.git", path: cfg, targetRevision: HEAD }`;
const object = (kind: string, name: string, data: string) =>
  `---\napiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name} }\ndata: { a: ${data} }\n`;

const files = (reader: string, configs: string, more: Files = {}): Files => ({
  "argocd/web.yaml": reader,
  "argocd/cfg.yaml": application("cfg", CONFIGS),
  "cfg/all.yaml": object("ConfigMap", "keep", "b") + configs,
  ...more,
});

async function told(base: Files, head: Files) {
  const { findings } = await forecastTrees(base, head);
  return findings
    .filter(({ check }) => check === "named-by-others" || check === "unseen-reader")
    .map(({ severity, message }) => `${severity} ${message}`);
}

const GONE =
  "warning The values of Application argocd/web name ConfigMap web-config, which this change removes.";
const CHANGES =
  "warning ConfigMap web-config in namespace shop changes under its name, and Application argocd/web names it, whose chart is not rendered here: its pods restart, or keep the old content.";
const NOBODY =
  "warning ConfigMap web-config in namespace shop changes under its name, and nothing here is seen to read it: whoever does so only at its start keeps the old content.";
const MOUNTED = "persistence: { c: { type: configMap, name: web-config } }";

describe("an Application of a chart that is not rendered", () => {
  it.each([
    ["in valuesObject", chart(`valuesObject: { ${MOUNTED} }`)],
    ["in its values", chart(`values: "{ ${MOUNTED} }"`)],
    [
      "in a template",
      chart(`valuesObject: { volumes: { configMap: { name: "{{ .Release.Name }}-config" } } }`),
    ],
    ["in a template of its values", chart(`values: "configMap: { name: '{{ .Release.Name }}-config' }"`)],
    ["in a text", chart('valuesObject: { extra: "- configMap:\\n    name: web-config\\n" }')],
    ["in a parameter", chart("parameters: [{ name: existingConfigMap.name, value: web-config }]")],
  ])("names a config %s", async (_, source) => {
    const reader = application("web", source);
    const [before, after] = [
      object("ConfigMap", "web-config", "some"),
      object("ConfigMap", "web-config", "other"),
    ];
    expect(await told(files(reader, before), files(reader, ""))).toEqual([GONE]);
    expect(await told(files(reader, before), files(reader, after))).toEqual([CHANGES]);
  });

  it("names a config in a file of values", async () => {
    const several = `sources: [{ repoURL: "https://charts.example.com", chart: app, targetRevision: "1", helm: { valueFiles: [$own/web/values.yaml] } }, { repoURL: "https://github.com/me/home-ops.git", targetRevision: HEAD, ref: own }]`;
    const reader = application("web", several);
    const more = { "web/values.yaml": `${MOUNTED}\n` };
    const config = object("ConfigMap", "web-config", "some");
    expect(await told(files(reader, config, more), files(reader, "", more))).toEqual([GONE]);
  });

  it.each([
    ["another name", application("web", chart("valuesObject: { configMap: { name: other-config } }"))],
    ["another namespace", application("web", chart(`valuesObject: { ${MOUNTED} }`), "far")],
    ["nothing", application("web", chart("valuesObject: {}"))],
  ])("is silent with %s", async (_, reader) => {
    const [before, after] = [
      object("ConfigMap", "web-config", "some"),
      object("ConfigMap", "web-config", "other"),
    ];
    expect(await told(files(reader, before), files(reader, ""))).toEqual([]);
    expect(await told(files(reader, before), files(reader, after))).toEqual([NOBODY]);
  });

  it("is silent where the config only moves", async () => {
    const reader = application("web", chart(`valuesObject: { ${MOUNTED} }`));
    const config = object("ConfigMap", "web-config", "some");
    const other = application("other", CONFIGS.replace("path: cfg", "path: other"));
    const more = (configs: string) => ({
      "argocd/other.yaml": other,
      "other/all.yaml": object("ConfigMap", "there", "b") + configs,
    });
    expect(await told(files(reader, config, more("")), files(reader, "", more(config)))).toEqual([]);
  });
});
