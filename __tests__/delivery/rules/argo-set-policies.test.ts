import { expect, test } from "vitest";
import { OWN, root, says, type Case } from "./argo-repository.ts";
import { deployment, outcome, type Texts } from "./outcome.ts";

function set(policy: string, names: readonly string[], tag = "1"): Texts {
  return {
    "argocd/set.yaml": JSON.stringify({
      apiVersion: "argoproj.io/v1alpha1",
      kind: "ApplicationSet",
      metadata: { name: "all", namespace: "argocd" },
      spec: {
        generators: [{ list: { elements: names.map((name) => ({ name })) } }],
        syncPolicy: { applicationsSync: policy },
        template: {
          metadata: { name: "{{name}}" },
          spec: {
            project: "default",
            destination: { server: "https://kubernetes.default.svc", namespace: "web" },
            source: { ...OWN, path: "apps/{{name}}", kustomize: { images: [`reg/web:${tag}`] } },
            syncPolicy: { automated: { prune: true } },
          },
        },
      },
    }),
  };
}

const A: Texts = {
  ...root(),
  "apps/b/kustomization.yaml": "resources: [b.yaml]\n",
  "apps/b/b.yaml": deployment("1", "", "b"),
};
const RESTARTS = "web restart Deployment web/web";
const B2: Texts = { "apps/b/b.yaml": deployment("2", "", "b") };
const ENV: Texts = { "apps/web/web.yaml": deployment("1", ", env: [{name: A, value: b}]") };
const both = (policy: string, tag?: string): Texts => ({ ...set(policy, ["web", "b"], tag), ...A });

const FAILING = (set("sync", ["web"])["argocd/set.yaml"] ?? "")
  .replace('"generators"', '"goTemplate":true,"goTemplateOptions":["missingkey=error"],"generators"')
  .replaceAll("{{name}}", "{{.nam}}");

const NAMELESS = (set("sync", ["web"])["argocd/set.yaml"] ?? "").replace(
  '"name":"{{name}}"',
  '"name":"{{nam}}"',
);

/** A set that does not compare some fields of its Applications. */
function leaving(rule: object, names: readonly string[], tag?: string): Texts {
  const text = set("sync", names, tag)["argocd/set.yaml"] ?? "";
  const rules = JSON.stringify([rule]);
  return {
    "argocd/set.yaml": text.replace('"template"', `"ignoreApplicationDifferences":${rules},"template"`),
  };
}
const IMAGES = { jsonPointers: ["/spec/source/kustomize/images"] };

const CASES: readonly Case[] = [
  ...(
    [
      [IMAGES, []],
      [{ jqPathExpressions: [".spec.source.kustomize"] }, []],
      [{ jsonPointers: ["/spec/syncPolicy"] }, [RESTARTS]],
      [{ ...IMAGES, name: "web" }, []],
      [{ ...IMAGES, name: "b" }, [RESTARTS]],
    ] as const
  ).map(([rule, expected]): Case => [
    `63 what ignoreApplicationDifferences names stays as it is: ${JSON.stringify(rule)}`,
    { ...leaving(rule, ["web"]), ...A },
    leaving(rule, ["web"], "2"),
    expected,
  ]),
  [
    "63 ignoreApplicationDifferences counts with the change that brings it, and not for an Application that comes",
    { ...set("sync", ["web"]), ...A },
    leaving(IMAGES, ["web", "b"], "2"),
    ["b create Deployment web/b"],
  ],
  [
    "63 ignoreApplicationDifferences leaves nothing of the files as it is",
    { ...leaving(IMAGES, ["web"]), ...A },
    { ...leaving(IMAGES, ["web"], "2"), ...ENV },
    [RESTARTS],
  ],
  ...["sync", "create-update"].map((policy): Case => [
    `63 ${policy} changes Applications`,
    both(policy),
    set(policy, ["web", "b"], "2"),
    [RESTARTS],
  ]),
  ...["create-only", "create-delete"].map((policy): Case => [
    `63 ${policy} leaves them as they are`,
    both(policy),
    set(policy, ["web", "b"], "2"),
    ["b waits: notReached", RESTARTS, "web waits: notReached"],
  ]),
  ...["sync", "create-delete"].map((policy): Case => [
    `63 ${policy} deletes Applications`,
    both(policy),
    set(policy, ["web"]),
    [says("b delete Deployment web/b")],
  ]),
  ...["create-only", "create-update"].map((policy): Case => [
    `63 ${policy} leaves those that it makes no more`,
    both(policy),
    set(policy, ["web"]),
    [],
  ]),
  [
    "63 which go on delivering",
    both("create-only"),
    { ...set("create-only", ["web"]), ...B2 },
    ["b restart Deployment web/b"],
  ],
  [
    "63 by the declaration that is there",
    both("create-only"),
    { ...set("create-only", ["web", "b"], "2"), ...ENV },
    ["b waits: notReached", RESTARTS],
  ],
  [
    "63 new ones are made",
    { ...set("create-only", ["web"]), ...A },
    set("create-only", ["web", "b"]),
    ["b create Deployment web/b"],
  ],
  [
    "63 a set that goes takes them along",
    both("create-only"),
    { "argocd/set.yaml": null },
    ["b delete Deployment web/b", "web delete Deployment web/web"],
  ],
  [
    "34 what a file of its path says comes at once",
    both("create-only"),
    { "apps/web/.argocd-source-web.yaml": "kustomize: {images: ['reg/web:2']}\n" },
    [RESTARTS],
  ],
  [
    "53 what a set makes twice stays as it was",
    both("sync"),
    { ...set("sync", ["web", "web", "b"]), ...ENV },
    [says("web none: Argo CD cannot make its Applications"), RESTARTS],
  ],
  [
    "52 and what a set that fails has made",
    both("sync"),
    { "argocd/set.yaml": FAILING, ...ENV },
    [says("all none: Argo CD cannot make its Applications"), RESTARTS],
  ],
  [
    "51 and what one has made that makes a name which is none, since it fails before it deletes",
    both("sync"),
    { "argocd/set.yaml": NAMELESS, ...ENV },
    [RESTARTS, says('{{nam}} none: Argo CD refuses it: "{{nam}}" is no name')],
  ],
  [
    "63 one that begins to change them lets go what has gathered",
    both("create-only"),
    set("sync", ["web", "b"]),
    ["b unknown Application argocd/b", "web unknown Application argocd/web"],
  ],
];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
