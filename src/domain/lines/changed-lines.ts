import { structuredPatch } from "diff";
import type { ShownLines } from "../forecast.ts";

/** What a diff of one file with three lines of context shows. Lines are counted from 1. */
export interface ChangedLines {
  readonly added: readonly NumberedLine[];
  readonly removed: readonly NumberedLine[];
  /** Lines that the diff shows, changed or not, on each side. */
  readonly shown: ShownLines;
}

export interface NumberedLine {
  readonly line: number;
  readonly text: string;
}

/** Above these GitHub shows no diff either, and nobody reads one. By edits, not by time: the same input, the same output. */
const MAX_INPUT_LENGTH = 512 * 1024;
const MAX_EDITS = 1_000;

/** Undefined where there is too much of it. A side that is not there is "". */
export function changedLines(base: string, head: string): ChangedLines | undefined {
  if (base.length > MAX_INPUT_LENGTH || head.length > MAX_INPUT_LENGTH) return undefined;
  const patch = structuredPatch("", "", base, head, undefined, undefined, {
    context: 3,
    maxEditLength: MAX_EDITS,
  });
  if (patch === undefined) return undefined;
  const added: NumberedLine[] = [];
  const removed: NumberedLine[] = [];
  for (const hunk of patch.hunks) {
    let [atBase, atHead] = [hunk.oldStart, hunk.newStart];
    for (const text of hunk.lines) {
      if (text.startsWith("+")) added.push({ line: atHead++, text: text.slice(1) });
      else if (text.startsWith("-")) removed.push({ line: atBase++, text: text.slice(1) });
      else if (text.startsWith(" ")) {
        atBase++;
        atHead++;
      }
    }
  }
  const ranges = (start: (hunk: Hunk) => number, length: (hunk: Hunk) => number) =>
    patch.hunks.flatMap((hunk) =>
      length(hunk) === 0 ? [] : [[start(hunk), start(hunk) + length(hunk) - 1] as const],
    );
  return {
    added,
    removed,
    shown: {
      base: ranges(
        ({ oldStart }) => oldStart,
        ({ oldLines }) => oldLines,
      ),
      head: ranges(
        ({ newStart }) => newStart,
        ({ newLines }) => newLines,
      ),
    },
  };
}

type Hunk = ReturnType<typeof structuredPatch>["hunks"][number];
