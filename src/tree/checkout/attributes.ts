import { compilePattern, type Matches } from "./pattern.ts";
import type { Effort } from "./wildmatch.ts";

/** What an attribute is set to: `text`, `-text`, `!text` (not said at all), `eol=crlf`. */
export type AttributeValue = string | boolean | undefined;

export interface Rule {
  readonly matches: Matches;
  /** In the order in which they are written: the last one counts. */
  readonly attributes: readonly (readonly [name: string, value: AttributeValue])[];
}

/** Names that stand for several attributes. https://git-scm.com/docs/gitattributes#_using_macro_attributes */
export type Macros = ReadonlyMap<string, Rule["attributes"]>;

export const BUILTIN_MACROS: Macros = new Map([
  [
    "binary",
    [
      ["diff", false],
      ["merge", false],
      ["text", false],
    ] satisfies Rule["attributes"],
  ],
]);

/** Reads a `.gitattributes` file. Only the one at the top may define macros, which are added to `macros`. */
export function parseAttributes(
  text: string,
  macros: Map<string, Rule["attributes"]> | undefined,
): readonly Rule[] {
  return text
    .replace(/^\ufeff/, "")
    .split("\n")
    .flatMap((line): Rule[] => {
      const { pattern, rest } = splitLine(line);
      if (pattern === undefined) return [];
      const attributes = rest.flatMap(parseAttribute);
      if (pattern.startsWith("[attr]")) {
        macros?.set(pattern.slice("[attr]".length), attributes);
        return [];
      }
      const matches = compilePattern(pattern);
      return matches === undefined ? [] : [{ matches, attributes }];
    });
}

function splitLine(line: string): { readonly pattern: string | undefined; readonly rest: readonly string[] } {
  const text = line.replace(/^[ \t\r]+/, "");
  if (text === "" || text.startsWith("#")) return { pattern: undefined, rest: [] };
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/s.exec(text);
  const [pattern, rest] =
    quoted === null
      ? [/^[^ \t\r]+/.exec(text)?.[0] ?? "", text.replace(/^[^ \t\r]+/, "")]
      : [unquote(quoted[1] ?? ""), quoted[2] ?? ""];
  return { pattern, rest: rest.split(/[ \t\r]+/).filter((word) => word !== "") };
}

/** Quoted as C quotes: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function unquote(text: string): string {
  const named: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  return text.replace(/\\([0-7]{3}|.)/gs, (_, code: string) =>
    /^[0-7]{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (named[code] ?? code),
  );
}

function parseAttribute(word: string): readonly (readonly [string, AttributeValue])[] {
  const found = /^([-!]?)([\w.][\w.-]*)(?:=(.*))?$/s.exec(word);
  if (found === null) return [];
  const [, sign = "", name = "", value] = found;
  if (sign === "-") return [[name, false]];
  if (sign === "!") return [[name, undefined]];
  return [[name, value ?? true]];
}

/** What rules say of a path; those that come later win. Returns whether any says something. */
export function applyRules(
  path: string,
  rules: readonly Rule[],
  macros: Macros,
  into: Map<string, AttributeValue>,
  effort?: Effort,
): boolean {
  const matching = rules.filter(
    ({ matches }) => (effort === undefined || effort.left >= 0) && matches(path, effort),
  );
  for (const { attributes } of matching) {
    for (const [name, value] of attributes) {
      into.set(name, value);
      if (value !== true) continue;
      for (const [inner, own] of macros.get(name) ?? []) into.set(inner, own);
    }
  }
  return matching.length > 0;
}
