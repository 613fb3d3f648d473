import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

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
    return (web + route).replace("{ name: http, port: 80 }", list.join(", "));
  };
  const told = messages("lost-traffic", at(before), at(after)).filter((text) => text.startsWith("Virtual"));
  expect(told).toEqual(
    Array(expected).fill(
      "VirtualService r leads to Service web without a port, of which that has several: nobody answers there.",
    ),
  );
});
