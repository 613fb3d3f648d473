import { describe, expect, it } from "vitest";
import { formatText } from "../../../src/report/text.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const FACTS = { ownUrls: ["https://example.com/o/r"], branch: { name: "main", isDefault: true } } as const;
const APPLICATION = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  source: {repoURL: "https://example.com/o/r", path: web, targetRevision: HEAD}
  destination: {server: https://kubernetes.default.svc, namespace: web}
  syncPolicy: {automated: {}}
`;
const CHART = APPLICATION.replace("path: web", "chart: web, helm: {parameters: [{name: tag, value: v1}]}")
  .replace("targetRevision: HEAD", "targetRevision: 1.0.0")
  .replace("https://example.com/o/r", "https://charts.example.com");

async function told(base: CaseFiles, head: CaseFiles): Promise<string> {
  return formatText(await forecastTrees(base, head, FACTS), { color: false, width: 4000, unicode: true });
}

describe("what was left out", () => {
  const at = (replicas: number): CaseFiles => ({
    "argo/web.yaml": APPLICATION,
    ...Object.fromEntries(["a", "b", "c"].map((name) => [`web/${name}.jsonnet`, `{replicas: ${replicas}}`])),
    ...Object.fromEntries(["s", "t", "u", "v", "w"].map((name) => [`web/${name}.jsonnet`, "{}"])),
  });

  it("is told once of many files, of those that change where nothing is known of any", async () => {
    const lines = (await told(at(1), at(2))).split("\n").filter((line) => line.includes("left out: jsonnet"));
    expect(lines).toEqual([
      "web/a.jsonnet, web/b.jsonnet and web/c.jsonnet: left out: jsonnet is evaluated by Argo CD, and not here. Until that changes, nothing is known about Argo CD Application web.",
    ]);
  });

  it("is told once of many deployables, where a few have a line each", async () => {
    const ksops = `apiVersion: viaduct.ai/v1\nkind: ksops\nmetadata: { name: secrets, annotations: { config.kubernetes.io/function: "exec: { path: ksops }" } }\nfiles: [secret.enc.yaml]\n`;
    const overlays = (many: number, replicas: number): CaseFiles =>
      Object.fromEntries(
        Array.from({ length: many }, (_, n): [string, string][] => [
          [`app-${n}/kustomization.yaml`, "resources: [web.yaml]\ngenerators: [ksops.yaml]\n"],
          [`app-${n}/ksops.yaml`, ksops],
          [
            `app-${n}/web.yaml`,
            `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: ${replicas}, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a }] } } }\n`,
          ],
        ]).flat(),
      );
    const lines = async (many: number) =>
      (await told(overlays(many, 1), overlays(many, 2)))
        .split("\n")
        .filter((line) => line.includes("left out:"));
    expect(await lines(4)).toHaveLength(4);
    const [first, ...others] = await lines(12);
    expect(first).toContain(
      "app-0/ksops.yaml:1, app-1/ksops.yaml:1, app-10/ksops.yaml:1 and 9 more: left out:",
    );
    expect(first).toContain("(12 overlays)");
    expect(others).toEqual([]);
  });

  it("does not say of what changes that it was so before", async () => {
    const text = await told({ "argo/web.yaml": CHART }, { "argo/web.yaml": CHART.replace("v1}", "v2}") });
    expect(text).toMatch(/nothing is known about Argo CD Application web\. What changes: tag v1 → v2\.\n/);
    expect(text).not.toContain("It was so before");
  });

  it("is told once of many remote entries of one file", async () => {
    const at = (replicas: number, remote: number): CaseFiles => ({
      "web/kustomization.yaml": `resources:\n- web.yaml\n${Array.from({ length: remote }, (_, n) => `- https://example.com/crd-${n}.yaml\n`).join("")}`,
      "web/web.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: ${replicas}, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a }] } } }\n`,
    });
    const lines = async (remote: number) =>
      (await told(at(1, remote), at(2, remote))).split("\n").filter((line) => line.includes("left out:"));
    const first = 'web/kustomization.yaml:3: left out: "https://example.com/crd-0.yaml" is remote: bring it';
    expect(await lines(1)).toEqual([
      `${first} into the repository, or use the builder auto and allow it (allow: network). It was so before this change. (overlay web)`,
    ]);
    expect(await lines(12)).toEqual([
      `${first} into the repository, or use the builder auto and allow it (allow: network). The same applies to 11 more entries of this file. It was so before this change. (overlay web)`,
    ]);
  });

  it("is told once of all that aims at what was left out, whatever file that stands in", async () => {
    const patch = (name: string) =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { replicas: 2 }\n`;
    const at = (replicas: number): CaseFiles => ({
      "web/kustomization.yaml": `resources: [web.yaml, "https://example.com/install.yaml"]\npatches: [{ path: server.yaml }, { path: redis.yaml }, { path: dex.yaml }]\n`,
      ...Object.fromEntries(["server", "redis", "dex"].map((name) => [`web/${name}.yaml`, patch(name)])),
      "web/web.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: ${replicas}, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a }] } } }\n`,
    });
    const lines = (await told(at(1), at(2)))
      .split("\n")
      .filter((line) => line.includes("may be in what was"));
    expect(lines).toEqual([
      "  - web/dex.yaml: left out: the patch of Deployment.v1.apps/dex.[noNs], which is not in what was built: it may be in what was left out. The same applies to 2 more. It was so before this change. (overlay web)",
    ]);
  });

  it("says what changes of values that a chart in another repository takes from here", async () => {
    const chart = APPLICATION.replace(
      '  source: {repoURL: "https://example.com/o/r", path: web, targetRevision: HEAD}\n',
      '  sources:\n  - {repoURL: "https://charts.example.com", chart: web, targetRevision: 1.0.0, helm: {valueFiles: [$values/web/values.yaml]}}\n  - {repoURL: "https://example.com/o/r", targetRevision: HEAD, ref: values}\n',
    );
    const at = (tag: string) => ({ "argo/web.yaml": chart, "web/values.yaml": `image: {tag: ${tag}}\n` });
    const text = await told(at("a"), at("b"));
    expect(text).toContain("What changes: image.tag a → b.\n");
    expect(text).not.toContain("It was so before");
  });

  it.each<readonly [string, string, string, string]>([
    [
      "a revision of another repository",
      APPLICATION.replace("com/o/r", "com/o/other").replace("HEAD", "v1"),
      APPLICATION.replace("com/o/r", "com/o/other").replace("HEAD", "v2"),
      "targetRevision v1 → v2",
    ],
    [
      "values of a chart in another repository",
      APPLICATION.replace("com/o/r", "com/o/other").replace(
        "HEAD}",
        'HEAD, helm: {values: "image: {tag: a}"}}',
      ),
      APPLICATION.replace("com/o/r", "com/o/other").replace(
        "HEAD}",
        'HEAD, helm: {values: "image: {tag: b}", valueFiles: [x.yaml]}}',
      ),
      "helm.valueFiles, image.tag a → b",
    ],
  ])("says what changes of %s", async (_, base, head, words) => {
    const text = await told({ "argo/web.yaml": base }, { "argo/web.yaml": head });
    expect(text).toContain(`nothing is known about Argo CD Application web. What changes: ${words}.\n`);
    expect(text).not.toContain("It was so before");
  });

  it.each<readonly [string, string, string, string]>([
    [
      "a file of a release",
      "resources: [cm.yaml, 'https://raw.githubusercontent.com/acme/operator/v1.9.0/deploy/all.yaml']\n",
      "resources: [cm.yaml, 'https://raw.githubusercontent.com/acme/operator/v1.10.0/deploy/all.yaml']\n",
      "acme/operator v1.9.0 → v1.10.0",
    ],
    [
      "a base of another repository",
      "resources: [cm.yaml, 'git@github.com:acme/operator//config/default?ref=v1&timeout=9s']\n",
      "resources: [cm.yaml, 'git@github.com:acme/operator//config/default?ref=4f2a0c1&timeout=9s']\n",
      "acme/operator v1 → 4f2a0c1",
    ],
    [
      "an image of what lies elsewhere",
      "resources: [cm.yaml, 'https://example.com/all.yaml']\nimages: [{ name: acme/operator, newTag: '1.9' }]\n",
      "resources: [cm.yaml, 'https://example.com/all.yaml']\nimages: [{ name: acme/operator, newTag: '1.10' }]\n",
      "image acme/operator 1.9 → 1.10",
    ],
    [
      "a chart",
      "resources: [cm.yaml]\nhelmCharts: [{ name: operator, repo: 'https://example.com', version: 1.9.0 }]\n",
      "resources: [cm.yaml]\nhelmCharts: [{ name: operator, repo: 'https://example.com', version: 1.10.0 }]\n",
      "chart operator 1.9.0 → 1.10.0",
    ],
    [
      "values of a chart",
      "resources: [cm.yaml]\nhelmCharts: [{ name: operator, repo: 'https://example.com', valuesInline: { replicas: 1, key: a } }]\n",
      "resources: [cm.yaml]\nhelmCharts: [{ name: operator, repo: 'https://example.com', valuesInline: { replicas: 2, key: b } }]\n",
      "key, replicas 1 → 2",
    ],
  ])("says which version moves: %s", async (_, base, head, words) => {
    const files = (kustomization: string): CaseFiles => ({
      "web/kustomization.yaml": kustomization,
      "web/cm.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n",
    });
    const text = await told(files(base), files(head));
    expect(text).toContain(`CAUTION Overlay web was only partly analysed: ${words}\n`);
    expect(text).toContain(`(overlay web) What changes: ${words}.\n`);
    expect(text).not.toContain("before this change");
  });

  it("says which values of a chart are others, in a file that its kustomization names", async () => {
    const files = (tag: string): CaseFiles => ({
      "web/kustomization.yaml":
        "helmCharts: [{ name: web, repo: 'https://example.com', version: 1.9.0, valuesFile: values.yaml }]\n",
      "web/values.yaml": `image: { tag: ${tag} }\n`,
    });
    const text = await told(files("v1.9"), files("v1.10"));
    expect(text).toContain("CAUTION Nothing is known about overlay web: image.tag v1.9 → v1.10\n");
  });

  it("says which values are others in files that nothing known reads, of a few for each", async () => {
    const files = (tag: string, count: number): CaseFiles =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `services/s${index}/values.yaml`,
          `image: { tag: ${tag}-${index} }\npassword: ${tag}\n`,
        ]),
      );
    expect(await told(files("v1", 1), files("v2", 1))).toContain(
      "CAUTION Rollcast cannot tell what s0/values.yaml does: image.tag v1-0 → v2-0, password\n",
    );
    const two = await told(files("v1", 2), files("v2", 2));
    expect(two).toContain("CAUTION Rollcast cannot tell what s0/values.yaml and s1/values.yaml do\n");
    expect(two).toContain("What changes: image.tag v1-1 → v2-1, password.\n");
    expect(await told(files("v1", 6), files("v2", 6))).not.toContain("What changes");
  });

  it("says nothing of credentials that move with an address, nor of what lies in the repository", async () => {
    const files = (entries: string): CaseFiles => ({
      "web/kustomization.yaml": `resources: [cm.yaml, ${entries}, 'https://example.com/other.yaml']\nimages: [{ name: x }]\n`,
      "web/cm.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n",
      "v1/kustomization.yaml": "resources: []\n",
      "v2/kustomization.yaml": "resources: []\n",
    });
    const text = await told(
      files("'https://me:canary1@example.com/a/b.git//k8s?ref=v1&x=canary3', ../v1"),
      files("'https://me:canary2@example.com/a/b.git//k8s?ref=v1&x=canary4', ../v2"),
    );
    expect(text).not.toMatch(/What changes|canary[12]|v1 →/);
  });
});
