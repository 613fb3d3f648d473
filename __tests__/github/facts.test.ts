import { expect, test } from "vitest";
import { repositoryFacts } from "../../src/github/facts.ts";

const repository = {
  default_branch: "main",
  clone_url: "https://github.com/acme/gitops.git",
  ssh_url: "git@github.com:acme/gitops.git",
  html_url: "https://github.com/acme/gitops",
};
const ownUrls = [repository.clone_url, repository.ssh_url, repository.html_url];

test.each([
  ["pull_request", { pull_request: { base: { ref: "main" } } }, { name: "main", isDefault: true }],
  ["pull_request", { pull_request: { base: { ref: "release" } } }, { name: "release", isDefault: false }],
  ["merge_group", { merge_group: { base_ref: "refs/heads/main" } }, { name: "main", isDefault: true }],
  ["push", { ref: "refs/heads/x/y" }, { name: "x/y", isDefault: false }],
  ["push", { ref: "refs/tags/v1" }, { name: null, isDefault: null }],
  ["workflow_dispatch", {}, { name: null, isDefault: null }],
])("%s %j goes into %j", (name, payload, branch) => {
  expect(repositoryFacts({ name, payload: { ...payload, repository } })).toEqual({ ownUrls, branch });
});

test("an event that says nothing tells nothing", () => {
  expect(repositoryFacts({ name: "push", payload: null })).toEqual({
    ownUrls: [],
    branch: { name: null, isDefault: null },
  });
});
