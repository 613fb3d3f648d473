import { describe, expect, it } from "vitest";
import { isActive } from "../../../src/domain/policy/active.ts";
import type { Finding } from "../../../src/domain/forecast.ts";
import { forecast } from "../forecast-of.ts";

const finding: Finding = {
  ...{ check: "stale-config", severity: "warning", deployable: "overlay:o", workload: null },
  ...{ message: "m", remediation: "r", isNew: true, unsafe: false },
};

it("a finding counts unless it is suppressed or switched off", () => {
  const suppressed = { reason: "known" } as const;
  expect(isActive(finding)).toBe(true);
  expect(isActive({ ...finding, severity: "ignore" })).toBe(false);
  expect(isActive({ ...finding, suppressed })).toBe(false);
  expect(isActive({ ...finding, severity: "ignore", suppressed })).toBe(false);
});

describe("a restart by hand of what keeps an old config", () => {
  const side = (value: string, reads: string, rest = "strategy: { type: Recreate }, ") =>
    `{ apiVersion: v1, kind: ConfigMap, metadata: { name: c }, data: { A: "${value}" } }
---
{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { ${rest}replicas: 2, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "i:1", readinessProbe: { tcpSocket: { port: 80 } }, ${reads} }]${reads.includes("volumeMounts") ? ", volumes: [{ name: v, configMap: { name: c } }]" : ""} } } } }
`;
  const ENV = "envFrom: [{ configMapRef: { name: c } }]";
  const FILES = "volumeMounts: [{ name: v, mountPath: /v }]";
  const told = (reads: string, rest?: string) =>
    forecast(side("1", reads, rest), side("2", reads, rest)).staleConfigs.map(({ effect, unsafeBy }) => [
      effect,
      unsafeBy,
    ]);
  it.each([
    [ENV, undefined, [["stale", ["recreate-strategy"]]]],
    [ENV, "", [["stale", undefined]]],
    [FILES, undefined, [["live", undefined]]],
    [
      `${ENV}, ${FILES}`,
      undefined,
      [
        ["stale", ["recreate-strategy"]],
        ["live", undefined],
      ],
    ],
  ])("%s with %s: %j", (reads, rest, expected) => {
    expect(told(reads, rest)).toEqual(expected);
  });
});

describe("what would make a restart by hand unsafe", () => {
  const config = (value: string) =>
    `{ apiVersion: v1, kind: ConfigMap, metadata: { name: c }, data: { A: "${value}" } }\n`;
  const reader = (name: string, spec: string, annotations = "") =>
    `---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { name: ${name}, annotations: { ${annotations} } }, spec: { ${spec}selector: { matchLabels: { a: ${name} } }, template: { metadata: { labels: { a: ${name} } }, spec: { containers: [{ name: a, image: "i:1", envFrom: [{ configMapRef: { name: c } }] }] } } } }\n`;
  const unsafe = (readers: string) =>
    forecast(config("1") + readers, config("2") + readers).staleConfigs.map(
      ({ effect, workload, unsafeBy }) => [workload.name, effect, unsafeBy],
    );
  const SERVED = (name: string) =>
    `---\n{ apiVersion: v1, kind: Service, metadata: { name: ${name} }, spec: { selector: { a: ${name} }, ports: [{ port: 80 }] } }\n`;

  it("is all of it, in the order of the documentation, for each by itself", () => {
    expect(unsafe(reader("web", "") + SERVED("web") + reader("api", "replicas: 3, "))).toEqual([
      ["api", "stale", undefined],
      ["web", "stale", ["missing-readiness-probe", "single-replica"]],
    ]);
  });

  it("is nothing that somebody exempted it from", () => {
    const exempted = reader(
      "web",
      "strategy: { type: Recreate }, ",
      'rollcast.dev/ignore: "recreate-strategy: known"',
    );
    expect(unsafe(exempted)).toEqual([["web", "stale", undefined]]);
  });

  it("is not asked of what a controller restarts", () => {
    const reloaded = reader("web", "strategy: { type: Recreate }, ", 'reloader.stakater.com/auto: "true"');
    expect(unsafe(reloaded)).toEqual([["web", "reloaded", undefined]]);
    expect(unsafe(reloaded + reader("api", "replicas: 3, "))).toEqual([
      ["api", "stale", undefined],
      ["web", "reloaded", undefined],
    ]);
  });
});
