import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const hook = (more: string, rule = "", name = "a.shop.io") =>
  `{ name: ${name}, clientConfig: { service: { name: hooks, namespace: shop, path: /a } }, rules: [{ apiGroups: [shop.io], apiVersions: [v1], resources: [orders, carts], operations: [CREATE, UPDATE]${rule} }]${more} }`;
const config = (hooks: readonly string[], kind = "ValidatingWebhookConfiguration", name = "checks") =>
  manifest(`admissionregistration.k8s.io/v1 ${kind}`, `webhooks: [${hooks.join(", ")}]`, `name: ${name}`);
const service = manifest("v1 Service", "spec: { ports: [{ port: 443 }] }", "name: hooks, namespace: shop");
const program = (image: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: a, image: "${image}" }] } } }`,
    "name: hooks, namespace: shop",
  );
const whole = config([hook("")]);
const of = (base: string, head: string) => messages("removed-object", base + service, head + service);
const PASSES = "that passes without it.";
const told = (what: string) => [`ValidatingWebhookConfiguration checks ${what}`];

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  [
    "no longer asked about a kind",
    whole,
    whole.replace("orders, carts", "orders"),
    told(`no longer asks about CREATE of carts.shop.io, UPDATE of carts.shop.io: ${PASSES}`),
  ],
  [
    "no longer asked about an operation",
    whole,
    whole.replace("CREATE, UPDATE", "CREATE"),
    told(`no longer asks about UPDATE of orders.shop.io, UPDATE of carts.shop.io: ${PASSES}`),
  ],
  [
    "gone beside another one",
    config([
      hook("").replace("orders, carts", "orders"),
      hook("", "", "b.shop.io").replace("orders, carts", "carts"),
    ]),
    config([hook("").replace("orders, carts", "orders")]),
    told(`no longer asks about CREATE of carts.shop.io, UPDATE of carts.shop.io: ${PASSES}`),
  ],
  ["asked about more", whole, whole.replace("CREATE, UPDATE", "CREATE, UPDATE, DELETE"), []],
  ["asked about everything", whole, whole.replace("orders, carts", '"*"'), []],
  ["asked about another version", whole, whole.replace("[v1]", "[v1, v2]"), []],
  ["called by another name", whole, whole.replace("a.shop.io", "b.shop.io"), []],
  [
    "moved to another configuration",
    whole,
    config([], undefined, "checks") + config([hook("")], undefined, "others"),
    [],
  ],
  [
    "passed over where it does not answer",
    whole,
    config([hook(", failurePolicy: Ignore")]),
    told(
      "lets pass, where nobody answers, CREATE of orders.shop.io, UPDATE of orders.shop.io, CREATE of carts.shop.io and 1 more: nothing refuses that any more (`failurePolicy: Ignore`).",
    ),
  ],
  ["no longer passed over", config([hook(", failurePolicy: Ignore")]), whole, []],
  [
    "asked about other namespaces",
    whole,
    config([hook(", namespaceSelector: { matchLabels: { checked: yes } }")]),
    told(
      "asks a.shop.io about other objects than before (namespaceSelector): what it left out then may be refused, and the rest passes without it.",
    ),
  ],
  [
    "called elsewhere",
    whole,
    whole.replace("path: /a", "path: /b, port: 8443"),
    told(
      "calls a.shop.io at :8443/b from now on, and at :443/a before, while what answers stays as it is: where that is not served, what it is asked about is refused.",
    ),
  ],
  ["called at the port that is meant without", whole, whole.replace("path: /a", "path: /a, port: 443"), []],
  [
    "asked about less by another release of it",
    whole + program("a:1"),
    whole.replace("orders, carts", "orders") + program("a:2"),
    [],
  ],
])("a webhook that is %s", (_, base, head, expected) => {
  expect(of(base, head)).toEqual(expected);
});

it("a configuration that goes while its Service stays", () => {
  const other = manifest("v1 ConfigMap", "data: {}", "name: other");
  expect(of(whole + other, other)).toEqual(
    told(
      "no longer asks about CREATE of orders.shop.io, UPDATE of orders.shop.io, CREATE of carts.shop.io and 1 more: that passes without it.",
    ),
  );
  expect(messages("removed-object", whole + service + other, other)).toEqual([]);
});

it("webhooks for pods are told of where pods are", () => {
  const pods = (resources: string) =>
    config([hook("").replace("shop.io], apiV", '""], apiV').replace("orders, carts", resources)]);
  expect(of(pods("pods, services"), pods("services"))).toEqual([]);
});
