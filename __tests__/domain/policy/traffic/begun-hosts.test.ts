import { describe, expect, it } from "vitest";
import { nameSuffixHash } from "../../../../src/model/hash.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest, told } from "../check-fixture.ts";
import { HERE } from "../slip-fixture.ts";

const service = (name: string, more = "") =>
  manifest("v1 Service", `spec: { ports: [{ port: 6379 }, { port: 26379 }]${more} }`, HERE(name));
const SERVICES = service("cache-server") + service("heads", ", clusterIP: None");
const pods = (env: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: a, image: a, env: [{ name: CACHE, value: ${JSON.stringify(env)} }], args: [--level=info] }] } } }`,
    HERE("web"),
  );
const config = (text: string) =>
  manifest("v1 ConfigMap", `data: { app.conf: ${JSON.stringify(text)} }`, HERE("web"));
const release = (text: string, namespace = "shop") =>
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    `spec: { interval: 1m, chartRef: { kind: OCIRepository, name: a }, values: { url: ${JSON.stringify(text)} } }`,
    `name: web, namespace: ${namespace}`,
  );
const WAS = "tcp://cache-server:6379";

const hosts = (base: string, head: string) =>
  (["lost-traffic", "misspelt-name"] as const)
    .flatMap((check) => told(check, base + SERVICES, head + SERVICES))
    .filter((text) => text.includes(" calls "));
const unanswered = (what: string, who = "Deployment web") =>
  `warning: ${who} calls ${what} from now on, and Service cache-server has no such port: nobody answers.`;
const slip = (what: string, meant: string, who = "Deployment web") =>
  `warning: ${who} calls ${what}, which no Service of the build is. Did you mean ${meant}?`;

it.each<readonly [text: string, expected: string | undefined]>([
  ["tcp://cache-server:6380", unanswered("cache-server:6380")],
  ["redis://user:pw@cache-server.shop:6380/0", unanswered("cache-server.shop:6380")],
  ["cache-server:6380", unanswered("cache-server:6380")],
  ["tcp://cache-server.shop.svc:80", unanswered("cache-server.shop.svc:80")],
  ["tcp://cache-server:26379", undefined],
  ["tcp://cache-server/", undefined],
  ["tcp://heads:1", undefined],
  ["tcp://elsewhere:1", undefined],
  ["tcp://cache-sever:6379", slip("cache-sever", "cache-server")],
  ["cache-sever:6379", slip("cache-sever", "cache-server")],
  ["tcp://cache-server2:6379", undefined],
  ["tcp://redis:6379", undefined],
  ["cache-sever", undefined],
])("what pods begin to call: %s", (text, expected) => {
  expect(hosts(pods(WAS), pods(text))).toEqual(expected === undefined ? [] : [expected]);
  expect(hosts(pods(text), pods(text).replace("info", "debug"))).toEqual([]);
});

it("tells of what comes, in a URL alone", () => {
  expect(hosts("", pods("tcp://cache-server:6380"))).toEqual([unanswered("cache-server:6380")]);
  expect(hosts("", pods("cache-server:6"))).toEqual([]);
  expect(hosts("", pods("tcp://cache-sever:6379"))).toEqual([]);
});

it("reads configs and releases too", () => {
  expect(hosts(config(`url = ${WAS}\n`), config("url = tcp://cache-server:6380\n"))).toEqual([
    unanswered("cache-server:6380", "ConfigMap web"),
  ]);
  const full = (port: string) => `cache-server.shop.svc.cluster.local:${port}`;
  expect(hosts(release(full("6379"), "flux-system"), release(full("6380"), "flux-system"))).toEqual([
    unanswered(full("6380"), "HelmRelease web"),
  ]);
  // A name alone is one of another namespace there.
  expect(hosts(release(WAS, "flux-system"), release("tcp://cache-server:6380", "flux-system"))).toEqual([]);
});

it("tells of one of two that are called, where the other stays", () => {
  const both = (one: string) => config(`a: ${one}\nb: ${WAS}\n`);
  expect(hosts(both(WAS), both("tcp://cache-sever:6379"))).toEqual([
    slip("cache-sever", "cache-server", "ConfigMap web"),
  ]);
});

it("tells of one of two containers that call the same", () => {
  const two = (other: string) =>
    pods(WAS).replace(
      "containers: [",
      `initContainers: [{ name: i, image: a, env: [{ name: CACHE, value: ${JSON.stringify(other)} }] }], containers: [`,
    );
  expect(hosts(two(WAS), two("tcp://cache-sever:6379"))).toEqual([slip("cache-sever", "cache-server")]);
});

it("knows a generated config by its name without the hash", () => {
  const generated = (url: string) => {
    const data = `data: { CACHE_HOST: ${url} }`;
    const object = manifestsOf(manifest("v1 ConfigMap", data, HERE("web")))[0]?.object ?? {};
    return manifest("v1 ConfigMap", data, HERE(`web-${nameSuffixHash(object)}`));
  };
  const [is = ""] = /web-\w+/.exec(generated("cache-sever")) ?? [];
  expect(hosts(generated("cache-server"), generated("cache-sever"))).toEqual([
    slip("cache-sever", "cache-server", `ConfigMap ${is}`),
  ]);
});

describe("a host and a port side by side", () => {
  const pair = (port: number, who = "ConfigMap web", host = "cache-server") =>
    `warning: ${who} names port ${port} beside the host ${host} from now on, and Service cache-server has no such port: nobody answers.`;
  const toldOf = (base: string, head: string) => told("lost-traffic", base + SERVICES, head + SERVICES);
  const variables = (host: string, port: number, more = "") =>
    manifest("v1 ConfigMap", `data: { CACHE_HOST: ${host}, CACHE_PORT: "${port}"${more} }`, HERE("web"));

  it.each<readonly [string, string, string, readonly string[]]>([
    ["the port changes", variables("cache-server", 6379), variables("cache-server", 6380), [pair(6380)]],
    ["to another one that it has", variables("cache-server", 6379), variables("cache-server", 26379), []],
    ["the host is unknown", variables("cache", 6379), variables("cache", 6380), []],
    ["any port of a headless one answers", variables("heads", 6379), variables("heads", 6380), []],
    ["it was no port of the Service before", variables("cache-server", 1), variables("cache-server", 2), []],
    ["the host alone changes", variables("heads", 1), variables("cache-server", 1), []],
    [
      "in full",
      variables("cache-server.shop.svc", 6379),
      variables("cache-server.shop.svc", 80),
      [pair(80, "ConfigMap web", "cache-server.shop.svc")],
    ],
    [
      "two ports by the same name",
      variables("cache-server", 6379),
      variables("cache-server", 6380, ', cache_port: "6379"'),
      [],
    ],
    ["nothing comes before", "", variables("cache-server", 6380), []],
    [
      "lines of a text",
      config('[cache]\nhost = "cache-server"\nport = 6379\n'),
      config('[cache]\nhost = "cache-server"\nport = 6380\n'),
      [pair(6380)],
    ],
    [
      "another section of it",
      config("host: cache-server\nport: 6379\na: 1\nb: 1\nc: 1\nport: 80\n"),
      config("host: cache-server\nport: 6379\na: 1\nb: 1\nc: 1\nport: 81\n"),
      [],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(toldOf(base, head)).toEqual(expected);
  });
});

describe("a container that calls another one of its pod", () => {
  const proxy = (url: string, ports = "[{ containerPort: 8080 }]", own = "[{ containerPort: 4180 }]") =>
    manifest(
      "apps/v1 Deployment",
      `spec: { template: { spec: { containers: [{ name: web, image: a, ports: ${ports} }, { name: proxy, image: b, ports: ${own}, args: ["--upstream=${url}"] }] } } }`,
      HERE("web"),
    );
  const WITHIN =
    "warning: Deployment web calls port 8081 of its own pod from now on, and no container of it has that, but the one that it called before: nobody answers.";
  it.each<readonly [what: string, before: string, after: string, isTold: boolean]>([
    ["at another port", proxy("http://localhost:8080"), proxy("http://localhost:8081"), true],
    ["by its address", proxy("http://127.0.0.1:8080"), proxy("http://127.0.0.1:8081/x"), true],
    [
      "that has it",
      proxy("http://localhost:8080"),
      proxy("http://localhost:8081", "[{ containerPort: 8080 }, { containerPort: 8081 }]"),
      false,
    ],
    [
      "that moves along",
      proxy("http://localhost:8080"),
      proxy("http://localhost:8081", "[{ containerPort: 8082 }]"),
      false,
    ],
    [
      "whose port was never declared",
      proxy("http://localhost:8080", "[]"),
      proxy("http://localhost:8081", "[]"),
      false,
    ],
    ["at its own port", proxy("http://localhost:4180"), proxy("http://localhost:8081"), false],
    ["elsewhere from now on", proxy("http://localhost:8080"), proxy("http://other:8081"), false],
    [
      "at another one too",
      proxy("http://localhost:8080"),
      proxy("http://localhost:8080,http://localhost:8081"),
      false,
    ],
  ])("%s", (_, before, after, isTold) => {
    expect(told("lost-traffic", before, after)).toEqual(isTold ? [WITHIN] : []);
  });
});
