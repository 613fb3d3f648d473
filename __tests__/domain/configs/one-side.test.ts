import { describe, expect, it } from "vitest";
import type { OverlayResult } from "../../../src/domain/overlay.ts";
import { forecast, workload } from "../forecast-of.ts";

describe("a config on one side only", () => {
  const web = `${workload("apps/v1", "Deployment", "a:1").replace(
    'image: "a:1"',
    'image: "a:1", envFrom: [{ configMapRef: { name: conf } }]',
  )}---
`;
  const conf = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: conf }, data: { A: '1' } }\n";

  const aboutConfigs = ({ findings }: OverlayResult) =>
    findings.filter(({ check }) => check.includes("config"));

  it("is added or removed, and what reads it is stale, or misses it", () => {
    expect(forecast(web, web + conf)).toMatchObject({
      configChanges: [{ change: "added" }],
      staleConfigs: [{ effect: "stale", keys: ["A"] }],
      findings: [{ check: "stale-config" }],
    });
    expect(forecast(web + conf, web)).toMatchObject({
      configChanges: [{ change: "removed" }],
      findings: [{ check: "missing-config-reference", severity: "error" }],
    });
  });

  it("is only told to be unseen on a side that left something out, which may hold it", () => {
    const unseenAtBase = forecast(web, web + conf, { baseIncomplete: true });
    expect(unseenAtBase).toMatchObject({ configChanges: [{ change: "added", notSeenAt: "base" }] });
    expect([unseenAtBase.staleConfigs, aboutConfigs(unseenAtBase)]).toEqual([[], []]);
    const unseenAtHead = forecast(web + conf, web, { headIncomplete: true });
    expect(unseenAtHead).toMatchObject({ configChanges: [{ change: "removed", notSeenAt: "head" }] });
    expect(aboutConfigs(unseenAtHead)).toMatchObject([
      {
        check: "missing-config-reference",
        severity: "warning",
        message: expect.stringContaining("was not seen at head") as string,
      },
    ]);
  });
});
