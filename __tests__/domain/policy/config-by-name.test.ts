import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const web = (fields: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, ${fields} }] } } }
`;

it.each([
  ["env: [{ name: CONFIG_MAP, value: settings }]", "the variable CONFIG_MAP"],
  ['args: ["--configmap=$(POD_NAMESPACE)/settings"]', "an argument"],
  ['command: [run, "--config=settings"]', "an argument"],
  ["env: [{ name: CONFIG_MAP, value: other-settings }]", undefined],
  ["envFrom: [{ configMapRef: { name: settings } }]", undefined],
])("a workload with %s: %j", async (fields, place) => {
  const files = (workers: string) => ({
    "app/kustomization.yaml": "resources: [web.yaml, cm.yaml]\n",
    "app/cm.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { workers: "${workers}" }\n`,
    "app/web.yaml": web(fields),
  });
  const { findings } = await forecastTrees(files("4"), files("8"));
  const told = findings.filter(({ check }) => check === "config-by-name").map(({ message }) => message);
  expect(told).toEqual(
    place === undefined
      ? []
      : [
          `No pod reads ConfigMap settings by a reference, but Deployment web has its name in ${place}: whether it follows the change is not known.`,
        ],
  );
});

const read = (workload: string, metadata = "name: settings") => {
  const at = (workers: string) =>
    `${workload.replace("AT", workers)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: { ${metadata} }\ndata: { workers: "${workers}" }\n`;
  return findings("config-by-name", [at("4"), at("8")]);
};
const named = "env: [{ name: CONFIG_MAP, value: settings }]";
const restarting = web(named).replace("image: a", "image: a:AT");

it("is told as a warning that makes no restart unsafe", () => {
  expect(read(web(named))).toMatchObject([
    { severity: "warning", unsafe: false, isNew: true, workload: { kind: "Deployment", name: "web" } },
  ]);
});

it.each([
  ["of the same namespace alone", web(named), "name: settings, namespace: other", 0],
  ["of what an init container names", web(named).replace("containers:", "initContainers:"), undefined, 1],
  ["of a variable without a name", web(named.replace("name: CONFIG_MAP, ", "")), undefined, 1],
  ["of an argument that ends like it", web('args: ["my-settings"]'), undefined, 0],
  ["of a workload that starts anew with it", restarting, undefined, 0],
  ["of a variable that goes on after it", web("env: [{ name: A, value: settings-b }]"), undefined, 0],
])("is told %s", (_, workload, metadata, expected) => {
  expect(read(workload, metadata)).toHaveLength(expected);
});

it.each([
  ["sidecar.istio.io/bootstrapOverride: my-settings", 1],
  ["a.io/configs: 'x, default/my-settings'", 1],
  ["a.io/config: other/my-settings", 0],
  ["a.io/config: my-settings-b", 0],
  ["kubectl.kubernetes.io/default-container: my-settings", 0],
])("is told of what puts something into pods as they are made: %s", (annotation, expected) => {
  const namespace = "namespace: default";
  const podsSay = web("").replace("template: {", `template: { metadata: { annotations: { ${annotation} } },`);
  const says = web("").replace("name: web }", `name: web, annotations: { ${annotation} } }`);
  for (const workload of [podsSay, says].map((each) =>
    each.replace("metadata: { name: web", `$&, ${namespace}`),
  ))
    expect(read(workload, `name: my-settings, ${namespace}`)).toHaveLength(expected);
});

it("is not told of a name that is the workload's own, or one word", () => {
  const marked = web("").replace(
    "template: {",
    "template: { metadata: { annotations: { a.io/role: NAME } },",
  );
  const own = marked.replaceAll("name: web }", "name: my-web }").replace("NAME", "my-web");
  expect(read(own, "name: my-web")).toEqual([]);
  expect(read(marked.replace("NAME", "settings"))).toEqual([]);
});

it("is not told where only what people are shown changes, and neither is that nobody reads it", async () => {
  const config = (key: string, value: string) =>
    `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { ${key}: "${value}" }\n`;
  const of = (key: string) => ["4", "8"].map((value) => web(named) + config(key, value)) as [string, string];
  expect(findings("config-by-name", of("_example"))).toEqual([]);
  expect(findings("config-by-name", of("_examples"))).toHaveLength(1);
  const alone = async (key: string) => {
    const files = (value: string) => ({
      "app/kustomization.yaml": "resources: [cm.yaml]\n",
      "app/cm.yaml": config(key, value),
    });
    return (await forecastTrees(files("4"), files("8"))).findings.map(({ check }) => check);
  };
  expect([await alone("_example"), await alone("_examples")]).toEqual([[], ["unseen-reader"]]);
});
