import { expect, test } from "vitest";
import {
  kustomization,
  gitRepository,
  WEB,
  APPS,
  cluster,
  to,
  V2,
  type Case,
  says,
} from "./flux-repository.ts";
import { outcome, deployment, URL } from "./outcome.ts";

const annotated = (annotation: string, tag: string) =>
  deployment(tag, "", "web", `{kustomize.toolkit.fluxcd.io/${annotation}}`);
const relabelled = (annotations = "{}") =>
  deployment("1", "", "web", annotations).replace("matchLabels: {app: web}", "matchLabels: {app: other}");

const APPLY: readonly Case[] = [
  ["30 commonMetadata reaches no pod", cluster(), to("commonMetadata: {annotations: {a: b}}"), []],
  [
    "31 force deletes what is refused for good",
    cluster("force: true"),
    { [WEB]: relabelled() },
    ["apps delete Deployment web"],
  ],
  [
    "31 without it what is refused fails",
    cluster(),
    { [WEB]: relabelled() },
    ["apps applyFails Deployment web"],
  ],
  [
    "31 an annotation forces one object",
    cluster("", { [WEB]: annotated("force: enabled", "1") }),
    { [WEB]: relabelled("{kustomize.toolkit.fluxcd.io/force: enabled}") },
    ["apps delete Deployment web"],
  ],
  ...["ssa: Ignore", "reconcile: disabled", "ssa: IfNotPresent"].map((annotation): Case => [
    `31 ${annotation} is not applied`,
    cluster("", { [WEB]: annotated(annotation, "1") }),
    { [WEB]: annotated(annotation, "2") },
    [],
  ]),
  [
    "32 nothing is deleted without prune",
    cluster("prune: false", { [WEB]: deployment("1"), "apps/web/b.yaml": deployment("1", "", "b") }),
    { "apps/web/b.yaml": null },
    ["apps none Deployment b"],
  ],
  [
    "32 an annotation keeps one object",
    cluster("", {
      [WEB]: deployment("1"),
      "apps/web/b.yaml": annotated("prune: disabled", "1").replaceAll("web", "b"),
    }),
    { "apps/web/b.yaml": null },
    ["apps none Deployment b"],
  ],
  [
    "32 another targetNamespace makes new objects beside the old ones",
    cluster("targetNamespace: a"),
    to("targetNamespace: b"),
    ["apps delete Deployment a/web", "apps create Deployment b/web"],
  ],
  [
    "33 two Kustomizations of one path are two deliveries",
    {
      ...cluster("targetNamespace: a"),
      "clusters/prod/b.yaml": kustomization("b", "./apps/web", "targetNamespace: b"),
    },
    V2,
    ["apps restart Deployment a/web", "b restart Deployment b/web"],
  ],
];

const LIFECYCLE: readonly Case[] = [
  [
    "62 a source that follows a tag is not reached",
    {
      ...cluster(),
      "clusters/prod/ext.yaml": gitRepository("ext", URL, "ref: {tag: v1}"),
      [APPS]: kustomization("apps", "./apps/web", "", "ext"),
    },
    V2,
    [says("apps"), "apps waits: notReached"],
  ],
  [
    "63 what goes with a Kustomization is as it prunes",
    cluster(),
    { [APPS]: null },
    ["apps delete Deployment web"],
  ],
  [
    "63 deletionPolicy Orphan leaves it",
    cluster("deletionPolicy: Orphan"),
    { [APPS]: null },
    ["apps none Deployment web"],
  ],
  [
    "63 deletionPolicy Delete deletes without prune",
    cluster("prune: false, deletionPolicy: Delete"),
    { [APPS]: null },
    ["apps delete Deployment web"],
  ],
  [
    "63 nothing goes while it is suspended",
    cluster("suspend: true"),
    { [APPS]: null },
    ["apps none Deployment web", "apps waits: suspended"],
  ],
  [
    "64 a refused class holds back the rest",
    cluster("", {
      [WEB]: deployment("1"),
      "apps/web/class.yaml":
        "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: s}\nprovisioner: a\n",
    }),
    {
      ...V2,
      "apps/web/class.yaml":
        "apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: s}\nprovisioner: b\n",
    },
    [says("apps none Deployment web")],
  ],
  ["66 automatic fields are silent", cluster(), to("retryInterval: 2m, timeout: 1m"), []],
  [
    "66 a rule that leaves fields as they are undoes what was changed there when it goes",
    cluster("ignore: [{paths: [/spec/replicas]}]"),
    to(""),
    ["apps unknown Kustomization flux-system/apps"],
  ],
  [
    "66 prune that comes deletes nothing that was left behind before",
    cluster("prune: false"),
    to(""),
    [says("apps none Kustomization")],
  ],
];

const CASES = [...APPLY, ...LIFECYCLE];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
