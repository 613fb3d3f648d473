import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const SOURCE = "source.toolkit.fluxcd.io/v1";

function source(kind: string, spec: string): string {
  return `{apiVersion: ${SOURCE}, kind: ${kind}, metadata: {name: web, namespace: flux-system}, spec: {${spec}}}`;
}

function release(spec: string, kind = "HelmRelease"): string {
  const group = kind === "HelmRelease" ? "helm" : "kustomize";
  return `{apiVersion: ${group}.toolkit.fluxcd.io/v2, kind: ${kind}, metadata: {name: app, namespace: apps}, spec: {${spec}}}`;
}

const REFERENCE = "kind: OCIRepository, name: web, namespace: flux-system";

it.each([
  [
    source("OCIRepository", "ref: {tag: 1.0.0}"),
    source("OCIRepository", "ref: {tag: 2.0.0}"),
    release(`chartRef: {${REFERENCE}}`),
  ],
  [
    source("HelmRepository", "url: a"),
    source("HelmRepository", "url: b"),
    release(
      "chart: {spec: {chart: web, sourceRef: {kind: HelmRepository, name: web, namespace: flux-system}}}",
    ),
  ],
  [
    source("GitRepository", "ref: {branch: a}"),
    source("GitRepository", "ref: {branch: b}"),
    release("sourceRef: {kind: GitRepository, name: web, namespace: flux-system}", "Kustomization"),
  ],
])("a changed source reaches who names it: %s", (base, head, user) => {
  const { workloads, otherObjects } = forecast(`${base}\n---\n${user}`, `${head}\n---\n${user}`);
  expect(workloads.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual([
    expect.stringMatching(/^(HelmRelease|Kustomization) unknown$/),
  ]);
  expect(otherObjects.map((other) => other.class)).toEqual(["harmless"]);
});

it("tells the versions, through a chart on the way", () => {
  const chart = `{apiVersion: ${SOURCE}, kind: HelmChart, metadata: {name: c, namespace: apps}, spec: {sourceRef: {${REFERENCE}}}}`;
  const user = release("chartRef: {kind: HelmChart, name: c}");
  const of = (tag: string) => [source("OCIRepository", `ref: {tag: ${tag}}`), chart, user].join("\n---\n");
  expect(forecast(of("1.0.0"), of("2.0.0")).workloads).toMatchObject([
    {
      kind: "HelmRelease",
      effect: "unknown",
      reason: "Its source OCIRepository web moves 1.0.0 → 2.0.0; what that restarts was not analysed.",
      causes: [{ type: "version", path: "OCIRepository/web", valueAtBase: "1.0.0", valueAtHead: "2.0.0" }],
    },
  ]);
});

it("names a source that nobody in the build takes", () => {
  const of = (tag: string) => source("OCIRepository", `ref: {tag: ${tag}}`);
  expect(forecast(of("1"), of("2")).workloads).toMatchObject([{ kind: "OCIRepository", effect: "unknown" }]);
});

it("a source that goes restarts nobody", () => {
  const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: apps}";
  const unused = source("HelmRepository", "url: https://charts.acme-retail.com");
  expect(forecast(`${unused}\n---\n${config}`, config).workloads).toEqual([]);
});

it("says nothing of a source that goes with all who took it", () => {
  const stays = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: apps}";
  const repository = source("OCIRepository", "ref: {tag: 1.0.0}");
  const base = [repository, release(`chartRef: {${REFERENCE}}`), stays].join("\n---\n");
  const { workloads } = forecast(base, stays);
  expect(workloads.map(({ kind, effect }) => `${kind} ${effect}`)).toEqual(["HelmRelease delete"]);
});

it("a source that only gets its namespace written does not go", () => {
  const placed = source("GitRepository", "ref: {branch: a}");
  const user = release(
    "sourceRef: {kind: GitRepository, name: web, namespace: flux-system}",
    "Kustomization",
  );
  const base = [placed.replace(", namespace: flux-system", ""), user].join("\n---\n");
  expect(forecast(base, [placed, user].join("\n---\n")).workloads).toEqual([]);
});

it("says nothing of how a source is fetched", () => {
  const of = (interval: string) => source("OCIRepository", `interval: ${interval}, ref: {tag: "1"}`);
  expect(forecast(of("1h"), of("2h")).workloads).toEqual([]);
});

it.each([
  ["interval: 1h", "interval: 2h", "HelmRelease", []],
  ["upgrade: {remediation: {retries: 1}}", "upgrade: {remediation: {retries: 2}}", "HelmRelease", []],
  ["upgrade: {force: false}", "upgrade: {force: true}", "HelmRelease", ["unknown"]],
  ["values: {a: 1}", "values: {a: 2}", "HelmRelease", ["unknown"]],
  ["suspend: true", "suspend: false", "HelmRelease", ["unknown releases"]],
  ["suspend: false", "suspend: true", "HelmRelease", []],
  ["suspend: true, values: {a: 1}", "suspend: true, values: {a: 2}", "HelmRelease", ["none suspended"]],
  ["dependsOn: []", "dependsOn: [{name: a}]", "Kustomization", []],
  ["path: a", "path: b", "Kustomization", ["unknown"]],
])("a delivery whose %s becomes %s (%s): %j", (base, head, kind, expected) => {
  const { workloads } = forecast(release(base, kind), release(head, kind));
  expect(
    workloads.map(({ effect, heldBack, releases }) =>
      [effect, heldBack, releases === true ? "releases" : undefined]
        .filter((part) => part !== undefined)
        .join(" "),
    ),
  ).toEqual(expected);
});

it.each([
  ["project: a", "project: b", []],
  ["syncPolicy: {}", "syncPolicy: {automated: {}}", ["releases"]],
  ["syncPolicy: {automated: {}}", "syncPolicy: {automated: {prune: true}}", ["releases"]],
  ["syncPolicy: {automated: {}}", "syncPolicy: {automated: {selfHeal: true}}", ["releases"]],
  ["syncPolicy: {automated: {}}", "syncPolicy: {}", []],
  ["syncPolicy: {retry: {limit: 1}}", "syncPolicy: {retry: {limit: 2}}", []],
  ["syncPolicy: {syncOptions: []}", "syncPolicy: {syncOptions: [CreateNamespace=true]}", []],
  ["syncPolicy: {syncOptions: []}", "syncPolicy: {syncOptions: [ServerSideApply=true]}", ["unknown"]],
  ["ignoreDifferences: []", "ignoreDifferences: [{kind: Deployment}]", []],
  ["source: {targetRevision: a}", "source: {targetRevision: b}", ["unknown"]],
])("an Application whose %s becomes %s: %j", (base, head, expected) => {
  const of = (spec: string) =>
    `{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: a, namespace: argocd}, spec: {${spec}}}`;
  const { workloads } = forecast(of(base), of(head));
  expect(workloads.map(({ effect, releases }) => (releases === true ? "releases" : effect))).toEqual(
    expected,
  );
});
