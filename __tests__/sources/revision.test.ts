import { expect, test } from "vitest";
import { reachOf } from "../../src/sources/revision.ts";

const main = { name: "main", isDefault: true };
const release = { name: "release", isDefault: false };
const nobody = { name: null, isDefault: null };

test.each([
  ["main", main, "reached"],
  ["refs/heads/main", main, "reached"],
  ["", main, "reached"],
  ["HEAD", main, "reached"],
  ["HEAD", release, "notReached"],
  ["main", release, "notReached"],
  ["release", release, "reached"],
  ["main", nobody, "unknown"],
  ["HEAD", nobody, "unknown"],
  ["v1.2.3", nobody, "notReached"],
  ["1.*", main, "notReached"],
  ["^1.0", main, "notReached"],
  [">=1.0 <2", main, "notReached"],
  ["0123456789abcdef0123456789abcdef01234567", nobody, "notReached"],
  ["refs/tags/x", nobody, "notReached"],
  ["develop", main, "notReached"],
] as const)("%s of a change into %j: %s", (revision, branch, expected) => {
  expect(reachOf(revision, branch)).toBe(expected);
});
