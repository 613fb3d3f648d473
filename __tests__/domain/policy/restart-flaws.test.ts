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
