import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const dex = (probe: string, more = "", ports = "[{ containerPort: 5556 }]") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: dex } }, template: { metadata: { labels: { app: dex } }, spec: { containers: [{ name: dex, image: "dex:v2.45.0", ports: ${ports}, readinessProbe: { ${probe} }${more} }] } } }`,
    "name: dex, namespace: auth",
  );
const asks = (port: number | string) => dex(`httpGet: { path: /healthz, port: ${port} }`);
const TOLD =
  "warning: The `readinessProbe` of container dex asks at the port 5557 from now on, which no container of its pods declares, and at 5556 before: where the program does not listen there, it fails.";

const COMMAND =
  "warning: The `readinessProbe` of container dex asks by another command from now on, while its program stays as it is: where that does not succeed, it fails.";

const NAMED = "[{ name: http, containerPort: 5556 }, { name: grpc, containerPort: 5557 }]";
const SWAPPED = "[{ name: http, containerPort: 5557 }, { name: grpc, containerPort: 5556 }]";
const TOLD_ALONG = TOLD.replace(
  "which no container of its pods declares",
  "where its declaration moves while nothing tells the program",
);
const byName = (port: string, ports: string, more = "") =>
  dex(`httpGet: { path: /healthz, port: ${port} }`, more, ports);
const config = (port: number) =>
  manifest(
    "v1 ConfigMap",
    `data: { config.yaml: "web: { http: 0.0.0.0:${port} }" }`,
    "name: dex, namespace: auth",
  );
const reading = ", envFrom: [{ configMapRef: { name: dex } }]";

it.each([
  ["leaves a declared port for none", asks(5556), asks(5557), [TOLD]],
  ["asks otherwise there", asks(5556), dex("tcpSocket: { port: 5557 }"), [TOLD]],
  ["asks by gRPC there", dex("grpc: { port: 5556 }"), dex("grpc: { port: 5557 }"), [TOLD]],
  ["asks by another command", dex("exec: { command: [a, b] }"), dex("exec: { command: [a, c] }"), [COMMAND]],
  [
    "asks by the same one",
    dex("exec: { command: [a] }"),
    dex("exec: { command: [a] }, periodSeconds: 5"),
    [],
  ],
  [
    "asks another program",
    dex("exec: { command: [a] }"),
    dex("exec: { command: [b] }").replace("v2.45.0", "v3"),
    [],
  ],
  // https://book.kubebuilder.io/reference/metrics: its probes ask at 8081, and only the port of its webhook is declared.
  [
    "moves beside what is declared",
    asks(5558),
    asks(5557),
    [
      TOLD.replace("which no container of its pods declares", "while its program stays as it is").replace(
        "at 5556 before",
        "at 5558 before",
      ),
    ],
  ],
  ["begins to ask where something is declared", asks(5558), asks(5556), []],
  [
    "moves along with the declaration",
    asks(5556),
    dex("tcpSocket: { port: 5557 }", "", "[{ containerPort: 5557 }]"),
    [TOLD_ALONG],
  ],
  [
    "asks by a name that gets another number",
    byName("http", "[{ name: http, containerPort: 5556 }]"),
    byName("http", "[{ name: http, containerPort: 5557 }]"),
    [TOLD_ALONG],
  ],
  ["asks by a name that moves to another port", byName("http", NAMED), byName("http", SWAPPED), [TOLD_ALONG]],
  ["asks at another port that was there all along", byName("http", NAMED), byName("grpc", NAMED), []],
  [
    "asks at a port that is declared besides",
    byName("http", "[{ name: http, containerPort: 5556 }]"),
    byName("grpc", NAMED),
    [],
  ],
  [
    "keeps its number under another name",
    byName("http", NAMED),
    byName("web", NAMED.replace("http", "web")),
    [],
  ],
  [
    "belongs to a program that a ConfigMap tells otherwise",
    byName("http", "[{ name: http, containerPort: 5556 }]", reading) + config(5556),
    byName("http", "[{ name: http, containerPort: 5557 }]", reading) + config(5557),
    [],
  ],
  [
    "belongs to a program whose ConfigMap stays",
    byName("http", "[{ name: http, containerPort: 5556 }]", reading) + config(5556),
    byName("http", "[{ name: http, containerPort: 5557 }]", reading) + config(5556),
    [TOLD_ALONG],
  ],
  [
    "belongs to another image",
    byName("http", "[{ name: http, containerPort: 5556 }]"),
    byName("http", "[{ name: http, containerPort: 5557 }]").replace("v2.45.0", "v2.46.0"),
    [],
  ],
  [
    "asks a program that is told otherwise",
    asks(5556),
    dex("tcpSocket: { port: 5557 }", ", args: [--port=5557]"),
    [],
  ],
  [
    "moves where nobody declares a port",
    dex("tcpSocket: { port: 5556 }", "", "[]"),
    dex("tcpSocket: { port: 5557 }", "", "[]"),
    [TOLD.replace("which no container of its pods declares", "while its program stays as it is")],
  ],
  ["belongs to pods that declare no port", asks(5556), dex("tcpSocket: { port: 5557 }", "", "[]"), []],
])("tells of a probe that %s", (_, base, head, expected) => {
  expect(told("unready-pods", base, head)).toEqual(expected);
});

const PATH =
  "warning: The `readinessProbe` of container dex asks for /ready from now on, and for /healthz before, while its program stays as it is: where that is not served, it fails.";

it.each([
  [
    "asks by another scheme",
    asks(5556),
    asks(5556).replace("port:", "scheme: HTTPS, port:"),
    [
      PATH.replace(
        "for /ready from now on, and for /healthz before",
        "by HTTPS from now on, and by HTTP before",
      ),
    ],
  ],
  ["asks by another scheme at another port", byName("http", NAMED), byName("grpc, scheme: HTTPS", NAMED), []],
  ["writes the scheme by default", asks(5556), asks(5556).replace("port:", "scheme: HTTP, port:"), []],
  ["asks for another path", asks(5556), asks(5556).replace("/healthz", "/ready"), [PATH]],
  ["asks the same path for more", asks(5556), asks(5556).replace("/healthz", '"/healthz?full=1"'), []],
  ["asks another image", asks(5556), asks(5556).replace("/healthz", "/ready").replace("v2.45", "v2.46"), []],
  ["asks in another way", asks(5556), dex("tcpSocket: { port: 5556 }"), []],
  [
    "asks a program that is told otherwise",
    asks(5556),
    dex("httpGet: { path: /ready, port: 5556 }", ", args: [--ready]"),
    [],
  ],
])("tells of the path of a probe that %s", (_, base, head, expected) => {
  expect(told("unready-pods", base, head)).toEqual(expected);
});

const service = (targetPort: number | string) =>
  manifest(
    "v1 Service",
    `spec: { selector: { app: dex }, ports: [{ port: 80, targetPort: ${targetPort} }] }`,
    "name: dex, namespace: auth",
  );
const declaring = (port: number, more = "") =>
  dex("exec: { command: [dex, ping] }", more, `[{ name: http, containerPort: ${port} }]`);
const TOLD_SERVICE =
  "warning: Service dex sends to the port 5557 of Deployment dex from now on, and to 5556 before, while nothing tells the program: where it does not listen there, nobody answers.";

it.each([
  ["by a name", declaring(5556) + service("http"), declaring(5557) + service("http"), [TOLD_SERVICE]],
  ["by its number", declaring(5556) + service(5556), declaring(5557) + service(5557), [TOLD_SERVICE]],
  [
    "of a program that is told",
    declaring(5556) + service("http"),
    declaring(5557, ", args: [--port=5557]") + service("http"),
    [],
  ],
])("tells of a Service that sends to a port %s that moves", (_, base, head, expected) => {
  expect(told("lost-traffic", base, head)).toEqual(expected);
});
