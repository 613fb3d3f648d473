import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";
import { SERVED } from "../served-fixture.ts";

it.each<readonly [string, string, string, string]>([
  ["one of two hosts takes less", "a.io /, b.io /", "a.io /app, b.io /", "a.io/"],
  ["a path goes that another host still has", "a.io /, a.io /x, b.io /x", "a.io /, b.io /x", ""],
  ["a path goes that only another host still has", "a.io /x, a.io /y, b.io /x", "a.io /y, b.io /x", "a.io/x"],
  ["a rule of all hosts gets one", " /", "a.io /", "/"],
  ["a rule of a host takes all", "a.io /", "a.io /, /", ""],
])("of an Ingress %s", (_, before, after, lost) => {
  const rules = (text: string) =>
    text.split(", ").map((each) => {
      const [host = "", path = "/"] = each.split(" ");
      const at = host === "" || host === "/" ? "" : `host: ${host}, `;
      return `{ ${at}http: { paths: [{ path: ${path}, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }`;
    });
  const of = (text: string) =>
    `${SERVED}---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i }\nspec: { rules: [${rules(text).join(", ")}] }\n`;
  expect(messages("lost-traffic", of(before), of(after))).toEqual(
    lost === ""
      ? []
      : [
          `Ingress i no longer takes all of ${lost} (PathPrefix): whoever asks for the rest gets no answer, or another one's.`,
        ],
  );
});

describe("a route without a host name", () => {
  const to = "backendRefs: [{ name: web, port: 80 }]";
  const ROUTES: Readonly<Record<string, readonly [apiVersion: string, spec: string]>> = {
    HTTPRoute: ["gateway.networking.k8s.io/v1", `{ parentRefs: [{ name: gw }], rules: [{ ${to} }] }`],
    TCPRoute: ["gateway.networking.k8s.io/v1alpha2", `{ rules: [{ ${to} }] }`],
    Ingress: ["networking.k8s.io/v1", "{ defaultBackend: { service: { name: web, port: { number: 80 } } } }"],
    IngressRoute: [
      "traefik.io/v1alpha1",
      "{ routes: [{ match: 'PathPrefix(`/`)', services: [{ name: web, port: 80 }] }] }",
    ],
  };
  const route = (kind: string, name = "r") => {
    const [apiVersion, spec] = ROUTES[kind] ?? [];
    return `---\n{ apiVersion: ${apiVersion ?? ""}, kind: ${kind}, metadata: { name: ${name} }, spec: ${spec ?? ""} }\n`;
  };

  it.each(Object.keys(ROUTES))("goes: %s", (kind) => {
    const before = SERVED + route(kind);
    expect(messages("lost-traffic", before, SERVED)).toEqual([
      `${kind} r is removed, and no route of this build leads to web any more: whoever comes by it gets no answer.`,
    ]);
    expect(messages("lost-traffic", before, SERVED + route(kind, "other"))).toEqual([]);
    expect(
      messages("lost-traffic", before + route("HTTPRoute", "other"), SERVED + route("HTTPRoute", "other")),
    ).toEqual([]);
    // Its pods go too.
    expect(
      messages("lost-traffic", before, "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n"),
    ).toEqual([]);
  });

  it("of OpenShift is served by one that is made of its own", () => {
    const openShift = (name: string, spec = "") =>
      `${SERVED}---\n{ apiVersion: route.openshift.io/v1, kind: Route, metadata: { name: ${name}, namespace: shop }, spec: { to: { kind: Service, name: web }${spec} } }\n`.replace(
        /name: web \}\nspec: \{ (template|selector)/g,
        "name: web, namespace: shop }\nspec: { $1",
      );
    const lost = "Route r changes, and nothing in this build serves r-shop any more.";
    expect(messages("lost-traffic", openShift("r"), openShift("r2"))).toEqual([
      lost.replace("changes", "is removed"),
    ]);
    expect(messages("lost-traffic", openShift("r"), openShift("r", ", host: a.io"))).toEqual([lost]);
    expect(messages("lost-traffic", openShift("r"), openShift("r", ", wildcardPolicy: None"))).toEqual([]);
  });

  it("begins to have one", () => {
    const before = SERVED + route("HTTPRoute");
    expect(
      messages("lost-traffic", before, before.replace("parentRefs", "hostnames: [a.io], parentRefs")),
    ).toEqual([
      "HTTPRoute r takes a.io alone from now on, and took every host name: whoever comes by another one gets no answer.",
    ]);
  });
});
