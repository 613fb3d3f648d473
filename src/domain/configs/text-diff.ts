import { structuredPatch } from "diff";

export interface TextDiff {
  /** Unified hunks, without a header. */
  readonly text?: string;
  readonly truncated: boolean;
}

/** Above these a diff is no longer read, and costs more than it tells. By edits, not by time: the same input, the same output. */
const MAX_INPUT_LENGTH = 512 * 1024;
const MAX_EDITS = 1_000;
const MAX_OUTPUT_LENGTH = 16 * 1024;

/** Diffs two texts line by line. `mask` is given each line before it is shown. */
export function diffText(base: string, head: string, mask: (line: string) => string): TextDiff {
  if (base.length > MAX_INPUT_LENGTH || head.length > MAX_INPUT_LENGTH) return { truncated: true };
  // A literal has no newline at its end; that is worth a line only where the two sides differ in it.
  const bothOpen = !base.endsWith("\n") && !head.endsWith("\n");
  const closed = (text: string) => (bothOpen && text !== "" ? `${text}\n` : text);
  const patch = structuredPatch("", "", closed(base), closed(head), undefined, undefined, {
    context: 3,
    maxEditLength: MAX_EDITS,
  });
  if (patch === undefined) return { truncated: true };
  const lines: string[] = [];
  let length = 0;
  for (const hunk of patch.hunks) {
    const header = `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`;
    for (const line of [header, ...hunk.lines.map((text) => text.slice(0, 1) + mask(text.slice(1)))]) {
      length += line.length + 1;
      if (length > MAX_OUTPUT_LENGTH) return { text: lines.join("\n"), truncated: true };
      lines.push(line);
    }
  }
  return { text: lines.join("\n"), truncated: false };
}

/** A side without lines is named by the line before it: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html */
function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}
