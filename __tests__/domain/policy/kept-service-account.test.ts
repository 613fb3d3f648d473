import { describe, expect, it } from "vitest";
import { ACCOUNT_STAYS } from "../../../src/domain/causes/memory.ts";
import { forecast } from "../forecast-of.ts";
import { findings } from "./check-fixture.ts";

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

it("advises of a Pod what can be done", () => {
  const pod = (account: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { ${account} containers: [{ name: web, image: a }] }\n`;
  const [found] = findings("kept-service-account", [pod("serviceAccountName: robot,"), pod("")]);
  expect(found?.remediation).toBe(
    "Delete the Pod, so that it is recreated: the account of one cannot be changed.",
  );
});

describe("kept-service-account, of other kinds", () => {
  const of = (type: string, template: string) => {
    const [apiVersion = "", kind = ""] = type.split(" ");
    return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, ${template} }\n`;
  };
  const pods = (account: string) =>
    `template: { metadata: { labels: { a: b } }, spec: { ${account}containers: [{ name: web, image: a }] } }`;
  const found = (type: string, account: string) =>
    findings("kept-service-account", [of(type, pods(account)), of(type, pods(""))]);

  it("is told in full", () => {
    expect(found("apps/v1 StatefulSet", "serviceAccountName: robot, ")).toMatchObject([
      { severity: "warning", unsafe: false, isNew: true, message: ACCOUNT_STAYS },
    ]);
  });

  it("is not found where no API server copies the name, and where there was none", () => {
    expect(found("argoproj.io/v1alpha1 Rollout", "serviceAccountName: robot, ")).toEqual([]);
    expect(found("apps/v1 Deployment", "serviceAccountName: '', ")).toEqual([]);
  });

  it("is not found without a pod template", () => {
    const [base, head] = ["replicas: 1", "replicas: 2"].map((spec) => of("apps/v1 Deployment", spec));
    expect(findings("kept-service-account", [base ?? "", head ?? ""])).toEqual([]);
  });
});
