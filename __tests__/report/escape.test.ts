import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeSpan, fence, link, plain, prose, terminal, urlPath, visible } from "../../src/report/escape.ts";
import { hostileText } from "./fixtures/hostile-text.ts";

const INVISIBLE = /(?![\u200b\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function holds(check: (text: string) => void): void {
  fc.assert(fc.property(hostileText, check), { numRuns: 2000 });
}

describe("visible", () => {
  test("shows what would hide or reorder text, and keeps one line", () => {
    expect(visible("a\u202egnp.exe\u202c")).toBe("a\ufffdgnp.exe\ufffd");
    expect(visible("\u001b[2Ja\r\nb\tc")).toBe("\ufffd[2Ja b c");
    expect(visible("half \ud83d of a pair")).toBe("half \ufffd of a pair");
    expect(visible("👩‍🚀 naïve 日本語")).toBe("👩‍🚀 naïve 日本語");
  });
});

describe("plain", () => {
  test.each([
    ["a_b *c* [d](e) ![f]", "a\\_b \\*c\\* \\[d\\](e) \\!\\[f\\]"],
    ["<b>&amp;", "&#60;b&#62;&#38;amp;"],
    ["a|b\\|c", "a&#124;b&#92;&#124;c"],
    ["@octocat and me@example.com", "@\u200boctocat and me@\u200bexample.com"],
    ["fixes #12 and o/r#3", "fixes #\u200b12 and o/r#\u200b3"],
    ["see https://evil.example", "see https:\u200b//evil.example"],
    ["# title", "\\# title"],
    ["1. item", "1\\. item"],
    ["- item", "\\- item"],
    ["costs $5", "costs <span>$</span>5"],
    ["a :skull: and :+1::8ball: at 10:20", "a :\u200bskull: and :\u200b+1::\u200b8ball: at 10:20"],
    ["d4e5f65 is", "d4e5f6\u200b5 is"],
    [
      "0123456789abcdef".repeat(2) + "01234567",
      "012345\u200b6789ab\u200bcdef01\u200b234567\u200b89abcd\u200bef0123\u200b4567",
    ],
    ["x_abcdef0 v1_2345678", "x\\_abcdef\u200b0 v1\\_234567\u200b8"],
    ["sha256 of 64 digits: " + "a1".repeat(32), "sha256 of 64 digits: " + "a1".repeat(32)],
  ])("%s", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test("never holds markup, a link or a mention", () => {
    holds((text) => {
      const result = plain(text).replaceAll("<span>$</span>", "$");
      expect(result).not.toMatch(INVISIBLE);
      expect(result).not.toMatch(/[<>|\n]/);
      expect(result).not.toMatch(/@[\p{L}\p{N}_-]/u);
      expect(result).not.toMatch(/:\/\//);
      expect(result.replaceAll("\\", "")).not.toMatch(/:[\w+-]+:/);
      expect(result).not.toMatch(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i);
      // Every mark has its backslash; no backslash of the text's own is left that could escape ours.
      expect(result).not.toContain("`");
      expect(result.replace(/\\[*_~[\]!.)+=#-]/g, "")).not.toMatch(/[*_~[\]!\\]/);
    });
  });
});

describe("prose", () => {
  test("keeps code spans and escapes around them", () => {
    expect(prose("Add `a_b` to <c>.")).toBe("Add `a_b` to &#60;c&#62;.");
    expect(prose("one ` alone")).toBe("one &#96; alone");
  });

  test("holds backticks only in pairs, and no raw HTML but its own", () => {
    holds((text) => {
      const result = prose(text)
        .replaceAll("<span>$</span>", "$")
        .replace(/<code>[\w\s&#;\P{ASCII}]*<\/code>/gu, "");
      // Texts on both sides of code are none together.
      const outside = result.replace(/`[^`]+`/g, " ");
      expect(outside).not.toMatch(/[`<>|\n]/);
      expect(outside).not.toMatch(/@[\p{L}\p{N}_-]/u);
    });
  });
});

describe("codeSpan", () => {
  test.each([
    ["conf/nginx.conf", "`conf/nginx.conf`"],
    ["@octocat #1", "`@octocat #1`"],
    ["a|b", "<code>a&#124;b</code>"],
    ["`<b>", "<code>&#96;&#60;b&#62;</code>"],
    ["", '`""`'],
  ])("%s", (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test("is one span whatever is in it", () => {
    holds((text) => {
      expect(codeSpan(text)).toMatch(/^(`[^`|\n]+`|<code>(?:[^<>`|\n&*_[\]\\@]|&#\d+;)*<\/code>)$/);
    });
  });
});

describe("fence", () => {
  test("is longer than any run of backticks in it", () => {
    expect(fence("a\n```\nb", "text")).toBe("````text\na\n```\nb\n````");
  });

  test("ends only at its end", () => {
    holds((text) => {
      const lines = fence(text, "diff").split("\n");
      const mark = lines.at(-1) ?? "";
      expect(mark).toMatch(/^`{3,}$/);
      expect(lines[0]).toBe(`${mark}diff`);
      expect(lines.slice(1, -1).filter((line) => line.includes(mark))).toEqual([]);
    });
  });
});

describe("in other languages", () => {
  test("a link's target cannot end early", () => {
    expect(link("`x`", "https://example.com/a b)c")).toBe("[`x`](https://example.com/a%20b%29c)");
    holds((text) => {
      expect(link("x", `https://example.com/${urlPath(text)}`)).toMatch(
        /^\[x\]\(https:\/\/example\.com\/[^\s<>()|\\`"]*\)$/,
      );
    });
  });

  test("a terminal's line holds no control sequence and no workflow command", () => {
    expect(terminal("::error::x")).toBe(":\u200b:error::x");
    expect(terminal("##[error]x")).toBe("#\u200b#[error]x");
    holds((text) => {
      const result = terminal(text);
      expect(result).not.toMatch(INVISIBLE);
      expect(result.trimStart().startsWith("::")).toBe(false);
      expect(result).not.toContain("##[");
    });
  });
});
