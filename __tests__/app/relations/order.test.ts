import { describe, expect, it } from "vitest";
import type { Forecast } from "../../../src/domain/forecast.ts";
import { formatText } from "../../../src/report/text.ts";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

function textReport(forecast: Forecast): string {
  return formatText(forecast, { color: false, width: 400, unicode: true });
}

function deployment(name: string, image: string, annotations = "{}", label = name): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, annotations: ${annotations}}
spec:
  selector: {matchLabels: {app: ${label}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: app, image: "reg/${name}:${image}"}]}
`;
}

describe("dependsOn", () => {
  const kustomization = (
    name: string,
    dependsOn: string,
  ): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec: {path: ./${name}, prune: true, dependsOn: [${dependsOn}], sourceRef: {kind: GitRepository, name: flux-system}}
`;
  const DECLARED: CaseFiles = {
    "clusters/prod/sync.yaml": kustomization("clusters/prod", "").replace("name: clusters/prod", "name: all"),
    "clusters/prod/web.yaml": kustomization("web", "{name: api}"),
    "clusters/prod/api.yaml": kustomization("api", "{name: db}"),
    "clusters/prod/db.yaml": kustomization("db", ""),
  };
  const at = (image: string, db = deployment("db", image)): CaseFiles => ({
    ...DECLARED,
    "web/web.yaml": deployment("web", image),
    "api/api.yaml": deployment("api", "1"),
    "db/db.yaml": db,
  });
  const blocked = ({ findings }: Forecast) =>
    findings.filter(({ check }) => check === "blocked-delivery").map(({ message }) => message);

  it("says what is applied first, in data and in words, where both restart", async () => {
    const direct = { "clusters/prod/web.yaml": kustomization("web", "{name: db}") };
    const forecast = await forecastTrees({ ...at("1"), ...direct }, { ...at("2"), ...direct });
    const after = forecast.deployables.map(({ id, appliedAfter }) => [id, appliedAfter]);
    expect(after).toEqual([
      ["flux:flux-system/db@clusters/prod", undefined],
      ["flux:flux-system/web@clusters/prod", ["flux:flux-system/db@clusters/prod"]],
    ]);
    expect(textReport(forecast)).toMatch(/First Flux Kustomization db [\s\S]* web [\s\S]*\(dependsOn\)/);
    expect(blocked(forecast)).toEqual([]);
  });

  it("is quiet where only one of them restarts", async () => {
    const forecast = await forecastTrees(at("1"), { ...at("1"), "web/web.yaml": deployment("web", "2") });
    expect(textReport(forecast)).not.toContain("dependsOn");
  });

  it.each([
    ["is told where all others are here", "", ["web depends on flux-system/apii from now on"]],
    ["may be elsewhere too where another is", "{name: platform}", []],
  ])("on what nothing declares, of a source that is declared elsewhere, %s", async (_, other, told) => {
    const { "clusters/prod/sync.yaml": sync, ...files }: CaseFiles = {
      ...at("1"),
      "clusters/prod/kustomization.yaml": "resources: [web.yaml, api.yaml, db.yaml]\n",
      "clusters/prod/db.yaml": kustomization("db", other),
    };
    expect(sync).toBeDefined();
    const renamed = { "clusters/prod/web.yaml": kustomization("web", "{name: apii}") };
    const messages = blocked(await forecastTrees(files, { ...files, ...renamed }));
    expect(messages).toEqual(told.map((part): unknown => expect.stringContaining(part)));
  });

  it.each([
    ["is refused", deployment("db", "2", "{}", "other"), "of which the API server refuses an object"],
    ["does not build", "kind: [", "which does not build"],
  ])("tells, through others too, what waits for what %s", async (_, db, why) => {
    const [message, ...more] = blocked(await forecastTrees(at("1"), at("2", db)));
    expect(message).toContain(`Kustomization flux-system/web depends on flux-system/db, ${why}`);
    expect(more).toEqual([]);
  });
});

describe("sync waves", () => {
  const APPLICATION = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: shop, namespace: argocd}
spec:
  source: {repoURL: "https://example.com/o/r", path: shop, targetRevision: HEAD}
  destination: {server: https://kubernetes.default.svc, namespace: shop}
  syncPolicy: {automated: {}}
`;
  const at = (image: string, wave: string): CaseFiles => ({
    "argo/shop.yaml": APPLICATION,
    "shop/web.yaml": deployment("web", image),
    "shop/db.yaml": deployment("db", image, `{argocd.argoproj.io/sync-wave: "${wave}"}`),
  });
  const wavesOf = ({ deployables }: Forecast) =>
    deployables.flatMap(({ workloads }) => workloads.map(({ name, wave }) => [name, wave]));

  it("tell which restarts come first, in data and in words", async () => {
    const forecast = await forecastTrees(at("1", "-5"), at("2", "-5"));
    expect(wavesOf(forecast)).toEqual([
      ["db", -5],
      ["web", 0],
    ]);
    expect(textReport(forecast)).toContain("In this order: db, then web");
  });

  it.each(["0", "soon"])("are quiet where all come at once: %s", async (wave) => {
    const forecast = await forecastTrees(at("1", wave), at("2", wave));
    expect(wavesOf(forecast)).toEqual([
      ["db", undefined],
      ["web", undefined],
    ]);
    expect(textReport(forecast)).not.toContain("In this order");
  });
});
