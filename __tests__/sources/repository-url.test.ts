import { expect, test } from "vitest";
import { isOwnRepository } from "../../src/sources/repository-url.ts";

const own = ["https://github.com/acme/gitops.git"];

test.each([
  ["https://github.com/acme/gitops", true],
  ["https://user:token@github.com/Acme/GitOps.git/", true],
  ["git@github.com:acme/gitops.git", true],
  ["ssh://git@github.com:22/acme/gitops", true],
  ["https://github.com/acme/other", false],
  ["https://gitlab.com/acme/gitops", false],
  ["{{repo}}", false],
])("%s is this repository: %s", (url, expected) => {
  expect(isOwnRepository(url, own)).toBe(expected);
});

test("without a known URL nobody can tell", () => {
  expect(isOwnRepository("https://github.com/acme/gitops", [])).toBeUndefined();
});
