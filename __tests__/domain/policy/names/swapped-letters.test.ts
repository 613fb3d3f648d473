import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const of = (type: string, spec: string) => manifest(type, spec, "name: web, namespace: n");
const source = (url: string) => of("source.toolkit.fluxcd.io/v1 HelmRepository", `spec: { url: "${url}" }`);
const release = (chart: string) =>
  of(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { interval: 1h, chart: { spec: { chart: ${chart}, sourceRef: { kind: HelmRepository, name: a } } } }`,
  );
const waiting = (name: string) =>
  of(
    "kustomize.toolkit.fluxcd.io/v1 Kustomization",
    `spec: { interval: 1h, prune: true, path: a, sourceRef: { kind: GitRepository, name: a }, healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: ${name}, namespace: n }] }`,
  );
const secret = (key: string) =>
  of(
    "external-secrets.io/v1 ExternalSecret",
    `spec: { data: [{ secretKey: A, remoteRef: { key: ${key} } }] }`,
  );
const role = (verb: string) =>
  of(
    "rbac.authorization.k8s.io/v1 Role",
    `rules: [{ apiGroups: [""], resources: [pods], verbs: [list, ${verb}] }]`,
  );
const pods = (value: string) =>
  of(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: i, env: [{ name: A, value: "${value}" }] }] } } }`,
  );
const saying = (path: string) => [
  expect.stringContaining(` web has two letters in ${path} the other way round`) as string,
];

it.each<readonly [string, string, string, readonly unknown[]]>([
  [
    "health check of what a chart makes",
    waiting("ingress-nginx-controller"),
    waiting("ingress-nginx-ocntroller"),
    saying("spec.healthChecks[0].name"),
  ],
  ["address", source("https://jetstack.io"), source("https://jesttack.io"), saying("spec.url")],
  ["chart", release("podinfo"), release("podifno"), saying("spec.chart.spec.chart")],
  ["key", secret("a/infra/b"), secret("a/infar/b"), saying("spec.data[0].remoteRef.key")],
  ["verb", role("create"), role("cretae"), saying("rules[0].verbs[1]")],
  ["variable", pods("true"), pods("ture"), saying("spec.template.spec.containers[0].env[0].value")],
  ["address of another word", source("https://jetstack.io"), source("https://jetstak.io"), []],
  ["order of words", pods("web-db-a"), pods("db-web-a"), []],
  ["order of digits", pods("a-12-b"), pods("a-21-b"), []],
  ["place further on", pods("abcdefg"), pods("bacdegf"), []],
  ["short word", pods("rwx"), pods("wrx"), []],
  ["new object", "", source("https://jesttack.io"), []],
  [
    "Secret",
    of("v1 Secret", "stringData: { value: true-it-is }"),
    of("v1 Secret", "stringData: { value: ture-it-is }"),
    [],
  ],
  [
    "key of a Secret",
    of("v1 Secret", "stringData: { DB_PASSWORD: a }"),
    of("v1 Secret", "stringData: { DB_PASSWROD: a }"),
    saying("key DB_PASSWROD"),
  ],
  [
    "line of a ConfigMap",
    of("v1 ConfigMap", 'data: { URL: "http://db.shop:5432" }'),
    of("v1 ConfigMap", 'data: { URL: "http://db.shpo:5432" }'),
    saying("URL"),
  ],
  [
    "key beside the former one",
    of("v1 ConfigMap", "data: { PASSWORD: a }"),
    of("v1 ConfigMap", "data: { PASSWORD: a, PASSWROD: a }"),
    [],
  ],
  [
    "key that pods ask for",
    of("v1 Secret", "stringData: { PASSWROD: a }") + pods("PASSWORD"),
    of("v1 Secret", "stringData: { PASSWORD: a }") + pods("PASSWORD"),
    [],
  ],
  [
    "name, which others tell",
    of("a.io/v1 A", "spec: { name: true-it-is }"),
    of("a.io/v1 A", "spec: { name: ture-it-is }"),
    [],
  ],
])("letters that change their places in a %s", (_, base, head, expected) => {
  expect(told("misspelt-name", base, head)).toEqual(expected);
});

it.each([
  ["mends what the build says elsewhere", "podifno", "podinfo", 0],
  ["breaks what the build says elsewhere", "podinfo", "podifno", 1],
])("a change of a chart that %s", (_, was, is, expected) => {
  const beside = source("https://stefanprodan.github.io/podinfo");
  expect(told("misspelt-name", release(was) + beside, release(is) + beside)).toHaveLength(expected);
});

it("letters that change their places in one of two words that the build has", () => {
  const beside = source("https://a.io/from") + of("v1 ConfigMap", "data: { a: --form=1 }");
  expect(told("misspelt-name", pods("--form") + beside, pods("--from") + beside)).toHaveLength(1);
});
