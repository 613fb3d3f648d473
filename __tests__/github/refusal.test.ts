import { describe, expect, test } from "vitest";
import { explainRefusal } from "../../src/github/refusal.ts";
import { UserError } from "../../src/model/user-error.ts";

/** What needs no server. The whole way to GitHub and back is in __tests__/action/comment.test.ts. */

function refusal(status: number, message: string): Error {
  return Object.assign(new Error(message), { status });
}

describe("a refusal", () => {
  test("for lack of a permission says which one", () => {
    expect(explainRefusal(refusal(403, "Resource not accessible by integration"), false)).toBe(
      "The comment could not be written. GitHub says: Resource not accessible by integration. " +
        'Give the job the permission "pull-requests: write"; the job summary has the report.',
    );
  });

  test("on a fork's pull request says that it cannot be helped", () => {
    expect(explainRefusal(refusal(403, "Forbidden"), true)).toContain("from a fork the token can only read");
  });

  test("for another reason is told in GitHub's words", () => {
    expect(explainRefusal(refusal(500, "Server Error"), false)).toBe(
      "The comment could not be written. GitHub says: Server Error.",
    );
  });

  test("for a rate limit does not ask for permissions", () => {
    expect(explainRefusal(refusal(403, "API rate limit exceeded"), false)).not.toContain("permission");
  });

  test("of GraphQL has no status", () => {
    const error = Object.assign(new Error("Something went wrong"), { name: "GraphqlResponseError" });
    expect(explainRefusal(error, false)).toContain("Something went wrong");
  });

  test("in a whole page of a proxy is cut", () => {
    const page = `<html>\n${"<p>Blocked</p>\n".repeat(1000)}`;
    const text = explainRefusal(refusal(503, page), false);
    expect(text.length).toBeLessThan(400);
    expect(text).not.toContain("\n");
  });

  test("of an answer that GitHub would not give is told as it is", () => {
    expect(explainRefusal(new UserError("No list."), false)).toBe(
      "The comment could not be written. No list.",
    );
  });

  test("that is a bug of ours is told as one, without its message", () => {
    for (const error of [new TypeError("hunter2 is undefined"), "hunter2"]) {
      const text = explainRefusal(error, false);
      expect(text).toContain("This is a bug in Rollcast");
      expect(text).not.toContain("hunter2");
    }
  });
});
