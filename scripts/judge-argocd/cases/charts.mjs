// Charts: what Argo CD gives to helm. The chart writes down all that it gets.
const CHART = {
  "app/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
  "app/values.yaml": "a: own\nb: {c: own, d: own}\nlist: [1, 2]\n",
  "app/values-1.yaml": "a: one\nb: {c: one}\n",
  "app/values-2.yaml": "a: two\n",
  "app/text.txt": "some\ntext\n",
  "app/crds/a.yaml":
    "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.example.com}\n",
  "app/templates/all.yaml": `apiVersion: v1
kind: ConfigMap
metadata: {name: all}
data:
  release: "{{ .Release.Name }} {{ .Release.Namespace }} {{ .Release.IsInstall }} {{ .Release.Service }}"
  values: {{ .Values | toJson | quote }}
`,
};
const CAPABILITIES = {
  "app/templates/caps.yaml": `apiVersion: v1
kind: ConfigMap
metadata: {name: caps}
data:
  version: "{{ .Capabilities.KubeVersion.Version }}"
  has: "{{ .Capabilities.APIVersions.Has "example.com/v1" }} {{ .Capabilities.APIVersions.Has "example.com/v1/Thing" }}"
`,
};
const SCHEMA = { "app/values.schema.json": '{"properties": {"a": {"type": "integer"}}}' };
const HOOKS = {
  "app/templates/hook.yaml":
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: hook, annotations: {"helm.sh/hook": pre-install}}\n',
  "app/templates/tests/t.yaml":
    'apiVersion: v1\nkind: Pod\nmetadata: {name: t, annotations: {"helm.sh/hook": test}}\nspec: {containers: []}\n',
};
const ELSEWHERE = {
  "env/prod/values.yaml": "a: prod\n",
  "env/prod/values-x.yaml": "a: x\nb: {d: x}\n",
  "env/app.yaml": "a: by-name\n",
};
/** What stands deeper comes later, whatever its name. */
const LAYERS = {
  ...ELSEWHERE,
  "env/values.yaml": "a: all\nb: {d: all}\n",
  "env/prod/eu/values-y.yaml": "b: {d: deep}\n",
};

const chart = (id, helm, more = {}, asked = {}) => ({
  id: `chart: ${id}`,
  files: { ...CHART, ...more },
  source: { path: "app", ...(helm !== undefined && { helm }) },
  ...asked,
});

export const chartCases = [
  chart("without options", undefined),
  chart("files of values in their order", { valueFiles: ["values-2.yaml", "values-1.yaml"] }),
  chart("a file that is missing", { valueFiles: ["gone.yaml"] }),
  chart("a file that may be missing", {
    valueFiles: ["gone.yaml", "values-1.yaml"],
    ignoreMissingValueFiles: true,
  }),
  chart("a pattern of files", { valueFiles: ["values-*.yaml"] }),
  chart("a pattern, and one of its files again", { valueFiles: ["values-1.yaml", "values-*.yaml"] }),
  chart("a file that is named before a pattern", { valueFiles: ["values-2.yaml", "values-*.yaml"] }),
  chart("a file that is named twice", { valueFiles: ["values-1.yaml", "values-2.yaml", "values-1.yaml"] }),
  chart("two patterns of a file", { valueFiles: ["values-2*", "values-*.yaml"] }),
  chart("a pattern that nothing matches", { valueFiles: ["none-*.yaml"] }),
  chart("a pattern that nothing need match", { valueFiles: ["none-*.yaml"], ignoreMissingValueFiles: true }),
  chart("a pattern over directories", { valueFiles: ["/env/**/*.yaml"] }, ELSEWHERE),
  ...["/env/**/v*.yaml", "/**/values-x.yaml", "/env/**.yaml", "/env/pro[^e]/v*", "/e*/**/**/app.yaml"].map(
    (pattern) => chart(`the pattern ${pattern}`, { valueFiles: [pattern] }, LAYERS),
  ),
  ...["/env/**", "/env/*", "/{env/prod,env}/v*.yaml"].map((pattern) =>
    chart(`the pattern ${pattern}`, { valueFiles: [pattern] }, LAYERS),
  ),
  chart("a file of another directory", { valueFiles: ["../env/prod/values.yaml"] }, ELSEWHERE),
  chart("a file from the top", { valueFiles: ["/env/prod/values.yaml"] }, ELSEWHERE),
  chart("a file out of the repository", { valueFiles: ["../../x.yaml"] }),
  chart("a file by the Application's name", { valueFiles: ["/env/$ARGOCD_APP_NAME.yaml"] }, ELSEWHERE),
  chart("values over files", { valueFiles: ["values-1.yaml"], values: "a: text\nb: {d: text}\n" }),
  chart("values as an object", { valuesObject: { a: null, b: { c: 1 }, list: ["x"] } }),
  chart("an object before a text", { values: "a: text\n", valuesObject: { b: { c: "object" } } }),
  chart("values that are no YAML", { values: "a: [" }),
  chart("values that are no map", { values: "text" }),
  chart("parameters over all", {
    valuesObject: { a: "object" },
    parameters: [
      { name: "a", value: "parameter" },
      { name: "b.c", value: "1" },
      { name: "b.d", value: "1", forceString: true },
      { name: "list[1]", value: "x" },
    ],
  }),
  chart("parameters with commas and braces", {
    parameters: [
      { name: "a", value: "x,y" },
      { name: "list", value: "{p,q}" },
      { name: "b.c", value: "a=b" },
      { name: "n\\.m", value: "dot" },
    ],
  }),
  chart("parameters by variables", {
    parameters: [{ name: "a", value: "$ARGOCD_APP_NAME-${ARGOCD_APP_NAMESPACE}" }],
  }),
  chart("a parameter twice", {
    parameters: [
      { name: "a", value: "first" },
      { name: "a", value: "second" },
    ],
  }),
  chart("parameters of files", { fileParameters: [{ name: "b.c", path: "text.txt" }] }),
  chart(
    "a parameter of a file from the top",
    { fileParameters: [{ name: "a", path: "/env/app.yaml" }] },
    ELSEWHERE,
  ),
  chart("a parameter of a file that is missing", { fileParameters: [{ name: "a", path: "gone.txt" }] }),
  chart("another name and namespace", { releaseName: "other", namespace: "elsewhere" }),
  chart("a name that helm refuses", { releaseName: "Not_A_Name" }),
  chart("no CRDs", { skipCrds: true }),
  chart(
    "a Kubernetes version and kinds",
    { kubeVersion: "1.30.0", apiVersions: ["example.com/v1", "example.com/v1/Thing"] },
    CAPABILITIES,
  ),
  chart("hooks and tests", undefined, HOOKS),
  chart("no tests", { skipTests: true }, HOOKS),
  chart("values that a schema refuses", undefined, SCHEMA),
  chart("a schema that is not looked at", { skipSchemaValidation: true }, SCHEMA),
  chart(
    "options of the file beside it",
    { parameters: [{ name: "a", value: "source" }] },
    {
      "app/.argocd-source.yaml":
        "helm: {parameters: [{name: a, value: file}], valueFiles: [values-1.yaml]}\n",
      "app/.argocd-source-app.yaml": "helm: {releaseName: by-file}\n",
    },
  ),
  chart(
    "files of another source",
    { valueFiles: ["$vals/env/prod/values.yaml", "values-2.yaml"] },
    ELSEWHERE,
    { refs: ["vals"] },
  ),
  chart("a pattern in another source", { valueFiles: ["$vals/env/prod/*.yaml"] }, ELSEWHERE, {
    refs: ["vals"],
  }),
  chart(
    "a file of another source by a name",
    { valueFiles: ["$vals/env/$ARGOCD_APP_NAME.yaml"] },
    ELSEWHERE,
    { refs: ["vals"] },
  ),
  chart("one that is missing in another source", { valueFiles: ["$vals/gone.yaml"] }, ELSEWHERE, {
    refs: ["vals"],
  }),
  chart(
    "one that may be missing there",
    { valueFiles: ["$vals/gone.yaml"], ignoreMissingValueFiles: true },
    ELSEWHERE,
    { refs: ["vals"] },
  ),
  chart(
    "a parameter of a file of another source",
    { fileParameters: [{ name: "a", path: "$vals/env/app.yaml" }] },
    ELSEWHERE,
    { refs: ["vals"] },
  ),
];
