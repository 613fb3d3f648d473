import { expect, test } from "vitest";
import { mayCreate } from "../../src/github/comment.ts";

test.each([
  ["always", false, "pass", true],
  ["on-impact", true, "pass", true],
  ["on-impact", false, "pass", false],
  ["on-failure", true, "pass", false],
  ["on-failure", true, "fail", true],
  ["never", true, "fail", false],
] as const)(
  "the mode %s with impact %s and verdict %s makes a comment: %s",
  (mode, impact, verdict, made) => {
    expect(mayCreate(mode, impact, verdict)).toBe(made);
  },
);
