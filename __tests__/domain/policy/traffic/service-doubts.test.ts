import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const service = (spec: string, name = "web") =>
  manifest(
    "v1 Service",
    `spec: { type: NodePort, selector: { app: web }, ${spec} }`,
    `name: ${name}, namespace: shop`,
  );
const knative = (spec: string) => service(spec).replace("v1,", "example.com/v1,");
const port = (nodePort: number) => `ports: [{ port: 80, nodePort: ${nodePort} }]`;
const OUTSIDE =
  "warning: Service web asks for node port 80: the API server refuses it, unless it was set up with another range than 30000–32767.";
const TWO =
  "warning: Service web requires addresses of both families from now on (spec.ipFamilyPolicy): the API server refuses it in a cluster of one.";
const SIX = "ports: [{ port: 80 }], ipFamilies: [IPv6]";
const OF_SIX =
  "warning: Service web asks for an address of IPv6 (spec.ipFamilies): the API server refuses it in a cluster without.";
const both = "ports: [{ port: 80 }], ipFamilyPolicy: RequireDualStack";

it.each([
  ["a port out of the range", service(port(30080)), service(port(80)), [OUTSIDE]],
  ["a port in it", service(port(30080)), service(port(32767)), []],
  ["the first port of it", service(port(30080)), service(port(30000)), []],
  ["the first port over it", service(port(30080)), service(port(32768)), [OUTSIDE.replace("80", "32768")]],
  ["a port of another group's", knative(port(30080)), knative(port(80)), []],
  [
    "a port out of it, where another one was",
    service(port(30080)) + service(port(443), "b"),
    service(port(80)) + service(port(443), "b"),
    [],
  ],
  [
    "a port out of it that stays",
    service(port(80)),
    service(`${port(80)}, publishNotReadyAddresses: true`),
    [],
  ],
  [
    "an address of IPv6, where one of others has it",
    service(port(30081), "a") + service(SIX, "b"),
    service(port(30081), "a") + service(SIX, "b") + service(SIX),
    [],
  ],
  ["two families", service(port(30080)), service(both), [TWO]],
  [
    "two families if there are",
    service(port(30080)),
    service("ports: [{ port: 80 }], ipFamilyPolicy: PreferDualStack"),
    [],
  ],
  ["another family", service(port(30080), "c"), service(SIX), [OF_SIX]],
  ["the usual family", service(port(30080), "c"), service("ports: [{ port: 80 }], ipFamilies: [IPv4]"), []],
  ["another family, where another one has it", service(SIX, "b"), service(SIX) + service(SIX, "b"), []],
  ["another family, where another one has both", service(both, "b"), service(SIX) + service(both, "b"), []],
  [
    "two families, where another one had them",
    service(port(30080)) + service(both, "b"),
    service(both) + service(both, "b"),
    [],
  ],
])("a Service gets %s", (_, base, head, expected) => {
  expect(told("apply-fails", base, head)).toEqual(expected);
});
