import { isList, isMap, type Value, type ValueMap } from "../value.ts";
import { compareKeys } from "./keys.ts";
import { keyText, scalarText } from "./scalars.ts";

/**
 * Writes a value as Go's yaml.v2 does (sigs.k8s.io/yaml), byte for byte where the text matters to whoever edits it as
 * text: keys in order, quotes only where they are needed, lines folded at 80 columns.
 * https://github.com/yaml/go-yaml/blob/v2/emitterc.go
 */
export function printYaml(value: Value): string {
  const lines: string[] = [];
  printNode(value, { lines, indent: 0, prefix: "", inMap: false });
  return `${lines.join("\n")}\n`;
}

interface Place {
  readonly lines: string[];
  /** Columns before the entries of a block. */
  readonly indent: number;
  /** What stands on the line already: a key, or the marks of lists. */
  readonly prefix: string;
  readonly inMap: boolean;
}

function printNode(value: Value, place: Place): void {
  if (isMap(value) && Object.keys(value).length > 0) printMap(value, place);
  else if (isList(value) && value.length > 0) printList(value, place);
  else {
    const text = isMap(value) ? "{}" : isList(value) ? "[]" : "";
    const gap = place.prefix === "" || place.prefix.endsWith(" ") ? "" : " ";
    const start = place.prefix + gap;
    const written =
      text === "" ? scalarText(value, { column: start.length, indent: place.indent, mayFold: true }) : text;
    place.lines.push(written === "" && !place.inMap ? start.trimEnd() : start + written);
  }
}

function printMap(map: ValueMap, { lines, indent, prefix, inMap }: Place): void {
  // In a list the first entry stands behind the mark; below a key all stand on lines of their own.
  if (inMap) lines.push(prefix);
  const entries = Object.keys(map).sort(compareKeys);
  for (const [index, key] of entries.entries()) {
    const isFirst = index === 0 && !inMap;
    const start = isFirst ? prefix : " ".repeat(indent);
    const { text, isSimple } = keyText(key, { column: start.length, indent: indent + 2 });
    const child = map[key] ?? null;
    const inner = { lines, indent: indent + 2, inMap: true };
    if (isSimple) printNode(child, { ...inner, prefix: `${start}${text}:` });
    else {
      lines.push(`${start}? ${text}`);
      printNode(child, { ...inner, prefix: `${" ".repeat(indent)}: `, inMap: false });
    }
  }
}

function printList(list: readonly Value[], { lines, indent, prefix, inMap }: Place): void {
  // A list below a key begins in the key's own column.
  const column = inMap ? indent - 2 : indent;
  if (inMap) lines.push(prefix);
  for (const [index, item] of list.entries()) {
    const start = index === 0 && !inMap ? prefix : " ".repeat(column);
    printNode(item, { lines, indent: column + 2, prefix: `${start}- `, inMap: false });
  }
}
