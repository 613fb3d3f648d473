import type { Level } from "../../domain/forecast.ts";

/**
 * Sentences without a format: what a name, a place or a piece of code is, is said once, and each output (Markdown,
 * terminal, HTML) shows and escapes it in its own way.
 */
export type Text = readonly Piece[];

export type Piece =
  /** Words in running text. Outputs escape them too, so that nothing hangs on where a word came from. */
  | string
  | { readonly code: string }
  /** A name that a reader looks for: of a workload, a config, an environment. */
  | { readonly name: string }
  /** A sentence of the domain's, in which `…` is code. */
  | { readonly prose: string }
  | { readonly place: Place }
  /** A page of Rollcast's documentation, like "checks.md#apply-fails". */
  | { readonly docs: string; readonly label: Text }
  /** Rollcast's own page. */
  | { readonly home: string }
  /** The page with the full report; only the label where there is none. */
  | { readonly report: string }
  | { readonly strong: Text }
  | { readonly level: Level }
  | { readonly lineBreak: true };

/** A line of a file at one side of the comparison. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  /** Absent: head. */
  readonly side?: "base" | "head";
}

type Value = Piece | Text | number;

/** A sentence: say`${{ code: name }} restarts`. */
export function say(words: TemplateStringsArray, ...values: readonly Value[]): Text {
  return words.flatMap((word, index): Text => {
    const value = values[index];
    const before = word === "" ? [] : [word];
    if (value === undefined) return before;
    if (typeof value === "number") return [...before, String(value)];
    return [...before, ...(isText(value) ? value : [value])];
  });
}

function isText(value: Piece | Text): value is Text {
  return Array.isArray(value);
}

export function code(text: string): Piece {
  return { code: text };
}

export function name(text: string): Piece {
  return { name: text };
}

/** The texts with `separator` between them. */
export function join(texts: readonly Text[], separator: string | Text): Text {
  const between = typeof separator === "string" ? [separator] : separator;
  return texts.flatMap((text, index) => (index === 0 ? text : [...between, ...text]));
}

/** "a", "a and b", "a, b and c". */
export function list(texts: readonly Text[]): Text {
  const last = texts.at(-1) ?? [];
  return texts.length < 2 ? last : [...join(texts.slice(0, -1), ", "), " and ", ...last];
}

/** `list` of the first ones, and how many more there are. */
export function shortList(texts: readonly Text[], shown: number): Text {
  const hidden = texts.length - shown;
  // One more costs less than the words that hide it.
  return hidden < 2 ? list(texts) : list([...texts.slice(0, shown), [`${hidden} more`]]);
}
