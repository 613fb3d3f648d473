import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/forecast.ts";
import { forecast, manifestsOf, workload } from "../forecast-of.ts";

const SERVICE = `---
apiVersion: v1
kind: Service
metadata: { name: front }
spec: { selector: { app: web }, ports: [{ port: 80, targetPort: http }] }
`;

/** A Deployment with these containers (YAML flow list) whose image changes from 1 to 2. */
function restart(containers: string, spec = "", rest = ""): readonly [string, string] {
  const at = (version: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { app: web, version: "${version}" } }, spec: { containers: ${containers} } }${spec} }
${rest}`;
  return [at("1"), at("2")];
}

function findings(check: string, [base, head]: readonly [string | null, string]): readonly Finding[] {
  return forecast(base, head).findings.filter((finding) => finding.check === check);
}

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

describe("how a restart goes", () => {
  const PROBED = "[{ name: app, image: a, readinessProbe: { tcpSocket: { port: 80 } } }]";
  const checks = (containers: string, spec: string, rest = "") =>
    forecast(...restart(containers, spec, rest))
      .findings.filter(({ check }) => check !== "missing-readiness-probe")
      .map(({ check, severity, unsafe }) => [check, severity, unsafe]);

  const claim = (mode: string) => `---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [${mode}] }
`;
  const MOUNTED = `${PROBED}, volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }]`;

  it("is safe for one pod that is surged and proven ready", () => {
    expect(checks(PROBED, ", replicas: 1")).toEqual([]);
  });

  it.each([
    ["recreate-strategy", PROBED, ", replicas: 3, strategy: { type: Recreate }", "", "warning", true],
    ["recreate-strategy", PROBED, ", replicas: 1, strategy: { type: Recreate }", "", "warning", true],
    ["single-replica", "[{ name: app, image: a }]", ", replicas: 1", "", "warning", false],
    [
      "single-replica",
      PROBED,
      ", strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }",
      "",
      "warning",
      true,
    ],
    [
      "max-unavailable-all",
      PROBED,
      ", replicas: 3, strategy: { rollingUpdate: { maxUnavailable: 100% } }",
      "",
      "error",
      true,
    ],
    ["rwo-surge", MOUNTED, ", replicas: 1", claim("ReadWriteOnce"), "warning", true],
    ["rwo-surge", MOUNTED, ", replicas: 1", claim("ReadWriteOncePod"), "error", true],
  ])("is told by %s", (check, containers, spec, rest, severity, unsafe) => {
    expect(checks(containers, spec, rest)).toEqual([[check, severity, unsafe]]);
  });

  it("is not called unsafe for a volume that many may use, or that the build does not hold", () => {
    expect(checks(MOUNTED, ", replicas: 1", claim("ReadWriteMany"))).toEqual([]);
    expect(checks(MOUNTED, ", replicas: 1")).toEqual([]);
  });

  it("is not of one pod when an autoscaler keeps two", () => {
    const scaler = (min: number) => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { minReplicas: ${min}, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;
    expect(checks("[{ name: app, image: a }]", "", scaler(2))).toEqual([]);
    expect(checks("[{ name: app, image: a }]", "", scaler(1))).toEqual([
      ["single-replica", "warning", false],
    ]);
  });
});

describe("apply-fails", () => {
  const config = (kind: string, fields: string) =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: { name: app }\n${fields}\n`;

  it("is an error for a workload that the API server refuses", () => {
    const [base, head] = ["a:1", "a:2"].map((image) => workload("batch/v1", "Job", image));
    expect(findings("apply-fails", [base ?? "", head ?? ""])).toMatchObject([
      { severity: "error", workload: { kind: "Job" }, isNew: true },
    ]);
  });

  it.each([
    [
      "ConfigMap app is immutable, but A changed.",
      config("ConfigMap", "immutable: true\ndata: { A: a }"),
      config("ConfigMap", "immutable: true\ndata: { A: b }"),
    ],
    [
      "The type of Secret app cannot be changed.",
      config("Secret", "type: Opaque"),
      config("Secret", "type: kubernetes.io/tls"),
    ],
  ])("is an error for a config: %s", (message, base, head) => {
    expect(findings("apply-fails", [base, head])).toMatchObject([
      { severity: "error", workload: null, message },
    ]);
  });

  it("is not new when the selector matched as little at base", () => {
    const [base, head] = ["a:1", "a:2"].map((image) =>
      workload("apps/v1", "Deployment", image, "{ selector: { matchLabels: { app: other } } }"),
    );
    expect(findings("apply-fails", [base ?? "", head ?? ""])).toMatchObject([{ isNew: false }]);
  });
});

describe("missing-config-reference", () => {
  const reader = (optional = "") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, env: [{ name: X, valueFrom: { configMapKeyRef: { name: app, key: A${optional} } } }] }] } } }
`;
  const config = (data: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app }\ndata: ${data}\n`;
  const PATH = "spec.template.spec.containers[web].env[X].valueFrom.configMapKeyRef.name";

  it("is an error for a config, or a key, that the change takes away", () => {
    const base = config("{ A: a, B: b }") + reader();
    expect(findings("missing-config-reference", [base, reader()])).toMatchObject([
      {
        severity: "error",
        isNew: true,
        message: `\`${PATH}\` needs ConfigMap app, which is not in the build.`,
      },
    ]);
    expect(findings("missing-config-reference", [base, config("{ B: b }") + reader()])).toMatchObject([
      {
        severity: "error",
        isNew: true,
        message: `\`${PATH}\` needs key A of ConfigMap app, which is not in the build.`,
      },
    ]);
  });

  it("is not found for optional references, for what was never here, and for what another object makes", () => {
    const base = config("{ A: a }");
    const sealed = `---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: x }\nspec: { target: { name: app } }\n`;
    expect(
      findings("missing-config-reference", [base + reader(", optional: true"), reader(", optional: true")]),
    ).toEqual([]);
    expect(findings("missing-config-reference", [reader(), reader()])).toEqual([]);
    expect(findings("missing-config-reference", [base + reader(), reader() + sealed])).toEqual([]);
  });

  it("is a warning for a name that looks generated, new only when the reference is", () => {
    const dangling = reader().replace("name: app,", "name: app-2456789bcd,");
    expect(findings("missing-config-reference", [reader(), dangling])).toMatchObject([
      { severity: "warning", isNew: true, unsafe: true },
    ]);
  });

  it("is a warning where kustomize gave the config a hash, but left the reference alone", () => {
    const generated = (data: string, hash: string) => config(data).replace("name: app", `name: app-${hash}`);
    const base = generated("{ A: a }", "cd7b9c545f") + reader();
    const head = generated("{ A: b }", "b9t2424hkf") + reader();
    expect(findings("missing-config-reference", [base, head])).toMatchObject([
      {
        severity: "warning",
        isNew: false,
        unsafe: false,
        message: expect.stringContaining("needs ConfigMap app, which the build only holds as app-") as string,
      },
    ]);
  });

  it("makes no restart unsafe that lacked it before, and is not told where nothing restarts", () => {
    const dangling = reader().replace("name: app,", "name: app-2456789bcd,");
    const restarted = dangling.replace("image: a", "image: b");
    expect(findings("missing-config-reference", [dangling, restarted])).toMatchObject([
      { severity: "warning", isNew: false, unsafe: false },
    ]);
    expect(findings("missing-config-reference", [dangling, dangling])).toEqual([]);
  });
});
