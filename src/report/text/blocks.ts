import type { Level } from "../../domain/forecast.ts";
import type { Block } from "../document/block.ts";
import { terminal, visibleLines } from "../escape.ts";
import { inlineText } from "./inline.ts";
import { hanging, paint, type Paint, type TextStyle } from "./layout.ts";

const COLORS: Readonly<Record<Level, Paint>> = { danger: "red", caution: "yellow", calm: "green" };

/** Blocks as lines of a terminal, with an empty line between. */
export function blocksText(blocks: readonly Block[], level: Level, style: TextStyle): string {
  return blocks
    .map((block) => blockLines(block, level, style).join("\n"))
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockLines(block: Block, level: Level, style: TextStyle): readonly string[] {
  switch (block.type) {
    case "heading":
      return hanging("", inlineText(block.text), style).map((line) =>
        paint(paint(line, COLORS[level], style), "bold", style),
      );
    case "paragraph":
      return hanging("", inlineText(block.text), style);
    case "alert":
      return hanging("! ", inlineText(block.text), style, "red");
    case "list":
      return block.items.flatMap((item) => hanging("  - ", inlineText(item), style));
    case "table":
      return block.rows.flatMap((row) => rowLines(block.headers, row.map(inlineText), style));
    case "code":
      return visibleLines(block.text)
        .trimEnd()
        .split("\n")
        .map((line) => codeLine(line, block.language, style));
    case "fold":
      return [
        ...hanging("", inlineText(block.title), style).map((line) => paint(line, "bold", style)),
        blocksText(block.blocks, level, style),
      ];
    case "footer":
      return hanging("", inlineText(block.text), style).map((line) => paint(line, "dim", style));
  }
}

/** A row: its subject, and below it each other cell under its header's name. */
function rowLines(headers: readonly string[], cells: readonly string[], style: TextStyle): readonly string[] {
  const [subject = "", ...others] = cells;
  const width = Math.max(...headers.slice(1).map((header) => header.length)) + 2;
  return [
    ...hanging("  ", subject, style).map((line) => paint(line, "bold", style)),
    ...others.flatMap((cell, index) =>
      cell === "" ? [] : hanging(`    ${(headers[index + 1] ?? "").padEnd(width)}`, cell, style, "dim"),
    ),
  ];
}

/** The bar keeps a runner from taking a line for a workflow command; a command to copy has none of its own. */
function codeLine(line: string, language: string, style: TextStyle): string {
  if (language === "sh") return `  ${terminal(line)}`;
  const text = `  | ${terminal(line)}`;
  if (line.startsWith("+")) return paint(text, "green", style);
  if (line.startsWith("-")) return paint(text, "red", style);
  return line.startsWith("@@") ? paint(text, "dim", style) : text;
}
