import stringWidth from "fast-string-width";
import { terminal } from "../escape.ts";
import { ownValue } from "../../model/own-value.ts";

export interface TextStyle {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** False: only ASCII in Rollcast's own words. */
  readonly unicode: boolean;
}

/** SGR parameters, on and off. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const SGR = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;
export type Paint = keyof typeof SGR;

export function paint(text: string, color: Paint, { color: on }: TextStyle): string {
  const [start, end] = SGR[color];
  return on && text !== "" ? `\u001b[${start}m${text}\u001b[${end}m` : text;
}

/** Breaks at spaces, so that no line is wider than `width` columns, save for a word that alone is. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && stringWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** As much of a line as has its place in `width` columns. */
export function fitLine(line: string, width: number): string {
  const characters = Array.from(line).slice(0, width);
  while (stringWidth(characters.join("")) > width) characters.pop();
  return characters.join("");
}

/** Wrapped text whose first line starts with `label` and whose others are indented as far. */
export function hanging(label: string, text: string, style: TextStyle, color?: Paint): readonly string[] {
  const indent = stringWidth(label);
  return wrap(text, Math.max(20, style.width - indent))
    .map(terminal)
    .map((line, index) => {
      // A line that starts only here must not read as a workflow command either: hence `terminal`.
      if (index > 0) return `${" ".repeat(indent)}${line}`;
      return `${color === undefined ? label : paint(label, color, style)}${line}`;
    });
}

const ASCII: Readonly<Record<string, string>> = { "·": "-", "→": "->", "–": "-", "…": "..." };

/** The signs that Rollcast's own words use in ASCII, where the terminal shows no others. */
export function inCharset(text: string, { unicode }: TextStyle): string {
  return unicode ? text : text.replace(/[·→–…]/g, (sign) => ownValue(ASCII, sign) ?? sign);
}
