import { expect, test } from "vitest";
import { application, deployment } from "./repository.ts";
import { told } from "./told.ts";

const APP = "argocd/web.yaml";
const WEB = "argo:argocd/web@in-cluster";
const looking = (at?: string, more: object = {}) =>
  application({
    ...(at !== undefined && { annotations: { "argocd.argoproj.io/manifest-generate-paths": at } }),
    ...more,
  });
const files = (at?: string) => ({
  [APP]: looking(at),
  "apps/web/kustomization.yaml": "resources: [../../base]\n",
  "base/kustomization.yaml": "resources: [deploy.yaml]\n",
  "base/deploy.yaml": deployment("1"),
});
const DEPLOY = { "base/deploy.yaml": deployment("2") };
const waits = `${WEB} waits: notReached`;

/** https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (UpdateRevisionForPaths) */
test.each<readonly [string, string | undefined, Readonly<Record<string, string>>, boolean]>([
  ["what it reads elsewhere changes", ".", DEPLOY, true],
  ["that is named too", ".;/base", DEPLOY, false],
  ["no path is named", undefined, DEPLOY, false],
  ["something there changes as well", ".", { ...DEPLOY, "apps/web/notes.md": "a" }, false],
  [
    "its source changes as well",
    ".",
    { ...DEPLOY, [APP]: looking(".", { source: { kustomize: { nameSuffix: "" } } }) },
    false,
  ],
  ["the annotation comes with it", undefined, { ...DEPLOY, [APP]: looking(".") }, false],
])("an Application that looks at some paths: %s", async (_, at, change, expected) => {
  const lines = await told(files(at), change);
  expect(lines.includes(waits)).toBe(expected);
  expect(lines).toContain(`${WEB} Deployment web/web restart`);
});

test("one that waits for another reason says that", async () => {
  const base = { ...files(), [APP]: looking(".", { syncPolicy: {} }) };
  expect(await told(base, DEPLOY)).toContain(`${WEB} waits: manualSync`);
});

const BEGINS = `${WEB} Application argocd/web unknown releases`;

test.each<readonly [string, string | undefined, string | undefined, boolean]>([
  ["comes and leaves out files that it reads", undefined, ".", true],
  ["leaves out more of them", ".;/base", ".", true],
  ["comes and names all of them", undefined, "/", false],
  ["names other paths that hold none of them", "/a", "/b", false],
  ["goes", ".", undefined, false],
])("an annotation that %s", async (_, before, after, expected) => {
  const lines = await told(files(before), { [APP]: looking(after) });
  expect(lines.includes(BEGINS)).toBe(expected);
});
