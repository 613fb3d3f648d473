import { describe, expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../../src/domain/elsewhere.ts";
import { told } from "../check-fixture.ts";

const pods = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } }
`;
const service = `---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;
const ingress = `---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: in, namespace: shop }
spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } }
`;
const route = (namespace: string) => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: out, namespace: edge }
spec: { rules: [{ backendRefs: [{ name: web, namespace: ${namespace}, port: 80 }] }] }
`;
const STAYS = (who: string) =>
  `warning: ${who} still leads to Service web, which this change removes with its pods: who comes by it gets an error.`;

describe("a route that stays while its Service goes with its pods", () => {
  it.each([
    ["an Ingress", ingress, [STAYS("Ingress in")]],
    ["a route of another namespace", route("shop"), [STAYS("HTTPRoute out")]],
    ["a route to another Service of the name", route("store"), []],
  ])("%s", (_, left, expected) => {
    expect(told("lost-traffic", pods + service + left, left)).toEqual(expected);
  });

  it("is not told where the Service stays, is kept, comes elsewhere, or its pods stay", () => {
    const of = (base: string, head: string, elsewhere = NOTHING_ELSEWHERE) =>
      told("lost-traffic", base, head, { elsewhere }).filter((each) => each.includes("still leads"));
    expect(of(pods + service + ingress, service + ingress)).toEqual([]);
    expect(of(pods + service + ingress, pods + ingress)).toEqual([]);
    const kept = service.replace(
      "name: web,",
      "name: web, annotations: { kustomize.toolkit.fluxcd.io/prune: disabled },",
    );
    expect(of(pods + kept + ingress, ingress)).toEqual([]);
    const come = [{ group: "", kind: "Service", name: "web", namespace: "shop" }];
    expect(of(pods + service + ingress, ingress, { ...NOTHING_ELSEWHERE, come })).toEqual([]);
  });
});
