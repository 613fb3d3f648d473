import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const OTHER = manifest("v1 ConfigMap", "data: {}", "name: other, namespace: shop");

describe("a ReferenceGrant", () => {
  const grant = (
    from: string,
    to = "{ group: '', kind: Service }",
    type = "gateway.networking.k8s.io/v1beta1 ReferenceGrant",
  ) => manifest(type, `spec: { from: [${from}], to: [${to}] }`, "name: g, namespace: shop");
  const A = "{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: a }";
  const B = A.replace("namespace: a", "namespace: b");
  const SAID = (verb: string) => [
    `ReferenceGrant g ${verb}: a route or gateway of another namespace that leads here by it is refused from now on.`,
  ];
  it.each<readonly [string, string, string, readonly string[]]>([
    ["goes", grant(A), "", SAID("is removed")],
    ["loses one", grant(`${A}, ${B}`), grant(B), SAID("gives less")],
    ["gives one more", grant(A), grant(`${B}, ${A}`), []],
    ["leads to something else", grant(A), grant(A, "{ group: '', kind: Secret }"), SAID("gives less")],
    ["gives another one", grant(A), grant(B), SAID("gives less")],
    ["gave nothing", grant("", ""), "", []],
    ["of another group goes", grant(A, undefined, "example.com/v1 ReferenceGrant"), "", []],
  ])("%s", (_, base, head, told) => {
    expect(messages("lost-traffic", OTHER + base, OTHER + head)).toEqual(told);
  });

  it("goes with all of its deployable", () => {
    expect(messages("lost-traffic", grant(A), "")).toEqual([]);
  });
});

describe("the port of a route", () => {
  const service = (ports: string, metadata = "name: web, namespace: shop") =>
    manifest("v1 Service", `spec: { ports: [${ports}] }`, metadata);
  const route = (backends: string, metadata = "name: r, namespace: shop") =>
    manifest(
      "gateway.networking.k8s.io/v1 HTTPRoute",
      `spec: { rules: [{ backendRefs: [${backends}] }] }`,
      metadata,
    );
  const SAID = (port: number | string, name = "web") =>
    `HTTPRoute r leads to port ${port} of Service ${name}, which has no such port: nobody answers there.`;
  const HTTP = "{ name: http, port: 80 }";
  it.each<readonly [string, string, string, readonly string[]]>([
    ["that is there", service(HTTP), route("{ name: web, port: 80 }"), []],
    ["that is not", service(HTTP), route("{ name: web, port: 81 }"), [SAID(81)]],
    [
      "that is not, twice",
      service(HTTP),
      route("{ name: web, port: 81 }, { name: web, port: 81 }"),
      [SAID(81)],
    ],
    [
      "of which two are not",
      service(HTTP),
      route("{ name: web, port: 81 }, { name: web, port: 82 }"),
      [SAID(81), SAID(82)],
    ],
    ["by its name", service(HTTP), route("{ name: web, port: http }"), []],
    ["by another name", service(HTTP), route("{ name: web, port: https }"), [SAID("https")]],
    ["as text", service(HTTP), route("{ name: web, port: '80' }"), []],
    ["that is not written", service(HTTP), route("{ name: web }"), []],
    ["of something else", service(HTTP), route("{ name: web, kind: TraefikService, port: 81 }"), []],
    ["of a Service that is not here", service(HTTP), route("{ name: api, port: 81 }"), []],
    ["of a Service without ports", service(""), route("{ name: web, port: 81 }"), []],
    [
      "of a Service of another namespace",
      service(HTTP, "name: web, namespace: other"),
      route("{ name: web, namespace: other, port: 81 }"),
      [SAID(81)],
    ],
    [
      "of a Service that is elsewhere",
      service(HTTP, "name: web, namespace: other"),
      route("{ name: web, port: 81 }"),
      [],
    ],
  ])("%s", (_, there, head, told) => {
    expect(messages("lost-traffic", there, there + head)).toEqual(told);
    expect(messages("lost-traffic", there + head, there + head)).toEqual([]);
  });

  it("of what is no route is nobody's", () => {
    const thing = manifest("example.com/v1 Thing", "spec: { backendRefs: [{ name: web, port: 81 }] }");
    expect(messages("lost-traffic", service(HTTP), service(HTTP) + thing)).toEqual([]);
  });

  it("that the Service no longer has", () => {
    const leads = route("{ name: web, port: 80 }");
    expect(
      messages("lost-traffic", service(`${HTTP}, { port: 81 }`) + leads, service("{ port: 81 }") + leads),
    ).toContain(SAID(80));
  });
});
