import { compareText } from "../../model/order.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import { goText } from "../../model/go-text.ts";

/**
 * JSON as Go's encoding/json writes it: keys sorted, and `<`, `>` and `&` escaped for HTML.
 * @param indent for a level; "" writes all in one line
 */
export function formatJson(value: Value, indent: string, before = ""): string {
  const inner = before + indent;
  const around = (open: string, items: readonly string[], close: string): string => {
    if (items.length === 0) return open + close;
    return indent === ""
      ? `${open}${items.join(",")}${close}`
      : `${open}\n${inner}${items.join(`,\n${inner}`)}\n${before}${close}`;
  };
  if (isList(value)) {
    return around(
      "[",
      value.map((item) => formatJson(item, indent, inner)),
      "]",
    );
  }
  if (isMap(value)) {
    const separator = indent === "" ? ":" : ": ";
    const fields = Object.entries(value).sort(([a], [b]) => compareText(a, b));
    return around(
      "{",
      fields.map(([key, field]) => goText(key) + separator + formatJson(field, indent, inner)),
      "}",
    );
  }
  return typeof value === "string" ? goText(value) : String(value);
}
