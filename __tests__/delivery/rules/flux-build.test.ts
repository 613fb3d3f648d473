import { expect, test } from "vitest";
import {
  kustomization,
  WEB,
  APPS,
  cluster,
  to,
  V2,
  RESTARTS,
  type Case,
  says,
  KUSTOMIZATION,
  root,
} from "./flux-repository.ts";
import { outcome, deployment, ROOT } from "./outcome.ts";

const BUILD: readonly Case[] = [
  ...["/apps/web", "apps/web", "./apps/web/", "../apps/web"].map((path): Case => [
    `6 ${path} is the same place`,
    { ...cluster(), [APPS]: kustomization("apps", path) },
    V2,
    RESTARTS,
  ]),
  [
    "7 what .sourceignore names does not exist",
    cluster("", { [WEB]: deployment("1"), ".sourceignore": "/apps/web/draft.yaml\n" }),
    { "apps/web/draft.yaml": deployment("1", "", "draft") },
    [],
  ],
  [
    "7 more patterns than are tried are not analysed",
    cluster("", { [WEB]: deployment("1"), ".sourceignore": "a*b\n".repeat(5001) }),
    V2,
    [says("apps none: more than 5000 patterns")],
  ],
  [
    "8 an unknown field of the root is dropped",
    cluster("", root("resources: [web.yaml]\nunknown: 1\n")),
    V2,
    RESTARTS,
  ],
  ["8 a field of the root is read in any case", cluster("", root("RESOURCES: [web.yaml]\n")), V2, RESTARTS],
  [
    "8 roots below stay strict",
    cluster("", {
      ...root("resources: [../base]\n", {}),
      "apps/base/kustomization.yaml": `${ROOT}resources: [web.yaml]\n`,
      "apps/base/web.yaml": deployment("1"),
    }),
    { "apps/base/kustomization.yaml": `${ROOT}resources: [web.yaml]\nunknown: 1\n` },
    [says("apps none:")],
  ],
  [
    "8 two kustomization files fail",
    cluster("", root("resources: [web.yaml]\n")),
    { "apps/web/kustomization.yml": `${ROOT}resources: [web.yaml]\n` },
    [says("apps none:")],
  ],
  [
    "9 a root of components alone builds",
    cluster("", {
      ...root("components: [../part]\n", {}),
      "apps/part/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [web.yaml]\n",
      "apps/part/web.yaml": deployment("1"),
    }),
    { "apps/part/web.yaml": deployment("2") },
    RESTARTS,
  ],
  [
    "10 a plain directory takes files at any depth, and no .json",
    cluster("", { [WEB]: deployment("1"), "apps/web/a/.b/deep.yml": deployment("1", "", "deep") }),
    { "apps/web/a/.b/deep.yml": deployment("2", "", "deep"), "apps/web/x.json": "{}" },
    ["apps restart Deployment deep"],
  ],
  [
    "10 a subdirectory with a kustomization is one resource",
    cluster("", {
      "apps/web/sub/kustomization.yaml": `${ROOT}resources: [web.yaml]\n`,
      "apps/web/sub/web.yaml": deployment("1"),
      "apps/web/sub/other.yaml": deployment("1", "", "other"),
    }),
    { "apps/web/sub/web.yaml": deployment("2"), "apps/web/sub/other.yaml": deployment("2", "", "other") },
    RESTARTS,
  ],
  [
    "10 a file of values in it fails the whole Kustomization",
    cluster(),
    { "apps/web/values.yaml": "image: {tag: 1}\n" },
    [says("apps none:")],
  ],
  [
    "11 targetNamespace replaces that of the file",
    cluster("targetNamespace: a", root("namespace: own\nresources: [web.yaml]\n")),
    V2,
    ["apps restart Deployment a/web"],
  ],
  [
    "11 a prefix replaces that of the file",
    cluster("namePrefix: flux-", root("namePrefix: own-\nresources: [web.yaml]\n")),
    V2,
    ["apps restart Deployment flux-web"],
  ],
  [
    "11 patches come after those of the file",
    cluster(
      'patches: [{target: {kind: Deployment}, patch: \'[{"op": "replace", "path": "/spec/replicas", "value": 4}]\'}]',
      root(
        'resources: [web.yaml]\npatches: [{target: {kind: Deployment}, patch: \'[{"op": "replace", "path": "/spec/replicas", "value": 3}]\'}]\n',
      ),
    ),
    {
      [KUSTOMIZATION]: `${ROOT}resources: [web.yaml]\npatches: [{target: {kind: Deployment}, patch: '[{"op": "replace", "path": "/spec/replicas", "value": 9}]'}]\n`,
    },
    [],
  ],
  [
    "11 images are merged into the file's entry",
    cluster(
      "images: [{name: reg/web, newTag: '2'}]",
      root("resources: [web.yaml]\nimages: [{name: reg/web, newName: other/web, newTag: '1'}]\n"),
    ),
    {
      [KUSTOMIZATION]: `${ROOT}resources: [web.yaml]\nimages: [{name: reg/web, newName: third/web, newTag: '1'}]\n`,
    },
    RESTARTS,
  ],
  [
    "11 a tag of the file that Flux overrides changes nothing",
    cluster(
      "images: [{name: reg/web, newTag: '2'}]",
      root("resources: [web.yaml]\nimages: [{name: reg/web, newTag: '1'}]\n"),
    ),
    { [KUSTOMIZATION]: `${ROOT}resources: [web.yaml]\nimages: [{name: reg/web, newTag: '3'}]\n` },
    [],
  ],
  ["11 a component that is missing fails", cluster(), to("components: [../none]"), [says("apps none:")]],
  [
    "11 a component that may be missing is skipped",
    cluster(),
    to("components: [../none], ignoreMissingComponents: true"),
    [],
  ],
  [
    "12 charts do not run in Flux",
    cluster("", root("resources: [web.yaml]\n")),
    { [KUSTOMIZATION]: `${ROOT}resources: [web.yaml]\nhelmCharts: [{name: x, repo: "https://x.example"}]\n` },
    [says("apps none:")],
  ],
  [
    "12 an object without a name fails everything",
    cluster("", { [WEB]: deployment("1") }),
    { "apps/web/x.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n" },
    [says("apps none:")],
  ],
];

const sops = (cipher: string) => `A: ENC[AES256_GCM,data:${cipher},iv:a,tag:b,type:str]
sops: {version: 3.9.0, mac: "ENC[AES256_GCM,data:${cipher}]"}
`;
const ENVFROM = ", envFrom: [{secretRef: {name: s}}]";

const SECRETS: readonly Case[] = [
  [
    "13 a generator's encrypted file that changes may restart",
    cluster(
      "decryption: {provider: sops}",
      root("resources: [web.yaml]\nsecretGenerator: [{name: s, files: [s.yaml]}]\n", {
        [WEB]: deployment("1", ENVFROM),
        "apps/web/s.yaml": sops("abc="),
      }),
    ),
    { "apps/web/s.yaml": sops("xyz=") },
    [says("apps unknown Deployment web")],
  ],
];

const CASES = [...BUILD, ...SECRETS];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
