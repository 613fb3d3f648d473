import { strictEqual } from "node:assert";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { beginnings, shownTexts, yamlText } from "./texts.mjs";

// oxlint-disable-next-line no-control-regex -- they are what must not come out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
/** What GitHub replaces: mentions, references, addresses, emoji, commits. */
const LINKED = /@(?=\w)|#(?=\d)|:\/\/|\bwww\.|:[\w+-]+:|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i;
const INLINE = new Set(["text", "text_special", "html_inline"]);

export async function reportProperties(load, counts) {
  const escape = await load("report/escape.js");
  const { hanging } = await load("report/text/layout.js");
  const { inline, summaryHtml } = await load("report/markdown/inline.js");
  const { inlineHtml } = await load("report/html/inline.js");
  const markdown = new MarkdownIt({ html: true, linkify: true });
  // It takes an invisible character for the start of a host, which GitHub does not: LINKED asks for GitHub's rule.
  markdown.linkify.set({ fuzzyEmail: false });

  const escaped = (text) =>
    counts.tried("texts shown", () => {
      const lines = {
        plain: escape.plain(text),
        part: escape.plainPart(text),
        code: escape.codeSpan(text),
        cell: escape.breakableText(text) + escape.breakableCode(text),
        terminal: escape.terminal(text),
        html: escape.htmlText(text) + escape.htmlCode(text),
        page: escape.pageText(text),
        sarif: escape.sarifText(text),
        xml: escape.xmlText(text),
        property: escape.commandProperty(text).replace(CONTROL, ""),
      };
      for (const [form, line] of Object.entries(lines)) {
        if (form !== "property") strictEqual(CONTROL.test(line), false, `${form} holds a control`);
      }
      strictEqual(/[\r\n:,]/.test(escape.commandProperty(text)), false, "a property ends early");
      strictEqual(/^\s*::|##\[/.test(lines.terminal), false, "a workflow command");
      const own = lines.plain.replaceAll("<span>$</span>", " ");
      strictEqual(/[<>]/.test(own), false, "a tag");
      strictEqual(LINKED.test(own.replace(/&#\d+;/g, " ").replaceAll("\\", "")), false, "a link of GitHub's");
      strictEqual(/[<>"']/.test(lines.page) || /[<>"']/.test(lines.xml), false, "a tag of a page");
      return lines;
    });

  return [
    {
      name: "no text is markup, a link, a command or a control sequence",
      runs: 1200,
      property: fc.property(
        fc.oneof(
          shownTexts,
          yamlText.map((text) => [text]),
        ),
        (list) => {
          for (const text of beginnings(list)) escaped(text);
        },
      ),
    },
    {
      name: "Markdown shows a text as text",
      runs: 30,
      property: fc.property(shownTexts, (list) => {
        const text = list.join("");
        const { plain, code } = escaped(text);
        const [open, inner, close, ...more] = markdown.parse(`a ${plain} b`, {});
        strictEqual(more.length, 0, "more than a paragraph");
        strictEqual(open.type + close.type, "paragraph_openparagraph_close");
        for (const { type, content } of inner.children) {
          strictEqual(INLINE.has(type), true, `${type} in a text`);
          if (type === "html_inline") strictEqual(/^<\/?span>$/.test(content), true, content);
        }
        const alone = markdown.parse(plain, {});
        strictEqual(
          alone.length <= 3 && (alone[0]?.type ?? "paragraph_open") === "paragraph_open",
          true,
          "a block",
        );
        const [, span] = markdown.parse(`a ${code} b`, {});
        const kinds = span.children.map(({ type }) => type).filter((type) => !INLINE.has(type));
        strictEqual(kinds.every((type) => type === "code_inline") && kinds.length < 2, true, kinds.join());
        const pieces = [text, { code: text }, { name: text }, { prose: text }, { strong: [text] }];
        const row = inline(pieces, {}, "cell");
        const table = markdown.parse(`| a | b |\n| --- | --- |\n| ${row} | b |\n`, {});
        strictEqual(table.filter(({ type }) => type === "td_open").length, 2, "cells");
        strictEqual(table.filter(({ type }) => type === "tr_open").length, 2, "rows");
        strictEqual(table.at(-1).type, "table_close");
        const tags = /<(?!\/?(?:b|code|wbr|span|strong)>)/;
        for (const html of [summaryHtml(pieces), inlineHtml(pieces, {})])
          strictEqual(tags.test(html), false, html);
        for (const line of hanging("  ", text, { color: false, width: 40, unicode: true }))
          strictEqual(CONTROL.test(line) || /^\s*::/.test(line), false, line);
        const fenced = markdown.parse(escape.fence(text, "diff"), {});
        strictEqual(fenced.length === 1 && fenced[0].type === "fence", true, "a fence that ends early");
      }),
    },
  ];
}
