import { describe, expect, it } from "vitest";
import { messages } from "./check-fixture.ts";

interface Parts {
  readonly kind?: string;
  readonly selector?: string;
  readonly spec?: string;
  readonly endpoints?: string;
  readonly labels?: string;
  readonly ports?: string;
  readonly containerPort?: string;
  readonly more?: string;
}

function build({
  kind = "ServiceMonitor",
  selector = "web",
  spec = "",
  endpoints = "port: http",
  labels = "web",
  ports = "name: http",
  containerPort = "metrics",
  more = "",
}: Parts): string {
  const list = kind === "PodMonitor" ? "podMetricsEndpoints" : "endpoints";
  return `
apiVersion: monitoring.coreos.com/v1
kind: ${kind}
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: ${selector} } }, ${spec} ${list}: [{ ${endpoints} }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: ${labels} } }
spec: { selector: { app: web }, ports: [{ ${ports}, port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: x, ports: [{ name: ${containerPort}, containerPort: 9 }] }] }
${more}`;
}

const told = (base: Parts, head: Parts) => messages("removed-object", build(base), build(head));
const LOST =
  "ServiceMonitor web no longer finds port http of Service web: nobody takes these metrics any more.";
const PODS = { kind: "PodMonitor", endpoints: "port: metrics" };

describe("a monitor of what stays", () => {
  it.each<readonly [string, Parts, Parts, readonly string[]]>([
    ["names a port that is not there", {}, { endpoints: "port: htp" }, [LOST]],
    ["selects something else", {}, { selector: "wb" }, [LOST]],
    ["looks into another namespace", {}, { spec: "namespaceSelector: { matchNames: [other] }," }, [LOST]],
    ["keeps the name of a port that gets another", {}, { ports: "name: web" }, [LOST]],
    [
      "keeps the name of a container's port that gets another",
      PODS,
      { ...PODS, containerPort: "prom" },
      [
        "PodMonitor web no longer finds port metrics of the pods of Deployment web: nobody takes these metrics any more.",
      ],
    ],
    ["gets the new name of the port", {}, { endpoints: "port: web", ports: "name: web" }, []],
    ["looks into every namespace", {}, { spec: "namespaceSelector: { any: true }," }, []],
    ["gets another interval", {}, { endpoints: "port: http, interval: 1m" }, []],
    ["found none before", { endpoints: "port: a" }, { endpoints: "port: b" }, []],
    ["takes fewer on purpose", { endpoints: "port: http }, { port: b" }, { endpoints: "port: b" }, []],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });

  it("is told once where the labels of the Service change", () => {
    expect(told({}, { labels: "wb" })).toEqual([
      "ServiceMonitor web no longer takes in Service web (`selector`): what it does with it ends.",
    ]);
  });
});
