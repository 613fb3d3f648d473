import { describe, expect, it } from "vitest";
import { deliveryOutcome, isDeployer } from "../../../src/domain/controllers/deliveries.ts";
import type { Value } from "../../../src/yaml/value.ts";
import { manifestsOf } from "../forecast-of.ts";

const spec = (yaml: string): Value | undefined => manifestsOf(`{ spec: ${yaml} }`)[0]?.object.spec;

function told(kind: string, base: string, head: string): string {
  const outcome = deliveryOutcome(kind, spec(base), spec(head));
  if (outcome === undefined) return "nothing";
  const { effect, heldBack, releases, reason } = outcome;
  return [
    effect,
    ...(heldBack === undefined ? [] : [heldBack]),
    ...(releases ? ["releases"] : []),
    reason,
  ].join(" | ");
}

/** A field of a spec, like `chart.spec.interval`, with this value. */
const field = (path: string, value: string) =>
  path.split(".").reduceRight((inner, name) => `{ ${name}: ${inner} }`, value);

const RELEASE = "What restarts was not analysed: Flux renders this Helm release in the cluster.";
const KUSTOMIZATION = "What restarts was not analysed: Flux builds this Kustomization in the cluster.";
const APPLICATION = "What restarts was not analysed: Argo CD builds this Application in the cluster.";
const SET = "What restarts was not analysed: Argo CD builds these Applications in the cluster.";
const CHART = "What restarts was not analysed: the cluster renders this Helm chart.";

describe("a field that changes nothing of what is deployed", () => {
  const upgrades = [
    ...[
      "timeout",
      "retries",
      "remediation",
      "strategy",
      "crds",
      "cleanupOnFail",
      "disableHooks",
      "serverSideApply",
      "disableWait",
    ],
    ...["disableWaitForJobs", "disableOpenAPIValidation", "disableSchemaValidation"],
  ].map((name) => `HelmRelease upgrade.${name}`);
  it.each([
    ...["interval", "timeout", "test", "driftDetection", "uninstall", "dependsOn", "maxHistory"].map(
      (name) => `HelmRelease ${name}`,
    ),
    ...["serviceAccountName", "chart.spec.interval", "chart.spec.verify", "waitStrategy"].map(
      (name) => `HelmRelease ${name}`,
    ),
    ...["install.replace", "install.crds", "rollback", "rollback.recreate"].map(
      (name) => `HelmRelease ${name}`,
    ),
    ...upgrades,
    ...["interval", "retryInterval", "timeout", "wait", "healthChecks", "healthCheckExprs"].map(
      (name) => `Kustomization ${name}`,
    ),
    ...["dependsOn", "serviceAccountName", "suspend"].map((name) => `Kustomization ${name}`),
    ...["project", "info", "revisionHistoryLimit", "syncPolicy.retry", "syncPolicy.syncOptions"].map(
      (name) => `Application ${name}`,
    ),
    "ApplicationSet syncPolicy",
    ...["project", "info", "revisionHistoryLimit"].map((name) => `ApplicationSet template.spec.${name}`),
  ])("%s", (row) => {
    const [kind = "", path = ""] = row.split(" ");
    expect(told(kind, field(path, "a"), field(path, "b"))).toBe("nothing");
    expect(told(kind, "{}", field(path, "b"))).toBe("nothing");
    expect(told(kind, field(path, "a"), "{}")).toBe("nothing");
  });
});

describe("a field that may", () => {
  it.each([
    ["HelmRelease values", RELEASE],
    ["HelmRelease chart.spec.version", RELEASE],
    ["HelmRelease upgrade.force", RELEASE],
    ["HelmRelease targetNamespace", RELEASE],
    ["Kustomization path", KUSTOMIZATION],
    ["Kustomization postBuild", KUSTOMIZATION],
    ["Kustomization force", KUSTOMIZATION],
    ["Application source.path", APPLICATION],
    ["ApplicationSet generators", SET],
    ["ApplicationSet template.spec.source", SET],
    ["HelmChart version", CHART],
    ["HelmChart interval", CHART],
    ["HelmChartConfig valuesContent", CHART],
  ])("%s", (row, expected) => {
    const [kind = "", path = ""] = row.split(" ");
    expect(told(kind, field(path, "a"), field(path, "b"))).toBe(`unknown | ${expected}`);
  });
});

describe("a delivery that was suspended", () => {
  const GATHERED = "unknown | releases | It was suspended: whatever changed meanwhile is applied now.";
  const HELD = "none | suspended | spec.suspend is true.";
  it.each([
    ["HelmRelease", "{ suspend: true }", "{}", GATHERED],
    ["Kustomization", "{ suspend: true }", "{ suspend: false }", GATHERED],
    ["Kustomization", "{ suspend: true, path: a }", "{ suspend: true, path: b }", HELD],
    ["HelmRelease", "{ values: { a: 1 } }", "{ suspend: true, values: { a: 2 } }", HELD],
    [
      "HelmRelease",
      "{ suspend: false, values: { a: 1 } }",
      "{ suspend: false, values: { a: 2 } }",
      `unknown | ${RELEASE}`,
    ],
    ["Kustomization", "{}", "{ suspend: true }", "nothing"],
    ["Kustomization", '{ suspend: "true" }', "{}", "nothing"],
    [
      "Application",
      "{ suspend: true, source: a }",
      "{ suspend: true, source: b }",
      `unknown | ${APPLICATION}`,
    ],
    ["HelmChart", "{ suspend: true }", "{}", "nothing"],
  ])("%s from %s to %s: %s", (kind, base, head, expected) => {
    expect(told(kind, base, head)).toBe(expected);
  });
});

// https://fluxcd.io/flux/components/helm/helmreleases/#drift-detection
describe("a HelmRelease that corrects drift", () => {
  const at = (mode: string, ignore = "") => `{ driftDetection: { mode: ${mode}, ignore: [${ignore}] } }`;
  const HEALS =
    "unknown | releases | It begins to heal itself: what was changed in the cluster by hand is undone now.";
  const REPLICAS = "{ paths: [/spec/replicas] }";
  const ofOne = "{ paths: [/spec/replicas], target: { kind: Deployment } }";
  const BOTH = "{ paths: [/spec/replicas, /data] }";
  const undoes = (paths: string) =>
    `unknown | releases | It no longer leaves ${paths} as the cluster has it (driftDetection.ignore): what was changed there is undone now.`;
  it.each([
    ["{}", at("enabled"), HEALS],
    [at("warn"), at("enabled"), HEALS],
    [at("disabled"), at("enabled", REPLICAS), HEALS],
    [at("enabled"), at("warn"), "nothing"],
    ["{}", at("warn"), "nothing"],
    [at("enabled"), "{}", "nothing"],
    [at("enabled", REPLICAS), at("enabled"), undoes("/spec/replicas")],
    [at("enabled", BOTH), at("enabled"), undoes("/data, /spec/replicas")],
    [at("enabled", BOTH), at("enabled", REPLICAS), undoes("/data")],
    [at("enabled", REPLICAS), at("enabled", ofOne), undoes("/spec/replicas")],
    [at("enabled", ofOne), at("enabled", REPLICAS), "nothing"],
    [at("enabled"), at("enabled", REPLICAS), "nothing"],
    [at("warn", REPLICAS), at("warn"), "nothing"],
    ["{}", "{ suspend: true, driftDetection: { mode: enabled } }", "nothing"],
  ])("from %s to %s: %s", (base, head, expected) => {
    expect(told("HelmRelease", base, head)).toBe(expected);
  });
});

describe("a sync of Argo CD", () => {
  const at = (automated: string) => `{ syncPolicy: { automated: ${automated} } }`;
  const AUTOMATIC =
    "unknown | releases | Its sync becomes automatic: whatever changed since the last sync is applied now.";
  const PRUNES =
    "unknown | releases | It begins to prune: what is no longer in the repository is deleted now.";
  const HEALS =
    "unknown | releases | It begins to heal itself: what was changed in the cluster by hand is undone now.";
  it.each([
    ["{}", at("{}"), AUTOMATIC],
    [at("null"), at("{}"), AUTOMATIC],
    [at("{ enabled: false }"), at("{}"), AUTOMATIC],
    [at("{ enabled: false }"), at("{ enabled: true }"), AUTOMATIC],
    ["{}", at("null"), "nothing"],
    ["{}", at("{ enabled: false }"), "nothing"],
    [at("{}"), "{}", "nothing"],
    [at("{}"), at("{ prune: true }"), PRUNES],
    [at("{ prune: false }"), at("{ prune: true }"), PRUNES],
    [at("{ prune: true }"), at("{ prune: false }"), "nothing"],
    [at("{}"), at("{ selfHeal: true }"), HEALS],
    [at("{ selfHeal: true }"), at("{}"), "nothing"],
    [at("{ selfHeal: true, prune: true }"), at("{ selfHeal: true, prune: true }"), "nothing"],
  ])("from %s to %s: %s", (base, head, expected) => {
    expect(told("Application", base, head)).toBe(expected);
    expect(told("ApplicationSet", field("template.spec", base), field("template.spec", head))).toBe(expected);
  });

  it.each([
    ["[]", "[ServerSideApply=true]", `unknown | ${APPLICATION}`],
    ["[]", "[Replace=true]", `unknown | ${APPLICATION}`],
    ["[]", "[Force=true]", "nothing"],
    ["[]", "[RespectIgnoreDifferences=true]", `unknown | ${APPLICATION}`],
    ["[]", "[ClientSideApplyMigration=false]", `unknown | ${APPLICATION}`],
    ["[]", "[CreateNamespace=true]", "nothing"],
    ["[]", "[PruneLast=true, NoServerSideApply=true]", "nothing"],
    ["[Replace=true, Force=true]", "[Force=true, Replace=true]", "nothing"],
  ])("options %s to %s: %s", (base, head, expected) => {
    const options = (list: string) => field("syncPolicy.syncOptions", list);
    expect(told("Application", options(base), options(head))).toBe(expected);
    const [from, to] = [base, head].map((list) => field("template.spec", options(list)));
    expect(told("ApplicationSet", from ?? "", to ?? "")).toBe(expected.replace(APPLICATION, SET));
  });

  it("minds what it is told to ignore only where that counts in a sync", () => {
    const ignoring = (fields: string, options: string) =>
      `{ ignoreDifferences: ${fields}, syncPolicy: { syncOptions: ${options} } }`;
    const respected = "[RespectIgnoreDifferences=true]";
    expect(told("Application", ignoring("[a]", "[]"), ignoring("[b]", "[]"))).toBe("nothing");
    expect(told("Application", ignoring("[a]", respected), ignoring("[b]", respected))).toBe(
      `unknown | ${APPLICATION}`,
    );
    expect(
      told("Application", `{ syncPolicy: { syncOptions: ${respected} } }`, ignoring("[b]", respected)),
    ).toBe(`unknown | ${APPLICATION}`);
  });
});

it("a list in the place of a map is compared as it stands", () => {
  expect(told("HelmRelease", "{ chart: [a] }", "{ chart: [b] }")).toBe(`unknown | ${RELEASE}`);
  expect(told("HelmRelease", "{ chart: null }", "{ chart: { spec: { interval: 1h } } }")).toBe(
    `unknown | ${RELEASE}`,
  );
});

it("is asked of these kinds only", () => {
  expect(["HelmRelease", "HelmChartConfig", "Kafka", "toString"].map(isDeployer)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(told("Kafka", "{ a: 1 }", "{ a: 2 }")).toBe("nothing");
  expect(told("toString", "{ a: 1 }", "{ a: 2 }")).toBe("nothing");
});
