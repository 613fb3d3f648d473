import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { manifest } from "../../domain/policy/check-fixture.ts";

const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const service = (name: string, port: number) =>
  manifest(
    "v1 Service",
    `spec: { selector: { app: es }, ports: [{ port: ${port} }] }`,
    `name: ${name}, namespace: search`,
  );
const caller = (url: string, namespace: string) =>
  manifest("v1 ConfigMap", `data: { url: "${url}" }`, `name: settings, namespace: ${namespace}`);
const release = (url: string) =>
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { interval: 1h, values: { url: "${url}" } }`,
    "name: traq, namespace: web",
  );

async function lost(before: string, after: string, calling: string) {
  const files = (services: string) => ({
    "clusters/prod/search.yaml": flux("search"),
    "clusters/prod/web.yaml": flux("web"),
    "apps/search/all.yaml": services + manifest("v1 ConfigMap", "", "name: other, namespace: search"),
    "apps/web/all.yaml": calling,
  });
  const { findings } = await forecastTrees(files(before), files(after));
  return findings
    .filter(
      ({ check, message }) => check === "lost-traffic" && /^(ConfigMap|HelmRelease) \w+ calls/.test(message),
    )
    .map(({ message }) => message);
}

const GONE = (what: string) => `${what}, and Service elastic is not there any more: nobody answers.`;
const ES = service("elastic", 9200);

it.each<readonly [string, after: string, calling: string, readonly string[]]>([
  [
    "goes, from another namespace",
    "",
    caller("http://elastic.search.svc.cluster.local:9200", "web"),
    [GONE("ConfigMap settings calls elastic.search.svc.cluster.local")],
  ],
  [
    "gets another name",
    service("opensearch", 9200),
    release("http://elastic.search:9200"),
    [GONE("HelmRelease traq calls elastic.search")],
  ],
  [
    "goes, from its own namespace",
    "",
    caller("http://elastic:9200", "search"),
    [GONE("ConfigMap settings calls elastic")],
  ],
  [
    "loses the port",
    service("elastic", 9300),
    caller("elastic.search.svc:9200", "web"),
    [
      "ConfigMap settings calls elastic.search.svc:9200, and Service elastic has no such port any more: nobody answers.",
    ],
  ],
  ["goes, where another namespace has one of its name", "", caller("http://elastic:9200", "web"), []],
  ["stays", ES, caller("http://elastic.search:9200", "web"), []],
])(
  "who calls by its name a Service of another Kustomization that %s",
  async (_, after, calling, expected) => {
    expect(await lost(ES, after, calling)).toEqual(expected);
  },
);

const web = (url: string, namespace = "web") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: "a:1", env: [{ name: URL, value: "${url}" }] }] } } }`,
    `name: web, namespace: ${namespace}`,
  );

const pair = (host: string, port: number) =>
  web(host)
    .replace("name: URL", "name: DB_HOST")
    .replace('" }] }', `" }, { name: DB_PORT, value: "${port}" }] }`);

it.each<readonly [string, before: string, after: string, readonly string[]]>([
  [
    "at another port",
    web("http://elastic.search:9200"),
    web("http://elastic.search:9300"),
    [
      "Deployment web calls elastic.search:9300 from now on, and Service elastic has no such port: nobody answers.",
    ],
  ],
  [
    "at another port, from its own namespace",
    web("tcp://elastic:9200", "search"),
    web("tcp://elastic:9300", "search"),
    ["Deployment web calls elastic:9300 from now on, and Service elastic has no such port: nobody answers."],
  ],
  [
    "by a name that is a letter off",
    web("http://elastic.search.svc:9200"),
    web("http://elastc.search.svc:9200"),
    [
      "Deployment web calls elastc.search.svc, which no Service of the build is. Did you mean elastic.search.svc?",
    ],
  ],
  [
    "at another port, which stands beside",
    pair("elastic.search", 9200),
    pair("elastic.search", 9300),
    [
      "Deployment web names port 9300 beside the host elastic.search from now on, and Service elastic has no such port: nobody answers.",
    ],
  ],
  ["at its port", web("http://other:80"), web("http://elastic.search:9200"), []],
  ["of another namespace", web("http://elastic:9200"), web("http://elastic:9300"), []],
  ["as before", web("http://elastic.search:9300"), web("http://elastic.search:9300?x=y"), []],
])("who begins to call a Service of another Kustomization %s", async (_, before, after, expected) => {
  const files = (calling: string) => ({
    "clusters/prod/search.yaml": flux("search"),
    "clusters/prod/web.yaml": flux("web"),
    "apps/search/all.yaml": ES,
    "apps/web/all.yaml": calling,
  });
  const { findings } = await forecastTrees(files(before), files(after));
  const told = findings.filter(({ message }) => / calls | beside the host /.test(message));
  expect(told.map(({ message }) => message)).toEqual(expected);
});

it("counts as there where it moves to who calls it", async () => {
  const calling = caller("http://elastic.search:9200", "web");
  const files = (search: string, web: string) => ({
    "clusters/prod/search.yaml": flux("search"),
    "clusters/prod/web.yaml": flux("web"),
    "apps/search/all.yaml": search + manifest("v1 ConfigMap", "", "name: other, namespace: search"),
    "apps/web/all.yaml": calling + web,
  });
  const { findings } = await forecastTrees(files(ES, ""), files("", ES));
  expect(findings.filter(({ message }) => message.includes(" calls "))).toEqual([]);
});

it("leaves a host out of a certificate that an Ingress of another deployable names", async () => {
  const certificate = (names: string) =>
    manifest(
      "cert-manager.io/v1 Certificate",
      `spec: { secretName: site-tls, dnsNames: [${names}] }`,
      "name: site, namespace: web",
    );
  const ingress = manifest(
    "networking.k8s.io/v1 Ingress",
    "spec: { tls: [{ secretName: site-tls }], rules: [{ host: a.x.y }] }",
    "name: site, namespace: web",
  );
  const files = (names: string) => ({
    "clusters/prod/search.yaml": flux("search"),
    "clusters/prod/web.yaml": flux("web"),
    "apps/search/all.yaml": certificate(names),
    "apps/web/all.yaml": ingress,
  });
  const { findings } = await forecastTrees(files("a.x.y, b.x.y"), files("b.x.y"));
  expect(findings.map(({ check, message }) => `${check}: ${message.slice(0, 30)}`)).toEqual([
    "lost-traffic: Ingress site serves a.x.y, for",
  ]);
});
