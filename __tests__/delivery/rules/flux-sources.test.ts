import { expect, test } from "vitest";
import {
  kustomization,
  gitRepository,
  WEB,
  APPS,
  SYNC,
  cluster,
  to,
  V2,
  RESTARTS,
  env,
  parentOf,
  adds,
  type Case,
  says,
} from "./flux-repository.ts";
import { configMap, outcome, deployment, ROOT, URL, type Texts } from "./outcome.ts";

const TIERS: Texts = {
  ...cluster(),
  [APPS]: null,
  "clusters/prod/a.yaml": kustomization("a", "./tiers/a"),
  "clusters/prod/b.yaml": kustomization("b", "./tiers/b"),
  "tiers/a/c.yaml": configMap("c", "{a: b}", "web"),
  "tiers/b/c.yaml": configMap("d", "{a: b}", "web"),
};

const DISCOVERY: readonly Case[] = [
  [
    "1 a child is what its parent's patches make of it",
    cluster(),
    parentOf(adds("targetNamespace", '"web"')),
    // Without a namespace nothing of it was applied.
    ["apps create Deployment web/web", "apps unknown Kustomization flux-system/apps"],
  ],
  [
    "1 a parent's patch that comes substitutes in its child",
    cluster("", { [WEB]: env('"${A:=x}"') }),
    parentOf(adds("postBuild", '{"substitute": {"A": "z"}}')),
    RESTARTS,
  ],
  [
    "1 and y is true where nothing quotes it",
    cluster("", { [WEB]: env('"${A:=x}"') }),
    parentOf(adds("postBuild", '{"substitute": {"A": "y"}}')),
    ["apps applyFails Deployment web"],
  ],
  [
    "32 what passes to another parent may be deleted before that applies it",
    { ...TIERS, "tiers/a/apps.yaml": kustomization("apps", "./apps/web", "targetNamespace: web") },
    {
      "tiers/b/apps.yaml": kustomization("apps", "./apps/web", "targetNamespace: web"),
      "tiers/a/apps.yaml": null,
    },
    ["apps unknown Kustomization flux-system/apps"],
  ],
  [
    "32 and may not, where the former does not prune",
    {
      ...TIERS,
      "clusters/prod/a.yaml": kustomization("a", "./tiers/a", "prune: false"),
      "tiers/a/apps.yaml": kustomization("apps", "./apps/web", "targetNamespace: web"),
    },
    {
      "tiers/b/apps.yaml": kustomization("apps", "./apps/web", "targetNamespace: web"),
      "tiers/a/apps.yaml": null,
    },
    [],
  ],
  [
    "2 a source of another repository is not followed",
    { ...cluster(), "clusters/prod/ext.yaml": gitRepository("ext", "https://github.com/acme/ext") },
    { [APPS]: kustomization("apps", "./apps/web", "", "ext"), ...V2 },
    [says("apps none:")],
  ],
  [
    "2 a source of another name with this repository's URL is followed",
    {
      ...cluster(),
      "clusters/prod/ext.yaml": gitRepository("ext", `${URL}.git`),
      [APPS]: kustomization("apps", "./apps/web", "", "ext"),
    },
    V2,
    RESTARTS,
  ],
  ["4 what is suspended waits", cluster("suspend: true"), V2, [...RESTARTS, "apps waits: suspended"]],
  [
    "4 what is no longer suspended applies what has gathered",
    cluster("suspend: true"),
    to("suspend: false"),
    ["apps unknown Kustomization flux-system/apps"],
  ],
  ...[
    "dependsOn: [{name: flux-system}]",
    "retryInterval: 1m",
    "timeout: 5m",
    "wait: true",
    "healthChecks: [{apiVersion: apps/v1, kind: Deployment, name: web, namespace: web}]",
    "serviceAccountName: flux",
  ].map((spec): Case => [`5 ${spec.split(":")[0] ?? ""} changes no manifest`, cluster(), to(spec), []]),
  [
    "5 deletionPolicy changes no manifest, and is told",
    cluster(),
    to("deletionPolicy: Orphan"),
    ["apps none Kustomization flux-system/apps"],
  ],
];

/** A cluster whose Kustomization apps takes its files from an artifact that a generator puts together. */
function assembled(path: string, copy: string, files: Texts = { [WEB]: deployment("1") }): Texts {
  return {
    ...SYNC,
    ...files,
    "clusters/prod/generator.yaml": generator(copy),
    [APPS]: kustomization("apps", path).replace(
      "kind: GitRepository, name: flux-system",
      "kind: ExternalArtifact, name: made",
    ),
  };
}

function generator(copy: string, source = "flux-system"): string {
  return `apiVersion: source.extensions.fluxcd.io/v1beta1
kind: ArtifactGenerator
metadata: {name: all, namespace: flux-system}
spec:
  sources: [{alias: git, kind: GitRepository, name: ${source}}]
  artifacts: [{name: made, copy: [${copy}]}]
`;
}

const BASE: Texts = {
  "apps/base/kustomization.yaml": `${ROOT}resources: [web.yaml]\n`,
  "apps/base/web.yaml": deployment("1"),
  "apps/web/kustomization.yaml": `${ROOT}resources: [../base]\n`,
};
const OF_BASE: Texts = { "apps/base/web.yaml": deployment("2") };

const ASSEMBLED: readonly Case[] = [
  [
    "3 a directory that is copied where it was",
    assembled("./apps/web", '{from: "@git/apps/web/**", to: "@artifact/apps/web/"}'),
    V2,
    RESTARTS,
  ],
  [
    "3 one that is copied to the top",
    assembled("./", '{from: "@git/apps/web/**", to: "@artifact/"}'),
    V2,
    RESTARTS,
  ],
  [
    "3 two that lie to each other as they did",
    assembled(
      "./web",
      '{from: "@git/apps/web/**", to: "@artifact/web/"}, {from: "@git/apps/base/**", to: "@artifact/base/"}',
      BASE,
    ),
    OF_BASE,
    RESTARTS,
  ],
  [
    "3 the whole repository",
    assembled("./apps/web", '{from: "@git/**", to: "@artifact/"}', BASE),
    OF_BASE,
    RESTARTS,
  ],
  [
    "3 what is not copied does not exist",
    assembled("./web", '{from: "@git/apps/web/**", to: "@artifact/web/"}', BASE),
    OF_BASE,
    [
      "overlay:apps/base restart Deployment web",
      says("overlay:apps/base partial: Only what flux-system/apps builds on"),
      says("apps none:"),
    ],
  ],
  [
    "3 what a generator begins to copy",
    assembled("./a", '{from: "@git/apps/web/**", to: "@artifact/a/"}', {
      [WEB]: deployment("1"),
      "apps/b/web.yaml": deployment("2"),
    }),
    { "clusters/prod/generator.yaml": generator('{from: "@git/apps/b/**", to: "@artifact/a/"}') },
    RESTARTS,
  ],
  [
    "3 another way of copying is not followed, and what it copies is its input",
    assembled("./", '{from: "@git/apps/web/*.yaml", to: "@artifact/"}'),
    V2,
    [says("apps none:")],
  ],
  [
    "3 an artifact of another repository",
    {
      ...assembled("./", '{from: "@git/apps/web/**", to: "@artifact/"}'),
      "clusters/prod/ext.yaml": gitRepository("ext", "https://github.com/acme/ext"),
    },
    { "clusters/prod/generator.yaml": generator('{from: "@git/apps/web/**", to: "@artifact/"}', "ext") },
    [says("apps none:")],
  ],
];

const CASES = [...DISCOVERY, ...ASSEMBLED];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
