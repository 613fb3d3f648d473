import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createOurs } from "../../../scripts/judge-flux/ours.mjs";
import { isSame } from "../../../scripts/judge-flux/same.mjs";

/**
 * What Flux's own library has answered to random questions: `npm run judge:flux -- record`, and what we answer.
 * https://github.com/fluxcd/pkg
 */
interface Judged {
  readonly question: { readonly op: string };
  readonly answer: Readonly<Record<string, unknown>>;
}

const isJudged = (value: unknown): value is readonly Judged[] => Array.isArray(value);

function readJudged(): readonly Judged[] {
  const value: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "judged.json"), "utf8"));
  return isJudged(value) ? value : [];
}

describe.each(["envsubst", "substitute", "build", "artifact"])("%s", (op) => {
  test("is answered as Flux answers it", async () => {
    const ours = await createOurs(
      (file: string) => import(/* @vite-ignore */ `../../../src/${file.replace(/\.js$/, ".ts")}`),
    );
    const asked = readJudged().filter(({ question }) => question.op === op);
    expect(asked.length).toBeGreaterThan(40);
    for (const { question, answer } of asked) {
      const mine = await ours(question);
      expect(isSame(mine, answer), JSON.stringify({ question, mine, answer })).toBe(true);
    }
  });
});
