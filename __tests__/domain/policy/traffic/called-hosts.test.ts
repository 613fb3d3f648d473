import { expect, it } from "vitest";
import { calledHosts } from "../../../../src/domain/policy/traffic/called-hosts.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";

const service = (name: string, ports: readonly number[] = [9200], spec = "") =>
  `---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: traq }\nspec: { ${spec}selector: { app: es }, ports: [${ports.map((port) => `{ name: p${port}, port: ${port} }`).join(", ")}] }\n`;
const config = (value: string, namespace = "traq") =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: traq-config, namespace: ${namespace} }\ndata: { config.yaml: ${JSON.stringify(value)} }\n`;
const pods = (container: string) =>
  `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: traq, namespace: traq }\nspec: { selector: { matchLabels: { app: traq } }, template: { metadata: { labels: { app: traq } }, spec: { containers: [{ name: traq, image: "traq:3", ${container} }] } } }\n`;

function told(before: string, after: string, caller: string, come = [] as { name: string }[]) {
  const [base, head] = [before, after].map((services) => readSide(manifestsOf(services + caller), "base"));
  const elsewhere = {
    ...{ inPlace: [], gone: [], late: [], stores: [] },
    come: come.map(({ name }) => ({ group: "", kind: "Service", name, namespace: "traq" })),
  };
  const context = { base, head, elsewhere } as unknown as Parameters<typeof calledHosts>[0];
  return calledHosts(context).map(({ message }) => message.split(", and")[0]);
}

const ES = service("es");

it.each([
  ["ConfigMap traq-config calls es", config("es:\n  url: http://es:9200\n")],
  ["ConfigMap traq-config calls es", config("ES_URL=https://elastic:pw@es/traq")],
  ["ConfigMap traq-config calls es", config("hosts: [es:9200]")],
  ["ConfigMap traq-config calls es.traq.svc", config("es.traq.svc.")],
  [
    "ConfigMap traq-config calls es.traq.svc.cluster.local",
    config("tcp(es.traq.svc.cluster.local:9300)", "web"),
  ],
  ["ConfigMap traq-config calls es.traq", config("http://es.traq:9200", "web")],
  ["Deployment traq calls es", pods("env: [{ name: ES_HOST, value: es }]")],
  ["Deployment traq calls es", pods('args: ["--elasticsearch=http://es:9200"]')],
  [
    "Service search calls es.traq.svc.cluster.local",
    `---\napiVersion: v1\nkind: Service\nmetadata: { name: search, namespace: traq }\nspec: { type: ExternalName, externalName: es.traq.svc.cluster.local }\n`,
  ],
  [
    "HelmRelease traq calls es",
    "---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: traq, namespace: traq }\nspec: { values: { search: { host: es, port: 9200 } } }\n",
  ],
])("%s, and the Service goes, or gets another name", (expected, caller) => {
  expect(told(ES, "", caller)).toEqual([expected]);
  expect(told(ES, service("elasticsearch"), caller)).toEqual([expected]);
  expect(told(ES, ES, caller)).toEqual([]);
  // It only moves to another deployable.
  expect(told(ES, "", caller, [{ name: "es" }])).toEqual([]);
});

it.each([
  ["a word", config("locale: es")],
  ["a part of a name", config("http://es-proxy:9200 http://my.es:9200 http://es.example.com:9200")],
  ["another port, without a scheme", config("es:latest es:3 es:92001")],
  ["the name in another namespace", config("http://es:9200", "web")],
  ["another namespace's in full", config("http://es.search.svc.cluster.local:9200")],
  ["a variable that is no host", pods("env: [{ name: LANGUAGE, value: es }]")],
  [
    "a Secret, of which nothing is told",
    '---\napiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: traq }\nstringData: { URL: "http://es:9200" }\n',
  ],
])("is no call: %s", (_, caller) => {
  expect(told(ES, "", caller)).toEqual([]);
});

it("a port that the Service loses counts where it is called", () => {
  const both = service("es", [9200, 9300]);
  expect(told(both, ES, config("http://es:9300"))).toEqual(["ConfigMap traq-config calls es:9300"]);
  expect(told(both, ES, config("http://es:9200 http://es"))).toEqual([]);
});

it.each(["proxy_redirect http://es:9200/ /search/;", "  ProxyPassReverse http://es:9200/"])(
  "what a proxy rewrites in answers is no call: %s",
  (line) => {
    expect(told(ES, "", config(`location / {\n${line}\n}`))).toEqual([]);
    expect(told(ES, "", config(`${line}\nproxy_pass http://es:9200;`))).toEqual([
      "ConfigMap traq-config calls es",
    ]);
  },
);
