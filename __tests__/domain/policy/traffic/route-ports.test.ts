import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";
import { SERVED } from "../served-fixture.ts";

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
    return (SERVED + route).replace("{ name: http, port: 80 }", list.join(", "));
  };
  const told = messages("lost-traffic", at(before), at(after)).filter((text) => text.startsWith("Virtual"));
  expect(told).toEqual(
    Array(expected).fill(
      "VirtualService r leads to Service web without a port, of which that has several: nobody answers there.",
    ),
  );
});
