import { parseEvents, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";

/** Nesting beyond this is refused, aliases included. Real manifests stay below 60; whoever walks a value may recurse. */
export const MAX_DEPTH = 500;

/** Bounds the work of mending badly indented text, in characters parsed. */
const MAX_MENDING = 100_000_000;

export interface YamlEvents {
  /** The text that the offsets of the events are in: the same lines, of which some may be indented more. */
  readonly text: string;
  readonly events: readonly Event[];
}

/**
 * Parses a text into events. The continuation lines of quoted text and of flow collections may stand anywhere, as in
 * libyaml, on which Go's parser is based; YAML's specification and js-yaml want them indented, so such lines are
 * indented until they are. Throws `YAMLException`.
 */
export function readEvents(text: string): YamlEvents {
  let mended = text;
  let work = 0;
  for (;;) {
    try {
      return { text: mended, events: parseEvents(mended, { maxDepth: MAX_DEPTH }) };
    } catch (error) {
      work += mended.length;
      const position = error instanceof YAMLException ? badlyIndented(error) : undefined;
      if (position === undefined || work > MAX_MENDING) throw error;
      const lineStart = mended.lastIndexOf("\n", position - 1) + 1;
      // Already indented: the cause is another one.
      if (position - lineStart > MAX_DEPTH) throw error;
      mended = mended.slice(0, lineStart) + " ".repeat(MAX_DEPTH + 1) + mended.slice(lineStart);
    }
  }
}

function badlyIndented(error: YAMLException): number | undefined {
  return error.reason === "deficient indentation" ? error.mark?.position : undefined;
}
