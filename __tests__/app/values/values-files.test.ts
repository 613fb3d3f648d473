import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const release = (file: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  chart:
    spec:
      chart: ./charts/web
      valuesFiles: ["./charts/web/values.yaml", "${file}"]
      sourceRef: { kind: GitRepository, name: fleet }
`;
const of = (file: string, replicas: number) => ({
  "releases/kustomization.yaml": "resources: [web.yaml]\n",
  "releases/web.yaml": release(file),
  "charts/web/Chart.yaml": "name: web\nversion: 1.0.0\n",
  "settings/prod.yaml": `replicas: ${replicas}\n`,
});

it.each([
  ["./settings/prod.yaml", "notAnalysed not-built", "caution"],
  ["./settings/other.yaml", "inert no-object", "calm"],
])("a file beside a chart, of whose release the values are %s, is %s", async (file, line, level) => {
  const { account, summary } = await forecastTrees(of(file, 1), of(file, 2));
  expect(account.map((each) => `${each.line} ${each.code ?? ""}`)).toEqual([line]);
  expect(summary.level).toBe(level);
});

const ofTemplate = (files: string, replicas: number) => ({
  "charts/apps/Chart.yaml": "name: apps\nversion: 1.0.0\n",
  "charts/apps/templates/apps.yaml": `{{ range .Values.networks }}
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: "{{ . }}", namespace: argocd }
spec:
  source:
    helm:
      valueFiles: [${files}]
---
{{ end }}
`,
  "main/network/odin.yaml": `replicas: ${replicas}\n`,
});

// As of planetarium/9c-infra 31ddc76, which was called calm and was reverted: without `allow: helm` nobody renders the chart.
it.each([
  ['"../../{{ $.Values.path }}/network/{{ . }}.yaml"', "notAnalysed values", "caution"],
  ['"../../main/network/odin.yaml"', "notAnalysed values", "caution"],
  ['"../../{{ $.Values.path }}/{{ . }}.yaml"', "inert no-object", "calm"],
  ['"../../{{ $.Values.path }}/settings/{{ . }}.yaml"', "inert no-object", "calm"],
])("a file of values of Applications that a chart makes, named as %s, is %s", async (files, line, level) => {
  const { account, summary } = await forecastTrees(ofTemplate(files, 1), ofTemplate(files, 2));
  expect(account.map((each) => `${each.line} ${each.code ?? ""}`)).toEqual([line]);
  expect(summary.level).toBe(level);
});

// As of jenkins-infra/kubernetes-management 44dd31d: `helmfile -f clusters/one.yaml apply` takes a file of any name.
const ofHelmfile = (file: string, cpu: number) => ({
  "clusters/one.yaml": `---
helmDefaults: { wait: true }
repositories:
  - name: acme
    url: https://acme.github.io/charts
releases:
  # by name
  - name: mirror
    namespace: mirror
    chart: acme/mirror
    values: ["${file}"]
`,
  "config/one/mirror.yaml": `resources: { limits: { cpu: ${cpu} } }\n`,
});

it.each([
  ["../config/one/mirror.yaml", "notAnalysed values", "caution"],
  ["../config/{{ .Environment.Name }}/mirror.yaml", "notAnalysed values", "caution"],
  ["../config/{{ .Environment.Name }}/{{ .Release.Name }}.yaml", "notAnalysed values", "caution"],
  ["../config/one/other.yaml", "inert no-object", "calm"],
])("a file of values of a release that a helmfile names as %s is %s", async (file, line, level) => {
  const { account, summary } = await forecastTrees(ofHelmfile(file, 1), ofHelmfile(file, 2));
  expect(account.map((each) => `${each.line} ${each.code ?? ""}`)).toEqual([line]);
  expect(summary.level).toBe(level);
});

it("a helmfile is known by what it holds", async () => {
  const { account } = await forecastTrees(ofHelmfile("a.yaml", 1), ofHelmfile("b.yaml", 1));
  expect(account.map(({ reason }) => reason)).toEqual([
    "Helmfile makes manifests here, and is not run. Look at what it makes.",
  ]);
});
