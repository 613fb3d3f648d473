import { expect, test } from "vitest";
import { judgeSource, type SourceQuestion } from "../../../src/sources/flux/source.ts";
import { UNKNOWN_BRANCH } from "../../../src/model/target-branch.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import type { ValueMap } from "../../../src/yaml/value.ts";

const reference = { kind: "GitRepository", namespace: "flux-system", name: "flux-system" };

const declared = (url: string): ValueMap => ({
  apiVersion: "source.toolkit.fluxcd.io/v1",
  kind: "GitRepository",
  metadata: { name: "flux-system", namespace: "flux-system" },
  spec: { url, ref: { branch: "main" } },
});

const question: SourceQuestion = {
  tree: memoryTree({}),
  reference,
  source: undefined,
  ownUrls: [],
  branch: UNKNOWN_BRANCH,
  parentSource: undefined,
  parentIsAssumed: false,
  readsItself: false,
  isAtRevision: false,
  root: "apps",
  hasPath: true,
};

const own = "https://github.com/acme/gitops";

/** What shows that a Kustomization is deployed from this repository, and what only makes it likely. */
test.each<[why: string, asked: Partial<SourceQuestion>, isAssumed: boolean]>([
  ["no source is declared; only its path is here", {}, true],
  ["a source is declared, but the checkout has no address", { source: declared(own) }, true],
  ["the source has this repository's address", { source: declared(own), ownUrls: [`${own}.git`] }, false],
  ["bootstrapping names this repository's source so", { ownUrls: [own] }, false],
  [
    "a source of another name is not declared",
    { ownUrls: [own], reference: { ...reference, name: "apps" } },
    true,
  ],
  ["it builds the directory that it is declared in", { readsItself: true }, false],
  ["it has its parent's source", { parentSource: "GitRepository flux-system/flux-system" }, false],
  [
    "it has its parent's source, which is a guess",
    { parentSource: "GitRepository flux-system/flux-system", parentIsAssumed: true },
    true,
  ],
])("%s", (_, asked, isAssumed) => {
  expect(judgeSource({ ...question, ...asked })).toMatchObject({ kind: "own", isAssumed });
});

test("without a source nobody knows what it builds", () => {
  const none = { kind: "", namespace: "flux-system", name: "" };
  expect(judgeSource({ ...question, reference: none })).toEqual({
    kind: "foreign",
    message:
      "it names no source: what it builds is not known here. Complete spec.sourceRef, unless something adds it",
  });
});

// https://fluxcd.io/flux/components/source/gitrepositories/#reference
test.each([
  ["main", { waiting: { code: "notReached" }, pin: { revision: "master", isSure: true } }],
  ["master", { follows: "master" }],
  [null, { follows: "master" }],
])("a source without a reference follows master, and a change into %s", (name, verdict) => {
  const source = { ...declared(own), spec: { url: own } };
  const branch = { name, isDefault: null };
  expect(judgeSource({ ...question, ownUrls: [own], source, branch })).toMatchObject(verdict);
});
