import { describe, expect, it } from "vitest";
import { forecastTrees, type CaseFiles } from "../support/forecast-trees.ts";

const deployment = (name: string, image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 2
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: web, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } } }] }
`;

/** Two applications, and a cluster that builds on both. */
const files = (cluster: string, images: { readonly web: string; readonly api: string }): CaseFiles => ({
  "apps/web/kustomization.yaml": "resources: [web.yaml]\n",
  "apps/web/web.yaml": deployment("web", images.web),
  "apps/api/kustomization.yaml": "resources: [api.yaml]\n",
  "apps/api/api.yaml": deployment("api", images.api),
  "cluster/kustomization.yaml": `resources: [../apps/web, ../apps/api]\n${cluster}`,
});

async function told(base: CaseFiles, head: CaseFiles) {
  const { deployables, summary, account } = await forecastTrees(base, head);
  return {
    level: summary.level,
    deployables: deployables.map(({ id, analysis, partOf, workloads }) => [
      `${id} ${analysis}`,
      ...(partOf ?? []),
      ...workloads.map(({ name, effect }) => `${name} ${effect}`),
    ]),
    account: account.map(({ path, line, deployables: ids }) => [path, line, ...ids]),
  };
}

describe("below a top that cannot be built", () => {
  const unknownTransformer = `transformers: [t.yaml]\n`;
  const broken = "patches: [{ path: missing.yaml }]\n";

  it.each([
    ["is refused by kustomize", broken],
    ["leaves something out, and fails all the same", `resources: [https://example.com/r.yaml]\n${broken}`],
    ["is no kustomization", `labels: 7\n${unknownTransformer}`],
  ])("which %s, each base that the change reaches is forecast", async (_, cluster) => {
    const top = cluster.includes("resources:")
      ? cluster.replace("resources: [", "resources: [../apps/web, ../apps/api, ")
      : cluster;
    const of = (web: string) => {
      const all = files(top, { web, api: "api:1" });
      return cluster.includes("resources:") ? { ...all, "cluster/kustomization.yaml": top } : all;
    };
    expect(await told(of("web:1"), of("web:2"))).toEqual({
      level: "caution",
      deployables: [["overlay:apps/web partial", "overlay:cluster", "web restart"], ["overlay:cluster none"]],
      account: [["apps/web/web.yaml", "input", "overlay:apps/web", "overlay:cluster"]],
    });
  });

  it("why a part is told alone is said once of all parts", async () => {
    const of = (web: string, api: string): CaseFiles => ({
      ...files(broken, { web, api }),
      "other/kustomization.yaml": `resources: [../apps/api]\n${broken}`,
    });
    const { deployables } = await forecastTrees(of("web:1", "api:1"), of("web:2", "api:2"));
    const parts = deployables.filter(({ partOf }) => partOf !== undefined);
    expect(parts.map(({ id, partOf }) => [id, ...(partOf ?? [])])).toEqual([
      ["overlay:apps/api", "overlay:cluster", "overlay:other"],
      ["overlay:apps/web", "overlay:cluster"],
    ]);
    expect(new Set(parts.map(({ problems: [first] }) => first?.message))).toEqual(
      new Set([
        "Only what 2 others build on, since those could not be built themselves: what is added to this there is not in here.",
      ]),
    );
  });

  it("the change that breaks it is danger, and its bases are told only where the change reaches them", async () => {
    const images = { web: "web:1", api: "api:1" };
    expect(await told(files("", images), files(broken, images))).toMatchObject({
      level: "danger",
      deployables: [["overlay:cluster none"]],
    });
  });

  it("a base that is refused for what may be added to it is doubted, and for a field that nothing has it is not", async () => {
    const of = (web: string) => ({
      ...files(broken, { web: "web:1", api: "api:1" }),
      "apps/web/web.yaml": web,
    });
    const whole = deployment("web", "web:1");
    const bare = whole.replace("selector: { matchLabels: { app: web } }", "paused: false");
    const levels = await Promise.all(
      [
        [bare, whole],
        [whole, bare],
        [whole, whole.replace("app: web } }", "app: other } }")],
        [whole, whole.replace("replicas", "replcas")],
      ].map(async ([before = "", after = ""]) => {
        const { summary, findings } = await forecastTrees(of(before), of(after));
        const refused = findings.filter(({ check, isNew }) => check === "apply-fails" && isNew);
        return [summary.level, ...refused.map(({ severity }) => severity)];
      }),
    );
    expect(levels).toEqual([["caution"], ["caution"], ["caution"], ["danger", "error"]]);
  });

  it("the outermost base that builds stands for those below it", async () => {
    const of = (web: string): CaseFiles => ({
      ...files(broken, { web, api: "api:1" }),
      "cluster/kustomization.yaml": `resources: [../region]\n${broken}`,
      "region/kustomization.yaml": "resources: [../apps/web, ../apps/api]\nnamespace: region\n",
    });
    expect((await told(of("web:1"), of("web:2"))).deployables).toEqual([
      ["overlay:cluster none"],
      ["overlay:region partial", "overlay:cluster", "web restart"],
    ]);
  });

  it("a base that fails too gives way to what is below it", async () => {
    const of = (web: string): CaseFiles => ({
      ...files(broken, { web, api: "api:1" }),
      "cluster/kustomization.yaml": `resources: [../region]\n${broken}`,
      "region/kustomization.yaml": `resources: [../apps/web, ../apps/api]\n${broken}`,
    });
    expect((await told(of("web:1"), of("web:2"))).deployables).toEqual([
      ["overlay:apps/web partial", "overlay:cluster", "web restart"],
      ["overlay:cluster none"],
    ]);
  });

  it("a base that begins to fail is danger, where the top failed before for another reason", async () => {
    const of = (patches: string): CaseFiles => ({
      ...files(broken, { web: "web:1", api: "api:1" }),
      "apps/web/kustomization.yaml": `resources: [web.yaml]\n${patches}`,
    });
    expect(await told(of(""), of("patches: [{ path: typo.yaml }]\n"))).toMatchObject({
      level: "danger",
      deployables: [["overlay:apps/web none"], ["overlay:cluster none"]],
    });
  });

  it.each([
    ["no news where the top failed before", broken, undefined],
    ["news where it begins to", "", "head" as const],
  ])("that a part is told alone is %s", async (_, before, side) => {
    const { deployables } = await forecastTrees(
      files(before, { web: "web:1", api: "api:1" }),
      files(broken, { web: "web:2", api: "api:1" }),
    );
    const parts = deployables.filter(({ partOf }) => partOf !== undefined);
    expect(parts.map(({ id, problems: [first] }) => [id, first?.side])).toEqual([["overlay:apps/web", side]]);
  });
});
