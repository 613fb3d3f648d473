/**
 * Compiles a pattern of `.gitattributes`: like one of `.gitignore`, but without negation, and one that ends with a slash
 * matches nothing. Undefined for such. Paths are relative to the directory of the file that holds the pattern.
 * https://git-scm.com/docs/gitattributes#_description, https://git-scm.com/docs/gitignore#_pattern_format
 */
export function compilePattern(pattern: string): ((path: string) => boolean) | undefined {
  if (pattern === "" || pattern.startsWith("!") || pattern.endsWith("/")) return undefined;
  const isAnchored = pattern.includes("/");
  const expression = toExpression(pattern.replace(/^\//, ""));
  if (expression === undefined) return undefined;
  const regExp = new RegExp(`^${expression}$`, "s");
  return (path) => regExp.test(isAnchored ? path : path.slice(path.lastIndexOf("/") + 1));
}

/** Undefined where a bracket is never closed: that matches nothing. */
function toExpression(pattern: string): string | undefined {
  let expression = "";
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    const char = rest.charAt(0);
    const startsSegment = at === 0 || pattern[at - 1] === "/";
    if (startsSegment && rest.startsWith("**/")) {
      expression += "(?:[^/]+/)*";
      at += 2;
    } else if (startsSegment && rest === "**") {
      expression += ".*";
      at += 1;
    } else if (char === "*") {
      expression += "[^/]*";
      while (pattern[at + 1] === "*") at++;
    } else if (char === "?") expression += "[^/]";
    else if (char === "[") {
      const bracket = /^\[(!|\^)?(\]?(?:[^\]\\]|\\.|\[:\w+:\])*)\]/s.exec(rest);
      if (bracket === null) return undefined;
      const members = (bracket[2] ?? "").replace(/\[:(\w+):\]/g, (_, name: string) => CLASSES[name] ?? "");
      expression += `(?!/)[${bracket[1] === undefined ? "" : "^"}${members.replace(/[[\]](?!$)|\^/g, "\\$&")}]`;
      at += bracket[0].length - 1;
    } else if (char === "\\" && rest.length > 1) {
      expression += escape(rest.charAt(1));
      at++;
    } else expression += escape(char);
  }
  return expression;
}

const CLASSES: Readonly<Record<string, string>> = {
  alnum: "a-zA-Z0-9",
  alpha: "a-zA-Z",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  space: "\\s",
  xdigit: "0-9a-fA-F",
};

function escape(char: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(char) ? `\\${char}` : char;
}
