import { RE2JS, RE2JSSyntaxException } from "re2js";
import type { Compiled } from "./compiled.ts";

/** Compiles a regular expression of Go's syntax, to be found anywhere in a text, in linear time. */
export function compileGoPattern(pattern: string): Compiled {
  try {
    const compiled = RE2JS.compile(pattern);
    return { ok: true, matches: (text) => compiled.matcher(text).find() };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return { ok: false, message: error.message };
  }
}
