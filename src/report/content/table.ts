import { fold, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { moreRows } from "../phrases/restarts.ts";

/** A table that shows its first rows and folds the others, so that no comment is a wall. */
export function foldedTable(
  headers: readonly string[],
  rows: readonly (readonly Text[])[],
  shown: number,
): readonly Block[] {
  if (rows.length === 0) return [];
  // One row more costs less than a fold with a single row in it.
  if (rows.length <= shown + 1) return [{ type: "table", headers, rows }];
  const rest: Block = { type: "table", headers, rows: rows.slice(shown) };
  return [
    { type: "table", headers, rows: rows.slice(0, shown) },
    fold(moreRows(rows.length - shown), [rest]),
  ];
}
