import { describe, expect, it } from "vitest";
import type { WorkloadForecast } from "../../../src/domain/forecast.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

type Files = Readonly<Record<string, string>>;

function flux(name: string, path: string): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  { path: ./${path}, prune: true, interval: 10m, sourceRef: { kind: GitRepository, name: flux-system } }
`;
}

function source(kind: string, name: string, spec: string): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1
kind: ${kind}
metadata: { name: ${name}, namespace: flux-system }
spec: ${spec}
`;
}

const certManager = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: cert-manager, namespace: cert-manager }
spec:
  interval: 1h
  chart:
    spec:
      chart: cert-manager
      version: 1.15.0
      sourceRef: { kind: HelmRepository, name: jetstack, namespace: flux-system }
`;
const podinfo = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: podinfo, namespace: flux-system }
spec: { interval: 1h, chartRef: { kind: OCIRepository, name: podinfo } }
`;

/** Sources in one Kustomization, and what takes them in another one, as in `flux2-kustomize-helm-example`. */
function fleet(sources: readonly string[], more: Files = {}): Files {
  return {
    "clusters/prod/gotk-sync.yaml": `${source("GitRepository", "flux-system", "{ url: https://github.com/acme/fleet, ref: { branch: main } }")}---\n${flux("flux-system", "clusters/prod")}`,
    "clusters/prod/all.yaml": `${flux("sources", "sources")}---\n${flux("infra", "infra")}`,
    "sources/kustomization.yaml": "resources: [all.yaml]\n",
    "sources/all.yaml": sources.join("---\n"),
    "infra/kustomization.yaml": "resources: [cert-manager.yaml, podinfo.yaml]\n",
    "infra/cert-manager.yaml": certManager,
    "infra/podinfo.yaml": podinfo,
    ...more,
  };
}

/** Who takes from a source that changes nothing by itself tells of it. */
function isTold({ effect, reason }: WorkloadForecast): boolean {
  return effect !== "none" || reason !== undefined;
}

async function told(before: Files, after: Files) {
  const { deployables, summary } = await forecastTrees(before, after);
  const workloads = deployables.flatMap(({ name, workloads: all }) =>
    all
      .filter(isTold)
      .map(
        (each) =>
          `${name}: ${each.kind} ${each.name} ${each.effect}: ${(each.reason ?? "").replace(/ To have .*/s, "")}`,
      ),
  );
  return { level: summary.level, workloads };
}

describe("a source that changes, and that another Kustomization takes", () => {
  it("is told by the release that takes its chart from it", async () => {
    const at = (url: string) => fleet([source("HelmRepository", "jetstack", `{ url: ${url} }`)]);
    expect(await told(at("https://charts.jetstack.io"), at("https://charts.acme.io/jetstack"))).toEqual({
      level: "caution",
      workloads: [
        "flux-system/infra: HelmRelease cert-manager unknown: Its source HelmRepository jetstack changes (url); what that restarts was not analysed.",
      ],
    });
    const version = (tag: string) =>
      fleet([source("OCIRepository", "podinfo", `{ url: oci://ghcr.io/x/podinfo, ref: { tag: ${tag} } }`)]);
    expect((await told(version("6.7.0"), version("6.8.0"))).workloads).toEqual([
      "flux-system/infra: HelmRelease podinfo unknown: Its source OCIRepository podinfo moves 6.7.0 → 6.8.0; what that restarts was not analysed.",
    ]);
  });

  it("does nothing where nobody in the repository takes it", async () => {
    const at = (tag: string) =>
      fleet([
        source(
          "GitRepository",
          "policies",
          `{ url: https://github.com/acme/policies, ref: { tag: ${tag} } }`,
        ),
      ]);
    expect(await told(at("v1.2.0"), at("v1.3.0"))).toEqual({
      level: "calm",
      workloads: [
        "flux-system/sources: GitRepository policies none: It moves v1.2.0 → v1.3.0, and nothing that is deployed from here takes it.",
      ],
    });
  });

  it("is told by the Kustomization that it is delivered by", async () => {
    const at = (tag: string) =>
      fleet(
        [
          source(
            "GitRepository",
            "policies",
            `{ url: https://github.com/acme/policies, ref: { tag: ${tag} } }`,
          ),
        ],
        {
          "clusters/prod/policies.yaml": flux("policies", "deploy").replace(
            "name: flux-system } }",
            "name: policies } }",
          ),
        },
      );
    expect(await told(at("v1.2.0"), at("v1.3.0"))).toEqual({ level: "caution", workloads: [] });
  });

  it("is not taken by what nobody is seen to deploy", async () => {
    const at = (tag: string) =>
      fleet([source("OCIRepository", "app", `{ url: oci://ghcr.io/x/app, ref: { tag: ${tag} } }`)], {
        ".archive/old/kustomization.yaml": "resources: [release.yaml]\n",
        ".archive/old/release.yaml": podinfo.replace("name: podinfo } }", "name: app } }"),
      });
    expect((await told(at("5.0.0"), at("5.1.0"))).level).toBe("calm");
  });

  it("is not known to be nobody's where what has its name does not build", async () => {
    const broken = { "infra/kustomization.yaml": "resources: [policies.yaml, missing.yaml]\n" };
    const at = (tag: string) =>
      fleet(
        [
          source(
            "GitRepository",
            "policies",
            `{ url: https://github.com/acme/policies, ref: { tag: ${tag} } }`,
          ),
        ],
        {
          ...broken,
          "infra/policies.yaml": flux("policies", "deploy").replace(
            "name: flux-system }",
            "name: policies }",
          ),
        },
      );
    expect((await told(at("v1.2.0"), at("v1.3.0"))).workloads).toEqual([
      "flux-system/sources: GitRepository policies unknown: It moves v1.2.0 → v1.3.0, and whoever takes it is not in this build; what that restarts was not analysed.",
    ]);
  });
});

it("a stage with a source of its own takes from that, and not from the one of another stage", async () => {
  const stages = (tag: string): Files => ({
    "base/kustomization.yaml": "resources: [podinfo.yaml, source.yaml]\n",
    "base/podinfo.yaml": podinfo,
    "base/source.yaml": source(
      "OCIRepository",
      "podinfo",
      "{ url: oci://example.com/podinfo, ref: { tag: 6.5.0 } }",
    ),
    "stages/stable/kustomization.yaml": "resources: [../../base]\n",
    "stages/testing/kustomization.yaml": `resources: [../../base]
patches: [{ target: { kind: OCIRepository }, patch: "- { op: replace, path: /spec/ref/tag, value: ${tag} }" }]
`,
  });
  const { workloads } = await told(stages("6.5.0"), stages("6.6.0"));
  expect(workloads).toEqual([
    "stages/testing: HelmRelease podinfo unknown: Its source OCIRepository podinfo moves 6.5.0 → 6.6.0; what that restarts was not analysed.",
  ]);
});
