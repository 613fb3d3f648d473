import { expect, it } from "vitest";
import { manifest, told } from "./check-fixture.ts";

const dex = (probe: string, more = "", ports = "[{ containerPort: 5556 }]") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: dex } }, template: { metadata: { labels: { app: dex } }, spec: { containers: [{ name: dex, image: "dex:v2.45.0", ports: ${ports}, readinessProbe: { ${probe} }${more} }] } } }`,
    "name: dex, namespace: auth",
  );
const asks = (port: number | string) => dex(`httpGet: { path: /healthz, port: ${port} }`);
const TOLD =
  "warning: The `readinessProbe` of container dex asks at the port 5557 from now on, which no container of its pods declares, and at 5556 before: where the program does not listen there, it fails.";

it.each([
  ["leaves a declared port for none", asks(5556), asks(5557), [TOLD]],
  ["asks otherwise there", asks(5556), dex("tcpSocket: { port: 5557 }"), [TOLD]],
  ["asks by gRPC there", dex("grpc: { port: 5556 }"), dex("grpc: { port: 5557 }"), [TOLD]],
  ["asked where none is declared", asks(5558), asks(5557), []],
  [
    "asks where another one is declared",
    asks(5556),
    dex("tcpSocket: { port: 5557 }", "", "[{ containerPort: 5557 }]"),
    [],
  ],
  [
    "asks a program that is told otherwise",
    asks(5556),
    dex("tcpSocket: { port: 5557 }", ", args: [--port=5557]"),
    [],
  ],
  ["belongs to pods that declare no port", asks(5556), dex("tcpSocket: { port: 5557 }", "", "[]"), []],
])("tells of a probe that %s", (_, base, head, expected) => {
  expect(told("unready-pods", base, head)).toEqual(expected);
});
