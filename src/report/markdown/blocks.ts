import { codeSpan } from "../escape.ts";
import { count } from "../phrases.ts";

/** The pieces that sections are made of. What they are given is Markdown already, escaped by whoever made it. */

/** Blocks with a blank line between; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A folded block. `summary` is HTML, in which Markdown is not parsed: only Rollcast's own words go there. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A table that shows its first rows and folds the others, so that no comment is a wall. */
export function foldedTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  shown: number,
  restName: string,
): string {
  // One row more costs less than a fold with a single row in it.
  if (rows.length <= shown + 1) return table(headers, rows);
  return blocks(
    table(headers, rows.slice(0, shown)),
    details(`${rows.length - shown} ${restName}`, table(headers, rows.slice(shown))),
  );
}

/** Code spans, at most `limit` of them. */
export function codes(texts: readonly string[], limit: number): string {
  const shown = texts.slice(0, texts.length > limit ? limit : undefined).map(codeSpan);
  const hidden = texts.length - shown.length;
  return [...shown, ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ");
}

/** Names in a table's cell: as they are when few, else their number, with the list folded. */
export function namesCell(names: readonly string[], noun: string, shown: number): string {
  const list = names.map(codeSpan);
  if (list.length <= shown) return list.join("<br>");
  return `<details><summary>${count(list.length, noun).replace(" ", "&nbsp;")}</summary>${list.join("<br>")}</details>`;
}

export function deployablesCell(names: readonly string[]): string {
  return namesCell(names, "overlay", 3);
}

export function workloadsCell(names: readonly string[]): string {
  return namesCell(names, "workload", 6);
}

/** Deployables in running text. */
export function deployablesInline(names: readonly string[]): string {
  return codes(
    names.filter((name) => name !== ""),
    3,
  );
}
