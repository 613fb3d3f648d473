import { describe, expect, test } from "vitest";
import { explainRefusal, mayCreate } from "../../src/github/comment.ts";

/** What needs no server. The whole way to GitHub and back is in __tests__/action/comment.test.ts. */

function refusal(status: number, message: string): Error {
  return Object.assign(new Error(message), { status });
}

describe("a refusal", () => {
  test("for lack of a permission says which one", () => {
    expect(explainRefusal(refusal(403, "Resource not accessible by integration"), false)).toBe(
      "The comment could not be written. GitHub says: Resource not accessible by integration " +
        'Give the job the permission "pull-requests: write"; the job summary has the report.',
    );
  });

  test("on a fork's pull request says that it cannot be helped", () => {
    expect(explainRefusal(refusal(403, "Forbidden"), true)).toContain("from a fork the token can only read");
  });

  test("for another reason is told in GitHub's words", () => {
    expect(explainRefusal(refusal(500, "Server Error"), false)).toBe(
      "The comment could not be written. GitHub says: Server Error",
    );
  });

  test("for a rate limit does not ask for permissions", () => {
    expect(explainRefusal(refusal(403, "API rate limit exceeded"), false)).not.toContain("permission");
  });

  test("of GraphQL has no status", () => {
    const error = Object.assign(new Error("Something went wrong"), { name: "GraphqlResponseError" });
    expect(explainRefusal(error, false)).toContain("Something went wrong");
  });

  test("is not what a bug is", () => {
    expect(explainRefusal(new TypeError("x is undefined"), false)).toBeUndefined();
    expect(explainRefusal("text", false)).toBeUndefined();
  });
});

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
