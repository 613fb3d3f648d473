import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { firstDifference } from "../../../src/builders/differences.ts";
import type { Files } from "../../support/git-repository.ts";
import { serve } from "../../support/http-server.ts";
import { packed, sha256 } from "../../support/packed-chart.ts";
import { realHelm } from "../../support/recorded-helm.ts";
import { hasKustomize, useBuilder } from "../builder-fixture.ts";

const folder = realHelm();
// kustomize before 5.8.1 asks for the version so, which helm 4 does not know: https://github.com/kubernetes-sigs/kustomize/issues/6013
const hasHelm =
  folder !== undefined && spawnSync(join(folder, "helm"), ["version", "-c", "--short"]).status === 0;
if (!hasHelm)
  console.log("charts of kustomize are not compared with the real one: no helm that it takes is on PATH");

function chart(version: string): Buffer {
  return packed({
    "web/Chart.yaml": `apiVersion: v2\nname: web\nversion: ${version}\n`,
    "web/values.yaml":
      "image: {repository: nginx, tag: '1.0', pullPolicy: Always}\nlist: [a, b]\nnothing: something\nabsent: null\n",
    "web/values-large.yaml": "image: {tag: large}\n",
    "web/crds/crd.yaml":
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.example.com}\n",
    "web/templates/a.yaml": `apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}, namespace: {{ .Release.Namespace }}}
data:
  version: {{ .Chart.Version | quote }}
  values: {{ .Values | toJson | quote }}
`,
  });
}

const CONFIG = Buffer.from("{}");

function manifestOf(bytes: Buffer): string {
  const described = (each: Buffer, mediaType: string) => ({
    mediaType,
    digest: `sha256:${sha256(each)}`,
    size: each.length,
  });
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: described(CONFIG, "application/vnd.cncf.helm.config.v1+json"),
    layers: [described(bytes, "application/vnd.cncf.helm.chart.content.v1.tar+gzip")],
  });
}

const VERSIONS = ["1.2.3", "1.2.4", "1.3.0-rc.1", "2.0.0"];

describe.skipIf(!hasKustomize || !hasHelm)("charts that kustomize pulls", () => {
  const fixture = useBuilder();
  let host = "";

  beforeAll(async () => {
    const charts = new Map(VERSIONS.map((version) => [version, chart(version)]));
    const index = [...charts].map(
      ([version, bytes]) =>
        `  - {apiVersion: v2, name: web, version: ${version}, digest: "${sha256(bytes)}", urls: [web-${version}.tgz]}`,
    );
    const server = await serve((request, response) => {
      const { url = "" } = request;
      const [, version = ""] = /(?:web-|manifests\/)([\w.-]+?)(?:\.tgz)?$/.exec(url) ?? [];
      const asked = /manifests\/sha256:(\w+)$/.exec(url)?.[1];
      const bytes =
        charts.get(version) ??
        [...charts.values()].find((each) => sha256(Buffer.from(manifestOf(each))) === asked);
      const blob = [...charts.values(), CONFIG].find((each) => url.endsWith(`/blobs/sha256:${sha256(each)}`));
      const manifest = manifestOf(bytes ?? CONFIG);
      if (url === "/index.yaml") response.end(`apiVersion: v1\nentries:\n  web:\n${index.join("\n")}\n`);
      else if (url.endsWith(".tgz") && bytes !== undefined) response.end(bytes);
      else if (url.includes("/tags/list")) response.end(JSON.stringify({ name: "o/web", tags: VERSIONS }));
      else if (url.includes("/manifests/") && bytes !== undefined) {
        response.setHeader("content-type", "application/vnd.oci.image.manifest.v1+json");
        response.setHeader("docker-content-digest", `sha256:${sha256(Buffer.from(manifest))}`);
        response.setHeader("content-length", Buffer.byteLength(manifest));
        response.end(request.method === "HEAD" ? undefined : manifest);
      } else if (blob !== undefined) response.end(blob);
      else if (url === "/v2/") response.end("{}");
      else response.writeHead(404).end();
    });
    ({ host } = server);
  });

  const build = async (choice: "auto" | "kustomize", chartFields: string, more: Files) => {
    const text = (content: string): string => content.replaceAll("HOST", host);
    const files = Object.entries(more).flatMap(([path, content]) =>
      typeof content === "string" ? [[path, text(content)] as const] : [],
    );
    const overlay = `namespace: shop\nhelmCharts:\n- name: web\n  releaseName: r\n${text(chartFields)
      .split("\n")
      .map((line) => `  ${line}\n`)
      .join("")}`;
    const tree = { "overlay/kustomization.yaml": overlay, ...Object.fromEntries(files) };
    const env = { PATH: process.env.PATH };
    // Where hosts are named, the real one asks none.
    const allowed = { allow: ["network", "helm"] as const, ...(choice === "auto" && { allowHosts: [host] }) };
    return fixture.build(tree, "overlay", { choice, env, ...allowed });
  };

  test.each<readonly [string, string, Files]>([
    ["one version", "repo: http://HOST\nversion: 1.2.3", {}],
    ["a range", "repo: http://HOST\nversion: 1.x", {}],
    ["another one", "repo: http://HOST\nversion: '>=1.2.3 <2, !=1.2.4'", {}],
    ["no version", "repo: http://HOST", {}],
    ["prereleases too", "repo: http://HOST\nversion: '>1.2.4-0 <2.0.0-0'", {}],
    ["a registry", "repo: oci://HOST/o\nversion: 1.2.4", {}],
    [
      "values over its own",
      "repo: http://HOST\nversion: 1.2.3\nvaluesInline: {image: {tag: x}, list: [c], nothing: null}",
      {},
    ],
    [
      "values under its own",
      "repo: http://HOST\nversion: 1.2.3\nvaluesMerge: merge\nvaluesInline: {image: {tag: x, other: y}, list: [c], more: z}",
      {},
    ],
    [
      "values instead of its own",
      "repo: http://HOST\nversion: 1.2.3\nvaluesMerge: replace\nvaluesInline: {image: {tag: x}}",
      {},
    ],
    [
      "files of values, CRDs, a namespace",
      "repo: http://HOST\nversion: 1.2.3\nvaluesFile: v.yaml\nadditionalValuesFiles: [w.yaml]\nincludeCRDs: true\nnamespace: own",
      { "overlay/v.yaml": "image: {tag: file}\n", "overlay/w.yaml": "list: [z]\n" },
    ],
    [
      "a file of values, and values over it",
      "repo: http://HOST\nversion: 1.2.3\nvaluesFile: v.yaml\nvaluesInline: {image: {repository: inline}}",
      { "overlay/v.yaml": "image: {tag: file, repository: file}\n" },
    ],
  ])("%s", async (_, fields, more) => {
    const [ours, real] = await Promise.all([build("auto", fields, more), build("kustomize", fields, more)]);
    if (ours.status !== "built" || real.status !== "built") throw new Error(JSON.stringify([ours, real]));
    expect(ours.builder).toBe("embedded");
    expect(firstDifference(ours.manifests, real.manifests)).toBeUndefined();
    expect(ours.partial).toBe(false);
    const isPinned = /version: \d+\.\d+\.\d+/.test(fields);
    expect(ours.problems.map(({ code, file }) => [code, file])).toEqual(
      isPinned ? [] : [["not-pinned", "overlay/kustomization.yaml"]],
    );
  });

  test("neither builds a version that is not there", async () => {
    const fields = "repo: http://HOST\nversion: 7.7.7";
    expect((await build("kustomize", fields, {})).status).not.toBe("built");
    const ours = await build("auto", fields, {});
    expect(ours.status).toBe("unsupported");
    expect(JSON.stringify(ours)).toContain("does not have this version");
  });
});
