import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

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
