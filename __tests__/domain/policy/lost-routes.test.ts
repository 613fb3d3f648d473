import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const web = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ name: http, port: 80 }] }
`;
const route = (parents: string, port = 80) =>
  `${web}---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: r }\nspec: { parentRefs: [${parents}], hostnames: [a.io], rules: [{ backendRefs: [{ name: web, port: ${String(port)} }] }] }\n`;
const ingress = (port: string, service = "web") =>
  `${web}---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\nspec: { rules: [{ host: a.io, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${service}, port: { ${port} } } } }] } }] }\n`;
const MOVED = "HTTPRoute r is no longer at gw, but at gw2: whoever comes by what it leaves gets no answer.";
const PORT = "leads to port 81 of Service web, which has no such port: nobody answers there.";

it.each([
  ["another gateway", route("{ name: gw }"), route("{ name: gw2 }"), [MOVED]],
  ["one gateway more", route("{ name: gw }"), route("{ name: gw }, { name: gw2 }"), []],
  ["a default that is written", route("{ name: gw }"), route("{ name: gw, kind: Gateway }"), []],
  ["no section any more", route("{ name: gw, sectionName: a }"), route("{ name: gw }"), []],
  [
    "another section",
    route("{ name: gw }"),
    route("{ name: gw, sectionName: b }"),
    ["HTTPRoute r is no longer at gw, but at gw/b: whoever comes by what it leaves gets no answer."],
  ],
  ["a wrong port of a route", route("{ name: gw }"), route("{ name: gw }", 81), [`HTTPRoute r ${PORT}`]],
  ["a wrong port", ingress("number: 80"), ingress("number: 81"), [`Ingress i ${PORT}`]],
  ["a new Ingress with a wrong port", web, ingress("number: 81"), [`Ingress i ${PORT}`]],
  ["a port by its name", ingress("number: 80"), ingress("name: http"), []],
  ["a Service that is not in the build", web, ingress("number: 81", "other"), []],
  ["what was so before", ingress("number: 81"), ingress("number: 81").replace("a.io", "a.io "), []],
] as const)("%s", (_, base, head, expected) => {
  expect(findings("lost-traffic", [base, head]).map(({ message }) => message)).toEqual(expected);
});
