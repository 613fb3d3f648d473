import { expect, test } from "vitest";
import { kustomization } from "./flux-repository.ts";
import { deployment, outcome, URL, type Texts } from "./outcome.ts";

/** A FluxInstance that nothing in the repository applies; its operator makes what syncs clusters/prod. */
function instance(patches: readonly (readonly [target: string, patch: string])[]): string {
  const list = patches.map(([target, patch]) => `{target: ${target}, patch: ${JSON.stringify(patch)}}`);
  return `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  sync: {kind: GitRepository, url: "${URL}", ref: refs/heads/main, path: clusters/prod}
  kustomize: {patches: [${list.join(", ")}]}
`;
}

const FILE = "bootstrap/flux.yaml";
const APPS = "clusters/prod/apps.yaml";
const SYNC = "{kind: Kustomization}";
const TAG = (tag: string) =>
  `- op: add\n  path: /spec/postBuild\n  value: {substitute: {tag: "${tag}", size: "2"}}\n`;
const MERGED = (tag: string) => `
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: all}
spec: {postBuild: {substitute: {tag: "${tag}"}}}
`;
const CONTROLLERS = ["{kind: Deployment}", "- op: replace\n  path: /spec/replicas\n  value: 2\n"] as const;

const base = (
  patches: readonly (readonly [string, string])[],
  files: Texts = { "clusters/prod/web.yaml": deployment("${tag}") },
): Texts => ({ [FILE]: instance(patches), ...files });

const CASES: readonly (readonly [string, Texts, Texts, readonly unknown[]])[] = [
  [
    "a variable in a JSON patch reaches what lies there",
    base([[SYNC, TAG("1")]]),
    { [FILE]: instance([[SYNC, TAG("2")]]) },
    ["flux-system restart Deployment web"],
  ],
  [
    "a variable in a merge patch, beside a patch of the controllers",
    base([CONTROLLERS, ["{kind: Kustomization, name: flux-system}", MERGED("1")]]),
    { [FILE]: instance([CONTROLLERS, ["{kind: Kustomization, name: flux-system}", MERGED("2")]]) },
    ["flux-system restart Deployment web"],
  ],
  [
    "a patch of the controllers alone changes nothing of what is synced",
    base([], { "clusters/prod/web.yaml": deployment("1") }),
    { [FILE]: instance([CONTROLLERS]) },
    [],
  ],
  [
    "a patch that reaches the Kustomizations which lie there",
    base(
      [
        [
          SYNC,
          `- op: add\n  path: /spec/patches\n  value: [{target: {kind: Kustomization}, patch: '[{"op": "add", "path": "/spec/postBuild", "value": {"substitute": {"tag": "1"}}}]'}]\n`,
        ],
      ],
      { [APPS]: kustomization("apps", "./apps/web"), "apps/web/web.yaml": deployment("${tag}") },
    ),
    {
      [FILE]: instance([
        [
          SYNC,
          `- op: add\n  path: /spec/patches\n  value: [{target: {kind: Kustomization}, patch: '[{"op": "add", "path": "/spec/postBuild", "value": {"substitute": {"tag": "2"}}}]'}]\n`,
        ],
      ]),
    },
    ["apps restart Deployment web"],
  ],
  [
    "another path",
    base([], { "clusters/prod/web.yaml": deployment("1"), "clusters/next/web.yaml": deployment("2") }),
    { [FILE]: instance([[SYNC, "- op: replace\n  path: /spec/path\n  value: clusters/next\n"]]) },
    ["flux-system restart Deployment web"],
  ],
  [
    "another branch of the generated source, which this change does not reach",
    base([["{kind: GitRepository}", "- op: replace\n  path: /spec/ref\n  value: {branch: stable}\n"]], {
      "clusters/prod/web.yaml": deployment("1"),
    }),
    { "clusters/prod/web.yaml": deployment("2") },
    ["flux-system restart Deployment web", "flux-system waits: notReached"],
  ],
];

test.each(CASES)("of a FluxInstance: %s", async (_, before, change, expected) => {
  expect(await outcome(before, change)).toEqual(expected);
});
