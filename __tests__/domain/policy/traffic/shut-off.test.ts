import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const pods = (name: string, spec = "") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: ${name} } }, spec: { ${spec}containers: [{ name: a, image: a }] } } }`,
    `name: ${name}, namespace: shop`,
  );
const service = (name: string) =>
  manifest(
    "v1 Service",
    `spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }`,
    `name: ${name}, namespace: shop`,
  );
const policy = (
  name: string,
  spec: string,
  type = "networking.k8s.io/v1 NetworkPolicy",
  namespace = "shop",
) => manifest(type, `spec: { ${spec} }`, `name: ${name}, namespace: ${namespace}`);
const DENY = policy("deny", "podSelector: {}, policyTypes: [Ingress, Egress]");
const allow = (name: string) =>
  policy(
    `allow-${name}`,
    `podSelector: { matchLabels: { app: ${name} } }, ingress: [{ ports: [{ port: 80 }] }]`,
  );
const WEB = pods("web") + service("web") + DENY + allow("web");
const API = pods("api") + service("api");
const TOLD =
  "NetworkPolicy deny lets nothing in to the pods of Deployment api, which are new, and no other policy of this build does: Service api leads to them, and who calls it gets no answer.";

// https://github.com/akann/k8s-apps/commit/91a39fb4
it.each<readonly [string, string, string, readonly string[]]>([
  ["that nothing lets anything in to", WEB, WEB + API, [TOLD]],
  ["with one that lets something in", WEB, WEB + API + allow("api"), []],
  ["with one for all", WEB, WEB + API + policy("all", "podSelector: {}, ingress: [{}]"), []],
  [
    "with one of another kind",
    WEB,
    WEB + API + policy("all", "endpointSelector: {}, ingress: [{}]", "cilium.io/v2 CiliumNetworkPolicy"),
    [],
  ],
  ["without a Service", WEB, WEB + pods("api"), []],
  ["in the network of its node", WEB, WEB + pods("api", "hostNetwork: true, ") + service("api"), []],
  ["that was there", WEB + API, WEB + API.replaceAll("image: a", "image: b"), []],
  [
    "where only what goes out is shut",
    pods("web"),
    pods("web") + API + policy("deny", "podSelector: {}, policyTypes: [Egress]"),
    [],
  ],
  [
    "where another namespace is shut",
    pods("web"),
    pods("web") + API + policy("deny", "podSelector: {}", "networking.k8s.io/v1 NetworkPolicy", "blog"),
    [],
  ],
])("a new workload %s", (_, base, head, expected) => {
  const told = messages("lost-traffic", base, head).filter((message) => message.includes("lets nothing in"));
  expect(told).toEqual(expected);
});

it("nothing is told where something was left out", () => {
  expect(messages("lost-traffic", WEB, WEB + API, { isPartial: true }).join()).not.toContain(
    "lets nothing in",
  );
});
