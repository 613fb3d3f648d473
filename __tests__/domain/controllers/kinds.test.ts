import { describe, expect, it } from "vitest";
import { forecast, workload } from "../forecast-of.ts";

const effectOf = (base: string, head: string) =>
  forecast(base, head).workloads.map(({ kind, effect }) => `${kind} ${effect}`);

const template = (image: string) => `template: { spec: { containers: [{ name: web, image: "${image}" }] } }`;
const object = (apiVersion: string, kind: string, spec: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\nspec: { ${spec} }\n`;

/** One row of the table of kinds each: who replaces pods, and of whom nobody here knows. */
describe("another image in the pod template of", () => {
  it.each([
    ["apps/v1", "Deployment", "restart"],
    ["apps/v1", "StatefulSet", "restart"],
    ["apps/v1", "DaemonSet", "restart"],
    ["batch/v1", "Job", "applyFails"],
    ["argoproj.io/v1alpha1", "Rollout", "restart"],
    ["apps.openshift.io/v1", "DeploymentConfig", "restart"],
    ["apps.kruise.io/v1alpha1", "CloneSet", "restart"],
    ["apps.kruise.io/v1alpha1", "DaemonSet", "restart"],
    ["apps.kruise.io/v1beta1", "StatefulSet", "restart"],
    ["serving.knative.dev/v1", "Service", "restart"],
    ["serving.knative.dev/v1", "Configuration", "restart"],
  ])("%s %s: %s", (apiVersion, kind, expected) => {
    const [base, head] = ["a:1", "a:2"].map((image) => workload(apiVersion, kind, image));
    expect(effectOf(base ?? "", head ?? "")).toEqual([`${kind} ${expected}`]);
  });

  it.each([
    [
      "batch/v1",
      "CronJob",
      (image: string) => `schedule: "* * * * *", jobTemplate: { spec: { ${template(image)} } }`,
      "nextRun",
    ],
    ["keda.sh/v1alpha1", "ScaledJob", (image: string) => `jobTargetRef: { ${template(image)} }`, "restart"],
    ["postgresql.cnpg.io/v1", "Cluster", (image: string) => `imageName: "${image}"`, "unknown"],
    ["example.com/v1", "Other", (image: string) => `image: "${image}"`, "unknown"],
  ])("%s %s: %s", (apiVersion, kind, spec, expected) => {
    const [base, head] = ["a:1", "a:2"].map((image) => object(apiVersion, kind, spec(image)));
    expect(effectOf(base ?? "", head ?? "")).toEqual([`${kind} ${expected}`]);
  });

  it("a DeploymentConfig whose triggers are null: the API server writes one", () => {
    const config = (image: string) =>
      workload("apps.openshift.io/v1", "DeploymentConfig", image, "{ triggers: null }");
    expect(effectOf(config("a:1"), config("a:2"))).toEqual(["DeploymentConfig restart"]);
  });
});

describe("Flux's way of applying an object", () => {
  it.each([
    ["Merge", "restart"],
    ["Override", "restart"],
    ["IfNotPresent", "none"],
    ["Ignore", "none"],
  ])("%s: %s", (ssa, expected) => {
    const annotations = `{ kustomize.toolkit.fluxcd.io/ssa: ${ssa} }`;
    const [base, head] = ["a:1", "a:2"].map((image) =>
      workload("apps/v1", "Deployment", image, "{}", annotations),
    );
    expect(effectOf(base ?? "", head ?? "")).toEqual([`Deployment ${expected}`]);
  });
});

const config = (value: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app, namespace: a }\ndata: { A: "${value}" }\n`;
const reader = (apiVersion: string, kind: string) =>
  object(
    apiVersion,
    kind,
    `template: { spec: { restartPolicy: Never, containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: app } }] }] } }`,
  ).replace("name: web }", "name: web, namespace: a }");

describe("a config that keeps its name", () => {
  const readers = (yaml: string) =>
    forecast(`${config("1")}---\n${yaml}`, `${config("2")}---\n${yaml}`).staleConfigs.map(
      ({ workload: { kind }, effect }) => `${kind} ${effect}`,
    );

  it("a Job that runs keeps it until it ends", () => {
    expect(readers(reader("batch/v1", "Job"))).toEqual(["Job stale"]);
  });

  it("a Canary of another namespace restarts nothing", () => {
    const canary = (namespace: string) =>
      `---\napiVersion: flagger.app/v1beta1\nkind: Canary\nmetadata: { name: web, namespace: ${namespace} }\nspec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n`;
    expect(readers(reader("apps/v1", "Deployment") + canary("a"))).toEqual(["Deployment reloaded"]);
    expect(readers(reader("apps/v1", "Deployment") + canary("b"))).toEqual(["Deployment stale"]);
  });
});

describe("an immutable config", () => {
  it.each([
    ["true", "false", "1", "1", true],
    ["true", "true", "1", "2", true],
    ["false", "true", "1", "2", false],
    ["false", "true", "1", "1", false],
  ])("immutable %s to %s, content %s to %s: refused %s", (before, after, a, b, refused) => {
    const of = (immutable: string, value: string) => `${config(value)}immutable: ${immutable}\n`;
    const { findings } = forecast(of(before, a), of(after, b));
    expect(findings.some(({ check }) => check === "apply-fails")).toBe(refused);
  });
});
