import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const deployment = (spec: string, annotations = "{}", probe = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: ${annotations} }
spec:
  replicas: 2
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: a, ${probe} envFrom: [{ configMapRef: { name: settings } }] }] }
  ${spec}
---
`;
const config = (value: string) =>
  `{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {A: "${value}"}}\n`;
const PROBE = "readinessProbe: { tcpSocket: { port: 80 } },";

function told(base: string, head: string) {
  return forecast(base, head).findings.map(({ check, isNew, unsafe }) => [check, isNew, unsafe]);
}

describe("a flaw of a workload that does not restart now", () => {
  it("is told when it comes, so that two merges do not evade a gate", () => {
    const base = deployment("", "{}", PROBE);
    const head = deployment("strategy: { type: Recreate }", "{}", PROBE);
    expect(told(base, head)).toContainEqual(["recreate-strategy", true, true]);
    const [finding] = forecast(base, head).findings.filter(({ check }) => check === "recreate-strategy");
    expect(finding?.message).toContain("its next restart has this");
  });

  it("is not told when it was there", () => {
    const flawed = (label: string) => deployment("strategy: { type: Recreate }", `{ a: ${label} }`, PROBE);
    expect(told(flawed("x"), flawed("y"))).toEqual([]);
  });

  it("comes with a Service that begins to select pods without a probe", () => {
    const service = (selector: string) =>
      `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: ${selector}, ports: [{ port: 80 }] }\n---\n`;
    expect(
      told(deployment("") + service("{app: other}"), deployment("") + service("{app: web}")),
    ).toContainEqual(["missing-readiness-probe", true, true]);
  });
});

it("a reload by a controller is a restart for every check", () => {
  const reloaded = deployment(
    "strategy: { type: Recreate }",
    '{ reloader.stakater.com/auto: "true" }',
    PROBE,
  );
  const plain = deployment("strategy: { type: Recreate }", "{}", PROBE);
  expect(told(reloaded + config("1"), reloaded + config("2"))).toContainEqual([
    "recreate-strategy",
    false,
    true,
  ]);
  expect(told(plain + config("1"), plain + config("2"))).not.toContainEqual([
    "recreate-strategy",
    false,
    true,
  ]);
});

describe("an exemption", () => {
  const exempted = (annotations: string, image: string) =>
    deployment("strategy: { type: Recreate }", annotations, PROBE).replace("image: a", `image: ${image}`);
  const suppressed = (base: string, head: string) =>
    forecast(exempted(base, "a"), exempted(head, "b")).findings.map((finding) => finding.suppressed);
  const REASON = '{ rollcast.dev/ignore: "recreate-strategy: known" }';

  it("that comes with the change says so", () => {
    expect(suppressed("{}", REASON)).toEqual([{ reason: "known", isNew: true }]);
    expect(suppressed(REASON, REASON)).toEqual([{ reason: "known" }]);
  });

  it("is not to be had from what nobody can be exempted from", () => {
    const annotations = '{ rollcast.dev/ignore: "apply-fails: known" }';
    expect(
      forecast(exempted("{}", "a"), exempted(annotations, "a")).problems.map(({ code }) => code),
    ).toEqual(["invalid-suppression"]);
  });
});

it("an annotation of Flux that comes with a change does not silence it", () => {
  const of = (annotations: string, image: string) =>
    deployment("", annotations, PROBE).replace("image: a", `image: ${image}`);
  const IGNORE = '{ kustomize.toolkit.fluxcd.io/ssa: "Ignore" }';
  const effects = (base: string, head: string) => forecast(base, head).workloads.map(({ effect }) => effect);
  expect(effects(of("{}", "a"), of(IGNORE, "b"))).toEqual(["unknown"]);
  expect(effects(of(IGNORE, "a"), of(IGNORE, "b"))).toEqual(["none"]);
});
