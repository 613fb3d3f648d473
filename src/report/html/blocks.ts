import type { Block } from "../document/block.ts";
import { pageLines, pageText } from "../escape.ts";
import type { LinkContext } from "../links.ts";
import { inlineHtml } from "./inline.ts";

/** The blocks of the comment, as HTML. */
export function blocksHtml(blocks: readonly Block[], context: LinkContext): string {
  return blocks.map((block) => blockHtml(block, context)).join("\n");
}

function blockHtml(block: Block, context: LinkContext): string {
  switch (block.type) {
    case "heading":
      return `<h1>${inlineHtml(block.text, context)}</h1>`;
    case "paragraph":
      return `<p>${inlineHtml(block.text, context)}</p>`;
    case "alert":
      return `<p class="alert" role="alert">${inlineHtml(block.text, context)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${inlineHtml(item, context)}</li>`).join("")}</ul>`;
    case "table":
      return table(
        block.headers,
        block.rows.map((row) => row.map((cell) => inlineHtml(cell, context))),
      );
    case "code":
      return `<pre tabindex="0">${block.language === "diff" ? diff(block.text) : pageLines(block.text)}</pre>`;
    case "fold":
      return `<details><summary>${inlineHtml(block.title, context)}</summary>${blocksHtml(block.blocks, context)}</details>`;
    case "footer":
      return `<footer>${inlineHtml(block.text, context)}</footer>`;
  }
}

/** Cells are HTML already; each knows its header, for a phone that shows rows as cards. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headers.map((header) => `<th scope="col">${pageText(header)}</th>`).join("");
  const body = rows.map((row) => `<tr>${cells(headers, row)}</tr>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

export function cells(headers: readonly string[], row: readonly string[]): string {
  return row
    .map((cell, index) => `<td data-header="${pageText(headers[index] ?? "")}">${cell}</td>`)
    .join("");
}

function diff(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const kind = line.startsWith("+") ? "ins" : line.startsWith("-") ? "del" : "span";
      return `<${kind}>${pageLines(line)}</${kind}>`;
    })
    .join("\n");
}
