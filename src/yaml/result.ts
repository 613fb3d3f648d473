import type { YamlFault } from "./refusal.ts";
import type { Value } from "./value.ts";

export interface YamlDocument {
  readonly value: Value;
  /** 1-based line on which the document's content starts. */
  readonly line: number;
  /** Some key in it is a whole number without quotes, which kustomize before 5.8.3 refuses. */
  readonly hasNumberKey?: boolean;
}

export interface YamlError {
  readonly code: YamlFault;
  /** What is wrong, without the file's name. Never quotes the content: it may be a Secret's. */
  readonly message: string;
  /** 1-based. */
  readonly line?: number;
  readonly column?: number;
}

export type YamlResult =
  | { readonly ok: true; readonly documents: readonly YamlDocument[] }
  | { readonly ok: false; readonly error: YamlError };

interface LocatedValue {
  readonly value: Value;
  /** Offset in the text. */
  readonly start: number;
  readonly hasNumberKey?: boolean;
}

export function success(text: string, document: LocatedValue | undefined, firstLine: number): YamlResult {
  if (document === undefined || document.value === null) return { ok: true, documents: [] };
  const line = lineCounter(text, firstLine)(document.start);
  const { value, hasNumberKey = false } = document;
  return { ok: true, documents: [hasNumberKey ? { value, line, hasNumberKey } : { value, line }] };
}

export function failure(
  code: YamlFault,
  text: string,
  position: number,
  message: string,
  firstLine = 1,
): YamlResult {
  if (position < 0) return { ok: false, error: { code, message } };
  const lineStart = text.lastIndexOf("\n", position - 1) + 1;
  const line = lineCounter(text, firstLine)(position);
  return { ok: false, error: { code, message, line, column: position - lineStart + 1 } };
}

/** Counts lines up to positions that only grow from call to call. */
export function lineCounter(text: string, firstLine = 1): (position: number) => number {
  let line = firstLine;
  let next = text.indexOf("\n");
  return (position) => {
    while (next >= 0 && next < position) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}
