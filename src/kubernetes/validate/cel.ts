import { isExpression } from "../cel-syntax.ts";
import type { Report } from "../fault.ts";
import type { Path } from "../path.ts";

/** An expression that must be there. What it asks for is not compiled: names and types may be wrong. */
export function validateExpression(expression: string, path: Path, report: Report): void {
  if (expression.trim() === "") report(path, "is missing");
  else if (!isExpression(expression)) report(path, "is no expression of CEL");
}
