import { describe, expect, test } from "vitest";
import type { Files } from "../support/git-repository.ts";
import { forecastChange } from "../support/forecast-repository.ts";
import { deployment, fluxKustomization, ROOT, said } from "./deployment.ts";

const WEB = "flux:flux-system/apps@clusters/prod";
const V1 = deployment("ghcr.io/acme/web:1.0");
const V2 = deployment("ghcr.io/acme/web:1.1");
const LEVEL = deployment("ghcr.io/acme/web:1.0", '          env: [{name: LEVEL, value: "${LOG_LEVEL}"}]\n');

/** A cluster whose entry is a kustomization root, and an app that is one too. */
function cluster(kustomization: string, deploy = V1, more: Files = {}): Files {
  return {
    "clusters/prod/apps.yaml": kustomization,
    "clusters/prod/kustomization.yaml": `${ROOT}resources: [apps.yaml]\n`,
    "apps/web/deploy.yaml": deploy,
    "apps/web/kustomization.yaml": `${ROOT}resources: [deploy.yaml]\n`,
    ...more,
  };
}

function settings(level: string): string {
  return `apiVersion: v1
kind: ConfigMap
metadata: {name: cluster-settings, namespace: flux-system}
data: {LOG_LEVEL: ${level}}
`;
}

function sealed(value: string): string {
  return `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: {name: cluster-settings, namespace: flux-system}
spec: {encryptedData: {LOG_LEVEL: ${value}}}
`;
}

const inline = (level: string) => fluxKustomization(`  postBuild: {substitute: {LOG_LEVEL: ${level}}}\n`);
const FROM = "  postBuild: {substituteFrom: [{kind: ConfigMap, name: cluster-settings}]}\n";

describe("a Flux Kustomization", () => {
  test.each<[string, Files, Files, Readonly<Record<string, readonly string[]>>]>([
    [
      "changes nothing by times, health and order",
      cluster(fluxKustomization()),
      {
        "clusters/prod/apps.yaml": fluxKustomization(
          "  wait: true\n  timeout: 5m\n  dependsOn: [{name: infra}]\n",
        ),
      },
      { "overlay:clusters/prod": [] },
    ],
    [
      "labels objects and no pods by commonMetadata",
      cluster(fluxKustomization()),
      { "clusters/prod/apps.yaml": fluxKustomization("  commonMetadata: {labels: {team: a}}\n") },
      { [WEB]: [], "overlay:clusters/prod": [] },
    ],
    [
      "lays images over its path",
      cluster(fluxKustomization("  images: [{name: ghcr.io/acme/web, newTag: '1.1'}]\n")),
      {
        "clusters/prod/apps.yaml": fluxKustomization("  images: [{name: ghcr.io/acme/web, newTag: '1.2'}]\n"),
      },
      { [WEB]: ["restart Deployment web"], "overlay:clusters/prod": [] },
    ],
    [
      "may restart what a Secret that is made in the cluster is substituted into",
      cluster(fluxKustomization(FROM.replace("ConfigMap", "Secret")), LEVEL, {
        "clusters/prod/secret.yaml": sealed("a"),
      }),
      { "clusters/prod/secret.yaml": sealed("b") },
      { [WEB]: ["unknown Deployment web"] },
    ],
    [
      "reads components that only it names",
      cluster(fluxKustomization("  components: [../../components/team]\n"), V1, {
        "components/team/kustomization.yaml": component("a"),
      }),
      { "components/team/kustomization.yaml": component("b") },
      { [WEB]: ["restart Deployment web"] },
    ],
    [
      "substitutes what stands in it",
      cluster(inline("info"), LEVEL),
      { "clusters/prod/apps.yaml": inline("debug") },
      { [WEB]: ["restart Deployment web"], "overlay:clusters/prod": [] },
    ],
    [
      "substitutes what another deployable makes",
      cluster(fluxKustomization(FROM), LEVEL, {
        "clusters/prod/kustomization.yaml": `${ROOT}resources: [apps.yaml, settings.yaml]\n`,
        "clusters/prod/settings.yaml": settings("info"),
      }),
      { "clusters/prod/settings.yaml": settings("debug") },
      { [WEB]: ["restart Deployment web"], "overlay:clusters/prod": [] },
    ],
    [
      "gives a generated config new content under its old name, since its hash was made before",
      cluster(
        inline("info"),
        deployment("ghcr.io/acme/web:1.0", "          envFrom: [{configMapRef: {name: web-conf}}]\n"),
        {
          "apps/web/kustomization.yaml": `${ROOT}resources: [deploy.yaml]\nconfigMapGenerator: [{name: web-conf, files: [app.conf]}]\n`,
          "apps/web/app.conf": "LEVEL=${LOG_LEVEL}\n",
        },
      ),
      { "clusters/prod/apps.yaml": inline("debug") },
      { [WEB]: ["stale ConfigMap web-conf"], "overlay:clusters/prod": [] },
    ],
    [
      "restarts for a generated config whose content changes before the substitution too",
      cluster(
        inline("info"),
        deployment("ghcr.io/acme/web:1.0", "          envFrom: [{configMapRef: {name: web-conf}}]\n"),
        {
          "apps/web/kustomization.yaml": `${ROOT}resources: [deploy.yaml]\nconfigMapGenerator: [{name: web-conf, files: [app.conf]}]\n`,
          "apps/web/app.conf": "LEVEL=${LOG_LEVEL}\n",
        },
      ),
      { "apps/web/app.conf": "LEVEL=${LOG_LEVEL}!\n" },
      { [WEB]: ["restart Deployment web"] },
    ],
    [
      "waits when it is suspended",
      cluster(fluxKustomization("  suspend: true\n")),
      { "apps/web/deploy.yaml": V2 },
      { [WEB]: ["restart Deployment web", "waits: suspended"] },
    ],
    [
      "deletes and makes anew what is in another namespace then",
      cluster(fluxKustomization("  targetNamespace: web\n")),
      { "clusters/prod/apps.yaml": fluxKustomization("  targetNamespace: web2\n") },
      { [WEB]: ["delete Deployment web/web", "create Deployment web2/web"], "overlay:clusters/prod": [] },
    ],
    [
      "builds a plain directory, and fails on a file that is no object",
      {
        ...cluster(fluxKustomization()),
        "apps/web/kustomization.yaml": null,
        "clusters/prod/kustomization.yaml": null,
      },
      { "apps/web/values.yaml": "image: {tag: 1}\n" },
      { [WEB]: ["build-failed apps/web/values.yaml:1"] },
    ],
    [
      "of another repository is named as not analysed",
      cluster(fluxKustomization().replace("./apps/web", "./deploy"), V1, {
        "clusters/prod/kustomization.yaml": `${ROOT}resources: [apps.yaml, source.yaml]\n`,
        "clusters/prod/source.yaml": source("v1"),
      }),
      { "clusters/prod/source.yaml": source("v2") },
      { [WEB]: ["not-followed clusters/prod/apps.yaml:1"] },
    ],
  ])("%s", async (_, base, head, expected) => {
    const result = await forecastChange(withoutGone(base), head);
    expect(said(result)).toMatchObject(expected);
  });
});

test("a value of a Secret that a substitution takes out of a file which nobody builds is in no output", async () => {
  const config = (more: string) => `apiVersion: v1
kind: ConfigMap
metadata: {name: web-conf}
data:
  app.conf: |
    host=\${HOST}
    ${more}
`;
  const base = cluster(
    fluxKustomization("  postBuild: {substituteFrom: [{kind: Secret, name: hosts}]}\n"),
    deployment("ghcr.io/acme/web:1.0", "          envFrom: [{configMapRef: {name: web-conf}}]\n"),
    {
      "apps/web/kustomization.yaml": `${ROOT}resources: [deploy.yaml, conf.yaml]\n`,
      "apps/web/conf.yaml": config("a=1"),
      "by-hand/hosts.yaml":
        "apiVersion: v1\nkind: Secret\nmetadata: {name: hosts, namespace: flux-system}\nstringData: {HOST: qx71-very-secret-host}\n",
    },
  );
  const result = await forecastChange(base, { "apps/web/conf.yaml": config("a=2") });
  expect(said(result)).toMatchObject({ [WEB]: ["stale ConfigMap web-conf"] });
  expect(JSON.stringify(result)).not.toContain("qx71");
});

function withoutGone(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([, content]) => content !== null));
}

function component(team: string): string {
  return `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  - target: {kind: Deployment}
    patch: |
      - {op: add, path: /spec/template/metadata/annotations, value: {team: ${team}}}
`;
}

function source(tag: string): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {url: https://github.com/acme/ext, ref: {tag: ${tag}}}
`;
}

test("a key that leaves a Secret's stringData is taken out of the cluster by Flux, and its reader lacks it", async () => {
  const creds = (keys: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: creds}\nstringData: {${keys}}\n`;
  const reads = "          env: [{name: A, valueFrom: {secretKeyRef: {name: creds, key: A}}}]\n";
  const base = cluster(fluxKustomization(), deployment("ghcr.io/acme/web:1.0", reads), {
    "apps/web/secret.yaml": creds('A: "1", B: "2"'),
    "apps/web/kustomization.yaml": `${ROOT}resources: [deploy.yaml, secret.yaml]\n`,
  });
  const { findings } = await forecastChange(base, { "apps/web/secret.yaml": creds('B: "2"') });
  expect(findings.map(({ check, severity }) => [check, severity])).toContainEqual([
    "missing-config-reference",
    "error",
  ]);
  expect(findings.map(({ check }) => check)).not.toContain("kept-secret-key");
});
