import { describe, expect, it } from "vitest";
import { application, deployment } from "../../app/argo/repository.ts";
import { told } from "../../app/argo/told.ts";

const RESTARTS = "argo:argocd/web@in-cluster Deployment web/web restart";
const UNKNOWN = "argo:argocd/web@in-cluster not analysed";

const values = (generate: string, more = "") =>
  `configs: { cmp: { create: true, plugins: { build: { ${more}generate: ${generate} } } } }\n`;
const definition = (generate: string, name = "build", more = "") =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ConfigManagementPlugin\nmetadata: { name: ${name} }\nspec:\n  ${more}generate: ${generate}\n`;
const HELM = `{ command: [sh, -c], args: [kustomize build --enable-helm] }`;
const inConfigMap = (text: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: cmp }\ndata:\n  plugin.yaml: ${JSON.stringify(text)}\n`;

const files = (
  defined: Readonly<Record<string, string>>,
  tag: string,
  plugin: object = { name: "build" },
) => ({
  "argocd/web.yaml": application({ source: { plugin } }),
  "apps/web/kustomization.yaml": "resources: [deploy.yaml]\n",
  "apps/web/deploy.yaml": deployment(tag),
  ...defined,
});

describe("an Application of a plugin", () => {
  it.each<[string, Readonly<Record<string, string>>, string, object?]>([
    ["that the values of the chart define", { "argocd/values.yaml": values(HELM) }, RESTARTS],
    ["by its words", { "a.yaml": values(`{ command: [kustomize, build, .] }`) }, RESTARTS],
    ["in an object of its own", { "a.yaml": definition(HELM) }, RESTARTS],
    ["in a ConfigMap", { "a.yaml": inConfigMap(definition(HELM)) }, RESTARTS],
    [
      "with a version",
      { "a.yaml": definition(HELM, "build", "version: v1\n  ") },
      RESTARTS,
      { name: "build-v1" },
    ],
    ["twice alike", { "a.yaml": definition(HELM), "b.yaml": values(HELM) }, RESTARTS],
    ["that nothing defines", {}, UNKNOWN],
    ["of another name", { "a.yaml": definition(HELM, "other") }, UNKNOWN],
    ["that is found by its path", { "a.yaml": definition(HELM) }, UNKNOWN, {}],
    [
      "that does more",
      { "a.yaml": values(`{ command: [sh, -c], args: ["kustomize build | envsubst"] }`) },
      UNKNOWN,
    ],
    ["that does something before", { "a.yaml": values(HELM, "init: { command: [sh] }, ") }, UNKNOWN],
    [
      "with another restrictor",
      { "a.yaml": values(`{ command: [kustomize, build, --load-restrictor=LoadRestrictionsNone] }`) },
      UNKNOWN,
    ],
    [
      "twice, not alike",
      { "a.yaml": definition(HELM), "b.yaml": values(`{ command: [./build.sh] }`) },
      UNKNOWN,
    ],
    [
      "in a file that cannot be read",
      { "a.yaml": definition(HELM), "b.yaml": `{{ a }}\n${values(HELM)}` },
      UNKNOWN,
    ],
  ])("%s", async (_, defined, line, plugin) => {
    const change = { "apps/web/deploy.yaml": deployment("2") };
    const lines = await told(files(defined, "1", plugin), change);
    expect(lines.filter((each) => each.startsWith("argo:argocd/web@"))).toEqual([line]);
  });
});
