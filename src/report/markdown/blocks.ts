import type { Block } from "../document/block.ts";
import { fence } from "../escape.ts";
import type { LinkContext } from "../links.ts";
import { inline, summaryHtml } from "./inline.ts";

/** Blocks as GitHub's Markdown, with a blank line between. */
export function blocksMarkdown(blocks: readonly Block[], context: LinkContext): string {
  return blocks
    .map((block) => blockMarkdown(block, context))
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockMarkdown(block: Block, context: LinkContext): string {
  switch (block.type) {
    case "heading":
      return `### ${inline(block.text, context)}`;
    case "paragraph":
      return inline(block.text, context);
    case "alert":
      return `> [!CAUTION]\n> ${inline(block.text, context)}`;
    case "list":
      return block.items.map((item) => `- ${inline(item, context)}`).join("\n");
    case "table":
      return table(
        block.headers,
        block.rows.map((row) => row.map((cell) => inline(cell, context, "cell"))),
      );
    case "code":
      return fence(block.text, block.language);
    case "fold":
      return `<details><summary>${summaryHtml(block.title)}</summary>\n\n${blocksMarkdown(block.blocks, context)}\n\n</details>`;
    case "footer":
      return `<sub>${inline(block.text, context)}</sub>`;
  }
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
