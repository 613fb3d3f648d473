import type { Report } from "../fault.ts";
import type { Path } from "../path.ts";

/** No expression of CEL ends so: https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax */
const UNFINISHED = /[=!<>&|?:+\-*/%.,([{]$/;

/** An expression that must be there. What it asks for is not compiled. */
export function validateExpression(expression: string, path: Path, report: Report): void {
  const text = expression.trim();
  if (text === "") report(path, "is missing");
  // A comment may end in anything.
  else if (!text.includes("//") && UNFINISHED.test(text)) report(path, "is no finished expression of CEL");
}
