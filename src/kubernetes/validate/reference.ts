import type { ValueMap } from "../../yaml/value.ts";
import { at, type Path } from "../path.ts";
import type { Report } from "../fault.ts";
import { textIn } from "../values.ts";
import { isPathSegment } from "./names.ts";

/** An object of the same namespace that is named by its kind and name. */
export function validateNamed(reference: ValueMap, path: Path, report: Report): void {
  for (const field of ["kind", "name"]) {
    const text = textIn(reference[field]);
    if (text === "") report(at(path, field), "is missing");
    else if (!isPathSegment(text)) report(at(path, field), "may not have `/` or `%`");
  }
}
