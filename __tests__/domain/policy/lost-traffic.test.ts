import { expect, it } from "vitest";
import { findings, told } from "./check-fixture.ts";

const web = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } }
`;
const service = (ports: string) =>
  `---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [${ports}] }\n`;
const both = service("{ port: 80 }, { port: 443 }");
const ingress = (host: string) =>
  `---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { rules: [{ host: ${host}, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }\n`;
const route = (host: string) =>
  `---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: web }\nspec: { hostnames: [${host}], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }\n`;
const policy = (app: string, ingressRules = "[{}]") =>
  `---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: only }\nspec: { podSelector: { matchLabels: { app: ${app} } }, ingress: ${ingressRules} }\n`;

it.each([
  [
    "a Service",
    web + both,
    web,
    ["Service web is removed, though Deployment web stays: whoever calls it gets no answer."],
  ],
  [
    "a port",
    web + both,
    web + service("{ port: 80 }"),
    ["Service web no longer has port 443: whoever calls Deployment web there gets no answer."],
  ],
  ["both with their workload", web + both, "", []],
  [
    "an Ingress",
    web + both + ingress("a.io"),
    web + both,
    ["Ingress web is removed, and nothing in this build serves a.io any more."],
  ],
  [
    "a host name",
    web + both + ingress("a.io"),
    web + both + ingress("b.io"),
    ["Ingress web changes, and nothing in this build serves a.io any more."],
  ],
  ["an Ingress that a route takes over", web + both + ingress("a.io"), web + both + route("a.io"), []],
  [
    "a policy",
    web + policy("web"),
    web,
    [
      "NetworkPolicy only is removed: what reaches the pods of Deployment web, or what they reach, changes at once.",
    ],
  ],
  [
    "a policy for others",
    web + policy("other"),
    web,
    [
      "NetworkPolicy only is removed: what reaches its pods, which are not in this build, or what they reach, changes at once.",
    ],
  ],
])("%s that goes", (_, base, head, expected) => {
  expect(findings("lost-traffic", [base, head]).map(({ message }) => message)).toEqual(expected);
});

it.each([
  ["comes", web, web + policy("web"), 1],
  ["changes", web + policy("web"), web + policy("web", "[]"), 1],
  ["comes for others", web, web + policy("other"), 0],
  ["comes with its workload", null, web + policy("web"), 0],
])("a policy that %s", (_, base, head, expected) => {
  expect(findings("lost-traffic", [base, head])).toHaveLength(expected);
});

const named = (port: string) =>
  web.replace("image: a }", `image: a, ports: [{ name: ${port}, containerPort: 80 }] }`) +
  service("{ port: 80, targetPort: http }");
const typed = (type: string) => both.replace("selector:", `type: ${type}, selector:`);
const classed = (name: string) => ingress("a.io").replace("spec: {", `spec: { ingressClassName: ${name},`);

it.each([
  [
    "a port of a Service that gets a name which no container has",
    named("http").replace("targetPort: http", "targetPort: 80"),
    named("http").replace("targetPort: http", "targetPort: htp"),
    [
      "Service web sends to the port htp, which no container of Deployment web has any more: nobody answers there.",
    ],
  ],
  [
    "the name of a container's port",
    named("http"),
    named("web"),
    [
      "Service web sends to the port http, which no container of Deployment web has any more: nobody answers there.",
    ],
  ],
  ["another port's name", named("web"), named("other"), []],
  [
    "the way in from outside",
    web + typed("LoadBalancer"),
    web + typed("ClusterIP"),
    [
      "Service web is no LoadBalancer any more: whoever calls Deployment web from outside of the cluster gets no answer.",
    ],
  ],
  ["nothing of it", web + typed("ClusterIP"), web + typed("LoadBalancer"), []],
  [
    "the controller of an Ingress",
    web + both + classed("a"),
    web + both + classed("b"),
    ["Ingress web goes to the ingress class b: another controller serves its hosts, if one does."],
  ],
])("%s that goes", (_, base, head, expected) => {
  expect(findings("lost-traffic", [base, head]).map(({ message }) => message)).toEqual(expected);
});

it.each([
  ["cilium.io/v2", "CiliumNetworkPolicy", "{ endpointSelector: { matchLabels: { app: web } } }", 1],
  ["cilium.io/v2", "CiliumNetworkPolicy", "{ endpointSelector: { matchLabels: { app: other } } }", 0],
  ["cilium.io/v2", "CiliumNetworkPolicy", '{ endpointSelector: { matchLabels: { "k8s:app": web } } }', 1],
  [
    "cilium.io/v2",
    "CiliumNetworkPolicy",
    '{ endpointSelector: { matchExpressions: [{ key: "any:app", operator: In, values: [web] }] } }',
    1,
  ],
  [
    "networking.k8s.io/v1",
    "NetworkPolicy",
    "{ podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [web] }] } }",
    0,
  ],
  ["networking.k8s.io/v1", "NetworkPolicy", "{ podSelector: {} }", 1],
  ["crd.projectcalico.org/v1", "GlobalNetworkPolicy", "{ selector: all() }", 1],
  ["security.istio.io/v1", "AuthorizationPolicy", "{}", 1],
  ["policy.networking.k8s.io/v1alpha1", "AdminNetworkPolicy", "{ subject: { namespaces: {} } }", 1],
  ["policy.networking.k8s.io/v1alpha1", "BaselineAdminNetworkPolicy", "{ subject: { namespaces: {} } }", 1],
])("%s %s with %s: %i", (apiVersion, kind, spec, expected) => {
  const other = `---\napiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: only }\nspec: ${spec}\n`;
  expect(findings("lost-traffic", [web, web + other])).toHaveLength(expected);
});

it("tells of a Service of pods that are not in the build", () => {
  const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";
  expect(findings("lost-traffic", [other + both, other])).toHaveLength(1);
  expect(findings("lost-traffic", [other + both, ""])).toEqual([]);
  expect(findings("lost-traffic", [`${other}---\n${web}${both}`, other])).toEqual([]);
});

it("tells of a route that leads elsewhere", () => {
  const other = ingress("a.io").replace("service: { name: web", "service: { name: other");
  expect(findings("lost-traffic", [web + both + ingress("a.io"), web + both + other])).toHaveLength(1);
});

it("tells of a Service that sends to the pods of a new workload too", () => {
  const other = (app: string) =>
    `---\n${web.replace("metadata: { name: web }", "metadata: { name: api }").replace("app: web", `app: ${app}`)}`;
  const found = findings("lost-traffic", [web + both, web + both + other("web")]);
  expect(found.map(({ message }) => message)).toEqual([
    "Service web of Deployment web sends to the pods of Deployment api too, which is new and has the same labels.",
  ]);
  expect(findings("lost-traffic", [web + both, web + both + other("api")])).toEqual([]);
});

it("does not where the new pods have no port by the name that the Service sends to", () => {
  const ports = (name: string) => `image: a, ports: [{ name: ${name}, containerPort: 80 }] }`;
  const own = web.replace("image: a }", ports("http"));
  const sending = service("{ port: 80, targetPort: http }");
  const other = (name: string) =>
    `---\n${web.replace("metadata: { name: web }", "metadata: { name: api }").replace("image: a }", ports(name))}`;
  expect(findings("lost-traffic", [own + sending, own + sending + other("http")])).toHaveLength(1);
  expect(findings("lost-traffic", [own + sending, own + sending + other("admin")])).toEqual([]);
});

const api = `---\n${web.replaceAll("web", "api")}`;
const named2 = (http: string) =>
  web.replace("image: a }", `image: a, ports: [{ name: ${http}, containerPort: 80 }] }`) +
  service("{ port: 80, targetPort: http }, { port: 81, targetPort: metrics }");
const external = (spec: string, more = "") =>
  `---\napiVersion: v1\nkind: Service\nmetadata: { name: db${more} }\nspec: { ${spec} }\n`;
const dns = service("{ port: 53, protocol: TCP }, { port: 53, protocol: UDP }");

it.each([
  [
    "a Service of two",
    `${web}${api.replace("app: api", "app: web")}${both}`,
    `${web}${api.replace("app: api", "app: web")}`,
    ["Service web is removed, though Deployment web, Deployment api stay: whoever calls it gets no answer."],
  ],
  [
    "a Service beside a workload of its own",
    `${web}${api}${both}`,
    `${web}${api}`,
    ["Service web is removed, though Deployment web stays: whoever calls it gets no answer."],
  ],
  [
    "two ports",
    web + both,
    web + service("{ port: 8080 }"),
    ["Service web no longer has port 80, 443: whoever calls Deployment web there gets no answer."],
  ],
  [
    "one of two protocols",
    web + dns,
    web + service("{ port: 53, protocol: TCP }"),
    ["Service web no longer has port 53/UDP: whoever calls Deployment web there gets no answer."],
  ],
  [
    "no way in from outside",
    web + typed("LoadBalancer"),
    web + typed("LoadBalancer").replace("443", "443, name: tls"),
    [],
  ],
  [
    "a way in from outside for one by default",
    web + typed("NodePort"),
    web + both,
    [
      "Service web is no NodePort any more: whoever calls Deployment web from outside of the cluster gets no answer.",
    ],
  ],
  [
    "the Service of pods elsewhere",
    web + external("selector: { app: db }, ports: [{ port: 5432 }]"),
    web,
    [
      "Service db is removed, and whose pods it served is not in this build: whoever calls it gets no answer.",
    ],
  ],
  [
    "the Service of pods that an operator makes",
    `apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: { name: db }\n${external("selector: { app: db }, ports: [{ port: 5432 }]")}`,
    "apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: { name: db }\n",
    [
      "Service db is removed, and whose pods it served is not in this build: whoever calls it gets no answer.",
    ],
  ],
  [
    "a Service of Knative",
    `${web}---\napiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: fn }\nspec: { template: { spec: { containers: [{ image: a }] } } }\n`,
    web,
    [],
  ],
  [
    "the host that one is another name of",
    external("type: ExternalName, externalName: a.io"),
    external("type: ExternalName, externalName: b.io"),
    ["Service db is another name from now on: whoever calls it talks to another host."],
  ],
  [
    "no host that one is another name of",
    external("type: ExternalName, externalName: a.io"),
    external("type: ExternalName, externalName: a.io", ", labels: { a: b }"),
    [],
  ],
  [
    "pods for another name",
    external("selector: { app: db }, ports: [{ port: 5432 }]"),
    external("type: ExternalName, externalName: a.io"),
    [
      "Service db is another name for a.io from now on: whoever calls its pods, which are not in this build, by it talks to that.",
    ],
  ],
  [
    "another name altogether",
    web + external("type: ExternalName, externalName: a.io"),
    web,
    [
      "Service db is removed, and whose pods it served is not in this build: whoever calls it gets no answer.",
    ],
  ],
  [
    "one of two ports by name, of which the other was never there",
    named2("http"),
    named2("web"),
    [
      "Service web sends to the port http, which no container of Deployment web has any more: nobody answers there.",
    ],
  ],
])("pods lose %s", (_, base, head, expected) => {
  expect(told("lost-traffic", base, head)).toEqual(expected.map((message) => `warning: ${message}`));
});
