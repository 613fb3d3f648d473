import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const ingress = (name: string, service = name, { path = "/", more = "", of = "nginx" } = {}) =>
  manifest(
    "networking.k8s.io/v1 Ingress",
    `spec: { ingressClassName: ${of}, rules: [{ host: shop.example.com, http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: ${service}, port: { number: 80 } } } }] } }] }`,
    `name: ${name}, namespace: shop${more}`,
  );
const CANARY = ', annotations: { nginx.ingress.kubernetes.io/canary: "true" }';
const TAKEN = [
  "warning: Ingress api leads shop.example.com/ to Service shop/api, and Ingress web of its class to shop/web: one of the two gets no request there, or is refused.",
];

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  ["comes", ingress("web"), ingress("web") + ingress("api"), TAKEN],
  [
    "gets the path of the other",
    ingress("web") + ingress("api", "api", { path: "/api" }),
    ingress("web") + ingress("api"),
    [expect.stringContaining("leads shop.example.com/ to Service shop/") as string],
  ],
  ["was there before", ingress("web") + ingress("api"), ingress("web") + ingress("api"), []],
  ["has another path", ingress("web"), ingress("web") + ingress("api", "api", { path: "/api" }), []],
  ["has another class", ingress("web"), ingress("web") + ingress("api", "api", { of: "internal" }), []],
  ["leads to the same Service", ingress("web"), ingress("web") + ingress("web-2", "web"), []],
  ["is a canary", ingress("web"), ingress("web") + ingress("api", "api", { more: CANARY }), []],
  ["takes the place of the other", ingress("web"), ingress("api"), []],
])("tells of an Ingress of a host and a path that another one has, which %s", (_, base, head, expected) => {
  expect(told("lost-traffic", base, head).filter((finding) => finding.includes("of its class"))).toEqual(
    expected,
  );
});
