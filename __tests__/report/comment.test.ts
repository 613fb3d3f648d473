import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import type { CommentContext } from "../../src/report/comment.ts";
import { COMMENT_LIMIT, formatComment } from "../../src/report/comment.ts";
import { FORMS } from "../../src/report/content/report.ts";
import { allEffects, exempted, secrets } from "./fixtures/cases.ts";
import { calm, demo, partlyAnalysed, staleOnly } from "./fixtures/demo.ts";
import { hostile } from "./fixtures/hostile.ts";
import { hostileText } from "./fixtures/hostile-text.ts";
import { large, unfoldable } from "./fixtures/large.ts";
import { forecast } from "./fixtures/make.ts";
import { unseen } from "./fixtures/unseen.ts";

const context: CommentContext = {
  marker: "<!-- rollcast:default -->",
  reportUrl: "https://github.com/acme/shop/actions/runs/7",
  repositoryUrl: "https://github.com/acme/shop",
  headSha: "7be41d9",
};

function comment(forecast: Forecast, more: Partial<CommentContext> = {}): string {
  return formatComment(forecast, { ...context, ...more }).markdown;
}

describe("the comment, as a reader sees it", () => {
  test.each<[string, Forecast]>([
    ["demo", demo()],
    ["stale", staleOnly()],
    ["partly-analysed", partlyAnalysed()],
    ["calm", calm()],
    ["large", large()],
    ["all-effects", allEffects()],
    ["exempted", exempted()],
    ["unseen", unseen()],
    ["secrets", secrets()],
  ])("%s", async (name, forecast) => {
    await expect(comment(forecast)).toMatchFileSnapshot(`expected/${name}.md`);
  });

  test("starts with its marker, and is the same for the same forecast", () => {
    expect(comment(demo()).split("\n")[0]).toBe(context.marker);
    expect(comment(large())).toBe(comment(structuredClone(large())));
  });

  test("says when an earlier impact is gone", () => {
    expect(comment(calm(), { hadImpactBefore: true })).toContain(
      "An earlier state of this pull request had an impact",
    );
    expect(comment(calm())).not.toContain("earlier");
  });

  test("never calls calm what was not analysed", () => {
    const [first, ...others] = partlyAnalysed().deployables;
    expect(first?.analysis).toBe("full");
    const markdown = comment(forecast(others));
    expect(markdown).toMatch(/^### 🟡 /m);
    expect(markdown).not.toContain("🟢");
  });

  test("links nothing without a repository", () => {
    const { markdown } = formatComment(demo(), { marker: context.marker });
    expect(markdown.replaceAll("](https://github.com/OWNER/rollcast", "")).not.toContain("](");
    expect(markdown).toContain("`base/flask.yaml:18`");
  });
});

describe("the size ladder", () => {
  const big = unfoldable(20, 12, 60);

  test("takes the longest form that fits, and every form is shorter than the one before", () => {
    const sizes = new Map<string, number>();
    for (let limit = 1_200_000; limit > 400; limit = Math.floor(limit * 0.6)) {
      const { markdown, form } = formatComment(big, { ...context, limit });
      if (form !== "headline") expect(markdown.length).toBeLessThanOrEqual(limit);
      sizes.set(form, markdown.length);
    }
    expect([...sizes.keys()]).toEqual(FORMS.filter((form) => sizes.has(form)));
    expect([...sizes.values()]).toEqual([...sizes.values()].sort((a, b) => b - a));
  });

  test("fits GitHub's limit, says what it left out and where all of it is, and is whole", () => {
    const { markdown, form } = formatComment(big, context);
    expect(form).not.toBe("full");
    expect(markdown.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(markdown).toContain("Left out to be short: ");
    expect(markdown).toContain("[full report](https://github.com/acme/shop/actions/runs/7)");
    expectWhole(markdown);
  });

  test("keeps the first rows of a huge forecast, the worst first", () => {
    const { markdown } = formatComment(unfoldable(60, 12, 60), context);
    expect(markdown.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.length).toBeGreaterThan(10);
    expectWhole(markdown);
  });
});

describe("hostile input", () => {
  test("changes no structure, mentions nobody, and is not markup", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = comment(hostile(text));
        expectWhole(markdown);
        const outside = withoutCode(markdown);
        expect(outside).not.toMatch(/@[\p{L}\p{N}_-]/u);
        expect(outside.match(/^#+ /gm)).toEqual(["### "]);
        const tags = new Set([...outside.matchAll(/<[^>]*>/g)].map(([tag]) => tag));
        const ours = [
          "<!-- rollcast:default -->",
          "<br>",
          "<details>",
          "</details>",
          "<summary>",
          "</summary>",
          "<wbr>",
        ];
        expect(
          [...tags].filter((tag) => !/^<\/?(?:sub|span|code|b)>$/.test(tag) && !ours.includes(tag)),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every fold is closed, every table row has its table's cells, every fence its end. */
function expectWhole(markdown: string): void {
  const outside = withoutCode(markdown);
  expect(outside).not.toContain("```");
  expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
  expect(outside.match(/<summary>/g)?.length).toBe(outside.match(/<\/summary>/g)?.length);
  let cells = 0;
  for (const line of outside.split("\n")) {
    if (!line.startsWith("| ")) {
      cells = 0;
      continue;
    }
    const count = line.split("|").length;
    if (cells > 0) expect(count).toBe(cells);
    cells = count;
  }
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^(`{3,})\w+\n[\s\S]*?\n\1$/gm, "").replace(/`[^`\n]+`/g, "`");
}
