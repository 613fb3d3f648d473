import { describe, expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";
import { forecast, workload } from "../forecast-of.ts";
import { told } from "./check-fixture.ts";

describe("applier-decides", () => {
  const base = workload("apps/v1", "Deployment", "a");
  const recreate = workload("apps/v1", "Deployment", "a", "{ strategy: { type: Recreate } }");
  const found = (result: ReturnType<typeof forecast>) =>
    result.findings
      .filter(({ check }) => check === "applier-decides" || check === "apply-fails")
      .map(({ check, severity }) => [check, severity]);

  it("is a warning where a default that nobody wrote refuses the change under server-side apply alone", () => {
    const result = forecast(base, recreate);
    expect(found(result)).toEqual([["applier-decides", "warning"]]);
    expect(result.findings.find(({ check }) => check === "applier-decides")?.message).toContain("Flux");
  });

  it("is refused, or nothing, where it is known who applies", () => {
    expect(found(forecast(base, recreate, { applier: "serverSide" }))).toEqual([["apply-fails", "error"]]);
    expect(found(forecast(base, recreate, { applier: "clientSide" }))).toEqual([]);
  });

  it("is not found where base wrote what goes", () => {
    const written = workload(
      "apps/v1",
      "Deployment",
      "a",
      "{ strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 1 } } }",
    );
    expect(found(forecast(written, recreate))).toEqual([]);
  });

  it("is asked of what is new too: two of one name are refused by Flux's way alone", () => {
    const twice = workload("apps/v1", "Deployment", "a").replace(
      'image: "a" }',
      'image: "a", env: [{ name: A, value: "1" }, { name: A, value: "2" }] }',
    );
    const told = forecast("", twice).findings.filter(({ check }) => check === "applier-decides");
    expect(told).toMatchObject([{ severity: "warning", unsafe: false, remediation: "Fix the field." }]);
    const changed = forecast(workload("apps/v1", "Deployment", "a"), twice).findings;
    expect(changed.find(({ check }) => check === "applier-decides")?.remediation).toBe("Fix the field.");
    expect(told[0]?.message).toMatch(/^The API server refuses it under .*Flux.* and takes it otherwise: /);
    expect(found(forecast("", twice, { applier: "clientSide" }))).toEqual([]);
    expect(found(forecast("", workload("apps/v1", "Deployment", "a")))).toEqual([]);
  });
});

describe("applier-decides says which way, and why", () => {
  const SERVER = "server-side apply (Flux)";
  const CLIENT = "client-side apply (kubectl, Argo CD)";
  const web = workload("apps/v1", "Deployment", "a");
  const spread = (constraints: string) =>
    web.replace("spec: { containers", `spec: { topologySpreadConstraints: [${constraints}], containers`);
  const ZONE = "topologyKey: zone, maxSkew: 1, labelSelector: { matchLabels: { app: web } }";
  const ANYWAY = `{ ${ZONE}, whenUnsatisfiable: ScheduleAnyway }`;
  const config = (length: number) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: big }\ndata: { a: "${"x".repeat(length)}" }\n`;
  const service = (ports: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [${ports}] }\n`;
  const TWO = service("{ port: 80, name: a }, { port: 80, name: b }");

  it.each([
    [
      "the older way refuses a workload",
      spread(ANYWAY),
      spread(`${ANYWAY}, { ${ZONE}, whenUnsatisfiable: DoNotSchedule, minDomains: 2 }`),
      [
        `warning: Under ${CLIENT} alone: spec.template.spec.topologySpreadConstraints[0].minDomains may only be set when whenUnsatisfiable is DoNotSchedule: the API server refuses the whole object.`,
      ],
    ],
    [
      "Flux's way refuses a workload",
      web,
      workload("apps/v1", "Deployment", "a", "{ strategy: { type: Recreate } }"),
      [
        `warning: Under ${SERVER} alone: spec.strategy.rollingUpdate may not be set when the type is Recreate: the API server refuses the whole object.`,
      ],
    ],
    [
      "the older way refuses another object",
      config(1),
      config(300_000),
      [
        `warning: ConfigMap big: the API server refuses it under ${CLIENT} and takes it otherwise: metadata.annotations would hold a copy of the whole object, which is over 262144 bytes.`,
      ],
    ],
    [
      "Flux's way refuses another object",
      service("{ port: 80 }"),
      TWO,
      [
        `warning: Service web: the API server refuses it under ${SERVER} and takes it otherwise: spec.ports has two entries of port 80, which server-side apply refuses.`,
      ],
    ],
    ["both refuse", null, TWO, []],
    ["both refuse a new workload", null, web.replace("app: web", "app: 1"), []],
    ["neither refuses", service("{ port: 80 }"), service("{ port: 81 }"), []],
  ])("%s", (_, base, head, expected) => {
    expect(told("applier-decides", base, head)).toEqual(expected);
    for (const applier of ["serverSide", "clientSide"] as const)
      expect(told("applier-decides", base, head, { applier })).toEqual([]);
  });

  it.each([
    ["grows too large", 1, 300_000, ["Have it applied on the server's side"]],
    ["was too large before, under another hash", 300_000, 300_001, []],
  ])("a config of a generator that %s", async (_, before, after, expected) => {
    const at = (size: number): CaseFiles => ({
      "o/kustomization.yaml": "configMapGenerator: [{ name: big, files: [a.txt] }]\n",
      "o/a.txt": "x".repeat(size),
    });
    const { findings } = await forecastTrees(at(before), at(after));
    const found = findings.filter(({ check }) => check === "applier-decides");
    expect(found.map(({ remediation }) => remediation.split(" (")[0])).toEqual(expected);
  });

  it("of workloads that go nothing, and of none it is unsafe", () => {
    const recreate = workload("apps/v1", "Deployment", "a", "{ strategy: { type: Recreate } }");
    expect(told("applier-decides", web, null)).toEqual([]);
    expect(forecast(web, recreate).findings.filter(({ check }) => check === "applier-decides")).toMatchObject(
      [{ unsafe: false, isNew: true }],
    );
  });
});

describe("two ports of one number", () => {
  const service = (udp: string, tcp: string) =>
    `apiVersion: v1
kind: Service
metadata: { name: dns }
spec: { ports: [{ name: udp, port: 53, protocol: UDP${udp} }, { name: tcp, port: 53${tcp} }] }
`;
  const pods = (name: string) =>
    workload("apps/v1", "Deployment", "a").replace(
      'image: "a" }',
      `image: "a", ports: [{ name: udp, containerPort: 53, protocol: UDP }, { name: ${name}, containerPort: 53 }] }`,
    );

  it.each([
    ["serverSide", 0],
    ["clientSide", 1],
    ["unknown", 1],
  ] as const)("are mixed up under client-side apply, which may be that of %s: %i", (applier, count) => {
    const moved = told("applier-decides", service("", ""), service("", ", targetPort: 1053"), { applier });
    expect(moved).toHaveLength(count);
    expect(moved.every((each) => each.includes("Service dns: under client-side apply"))).toBe(true);
    expect(told("applier-decides", pods("tcp"), pods("other"), { applier })).toHaveLength(count);
  });

  it("are not where the first changes alone, or neither", () => {
    expect(told("applier-decides", service("", ""), service(", targetPort: 1053", ""))).toEqual([]);
    const [base, head] = [service("", ""), service("", "").replace("spec: {", "spec: { selector: { a: b },")];
    expect(told("applier-decides", base, head)).toEqual([]);
  });
});
