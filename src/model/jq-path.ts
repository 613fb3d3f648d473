import { isMap, type Value } from "../yaml/value.ts";

/** One step of a path through an object, as jq takes it. */
export type JqStep =
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  /** Every item of a list, or value of a map. */
  | { readonly kind: "each" }
  /** Goes on only where a field has this value. */
  | {
      readonly kind: "select";
      readonly path: readonly string[];
      readonly equal: boolean;
      readonly value: Value;
    };

/** Characters, and steps; of a longer one nothing is claimed. */
const LONGEST = 2_000;
const MOST_STEPS = 100;

const FIELD = /^\.?(?:([A-Za-z_]\w*)|\.?"([^"\\]*)"|\["([^"\\]*)"\])\??/;
const INDEX = /^\.?\[(\d{1,6})\]\??/;
const EACH = /^\.?\[\]\??/;
const SELECT =
  /^select\(\s*((?:\.[A-Za-z_]\w*|\."[^"\\]*"|\["[^"\\]*"\])+)\s*(==|!=)\s*("[^"\\]*"|true|false|null|-?(?:0|[1-9]\d{0,14}))\s*\)/;
const PIPE = /^\s*\|\s*/;

/**
 * What an expression of jq names, as far as it is a path: fields, indexes, `[]`, and `select` by a field's value. Undefined
 * for any other program. https://jqlang.github.io/jq/manual/#basic-filters
 */
export function jqPath(text: string): readonly JqStep[] | undefined {
  const { steps, isWhole } = read(text);
  return isWhole && steps.length > 0 ? steps : undefined;
}

/**
 * Below what any other program can only name something: the path before the first pipe that leads to more than a path. What
 * follows a pipe is asked of what comes through it, a comma there too. Empty: it may name anything.
 */
export function jqScope(text: string): readonly JqStep[] {
  const { steps, isWhole, piped } = read(text);
  return isWhole ? steps : steps.slice(0, piped);
}

/** @returns how many steps stand before the last pipe, and whether all of the program is a path */
function read(text: string): { steps: readonly JqStep[]; isWhole: boolean; piped: number } {
  const program = text.trim();
  const steps: JqStep[] = [];
  let rest = program.length > LONGEST ? "" : program;
  let isStart = true;
  let piped = 0;
  while (rest !== "") {
    const pipe = PIPE.exec(rest)?.[0];
    if (pipe !== undefined && !isStart) {
      rest = rest.slice(pipe.length);
      isStart = true;
      piped = steps.length;
    }
    const found = stepOf(rest, isStart);
    if (found === undefined || steps.length === MOST_STEPS) return { steps, isWhole: false, piped };
    if (found.step !== undefined) steps.push(found.step);
    rest = rest.slice(found.length);
    isStart = false;
  }
  return { steps, isWhole: program.length <= LONGEST, piped };
}

function stepOf(
  rest: string,
  isStart: boolean,
): { readonly step?: JqStep; readonly length: number } | undefined {
  const select = isStart ? SELECT.exec(rest) : null;
  if (select !== null) {
    const [all, path = "", operator, value = ""] = select;
    const step = {
      kind: "select",
      path: fieldsOf(path),
      equal: operator === "==",
      value: literal(value),
    } as const;
    return { step, length: all.length };
  }
  if (isStart && !rest.startsWith(".")) return undefined;
  const each = EACH.exec(rest);
  if (each !== null) return { step: { kind: "each" }, length: each[0].length };
  const index = INDEX.exec(rest);
  if (index !== null) return { step: { kind: "index", index: Number(index[1]) }, length: index[0].length };
  const field = FIELD.exec(rest);
  if (field !== null && /^[.[]/.test(rest)) {
    return { step: { kind: "field", name: field[1] ?? field[2] ?? field[3] ?? "" }, length: field[0].length };
  }
  // All of it, before a pipe.
  return isStart && /^\.\s*\|/.test(rest) ? { length: 1 } : undefined;
}

/** No JSON where a text has a line break in it, which jq takes. */
function literal(text: string): Value {
  return text.startsWith('"') ? text.slice(1, -1) : (JSON.parse(text) as Value);
}

function fieldsOf(path: string): readonly string[] {
  return [...path.matchAll(/\.([A-Za-z_]\w*)|\."([^"\\]*)"|\["([^"\\]*)"\]/g)].map(
    ([, plain, quoted, bracketed]) => plain ?? quoted ?? bracketed ?? "",
  );
}

/** Whether what `select` asks holds of a value. */
export function isSelected(
  { path, equal, value }: JqStep & { readonly kind: "select" },
  of: Value | undefined,
): boolean {
  const found = path.reduce<Value | undefined>((at, name) => (isMap(at) ? at[name] : undefined), of) ?? null;
  return (found === value) === equal;
}
