/** A part of a file's text. */
export interface Part {
  readonly text: string;
  /** Offset in the file's text. */
  readonly start: number;
}

/**
 * The lines that kustomize cuts a file of resources at, before it parses. Each is a part's text with its offset.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/kio/byteio_reader.go (splitDocuments)
 */
function* separators(text: string): Generator<Part> {
  for (let start = text.indexOf("\n---") + 1; start > 0;) {
    const end = text.indexOf("\n", start) + 1;
    if (end === 0) return;
    yield { text: text.slice(start, end), start };
    start = text.indexOf("\n---", end) + 1;
  }
}

/** Cuts the text of a file of resources at its separators. */
export function splitDocuments(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const separator of separators(text)) {
    parts.push({ text: text.slice(start, separator.start), start });
    start = separator.start + separator.text.length;
  }
  parts.push({ text: text.slice(start), start });
  return parts;
}

const WITHOUT_TEXT = /^---[^\S\ufeff]*(?:#|$)/;

/** Offset of the first separator with text beside it, which kustomize refuses. */
export function invalidSeparator(text: string): number | undefined {
  for (const separator of separators(text)) {
    if (!WITHOUT_TEXT.test(separator.text)) return separator.start;
  }
  return undefined;
}

/** The start of a line that is neither empty nor a comment. */
const CONTENT = /^(?!\ufeff?[ \t]*(?:#|$))/m;
/** The start of a line that is no directive either. */
const DOCUMENT = /^(?!\ufeff?[ \t]*(?:#|$)|%)/m;
const MARKER = /^(?:---|\.\.\.)(?![^ \t\r\n])/gm;

/**
 * The text up to the end of its first document, with all that comes before that. Go's parser reads no further when it is
 * asked for one document, so that whatever follows counts for nothing, be it valid or not.
 */
export function firstDocument(text: string): string {
  const start = text.search(DOCUMENT);
  for (const { index } of text.matchAll(MARKER)) {
    if (index > start) return text.slice(0, index);
  }
  return text;
}

/** Offset of the first line that is neither empty nor a comment; -1 without any. */
export function contentStart(text: string): number {
  return text.search(CONTENT);
}
