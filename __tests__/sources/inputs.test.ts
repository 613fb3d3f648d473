import { expect, it } from "vitest";
import { application, AUTOMATED, deployment } from "../app/argo/repository.ts";
import { forecastTrees, type CaseFiles } from "../support/forecast-trees.ts";

const COMPONENT = `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
configMapGenerator: [{ name: c, files: [app.properties] }]
`;
const withComponents = (path: string): CaseFiles => ({
  "argo/app.yaml": application({
    ...{ path: "app", syncPolicy: AUTOMATED },
    source: { kustomize: { components: [path] } },
  }),
  "app/kustomization.yaml": "resources: [d.yaml]\n",
  "app/d.yaml": deployment("1.0"),
  "components/one/kustomization.yaml": COMPONENT,
  "components/one/app.properties": "a=1",
});
const chart = (helm: object = {}): CaseFiles => ({
  "argo/app.yaml": application({ path: "chart", source: { helm }, syncPolicy: AUTOMATED }),
  "chart/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
  "chart/templates/d.yaml": '{{ .Files.Get "files/conf.properties" }}',
});
const fileParameter = { fileParameters: [{ name: "cfg", path: "/conf/$ARGOCD_APP_NAME.txt" }] };
const linked = (path: string, link: string): CaseFiles => ({ ...chart(), [path]: { link } });

it.each<readonly [string, CaseFiles, CaseFiles]>([
  [
    "a file of a component that a pattern names",
    withComponents("../components/*"),
    { "components/one/app.properties": "a=2" },
  ],
  [
    "a new component that a pattern names",
    withComponents("../components/*"),
    {
      "components/two/kustomization.yaml": COMPONENT.replace("name: c", "name: d"),
      "components/two/app.properties": "a=1",
    },
  ],
  [
    "what a folder of a chart links to",
    { ...linked("chart/files", "../shared/files"), "shared/files/conf.properties": "a: 1\n" },
    { "shared/files/conf.properties": "a: 2\n" },
  ],
  [
    "what a file of a chart links to, through another link",
    {
      ...linked("chart/files/conf.properties", "../../shared/now/conf.properties"),
      "shared/now": { link: "v1" },
      "shared/v1/conf.properties": "a: 1\n",
    },
    { "shared/v1/conf.properties": "a: 2\n" },
  ],
  [
    "the link on the way",
    {
      ...linked("chart/files/conf.properties", "../../shared/now/conf.properties"),
      "shared/now": { link: "v1" },
      "shared/v1/conf.properties": "a: 1\n",
      "shared/v2/conf.properties": "a: 2\n",
    },
    { "shared/now": { link: "v2" } },
  ],
  [
    "what a chart links to that links back",
    { ...linked("chart/files", "../shared"), "shared/back": { link: "../chart" }, "shared/a": "1" },
    { "shared/a": "2" },
  ],
  [
    "a file of a parameter whose name a variable fills in",
    { ...chart(fileParameter), "conf/web.txt": "one\n" },
    { "conf/web.txt": "two\n" },
  ],
  [
    "a file of a parameter, beside values that are not read",
    { ...chart({ ...fileParameter, valueFiles: ["https://example.com/a.yaml"] }), "conf/web.txt": "one\n" },
    { "conf/web.txt": "two\n" },
  ],
])("what an Application reads: %s", async (_, base, change) => {
  const { deployables } = await forecastTrees(base, { ...base, ...change });
  expect(deployables.map(({ name }) => name)).toEqual(["argocd/web"]);
});
