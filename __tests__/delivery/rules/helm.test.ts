import { expect, test } from "vitest";
import { application } from "./argo-repository.ts";
import { configMap, outcome, URL, type Texts } from "./outcome.ts";

const SOURCE = "clusters/prod/source.yaml";
const RELEASE = "clusters/prod/release.yaml";

/** An object of Flux, with its spec in flow form. */
function flux(group: string, kind: string, name: string, spec: string): string {
  return `apiVersion: ${group}.toolkit.fluxcd.io/${group === "helm" ? "v2" : "v1"}
kind: ${kind}
metadata: {name: ${name}, namespace: flux-system}
spec: {${spec}}
`;
}

const OWN = "sourceRef: {kind: GitRepository, name: flux-system}";
const SYNC: Texts = {
  "clusters/prod/sync.yaml": [
    flux("source", "GitRepository", "flux-system", `url: "${URL}", ref: {branch: main}`),
    flux("kustomize", "Kustomization", "flux-system", `path: ./clusters/prod, prune: true, ${OWN}`),
  ].join("---\n"),
};
const REPOSITORY_CHART =
  "chart: {spec: {chart: web, version: 1.0.0, sourceRef: {kind: HelmRepository, name: s}}}";

function release(spec = "", chart = REPOSITORY_CHART, name = "web"): string {
  return flux("helm", "HelmRelease", name, `interval: 10m, ${chart}${spec === "" ? "" : `, ${spec}`}`);
}

const source = (kind: string, spec: string): Texts => ({ [SOURCE]: flux("source", kind, "s", spec) });
const cluster = (spec = "", chart?: string): Texts => ({ ...SYNC, [RELEASE]: release(spec, chart) });
const to = (spec: string): Texts => ({ [RELEASE]: release(spec) });
const MAY = ["flux-system unknown HelmRelease flux-system/web"];
const OCI = "chartRef: {kind: OCIRepository, name: s}";
const oci = (tag: string) => source("OCIRepository", `url: "oci://r.example/web", ref: {tag: ${tag}}`);

const generator = (from: string): Texts => ({
  [SOURCE]: `apiVersion: source.extensions.fluxcd.io/v1beta1
kind: ArtifactGenerator
metadata: {name: all, namespace: flux-system}
spec:
  sources: [{alias: git, kind: GitRepository, name: flux-system}]
  artifacts: [{name: chart, copy: [{from: "${from}", to: "@artifact/"}]}]
`,
});

type Case = readonly [rule: string, base: Texts, change: Texts, expected: readonly unknown[]];

const says = (text: string) => expect.stringContaining(text) as unknown;

const chartOf = (name: string): Texts => ({
  [SOURCE]: [
    flux("source", "HelmRepository", "s", "url: https://charts.example"),
    flux(
      "source",
      "HelmChart",
      "c",
      `chart: web, version: "${name}", sourceRef: {kind: HelmRepository, name: s}`,
    ),
  ].join("---\n"),
});

/** A release of a chart of the repository, and how it is said of it that nobody rendered it. */
const LOCAL = (more = "") =>
  `chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system}${more}}}`;
const chart = (version: string, text = "a", more: Texts = {}): Texts => ({
  "charts/web/Chart.yaml": `apiVersion: v2\nname: web\nversion: ${version}\n`,
  "charts/web/templates/web.yaml": text,
  ...more,
});
const local = (more = "", files: Texts = {}): Texts => ({
  ...cluster("", LOCAL(more)),
  ...chart("1.0.0"),
  ...files,
});
const NOT_RENDERED = [says("web none: Flux renders the chart")];

const LOCAL_CASES: readonly Case[] = [
  [
    "59 a template waits for the version of its chart",
    local(),
    chart("1.0.0", "b"),
    ["web waits: notReached", ...NOT_RENDERED],
  ],
  ["59 a new version", local(), chart("1.0.1", "b"), NOT_RENDERED],
  ["59 every revision", local(", reconcileStrategy: Revision"), chart("1.0.0", "b"), NOT_RENDERED],
  [
    "59 values of the chart wait too",
    local(", valuesFiles: [./prod.yaml]", { "prod.yaml": "a: 1" }),
    { "prod.yaml": "a: 2" },
    ["web waits: notReached", says("web none:")],
  ],
  [
    "59 what changes of the release is said of it",
    local(),
    { [RELEASE]: release("values: {a: b}", LOCAL()) },
    MAY,
  ],
  [
    "59 what .helmignore names",
    local("", { "charts/web/.helmignore": "*.bak" }),
    { "charts/web/a.bak": "x" },
    [],
  ],
  ["59 what tells of the chart", local(), { "charts/web/README.md": "x" }, []],
  [
    "59 unless a template takes files",
    local("", chart("1.0.0", "{{ .Files.Glob `*.md` }}")),
    { "charts/web/README.md": "x" },
    ["web waits: notReached", ...NOT_RENDERED],
  ],
  [
    "59 a values file is no part of the chart, whatever .helmignore names",
    local(", valuesFiles: [./charts/web/a.bak]", { "charts/web/.helmignore": "*.bak" }),
    { "charts/web/a.bak": "a: 1" },
    ["web waits: notReached", says("web none:")],
  ],
  [
    "59 values of the chart that this release does not name",
    local("", { "charts/web/values-dev.yaml": "a: 1" }),
    { "charts/web/values-dev.yaml": "a: 2" },
    [],
  ],
  [
    "59 another file, where what the chart depends on may take files",
    local("", {
      ...chart("1.0.0\ndependencies: [{name: lib, version: 1.0.0, repository: 'https://x.example'}]"),
      "charts/web/settings.yaml": "a: 1",
    }),
    { "charts/web/settings.yaml": "a: 2" },
    ["web waits: notReached", says("web none:")],
  ],
  [
    "59 a values file that goes fails",
    local(", valuesFiles: [./prod.yaml], reconcileStrategy: Revision", { "prod.yaml": "a: 1" }),
    { "prod.yaml": null },
    [says('the values file "prod.yaml" does not exist')],
  ],
  [
    "59 unless it may be missing",
    local(", valuesFiles: [./prod.yaml], ignoreMissingValuesFiles: true, reconcileStrategy: Revision", {
      "prod.yaml": "a: 1",
    }),
    { "prod.yaml": null },
    NOT_RENDERED,
  ],
  [
    "59 one that an Application of Argo CD deploys is one release",
    {
      ...Object.fromEntries(Object.entries(local()).filter(([path]) => path !== RELEASE)),
      "apps/r.yaml": local()[RELEASE] ?? "",
      "argocd/apps.yaml": application({ name: "apps", source: { path: "apps" } }),
    },
    chart("1.0.1"),
    NOT_RENDERED,
  ],
  [
    "59 another chart of the repository is nobody's",
    local(),
    { "charts/api/Chart.yaml": "apiVersion: v2\nname: api\nversion: 1.0.0\n" },
    [],
  ],
];

const CASES: readonly Case[] = [
  ["55 a source that moves reaches its release", { ...cluster("", OCI), ...oci("1.0.0") }, oci("1.1.0"), MAY],
  [
    "55 and each of several",
    { ...cluster("", OCI), "clusters/prod/b.yaml": release("", OCI, "b"), ...oci("1.0.0") },
    oci("1.1.0"),
    ["flux-system unknown HelmRelease flux-system/b", ...MAY],
  ],
  [
    "55 the address of a HelmRepository",
    { ...cluster(), ...source("HelmRepository", "url: https://a.example") },
    source("HelmRepository", "url: https://b.example"),
    MAY,
  ],
  [
    "55 a HelmChart",
    { ...cluster("", "chartRef: {kind: HelmChart, name: c}"), ...chartOf("1.0.0") },
    chartOf("1.1.0"),
    MAY,
  ],
  [
    "55 a HelmRepository of a HelmChart",
    { ...cluster("", "chartRef: {kind: HelmChart, name: c}"), ...chartOf("1.0.0") },
    { [SOURCE]: (chartOf("1.0.0")[SOURCE] ?? "").replace("charts.example", "other.example") },
    MAY,
  ],
  [
    "55 an artifact that a generator puts together",
    { ...cluster("", "chartRef: {kind: ExternalArtifact, name: chart}"), ...generator("@git/charts/a/**") },
    generator("@git/charts/b/**"),
    MAY,
  ],
  [
    "55 the interval of a source is no change",
    { ...cluster("", OCI), ...oci("1.0.0") },
    { [SOURCE]: (oci("1.0.0")[SOURCE] ?? "").replace("spec: {", "spec: {interval: 5m, ") },
    [],
  ],
  ...[
    "timeout: 5m",
    "test: {enable: true}",
    "driftDetection: {mode: warn}",
    "uninstall: {keepHistory: true}",
    "dependsOn: [{name: other}]",
    "maxHistory: 3",
    "install: {remediation: {retries: 3}}",
    "upgrade: {timeout: 5m, remediation: {retries: 3}}",
    "rollback: {timeout: 5m}",
  ].map((spec): Case => [`56 ${spec} changes no pod`, cluster(), to(spec), []]),
  ["56 upgrade.force may", cluster(), to("upgrade: {force: true}"), MAY],
  [
    "56 driftDetection that comes undoes what was changed by hand",
    cluster(),
    to("driftDetection: {mode: enabled}"),
    MAY,
  ],
  [
    "56 suspend holds",
    cluster("suspend: true"),
    to("suspend: true, values: {a: b}"),
    ["flux-system none HelmRelease flux-system/web"],
  ],
  ["56 and lets go what has gathered", cluster("suspend: true"), to(""), MAY],
  [
    "57 a ConfigMap of values",
    {
      ...cluster("valuesFrom: [{kind: ConfigMap, name: v}]"),
      "clusters/prod/v.yaml": configMap("v", '{values.yaml: "a: 1"}', "flux-system"),
    },
    { "clusters/prod/v.yaml": configMap("v", '{values.yaml: "a: 2"}', "flux-system") },
    [says("unknown HelmRelease flux-system/web")],
  ],
  [
    "57 one of another namespace is another one",
    {
      ...cluster("valuesFrom: [{kind: ConfigMap, name: v}]"),
      "clusters/prod/v.yaml": configMap("v", '{values.yaml: "a: 1"}', "other"),
    },
    { "clusters/prod/v.yaml": configMap("v", '{values.yaml: "a: 2"}', "other") },
    [],
  ],
  [
    "58 values that name a ConfigMap of the build",
    {
      ...cluster("values: {existingConfigMap: conf}"),
      "clusters/prod/c.yaml": configMap("conf", "{a: x}", "flux-system"),
    },
    { "clusters/prod/c.yaml": configMap("conf", "{a: y}", "flux-system") },
    [says("unknown HelmRelease flux-system/web")],
  ],
  [
    "58 of the namespace where the pods are",
    {
      ...cluster("targetNamespace: prod, values: {existingConfigMap: conf}"),
      "clusters/prod/c.yaml": configMap("conf", "{a: x}", "prod"),
    },
    { "clusters/prod/c.yaml": configMap("conf", "{a: y}", "prod") },
    MAY,
  ],
  ...(
    [
      ["57 the key that it takes", '{values.yaml: "a: 2", b: x}', "flux-system", MAY],
      ["57 another key", '{values.yaml: "a: 1", b: y}', "flux-system", []],
      [
        "57 values are of the release's own namespace, wherever its pods are",
        '{values.yaml: "a: 2", b: x}',
        "prod",
        [],
      ],
    ] as const
  ).map(([rule, data, namespace, expected]): Case => [
    rule,
    {
      ...cluster("targetNamespace: prod, valuesFrom: [{kind: ConfigMap, name: v}]"),
      "clusters/prod/v.yaml": configMap("v", '{values.yaml: "a: 1", b: x}', namespace),
    },
    { "clusters/prod/v.yaml": configMap("v", data, namespace) },
    expected,
  ]),
  [
    "61 values may restart, whatever they are called",
    cluster("values: {ingress: {host: a}}"),
    to("values: {ingress: {host: b}}"),
    MAY,
  ],
];

test.each([...CASES, ...LOCAL_CASES])("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
