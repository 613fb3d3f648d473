import { expect, test } from "vitest";
import { application, RESTARTS, says, WEB, type Case, type Options } from "./argo-repository.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { deployment, FACTS, outcome, present, type Texts } from "./outcome.ts";

const ARGOCD = { server: "https://kubernetes.default.svc", namespace: "argocd" };
const BY_HAND = { syncPolicy: {} };
const CHILD = "argocd/apps/web.yaml";

/** An Application that deploys others, out of a plain directory. */
const parent = (options: Options = {}, path = "argocd/apps", name = "root"): Texts => ({
  [`argocd/${name}.yaml`]: application({
    name,
    spec: { destination: ARGOCD },
    ...options,
    source: { path, ...options.source },
  }),
});
const child = (tag: string, options: Options = {}): Texts => ({
  [CHILD]: application({ source: { kustomize: { images: [`reg/web:${tag}`] } }, ...options }),
});
const FINALIZER = { metadata: { finalizers: ["resources-finalizer.argocd.argoproj.io"] } };
const FILES: Texts = {
  "apps/web/kustomization.yaml": "resources: [web.yaml]\n",
  [WEB]: deployment("0"),
  "argocd/apps/other.yaml": application({ name: "other", source: { path: "apps/other" } }),
  "apps/other/a.yaml": deployment("1", "", "other"),
};
const ENV: Texts = { [WEB]: deployment("0", ", env: [{name: A, value: b}]") };
const tree = (options: Options, ...more: readonly Texts[]): Texts =>
  Object.assign({}, FILES, parent(options), child("1"), ...more) as Texts;

const ROOT_WAITS = "root waits: manualSync";
const SKIPPED = { metadata: { annotations: { "argocd.argoproj.io/skip-reconcile": "true" } } };

const CHANGES: readonly Case[] = [
  ["48 its automated parent applies it at the merge", tree({}), child("2"), RESTARTS],
  [
    "48 what changes in it waits for its parent's sync",
    tree(BY_HAND),
    child("2"),
    [...RESTARTS, "web waits: manualSync", ROOT_WAITS],
  ],
  ["48 its files do not", tree(BY_HAND), ENV, RESTARTS],
  ["48 nor does what its own directory says of it", tree(BY_HAND), written("2"), RESTARTS],
  [
    "48 of both, what arrives at the merge is forecast, and the rest is said to wait",
    tree(BY_HAND),
    { ...child("2"), ...ENV },
    [...RESTARTS, says("web partial: Its declaration changes too"), ROOT_WAITS],
  ],
  [
    "48 a new one waits for its parent's sync",
    { ...tree(BY_HAND), [CHILD]: null },
    child("1"),
    ["web create Deployment web/web", "web waits: manualSync", ROOT_WAITS],
  ],
  [
    "48 one that goes waits too",
    tree(BY_HAND, child("1", FINALIZER)),
    { [CHILD]: null },
    ["web delete Deployment web/web", "web waits: manualSync", ROOT_WAITS],
  ],
  [
    "48 and goes on with its files till then",
    tree(BY_HAND, child("1", FINALIZER)),
    { [CHILD]: null, ...ENV },
    [...RESTARTS, says("web partial: Its declaration goes"), ROOT_WAITS],
  ],
  [
    "48 one whose sync becomes automatic waits, and then applies what has gathered",
    tree(BY_HAND, child("1", BY_HAND)),
    child("1"),
    ["web unknown Application argocd/web", "web waits: manualSync", ROOT_WAITS],
  ],
  [
    "48 a parent that begins to sync by itself brings it at the merge",
    tree(BY_HAND),
    { ...parent(), ...child("2") },
    [...RESTARTS, "root unknown Application argocd/root"],
  ],
  [
    "48 one that ceases to may have brought it before",
    tree({}),
    { ...parent(BY_HAND), ...child("2") },
    [...RESTARTS, ROOT_WAITS],
  ],
  [
    "36 what is declared at a tag waits for that",
    tree({ source: { targetRevision: "v1" } }),
    child("2"),
    [...RESTARTS, "web waits: notReached", "root waits: notReached"],
  ],
  [
    "48 what a parent declares that Argo CD passes over stays as it is",
    tree(SKIPPED),
    child("2"),
    ["root waits: suspended"],
  ],
  [
    "48 and what is new below it waits",
    { ...tree(SKIPPED), [CHILD]: null },
    child("1"),
    ["web create Deployment web/web", "web waits: parentSuspended", "root waits: suspended"],
  ],
];

const NESTED = { "argocd/middle/web.yaml": child("1")[CHILD] ?? "" };
const LEVELS: Texts = {
  ...tree(BY_HAND, { [CHILD]: null }),
  "argocd/apps/middle.yaml": parent({}, "argocd/middle", "middle")["argocd/middle.yaml"] ?? "",
  ...NESTED,
};

const MORE: readonly Case[] = [
  [
    "48 an automated one in between applies its own files at the merge",
    LEVELS,
    { "argocd/middle/web.yaml": child("2")[CHILD] ?? "" },
    RESTARTS,
  ],
  [
    "48 what that gets by another declaration waits with it",
    { ...LEVELS, "argocd/next/web.yaml": child("2")[CHILD] ?? "" },
    { "argocd/apps/middle.yaml": parent({}, "argocd/next", "middle")["argocd/middle.yaml"] ?? "" },
    [...RESTARTS, "web waits: manualSync", ROOT_WAITS, "middle waits: manualSync"],
  ],
  [
    "48 without prune one that is no longer declared stays",
    tree({ syncPolicy: { automated: {} } }, child("1", FINALIZER)),
    { [CHILD]: null, ...ENV },
    RESTARTS,
  ],
  [
    "38 its parent's patches make it what it is",
    {
      ...tree({ source: { kustomize: { patches: patches("1") } } }),
      "argocd/apps/kustomization.yaml": "resources: [web.yaml, other.yaml]\n",
    },
    parent({ source: { kustomize: { patches: patches("2") } } }),
    RESTARTS,
  ],
];

const TWO: Texts = {
  ...tree({}, child("1", FINALIZER)),
  ...parent({}, "argocd/two", "second"),
  "argocd/two/more.yaml": application({ name: "more", source: { path: "apps/other" } }),
};
const PASSES = { [CHILD]: null, "argocd/two/web.yaml": child("1", FINALIZER)[CHILD] ?? "" };
const NONE = says("root none: its path");
const KEPT = {
  metadata: { ...FINALIZER.metadata, annotations: { "argocd.argoproj.io/sync-options": "Prune=false" } },
};

const ENDS: readonly Case[] = [
  [
    "63 a parent without the finalizer leaves what it declares, which goes on",
    tree({}, child("1", FINALIZER)),
    { "argocd/root.yaml": null, [CHILD]: null, ...ENV },
    RESTARTS,
  ],
  [
    "63 one with it takes that along",
    tree(FINALIZER, child("1", FINALIZER)),
    { "argocd/root.yaml": null, [CHILD]: null },
    ["other none Deployment web/other", "web delete Deployment web/web"],
  ],
  [
    "36 a parent whose path is nothing leaves what it declares",
    tree({}, child("1", FINALIZER)),
    { ...parent({}, "argocd/none"), ...ENV },
    [...RESTARTS, NONE],
  ],
  [
    "48 a mark keeps one that is no longer declared",
    tree({}, child("1", KEPT)),
    { [CHILD]: null, ...ENV },
    RESTARTS,
  ],
  [
    "48 what passes to another parent may be deleted before that applies it",
    TWO,
    PASSES,
    ["web unknown Application argocd/web"],
  ],
  [
    "48 and is, where that waits for somebody",
    { ...TWO, ...parent(BY_HAND, "argocd/two", "second") },
    PASSES,
    ["web delete Deployment web/web", "second waits: manualSync"],
  ],
  [
    "48 without a finalizer its objects stay",
    { ...TWO, ...child("1") },
    { ...PASSES, "argocd/two/web.yaml": child("1")[CHILD] ?? "" },
    [],
  ],
];

const leaving = (pointer: string): Options => ({
  spec: {
    destination: ARGOCD,
    ignoreDifferences: [{ group: "argoproj.io", kind: "Application", jsonPointers: [pointer] }],
  },
  syncPolicy: { automated: {}, syncOptions: ["RespectIgnoreDifferences=true"] },
});
const SKIP = { metadata: { annotations: { "argocd.argoproj.io/hook": "Skip" } } };

const LEFT: readonly Case[] = [
  ["48 a field of it that its parent leaves stays", tree(leaving("/spec/source/kustomize")), child("2"), []],
  [
    "48 so that what it deploys still comes at the merge",
    tree(leaving("/spec/syncPolicy/automated")),
    { ...child("1", BY_HAND), ...ENV },
    RESTARTS,
  ],
  ["48 one that is skipped stays as it is", tree({}, child("1", SKIP)), child("2", SKIP), []],
];

function patches(tag: string): readonly object[] {
  const value = [`reg/web:${tag}`];
  const patch = JSON.stringify([{ op: "replace", path: "/spec/source/kustomize/images", value }]);
  return [{ target: { kind: "Application", name: "web" }, patch }];
}

function written(tag: string): Texts {
  return { "apps/web/.argocd-source-web.yaml": `kustomize: {images: ['reg/web:${tag}']}\n` };
}

test.each([...CHANGES, ...MORE, ...ENDS, ...LEFT])("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});

test("it says who has to sync what", async () => {
  const files = tree(BY_HAND);
  const { deployables } = await forecastTrees(present(files), present({ ...files, ...child("2") }), FACTS);
  expect(deployables[0]?.waiting?.reason).toBe(
    "argocd/root declares it and is not synced automatically, so it happens when somebody syncs argocd/root",
  );
});
