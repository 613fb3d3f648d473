import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";
import { SERVED } from "../served-fixture.ts";

it.each([
  ["gw", "80", "8080, 9090", 1],
  ["gw", "8080", "8080", 0],
  ["gw", "8080", "8080, 80", 0],
  ["gw", "8080, 9090", "8080, 9091", 0],
  ["mesh", "8080", "8080, 9090", 0],
])("at %s without a port, to a Service of %s that gets %s: %i", (gateway, before, after, expected) => {
  const at = (ports: string) => {
    const list = ports.split(", ").map((port) => `{ name: p${port}, port: ${port} }`);
    const spec = `{ hosts: [a.io], gateways: [${gateway}], http: [{ route: [{ destination: { host: web } }] }] }`;
    const route = `---\napiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: r }\nspec: ${spec}\n`;
    return (SERVED + route).replace("{ name: http, port: 80 }", list.join(", "));
  };
  const told = messages("lost-traffic", at(before), at(after)).filter((text) => text.startsWith("Virtual"));
  expect(told).toEqual(
    Array(expected).fill(
      "VirtualService r leads to Service web without a port, of which that has several: nobody answers there.",
    ),
  );
});

const BOTH = "{ name: http, port: 80, targetPort: 8080 }, { name: metrics, port: 9090 }";
const ALIKE = BOTH.replace("9090", "9090, targetPort: 8080");
const FIRST = "{ name: http, port: 80, targetPort: 8080 }";
const ingress = (...ports: readonly (number | string)[]) => {
  const paths = ports.map((port, at) => {
    const by = typeof port === "number" ? "number" : "name";
    return `{ path: /${String(at)}, pathType: Prefix, backend: { service: { name: web, port: { ${by}: ${port} } } } }`;
  });
  return `---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: r }\nspec: { rules: [{ host: a.io, http: { paths: [${paths.join(", ")}] } }] }\n`;
};
const route = (port: number | string) =>
  `---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: r }\nspec: { parentRefs: [{ name: g }], hostnames: [a.io], rules: [{ backendRefs: [{ name: web, port: ${port} }] }] }\n`;
const openShift = (port: number | string) =>
  `---\napiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: r }\nspec: { host: a.io, to: { kind: Service, name: web }, port: { targetPort: ${port} } }\n`;

it.each<readonly [string, kind: string, was: string, is: string, before: string, after: string]>([
  ["to another", "Ingress", ingress(80), ingress(9090), BOTH, BOTH],
  ["to another by its name", "Ingress", ingress("http"), ingress("metrics"), BOTH, BOTH],
  ["to another of the Gateway API", "HTTPRoute", route(80), route(9090), BOTH, BOTH],
  ["to another of OpenShift", "Route", openShift("http"), openShift("metrics"), BOTH, BOTH],
  ["to the same by its name", "", ingress(80), ingress("http"), BOTH, BOTH],
  ["to one of the same target", "", ingress(80), ingress(9090), ALIKE, ALIKE],
  ["to one that comes", "", ingress(80), ingress(9090), FIRST, BOTH],
  ["to one that takes its place", "", ingress(80), ingress(81), FIRST, FIRST.replace("80,", "81,")],
  ["to both", "", ingress(80), ingress(80, 9090), BOTH, BOTH],
])("a route that turns %s", (_, kind, was, is, before, after) => {
  const at = (ports: string) => SERVED.replace("{ name: http, port: 80 }", ports);
  const told = messages("lost-traffic", at(before) + was, at(after) + is).filter((text) =>
    text.includes("still"),
  );
  expect(told).toEqual(
    kind === ""
      ? []
      : [
          `${kind} r leads to port 9090 of Service web from now on, and to 80 before, which that has still: another program, or another part of it, answers.`,
        ],
  );
});
