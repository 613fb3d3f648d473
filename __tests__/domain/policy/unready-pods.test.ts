import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const deployment = (container: string, pod = "", kind = "Deployment") => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, ${container} }] } } }
`;
const GOOD = "image: nginx:1";

function found(base: string, head: string) {
  return findings("unready-pods", [base, head]).map(({ severity, unsafe, isNew }) => [
    severity,
    unsafe,
    isNew,
  ]);
}

describe("an image", () => {
  it.each([
    ['"nginx: 1"', [["error", true, true]]],
    ["Nginx:1", [["error", true, true]]],
    ["nginx@sha256:abc", [["error", true, true]]],
    ['"nginx:${IMG}"', [["warning", false, true]]],
    ["ko://example.com/app", [["warning", false, true]]],
    ["IMAGE", [["warning", false, true]]],
    ['" "', []],
    ["ghcr.io/a/b:2", []],
  ])("%s: %j", (image, expected) => {
    expect(found(deployment(GOOD), deployment(`image: ${image}`))).toEqual(expected);
  });

  it("that was so before is no news, and told only of what restarts", () => {
    const at = (rest: string) => deployment(`image: Nginx:1${rest}`);
    expect(found(at(""), at(", env: [{ name: A, value: b }]"))).toEqual([["error", true, false]]);
    expect(found(at(""), at(""))).toEqual([]);
  });
});

describe("a probe", () => {
  const at = (probe: string, port: string, name: string) =>
    deployment(
      `${GOOD}, ports: [{ name: ${name}, containerPort: 80 }], ${probe}: { httpGet: { port: ${port} } }`,
    );

  it.each([
    ["readinessProbe", "http", [["error", true, true]]],
    ["startupProbe", "http", [["error", true, true]]],
    ["livenessProbe", "http", [["warning", false, true]]],
    ["readinessProbe", "80", []],
    ["readinessProbe", "web", []],
  ])("%s on %s: %j", (probe, port, expected) => {
    expect(found(at(probe, port, port === "80" ? "a" : port), at(probe, port, "web"))).toEqual(expected);
  });
});

describe("a scheduling gate", () => {
  it.each([
    ["Deployment", [["warning", false, true]]],
    ["StatefulSet", [["warning", true, true]]],
  ])("of a %s: %j", (kind, expected) => {
    expect(
      found(deployment(GOOD, "", kind), deployment(GOOD, "schedulingGates: [{ name: x }], ", kind)),
    ).toEqual(expected);
  });
});

describe("what the kubelet never starts", () => {
  it.each([
    ["securityContext: { runAsNonRoot: true, runAsUser: 0 }", "", 1],
    ["securityContext: { runAsUser: 0 }", "securityContext: { runAsNonRoot: true }, ", 1],
    ["securityContext: { runAsUser: 1000 }", "securityContext: { runAsNonRoot: true, runAsUser: 0 }, ", 0],
    ["securityContext: { runAsUser: 0 }", "", 0],
    ["resources: { limits: { memory: 512m } }", "", 1],
    ["resources: { limits: { memory: 512 } }", "", 1],
    ["resources: { limits: { memory: 512Mi } }", "", 0],
    ["resources: { limits: { cpu: 500m } }", "", 0],
  ])("%s, %s: %i", (container, pod, expected) => {
    const head = deployment(`${GOOD}, ${container}`, pod);
    expect(found(deployment(GOOD), head)).toEqual(expected === 0 ? [] : [["error", true, true]]);
  });
});
