import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/forecast.ts";
import { forecast, manifestsOf, workload } from "../forecast-of.ts";
import { findings, restart } from "./check-fixture.ts";

const SERVICE = `---
apiVersion: v1
kind: Service
metadata: { name: front }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
`;

describe("missing-readiness-probe", () => {
  const check = "missing-readiness-probe";
  const APP = "{ name: app, image: a, ports: [{ name: http, containerPort: 8080 }] }";
  const HELPER = "{ name: log, image: b }";
  const PROBED = "{ name: app, image: a, readinessProbe: { tcpSocket: { port: 80 } } }";
  const told = (found: readonly Finding[]) =>
    found.map(({ container, severity, isNew, unsafe }) => [container, severity, isNew, unsafe]);

  it("is an error for the container that serves, and a warning for the others", () => {
    expect(told(findings(check, restart(`[${APP}, ${HELPER}]`, "", SERVICE)))).toEqual([
      ["app", "error", false, true],
      ["log", "warning", false, false],
    ]);
  });

  it("is an error for every container when no port tells which one serves", () => {
    const service = SERVICE.replace("targetPort: http", "targetPort: 9999");
    expect(told(findings(check, restart(`[${APP}, ${HELPER}]`, "", service)))).toEqual([
      ["app", "error", false, true],
      ["log", "error", false, true],
    ]);
  });

  it("asks a pod that is alone for one where a Service sends to it, and nowhere else", () => {
    const pod = (image: string) =>
      `---\napiVersion: v1\nkind: Pod\nmetadata: { name: web, labels: { app: web } }\nspec: { containers: [${APP.replace("image: a", `image: "${image}"`)}] }\n`;
    expect(told(findings(check, [pod("a:1"), pod("a:2")]))).toEqual([]);
    expect(told(findings(check, ["", pod("a:1")]))).toEqual([]);
    expect(told(findings(check, ["", pod("a:1") + SERVICE]))).toEqual([["app", "error", true, true]]);
  });

  it.each([
    ["another label", SERVICE.replace("app: web", "app: other")],
    ["no selector", SERVICE.replace("selector: { app: web }, ", "")],
    ["another namespace", SERVICE.replace("name: front", "name: front, namespace: other")],
  ])("is only a warning when the Service has %s", (_, service) => {
    expect(told(findings(check, restart(`[${APP}]`, "", service)))).toEqual([
      ["app", "warning", false, false],
    ]);
  });

  it("is not found with a probe, and is new when the change takes the probe away", () => {
    expect(findings(check, restart(`[${PROBED}]`, "", SERVICE))).toEqual([]);
    const [base] = restart(`[${PROBED}]`, "", SERVICE);
    const [, head] = restart(`[${APP}]`, "", SERVICE);
    expect(told(findings(check, [base, head]))).toEqual([["app", "error", true, true]]);
  });

  it("is as old as before in a container that gets another name, and new in one that comes beside it", () => {
    const [base] = restart("[{ name: app, image: a }]", "", SERVICE);
    const head = (containers: string) => restart(containers, "", SERVICE)[1];
    const renamed = "{ name: web, image: a }";
    expect(told(findings(check, [base, head(`[${renamed}]`)]))).toEqual([["web", "error", false, true]]);
    expect(told(findings(check, [base, head(`[{ name: app, image: a }, ${renamed}]`)]))).toContainEqual([
      ...["web", "error", true, true],
    ]);
    expect(told(findings(check, [base, head(`[${renamed}, { name: more, image: a }]`)]))).toEqual([
      ["more", "error", true, true],
      ["web", "error", false, true],
    ]);
  });

  it("is new in a new workload, and not looked for where nothing restarts", () => {
    const [base, head] = restart(`[${APP}]`, "", SERVICE);
    expect(told(findings(check, [null, head]))).toEqual([["app", "error", true, true]]);
    expect(findings(check, [base, base])).toEqual([]);
  });

  it("is not asked of Jobs, CronJobs, init containers, sidecars, Knative and workloads without pods", () => {
    const cronJob = `
apiVersion: batch/v1
kind: CronJob
metadata: { name: web }
spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: a, image: a }] } } } } }`;
    expect(findings(check, [null, cronJob])).toEqual([]);
    expect(findings(check, [null, workload("batch/v1", "Job", "a")])).toEqual([]);
    expect(findings(check, [null, workload("serving.knative.dev/v1", "Service", "a")])).toEqual([]);
    expect(findings(check, [null, workload("apps/v1", "Deployment", "a", "{ replicas: 0 }")])).toEqual([]);
    const withInit = `[${PROBED}], initContainers: [{ name: i, image: a }, { name: s, image: a, restartPolicy: Always }]`;
    expect(findings(check, restart(withInit, "", SERVICE))).toEqual([]);
  });

  it("says where and what to do", () => {
    const [manifest] = manifestsOf(workload("apps/v1", "Deployment", "a"));
    if (manifest === undefined) throw new Error("no manifest");
    const head = [{ ...manifest, origin: { location: { file: "base/web.yaml", line: 4 } } }];
    expect(forecast(null, null, { head }).findings[0]).toMatchObject({
      deployable: "overlay:overlays/prod",
      workload: { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: null },
      file: "base/web.yaml",
      line: 4,
      remediation: expect.stringContaining("readinessProbe") as string,
    });
  });
});

describe("missing-readiness-probe, in words", () => {
  const check = "missing-readiness-probe";
  const said = (change: readonly [base: string | null, head: string]) =>
    findings(check, change).map(({ severity, message }) => `${severity} ${message}`);
  const RUNS = "warning No `readinessProbe`, so the rollout goes on as soon as the process runs.";

  it("says what follows", () => {
    expect(said(restart("[{ name: app, image: a }]"))).toEqual([RUNS]);
    expect(said(restart("[{ name: app, image: a }]", "", SERVICE))).toEqual([
      "error No `readinessProbe`, so Service front sends traffic as soon as the process runs.",
    ]);
  });

  it("is a warning behind a readiness gate", () => {
    const gated = "[{ name: app, image: a }], readinessGates: [{ conditionType: a.io/ready }]";
    expect(said(restart(gated, "", SERVICE))).toEqual([
      "warning No `readinessProbe`, so Service front sends traffic as soon as the process runs.",
    ]);
  });

  it("is new where a Service begins to send", () => {
    const [base] = restart("[{ name: app, image: a }]");
    const [, head] = restart("[{ name: app, image: a }]", "", SERVICE);
    expect(findings(check, [base, head]).map(({ isNew }) => isNew)).toEqual([true]);
  });

  it("is as old as before where no Service sends any more", () => {
    const [base] = restart("[{ name: app, image: a }]", "", SERVICE);
    const [, head] = restart("[{ name: app, image: a }]");
    expect(findings(check, [base, head]).map(({ isNew }) => isNew)).toEqual([false]);
  });

  it("is asked of no pods where none run, unless an autoscaler brings some", () => {
    const none = restart("[{ name: app, image: a }]", ", replicas: 0");
    const scaler = `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { scaleTargetRef: { kind: Deployment, name: web }, maxReplicas: 3 }\n`;
    expect(said(none)).toEqual([]);
    expect(said([none[0] + scaler, none[1] + scaler])).toEqual([RUNS]);
  });

  it("is asked of a kind that nobody knows only where a Service sends to it", () => {
    const at = (image: string) =>
      `apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: web }\nspec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: app, image: ${image} }] } } }\n`;
    expect(said([at("a"), at("b")])).toEqual([]);
    expect(said([at("a") + SERVICE, at("b") + SERVICE])).toEqual([
      "error No `readinessProbe`, so Service front sends traffic as soon as the process runs.",
    ]);
  });
});
