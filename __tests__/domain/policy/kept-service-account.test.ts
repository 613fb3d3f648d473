import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

describe("kept-service-account", () => {
  const pod = (account: string, image = "a:1") => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { ${account} containers: [{ name: web, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } } }] }
`;
  const checks = (base: string, head: string) =>
    forecast(base, head).findings.filter(({ check }) => check === "kept-service-account");

  it("is a warning when the account is taken away, by either name", () => {
    for (const field of ["serviceAccountName: robot,", "serviceAccount: robot,"]) {
      expect(checks(pod(field), pod(""))).toMatchObject([{ severity: "warning", workload: { name: "web" } }]);
      expect(forecast(pod(field), pod("")).workloads).toMatchObject([{ effect: "none", causes: [] }]);
    }
    expect(checks(pod("serviceAccountName: robot,"), pod("", "a:2"))).toHaveLength(1);
  });

  it("is not found when another one is named", () => {
    const head = pod("serviceAccountName: default,");
    expect(checks(pod("serviceAccountName: robot,"), head)).toEqual([]);
    expect(forecast(pod("serviceAccountName: robot,"), head).workloads).toMatchObject([
      { effect: "restart" },
    ]);
    expect(checks(pod(""), pod(""))).toEqual([]);
  });
});
