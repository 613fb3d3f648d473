import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (program: string, ports = "[{ name: http, containerPort: 8080 }]", probe = "port: http") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: "web:1.2.3", ports: ${ports}, readinessProbe: { httpGet: { path: /, ${probe} } }, ${program} }] } } }`,
  );
const TOLD =
  "warning: Container web is told of the port 9090, where it was 8080, which its declaration or a probe still names: where the program listens at 9090, nothing reaches it.";
const env = (...all: readonly string[]) => `env: [${all.map((each) => `{ name: ${each} }`).join(", ")}]`;

it.each<readonly [before: string, after: string, isTold: boolean]>([
  ["args: [--port=8080]", "args: [--port=9090]", true],
  ["args: [--bind, '0.0.0.0:8080']", "args: [--bind, '0.0.0.0:9090', --verbose]", true],
  ["command: [serve, '8080']", "command: [serve, '9090']", true],
  ["args: [--port, '8080', --workers, '16']", "args: [--workers, '16', --port, '9090']", true],
  ["args: [--port, '8080', --workers, '16']", "args: [--workers, '16']", false],
  [env("PORT, value: '8080'"), env("LOG, value: a", "PORT, value: '9090'"), true],
  [env("PORT, value: '8080'"), env("PORT, value: '9090'", "URL, value: 'http://localhost:8080'"), false],
  ["args: [--port=8080]", "args: [--port=80800]", true],
  ["args: [--console, ':9001', --address, ':8080']", "args: [--console, ':9001', --address, ':9090']", true],
  ["args: [--port=8080]", "args: [--config=/etc/web]", false],
  ["args: [--size=18080]", "args: [--size=9090]", false],
  ["args: [--port=8080]", "args: [--port=8080, --limit=9090]", false],
])("%s to %s", (before, after, isTold) => {
  const found = told("unready-pods", web(before), web(after));
  expect(found).toEqual(isTold ? [TOLD.replaceAll("9090", after.includes("80800") ? "80800" : "9090")] : []);
});

it("is not the port of another argument, which was there before", () => {
  const both = "[{ name: http, containerPort: 8080 }, { name: console, containerPort: 9001 }]";
  const of = (port: number) => web(`args: [--console, ':9001', --address, ':${port}']`, both);
  expect(told("unready-pods", of(8080), of(9090))).toEqual([TOLD]);
});

it("is right where what asks moves too", () => {
  const [before, after] = ["8080", "9090"].map((port) =>
    web(`args: [--port=${port}]`, `[{ name: http, containerPort: ${port} }]`),
  );
  expect(told("unready-pods", before ?? "", after ?? "")).toEqual([]);
  const both = "[{ name: http, containerPort: 8080 }, { name: admin, containerPort: 9090 }]";
  expect(told("unready-pods", web("args: [--port=8080]", both), web("args: [--port=9090]", both))).toEqual(
    [],
  );
});

it("asks probes that name a number, too", () => {
  const of = (port: number) => web(`args: [--port=${port}]`, "[]", "port: 8080");
  expect(told("unready-pods", of(8080), of(9090))).toEqual([TOLD]);
});
