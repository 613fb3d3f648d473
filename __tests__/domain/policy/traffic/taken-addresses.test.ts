import { expect, it } from "vitest";
import { findings, messages } from "../check-fixture.ts";

const service = (name: string, spec: string) =>
  `---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: a }, ${spec} }\n`;
const port = (nodePort: number, protocol = "TCP") =>
  `type: NodePort, ports: [{ port: 80, nodePort: ${String(nodePort)}, protocol: ${protocol} }]`;
const ip = (address: string) => `clusterIP: ${address}, ports: [{ port: 80 }]`;
const NODE_PORT = "Service b asks for node port 30001 (TCP), which Service a has: the API server refuses it.";
const CLUSTER_IP = "Service b asks for cluster IP 10.96.0.9, which Service a has: the API server refuses it.";

it.each([
  ["a new Service", [port(30001), null], [port(30001), port(30001)], [NODE_PORT]],
  ["a changed Service", [port(30001), port(30002)], [port(30001), port(30001)], [NODE_PORT]],
  ["two new Services", [null, null], [port(30001), port(30001)], [NODE_PORT]],
  ["another protocol", [port(30001), null], [port(30001), port(30001, "UDP")], []],
  ["a port that moves", [port(30001), port(30002)], [port(30002), port(30001)], []],
  ["a cluster IP", [ip("10.96.0.9"), null], [ip("10.96.0.9"), ip("10.96.0.9")], [CLUSTER_IP]],
  ["no cluster IP", [ip("None"), null], [ip("None"), ip("None")], []],
  ["what was so before", [port(30001), port(30001)], [port(30001), `externalName: "", ${port(30001)}`], []],
] as const)("%s", (_, base, head, expected) => {
  const [before, after] = [base, head].map((specs) =>
    specs.map((spec, index) => (spec === null ? "" : service(index === 0 ? "a" : "b", spec))).join(""),
  );
  const messages = findings("apply-fails", [before ?? "", after ?? ""]).map(({ message }) => message);
  expect(messages).toEqual(expected);
});

it.each<readonly [string, before: string, after: string, readonly string[]]>([
  [
    "one of several addresses",
    service("a", "clusterIPs: [10.0.0.1, 'fd00::1'], ports: [{ port: 80 }]"),
    service("b", ip("fd00::1")),
    ["Service b asks for cluster IP fd00::1, which Service a has: the API server refuses it."],
  ],
  ["a name that is no address", service("a", ip("a.example")), service("b", ip("a.example")), []],
  ["a value that comes later", service("a", ip('"${IP}"')), service("b", ip('"${IP}"')), []],
  ["an empty text", service("a", ip('""')), service("b", ip('""')), []],
  ["no port", service("a", port(0)), service("b", port(0)), []],
  [
    "a port that is written as text",
    service("a", port(1).replace("1", '"1"')),
    service("b", port(1).replace("1", '"1"')),
    [],
  ],
  [
    "another name for a host",
    service("a", `externalName: a.io, ${port(30001).replace("NodePort", "ExternalName")}`),
    service("b", port(30001)),
    [],
  ],
  [
    "the port of the protocol by default",
    service("a", "type: NodePort, ports: [{ port: 80, nodePort: 30001 }]"),
    service("b", port(30001)),
    [NODE_PORT],
  ],
  [
    "a Service of another group",
    service("a", port(30001)).replace("v1", "example.com/v1"),
    service("b", port(30001)),
    [],
  ],
])("%s", (_, had, comes, expected) => {
  const told = messages("apply-fails", had, had + comes);
  expect(told.filter((message) => message.includes("asks for"))).toEqual(expected);
});

it("the first by name has it, unless another one had it before", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => service(name, port(30001)));
  const other = service("o", port(30009));
  const told = (base: string, head: string) => messages("apply-fails", other + base, other + head);
  const REFUSED = (name: string, first: string) =>
    `Service ${name} asks for node port 30001 (TCP), which Service ${first} has: the API server refuses it.`;
  expect(told("", `${c}${b}${a}`)).toEqual([REFUSED("b", "a"), REFUSED("c", "a")]);
  expect(told(`${b}`, `${a}${b}${c}`)).toEqual([REFUSED("a", "b"), REFUSED("c", "b")]);
  expect(told(`${b}${c}`, `${a}${b}${c}`)).toEqual([REFUSED("a", "b")]);
});
