import { expect, it } from "vitest";
import { createBuildCache } from "../../../src/app/discovery/build-cache.ts";
import { createDeclarationCache, findDeclarations } from "../../../src/app/discovery/declarations.ts";
import { discover } from "../../../src/app/discovery/discover.ts";
import type { SideContext } from "../../../src/app/discovery/side.ts";
import { NO_FACTS } from "../../../src/app/discovery/sides.ts";
import { createRootIndex } from "../../../src/inputs/closure.ts";
import { createMentionCache } from "../../../src/inputs/inputs.ts";
import { parseYaml } from "../../../src/yaml/parse.ts";
import { isMap } from "../../../src/yaml/value.ts";
import { memoryTree } from "../../support/memory-tree.ts";

function application(name: string): string {
  return JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: { name, namespace: "argocd" },
    spec: { source: { repoURL: "https://charts.example", chart: "a", targetRevision: "1.0.0" } },
  });
}

type Build = Parameters<typeof createBuildCache>[0]["build"];

function contextOf(
  files: Readonly<Record<string, string>>,
  build: Build = () => Promise.reject(new Error("nothing is built")),
): SideContext {
  const tree = memoryTree(files);
  const builds = createBuildCache({
    rendersCharts: false,
    pullsCharts: false,
    chartAdvice: () => undefined,
    confineHosts: () => undefined,
    build,
    close: () => Promise.resolve(),
  });
  return {
    side: "head",
    tree,
    index: createRootIndex(tree, createMentionCache()),
    declarations: findDeclarations(tree, createDeclarationCache()),
    clusters: [],
    ...NO_FACTS,
    remoteUrls: [],
    commit: "",
    builds,
    rendersCharts: false,
    pullsCharts: false,
  };
}

it("names what is deployed beyond the bound, and never leaves it out", async () => {
  const { found } = await discover(
    contextOf({ "apps.yaml": ["a", "b", "c"].map(application).join("\n---\n") }),
    2,
  );
  const told = [...found.values()].map(({ deployable: { name, notAnalysed } }) => [
    name,
    notAnalysed?.message.includes("deploys more than 2 things") === true,
  ]);
  expect(told).toEqual([
    ["argocd/a", false],
    ["argocd/b", false],
    ["argocd/c", true],
  ]);
});

function kustomization(name: string): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec: {path: ./apps/${name}, sourceRef: {kind: GitRepository, name: source-${name}}}
`;
}

const MANY = Array.from({ length: 10_000 }, (_, n) => `k${n}`);
/** Seconds of CPU; comparing each of them with each took ten times as long. */
const ENOUGH = 10;

it.each([
  { what: "one file", files: { "all.yaml": MANY.map(kustomization).join("---\n") } },
  {
    what: "files of their own",
    files: Object.fromEntries(MANY.map((name) => [`c/${name}.yaml`, kustomization(name)])),
  },
])("finds ten thousand declarations in $what in linear time", { timeout: 120_000 }, async ({ files }) => {
  const apps = Object.fromEntries(MANY.map((name) => [`apps/${name}/web.yaml`, ""]));
  const before = process.cpuUsage();
  const { found } = await discover(contextOf({ ...apps, ...files }));
  const { user } = process.cpuUsage(before);
  expect(found.size).toBe(MANY.length);
  expect(user / 1_000_000).toBeLessThan(ENOUGH);
});

it("follows an entry that declares itself once, also where a builder does not say where objects come from", async () => {
  const text = kustomization("flux-system").replace("./apps/flux-system", "./clusters/prod");
  const parsed = parseYaml(text);
  const documents = parsed.ok ? parsed.documents : [];
  let asked = 0;
  const outcome = {
    ...({ status: "built", builder: "kustomize", partial: false, problems: [] } as const),
    get manifests() {
      if (++asked > 9) throw new Error("it is asked again and again");
      return documents.flatMap(({ value }) => (isMap(value) ? [{ object: value }] : []));
    },
  };
  const context = contextOf({ "clusters/prod/gotk-sync.yaml": text }, () => Promise.resolve(outcome));
  expect([...(await discover(context)).found.keys()]).toEqual(["flux:flux-system/flux-system@clusters/prod"]);
});
