import type { Forecast, KeyChange } from "../../domain/forecast.ts";
import { terminal, visibleLines } from "../escape.ts";
import { configRows } from "../impact/configs.ts";
import { configChangePhrase } from "../phrases.ts";
import type { TextStyle } from "./layout.ts";
import { hanging, namesText, paint } from "./layout.ts";

const SHOWN_LINES = 20;

/** The changed keys of the changed configs, with their diffs; of Secrets only the names of the keys. */
export function configLines(forecast: Forecast, style: TextStyle): readonly string[] {
  return configRows(forecast).flatMap(({ subjects, deployables, fact }) => [
    ...hanging(
      "  ",
      `${namesText(subjects)} ${configChangePhrase(fact)} in ${namesText(deployables)}`,
      style,
    ),
    ...fact.keys.flatMap((key) => keyLines(key, fact.isSecret, style)),
  ]);
}

function keyLines(change: KeyChange, isSecret: boolean, style: TextStyle): readonly string[] {
  const name = hanging("    ", `${terminal(change.key)} ${change.change}`, style);
  if (isSecret || change.diff === undefined) return name;
  const lines = visibleLines(change.diff).trimEnd().split("\n");
  const hidden = lines.length - SHOWN_LINES;
  return [
    ...name,
    ...lines.slice(0, SHOWN_LINES).map((line) => diffLine(line, style)),
    ...(hidden > 0 ? [paint(`      … ${hidden} more lines`, "dim", style)] : []),
    ...(change.diffTruncated === true ? [paint("      … the diff goes on", "dim", style)] : []),
  ];
}

/** A line of a diff; the bar keeps a runner from taking it for a workflow command. */
function diffLine(line: string, style: TextStyle): string {
  const text = `      | ${terminal(line)}`;
  if (line.startsWith("+")) return paint(text, "green", style);
  if (line.startsWith("-")) return paint(text, "red", style);
  return line.startsWith("@@") ? paint(text, "dim", style) : text;
}
