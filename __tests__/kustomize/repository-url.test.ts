import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseRepositoryUrl } from "../../src/kustomize/files/repository-url.ts";

/** What api/internal/git/repospec.go of kustomize 5.8.3 made of each, its own test cases among them: a line each. */
const JUDGED = readFileSync(new URL("repository-urls.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line): unknown => JSON.parse(line));

test("URLs of repositories are read as kustomize reads them", () => {
  const ours = JUDGED.map((line): unknown => {
    const text = Array.isArray(line) ? String(line[0]) : "";
    const parsed = parseRepositoryUrl(text);
    if (parsed === undefined) return [text, null];
    const { clone, path, ref, withSubmodules, timeLimit } = parsed;
    return [text, { clone, path, ref, withSubmodules, timeLimit }];
  });
  expect(ours).toEqual(JUDGED);
  expect(JUDGED.length).toBeGreaterThan(150);
});
