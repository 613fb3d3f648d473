import { delimiter } from "node:path";
import { expect, test } from "vitest";
import type { BuilderChoice } from "../../src/app/ports.ts";
import type { Forecast } from "../../src/domain/forecast.ts";
import { formatComment } from "../../src/report/comment.ts";
import type { Files } from "../support/git-repository.ts";
import { forecastChange } from "../support/forecast-repository.ts";
import { fixed, serve, type TestServer } from "../support/http-server.ts";
import { packed, sha256 } from "../support/packed-chart.ts";
import { pathWithGit, recordedHelm } from "../support/recorded-helm.ts";
import { application, webChart } from "./charts.ts";
import { fluxKustomization, said } from "./deployment.ts";

const helm = recordedHelm();

function forecastWith(hosts: readonly string[], base: Files, head: Files, fork = false): Promise<Forecast> {
  const env = { HOME: "/", PATH: [helm, pathWithGit()].join(delimiter) };
  return forecastChange(
    base,
    head,
    {},
    { choice: "auto", allow: ["helm", "network"], allowHosts: hosts, fork, env },
  );
}

function archive(tag: string, version: string): Buffer {
  const files = Object.entries(webChart("web", { tag, setting: "one" }, version)).flatMap(([path, text]) =>
    typeof text === "string" ? [[path, text] as const] : [],
  );
  return packed(Object.fromEntries(files));
}

const [OLD, NEW] = [archive("1.0", "1.2.3"), archive("1.1", "1.2.4")];

function repository(): Promise<TestServer> {
  const index = [OLD, NEW].map((bytes, each) => {
    const version = `1.2.${3 + each}`;
    return `  - {name: web, version: ${version}, digest: "${sha256(bytes)}", urls: [web-${version}.tgz]}`;
  });
  return serve(
    fixed({
      "/index.yaml": `apiVersion: v1\nentries:\n  web:\n${index.join("\n")}\n`,
      "/web-1.2.3.tgz": OLD,
      "/web-1.2.4.tgz": NEW,
    }),
  );
}

function release(version: string, { host }: TestServer, more = ""): Files {
  return {
    "clusters/a/apps.yaml": fluxKustomization(),
    "apps/web/release.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata: {name: charts, namespace: shop}
spec: {url: "http://${host}", interval: 1h}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec:
  chart: {spec: {chart: web, version: "${version}", sourceRef: {kind: HelmRepository, name: charts}}}
${more}`,
  };
}

test("a chart bump of a HelmRelease is an upgrade of its pods, and each version is fetched once", async () => {
  const server = await repository();
  const result = await forecastWith([server.host], release("1.2.3", server), release("1.2.4", server));
  expect(said(result)["helm:shop/web@clusters/a"]).toEqual(["restart Deployment shop/web", "chart-changes"]);
  expect(said(result)["flux:flux-system/apps@clusters/a"]).toEqual([]);
  const helmRelease = result.deployables.find(({ kind }) => kind === "helmRelease");
  expect(helmRelease?.problems[0]?.message).toBe("the Helm release changes: chart web 1.2.3 → 1.2.4");
  const visible = formatComment(result, { marker: "<!-- -->" }).markdown;
  expect(visible).toContain(
    "The Helm release changes: chart web 1.2.3 → 1.2.4 (HelmRelease `web` of `clusters/a/shop`).",
  );
  expect(visible).not.toContain("<summary>Notes");
  expect(server.asked.toSorted()).toEqual(["/index.yaml", "/web-1.2.3.tgz", "/web-1.2.4.tgz"]);
});

test("a source whose name a variable of Flux gives is found as the build gives it", async () => {
  const server = await repository();
  const named = (version: string): Files => {
    const { "apps/web/release.yaml": file } = release(version, server);
    const text = (typeof file === "string" ? file : "").replaceAll("name: charts", 'name: "${APP}-charts"');
    return {
      "clusters/a/apps.yaml": fluxKustomization("  postBuild: {substitute: {APP: web}}\n"),
      "apps/web/release.yaml": text,
    };
  };
  const result = await forecastWith([server.host], named("1.2.3"), named("1.2.4"));
  expect(said(result)["helm:shop/web@clusters/a"]).toEqual(["restart Deployment shop/web", "chart-changes"]);
});

test("what cannot be fetched leaves the rest as it is, and says why", async () => {
  const server = await repository();
  const head = release("1.2.5", server);
  const result = await forecastWith([server.host], release("1.2.3", server), head);
  const helmRelease = result.deployables.find(({ kind }) => kind === "helmRelease");
  expect(helmRelease).toMatchObject({ analysis: "none" });
  expect(helmRelease?.problems[0]?.message).toContain("does not have this version");
  expect(result.summary.level).toBe("caution");
});

test("of a range of versions the newest is taken once for both sides, and it is said that it moves", async () => {
  const server = await repository();
  const [base, head] = [release("1.2.3", server), release("1.x", server)];
  const result = await forecastWith([server.host], base, head);
  expect(said(result)["helm:shop/web@clusters/a"]).toEqual([
    "restart Deployment shop/web",
    "not-pinned apps/web/release.yaml:6",
    "chart-changes",
  ]);
  const helmRelease = result.deployables.find(({ kind }) => kind === "helmRelease");
  expect(helmRelease?.problems.map(({ message }) => message)).toEqual([
    'the chart web is not pinned: "1.x" is 1.2.4 now, which was taken for both sides',
    "the Helm release changes: chart web 1.2.3 → 1.x",
  ]);
  const values = (tag: string): Files => release("", server, `  values: {image: {tag: "${tag}"}}\n`);
  const both = await forecastWith([server.host], values("1"), values("2"));
  expect(both.deployables.find(({ kind }) => kind === "helmRelease")?.problems).toMatchObject([
    {
      code: "not-pinned",
      message: 'the chart web is not pinned: "latest" is 1.2.4 now, which was taken for both sides',
    },
    { code: "chart-changes" },
  ]);
  expect(server.asked.slice(3).toSorted()).toEqual(["/index.yaml", "/web-1.2.4.tgz"]);
});

test("a range without a version, a host that is not allowed, and a fork", async () => {
  const server = await repository();
  const range = await forecastWith([server.host], release("1.2.3", server), release(">=9", server));
  expect(JSON.stringify(range.deployables)).toContain("has no version in this range");
  expect(range.summary.level).toBe("caution");
  const asked = server.asked.length;
  const other = await forecastWith(["charts.example"], release("1.2.3", server), release("1.2.4", server));
  expect(JSON.stringify(other.deployables)).toContain("allow-hosts");
  const fork = await forecastWith([server.host], release("1.2.3", server), release("1.2.4", server), true);
  expect(said(fork)).toEqual({ "flux:flux-system/apps@clusters/a": ["unknown HelmRelease shop/web"] });
  expect(server.asked.slice(asked)).toEqual([]);
});

test("an Argo CD Application of a chart from elsewhere", async () => {
  const server = await repository();
  const application = (version: string): Files => ({
    "apps/web.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  source: {repoURL: "http://${server.host}", chart: web, targetRevision: ${version}, helm: {values: "a: 1"}}
  destination: {server: https://kubernetes.default.svc, namespace: shop}
  syncPolicy: {automated: {}}
`,
  });
  const result = await forecastWith([server.host], application("1.2.3"), application("1.2.4"));
  expect(said(result)["argo:argocd/web@in-cluster"]?.[0]).toBe("restart Deployment shop/web");
  expect(result.deployables[0]).toMatchObject({ builder: "helm", analysis: "full" });
});

test("a release that nobody rendered names the one line that would have it rendered", async () => {
  const server = await repository();
  const [base, head] = [release("1.2.3", server), release("1.2.4", server)];
  const advice = async (building: Partial<BuilderChoice>, path: string, changed = head): Promise<string> => {
    const env = { HOME: "/", PATH: [path, pathWithGit()].join(delimiter) };
    const result = await forecastChange(base, changed, {}, { choice: "auto", ...building, env });
    expect(said(result)).toEqual({ "flux:flux-system/apps@clusters/a": ["unknown HelmRelease shop/web"] });
    return result.deployables[0]?.workloads[0]?.advice ?? "";
  };
  const line = "To have Rollcast render the release, allow it (allow: helm, network).";
  expect(await advice({}, helm)).toContain(line);
  expect(await advice({ allow: ["helm"] }, helm)).toContain(line);
  expect(await advice({ allow: ["plugins"] }, helm)).toContain("(allow: plugins, helm, network)");
  expect(await advice({ allow: ["helm", "network"] }, "")).toContain("put `helm` (3 or 4) on PATH.");
  expect(await advice({ fork: true }, helm)).toContain("cannot be allowed anything");
  expect(await advice({}, helm, release("1.x", server))).toContain(line);
  expect(server.asked).toEqual([]);
});

test("the line is named for changed values in a bare overlay too, and renders the release", async () => {
  const server = await repository();
  const overlay = (tag: string): Files => ({
    ...release("1.2.3", server, `  values: {image: {tag: "${tag}"}}\n`),
    "clusters/a/apps.yaml": "",
    "apps/web/kustomization.yaml": "resources: [release.yaml]\n",
  });
  const denied = await forecastChange(overlay("1"), overlay("2"), {}, { choice: "auto" });
  const [workload] = denied.deployables.flatMap(({ workloads }) => workloads);
  expect(workload?.advice).toContain("(allow: helm, network)");
  expect(workload?.causes).toMatchObject([{ path: "spec.values.image.tag" }]);
  const allowed = await forecastWith([server.host], overlay("1"), overlay("2"));
  expect(allowed.deployables.map(({ kind, analysis }) => [kind, analysis])).toContainEqual([
    "helmRelease",
    "full",
  ]);
});

test("what a chart of this repository depends on is fetched, in the version of its lock", async () => {
  const server = await repository();
  const chart = (tag: string, lock: string): Files => ({
    ...webChart("charts/web", { tag, setting: "one" }),
    "charts/web/Chart.yaml": `apiVersion: v2
name: web
version: 1.2.3
dependencies: [{name: web, version: 1.x, repository: "http://me:secret@${server.host}/"}]
`,
    ...(lock !== "" && { "charts/web/Chart.lock": lock }),
    "apps/web.yaml": application("web", "charts/web"),
  });
  const asked = { name: "web", version: "1.x", repository: `http://me:secret@${server.host}/` };
  const kept = { name: "web", version: "1.2.3", repository: "x" };
  const digest = sha256(Buffer.from(JSON.stringify([[asked], [kept]])));
  const lock = `dependencies: [${JSON.stringify(kept)}]\ndigest: sha256:${digest}\n`;
  const locked = await forecastWith([server.host], chart("1.0", lock), chart("1.1", lock));
  expect(locked.deployables[0]).toMatchObject({
    analysis: "full",
    problems: [{ code: "chart-changes" }],
    builder: "helm",
  });
  expect(said(locked)["argo:argocd/web@in-cluster"]?.[0]).toBe("restart Deployment web/web");
  expect(server.asked.toSorted()).toEqual(["/index.yaml", "/web-1.2.3.tgz"]);
  const loose = await forecastWith([server.host], chart("1.0", ""), chart("1.1", ""));
  expect(loose.deployables[0]?.problems).toMatchObject([
    { code: "not-pinned", file: "charts/web/Chart.yaml" },
    { code: "chart-changes" },
  ]);
  const denied = await forecastWith(["charts.example"], chart("1.0", lock), chart("1.1", lock));
  expect(denied.deployables[0]).toMatchObject({ analysis: "none" });
  expect(denied.deployables[0]?.problems[0]?.message).toContain("is not among the allowed hosts");
  expect(JSON.stringify([locked, loose, denied])).not.toContain("secret");
});
