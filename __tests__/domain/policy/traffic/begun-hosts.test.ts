import { expect, it } from "vitest";
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
