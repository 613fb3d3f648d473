import { describe, expect, it } from "vitest";
import { unsetFindings } from "../../../src/domain/policy/apply-fails.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { forecast } from "../forecast-of.ts";
import { findings, located, told } from "./check-fixture.ts";

const MEND = "Fix the field.";
const REPLACE =
  "Put back what was there, or give the object a new name, or delete it before the change is applied.";
const BOTH =
  "Fix the field. What cannot be changed needs a new name, or the object deleted before the change is applied.";

interface Web {
  readonly labels?: string;
  readonly value?: string;
  readonly env?: string;
  readonly annotations?: string;
  readonly spec?: string;
  readonly type?: string;
  readonly template?: string;
}

const web = ({
  labels = "{ app: web }",
  value = '"1"',
  env = `[{ name: A, value: ${value} }]`,
  annotations = "{}",
  spec = "",
  type = "apps/v1 Deployment",
  template = "",
}: Web) => {
  const [apiVersion = "", kind = ""] = type.split(" ");
  const selector = kind === "Job" ? "" : `selector: { matchLabels: ${labels} },`;
  return `apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, annotations: ${annotations} }
spec: { ${selector} ${spec} template: { metadata: { labels: ${labels} }, spec: { ${template} containers: [{ name: web, image: a, env: ${env} }] } } }
`;
};
const job = (spec: string, rest: Web = {}) =>
  web({ type: "batch/v1 Job", template: "restartPolicy: Never,", spec, ...rest });
const SOON = "ttlSecondsAfterFinished: 60,";
const TWICE = '[{ name: A, value: "2" }, { name: A, value: "3" }]';
const FORCED = '{ kustomize.toolkit.fluxcd.io/force: "enabled" }';

describe("apply-fails, of a workload, says what mends it", () => {
  it.each([
    ["a wrong value", web({}), web({ value: "1" }), "error", MEND],
    ["what cannot be changed", web({}), web({ labels: "{ app: other }" }), "error", REPLACE],
    ["a wrong value of a new one", null, web({ value: "1" }), "error", MEND],
    ["a Job that stays", job(""), job("", { value: '"2"' }), "error", REPLACE],
    ["a Job that goes by itself", job(SOON), job(SOON, { value: '"2"' }), "warning", REPLACE],
    [
      "what is deleted by force and cannot be recreated",
      web({ annotations: FORCED }),
      web({ annotations: FORCED, value: "1" }),
      "error",
      MEND,
    ],
  ])("%s", (_, base, head, severity, remediation) => {
    expect(findings("apply-fails", [base, head])).toMatchObject([
      { severity, remediation, isNew: true, unsafe: false },
    ]);
  });

  it.each([
    [
      "flux",
      "`kustomize.toolkit.fluxcd.io/force: enabled`: Flux then deletes it, with its pods, and makes it anew.",
    ],
    [
      "argo",
      "`argocd.argoproj.io/sync-options: Force=true,Replace=true`: Argo CD then deletes it, with its pods, and makes it anew, at every sync until the mark goes.",
    ],
  ] as const)("names the mark by which %s makes it anew, but for what holds data", (deliverer, mark) => {
    const advice = (base: string, head: string) =>
      forecast(base, head, { deliverer }).findings.map(({ remediation }) => remediation);
    expect(advice(job(""), job("", { value: '"2"' }))).toEqual([`${REPLACE} Or mark it with ${mark}`]);
    const claim = (mode: string) =>
      `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data }\nspec: { accessModes: [${mode}], resources: { requests: { storage: 1Gi } } }\n`;
    expect(advice(claim("ReadWriteOnce"), claim("ReadWriteMany"))).toEqual([REPLACE]);
  });

  it("is told of a kind of others that is deleted by force, too", () => {
    const type = "argoproj.io/v1alpha1 Rollout";
    const [base, head] = ['"1"', "1"].map((value) => web({ type, value, annotations: FORCED }));
    expect(told("apply-fails", base ?? "", head ?? "")).toEqual([
      "error: spec.template.spec.containers[web].env[A].value must be text, not a number; put it in quotes: Flux's annotation kustomize.toolkit.fluxcd.io/force deletes it, and then it cannot be recreated.",
    ]);
  });

  it("is told of a kind of others that is refused, too", () => {
    const type = "argoproj.io/v1alpha1 Rollout";
    expect(findings("apply-fails", [web({ type }), web({ type, value: "1" })])).toMatchObject([
      { severity: "error", remediation: BOTH },
    ]);
  });

  it.each([
    ["unknown", "error", BOTH],
    ["serverSide", "error", MEND],
    ["clientSide", "warning", REPLACE],
  ] as const)("a Job that goes by itself, by who applies it: %s", (applier, severity, remediation) => {
    const [base, head] = [job(SOON), job(SOON, { env: TWICE })];
    const found = forecast(base, head, { applier }).findings;
    expect(found).toMatchObject([{ check: "apply-fails", severity, remediation }]);
    const isOver = found[0]?.message.includes("until the finished Job is removed");
    expect(isOver).toBe(applier === "clientSide");
  });

  it.each([
    ["unknown", []],
    ["clientSide", []],
    [
      "serverSide",
      [
        "error: spec.template.spec.containers.env has two entries of name A, which server-side apply refuses.",
      ],
    ],
  ] as const)("where a new one is refused by Flux's way alone, and applied by %s", (applier, expected) => {
    expect(told("apply-fails", null, web({ env: TWICE }), { applier })).toEqual(expected);
  });
});

describe("apply-fails, of another object", () => {
  it("gives both pieces of advice where one fault can be mended and one cannot", () => {
    const crd = (scope: string) =>
      `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: foos.acme.io }\nspec: { group: acme.io, scope: ${scope}, names: { kind: Foo, plural: foos }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }] }\n`;
    expect(findings("apply-fails", [crd("Cluster"), crd("All")])).toMatchObject([{ remediation: BOTH }]);
    expect(findings("apply-fails", [crd("Cluster"), crd("Namespaced")])).toMatchObject([
      { remediation: REPLACE },
    ]);
  });

  it("says that two Services take one port of the nodes", () => {
    const service = (name: string) =>
      `---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { type: NodePort, selector: { app: a }, ports: [{ port: 80, nodePort: 30080 }] }\n`;
    expect(findings("apply-fails", [service("a"), service("a") + service("b")])).toMatchObject([
      { severity: "error", remediation: BOTH },
    ]);
  });

  it("says where an object without a name stands, and whether base had it", () => {
    const nameless = "apiVersion: v1\nkind: ConfigMap\ndata: { A: a }\n";
    const finding = {
      check: "apply-fails",
      severity: "error",
      deployable: "overlay:overlays/prod",
      workload: null,
      message: "ConfigMap has no metadata.name: the API server refuses it.",
      remediation: "Add what is missing, or remove the document.",
      isNew: true,
      unsafe: false,
      file: "ConfigMap.yaml",
      line: 7,
    };
    expect(located("apply-fails", "", nameless)).toStrictEqual([finding]);
    expect(located("apply-fails", nameless, nameless)).toStrictEqual([{ ...finding, isNew: false }]);
    const { file, line, ...rest } = finding;
    expect(forecast("", nameless).findings).toStrictEqual([rest]);
    expect([file, line]).toHaveLength(2);
  });
});

describe("apply-fails, of variables that nothing sets", () => {
  const problem: Problem = { code: "variable-not-set", side: "head", message: "REGION is not set." };
  const never = { wasThere: () => false };
  const unknown = () => undefined;
  const found = (changed: Partial<Problem>, was = never) =>
    unsetFindings("flux:apps", [{ ...problem, ...changed }], was, unknown);
  const finding = {
    check: "apply-fails",
    severity: "error",
    deployable: "flux:apps",
    workload: null,
    message: "REGION is not set.",
    remediation: "Set the variable, give it a default as in `${name:=…}`, or write `$${name}` if it is none.",
    isNew: true,
    unsafe: false,
  };

  it("is told at head, with its place", () => {
    expect(found({})).toStrictEqual([finding]);
    expect(found({ file: "web.yaml", line: 3 })).toStrictEqual([{ ...finding, file: "web.yaml", line: 3 }]);
  });

  it("is nothing new where base had it", () => {
    const { side, ...both } = problem;
    expect(side).toBe("head");
    expect(unsetFindings("flux:apps", [both], never, unknown)).toStrictEqual([{ ...finding, isNew: false }]);
    expect(found({}, { wasThere: () => true })).toStrictEqual([{ ...finding, isNew: false }]);
  });

  it.each([{ side: "base" }, { code: "not-pinned" }] as const)("is not told of %o", (changed) => {
    expect(found(changed)).toEqual([]);
  });
});
