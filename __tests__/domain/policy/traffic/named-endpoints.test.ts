import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const service = (ports: string, selector = "") =>
  manifest("v1 Service", `spec: { ${selector}ports: [${ports}] }`);
const slice = (ports: string, name = "web") =>
  manifest(
    "discovery.k8s.io/v1 EndpointSlice",
    `addressType: IPv4, endpoints: [{ addresses: [10.0.0.1] }], ports: [${ports}]`,
    `name: web-1, namespace: shop, labels: { kubernetes.io/service-name: ${name} }`,
  );
const endpoints = (ports: string) =>
  manifest("v1 Endpoints", `subsets: [{ addresses: [{ ip: 10.0.0.1 }], ports: [${ports}] }]`);
const HTTP = "{ name: http, port: 80 }";
const WEB = "{ name: web, port: 80 }";
const said = (kind: string, name: string, which: string) => [
  `warning: ${kind} ${name} has no port ${which}, as Service web has one: whoever calls that gets no answer.`,
];

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  [
    "its port gets another name",
    service(HTTP) + slice(HTTP),
    service(HTTP) + slice(WEB),
    said("EndpointSlice", "web-1", "named http"),
  ],
  [
    "that of the Service does",
    service(HTTP) + slice(HTTP),
    service(WEB) + slice(HTTP),
    said("EndpointSlice", "web-1", "named web"),
  ],
  [
    "the Service has a port without a name",
    service("{ port: 80 }") + endpoints("{ port: 80 }"),
    service("{ port: 80 }") + endpoints(HTTP),
    said("Endpoints", "web", "without a name"),
  ],
  [
    "the Service selects pods",
    service(HTTP, "selector: { a: b }, ") + slice(HTTP),
    service(WEB, "selector: { a: b }, ") + slice(HTTP),
    [],
  ],
  ["another one lists it", service(HTTP) + slice(HTTP), service(HTTP) + slice(WEB) + endpoints(HTTP), []],
  ["it is of another Service", service(HTTP) + slice(HTTP, "api"), service(HTTP) + slice(WEB, "api"), []],
  [
    "it was so before",
    service(HTTP) + slice(WEB),
    service(`${HTTP}, { name: more, port: 81 }`) + slice(WEB),
    [],
  ],
])("what lists endpoints of a Service, where %s", (_, base, head, expected) => {
  expect(told("lost-traffic", base, head).filter((each) => each.includes("has no port"))).toEqual(expected);
});
