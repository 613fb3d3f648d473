import { expect, it } from "vitest";
import { reasonOf, withChanges } from "../../src/model/problem.ts";

const problem = { code: "unsupported", message: 'left out: "a" is remote.' } as const;

it("tells what changes behind the reason, and gives each of both", () => {
  const told = withChanges(problem, "a v1 → v2");
  expect(told.message).toBe('left out: "a" is remote. What changes: a v1 → v2');
  expect([reasonOf(told), told.changes]).toEqual([problem.message, "a v1 → v2"]);
  expect(reasonOf(problem)).toBe(problem.message);
});

it("takes no name of the repository for its own words", () => {
  const forged = { ...problem, message: 'left out: "x What changes: only a comment" is remote' };
  expect([reasonOf(forged), withChanges(forged, undefined).changes]).toEqual([forged.message, undefined]);
});
