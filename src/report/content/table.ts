import { fold, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { moreRows } from "../phrases/restarts.ts";
import { group } from "./group.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

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

/** What of a row tells who and where. */
interface Scattered {
  readonly subjects: readonly Text[];
  readonly ids: readonly string[];
}

/** From so many rows on that differ in nothing but who and where, one says it for all: those of one place each, of several. */
const SCATTERED = 3;
const SCATTERED_WIDELY = 6;

/**
 * Where each app is a deployable of its own, a change of all of them is one row: those of one place each that say the
 * same, and of as many that are in several. The first of them keeps its position.
 */
export function foldScattered<T extends Scattered>(
  rows: readonly T[],
  sameness: (row: T) => string,
): readonly T[] {
  return group(rows, (row) => keyText([sameness(row), row.ids.length])).flatMap(({ first, all }) =>
    all.length < (first.ids.length === 1 ? SCATTERED : SCATTERED_WIDELY)
      ? all
      : [
          {
            ...first,
            subjects: all.flatMap(({ subjects }) => subjects),
            ids: sortedTexts(all.flatMap(({ ids }) => ids)),
          },
        ],
  );
}
