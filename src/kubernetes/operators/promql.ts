import { readBrackets } from "../../model/brackets.ts";

/** Something fills in a part of it first. */
export function isFilledIn(text: string): boolean {
  return text.includes("${") || text.includes("{{");
}

/** What begins and ends with these waits for something: https://prometheus.io/docs/prometheus/latest/querying/operators/ */
const BEGINS = /^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i;
const ENDS = /(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;

/** Why an expression of PromQL cannot be read; undefined where it can, or where something fills it in first. */
export function exprFault(expr: string): string | undefined {
  if (isFilledIn(expr)) return undefined;
  const { fault, bare } = readBrackets(expr, "\"'`", "#");
  if (fault !== undefined) return fault;
  if (bare.trim() === "") return "it is empty";
  if (BEGINS.test(bare)) return "nothing stands before its first operator";
  return ENDS.test(bare) ? "nothing stands after its last operator" : undefined;
}
