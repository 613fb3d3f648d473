import type { Progress } from "../app/ports.ts";
import { terminal } from "../report/escape.ts";
import { fitLine } from "../report/text/layout.ts";

/** A run that ends sooner needs no progress line. */
const SILENT_MILLISECONDS = 1000;

export interface ProgressLine {
  readonly report: Progress;
  /** Removes the line, so that nothing of it stands between the shell's prompt and the answer. */
  readonly clear: () => void;
}

/**
 * One line, rewritten in place, once a run takes over a second.
 * @param columns width of the terminal, or undefined when there is none: then nothing is ever written
 * @param now milliseconds of a clock that never goes back
 */
export function createProgressLine(
  write: (text: string) => void,
  columns: number | undefined,
  now: () => number,
): ProgressLine {
  const start = now();
  let shown = false;
  return {
    report(done, total, what) {
      if (columns === undefined || now() - start < SILENT_MILLISECONDS) return;
      const line = terminal(`${done}/${total} ${what}`);
      write(`\r\u001b[K${fitLine(line, columns - 1)}`);
      shown = true;
    },
    clear() {
      if (shown) write("\r\u001b[K");
      shown = false;
    },
  };
}
