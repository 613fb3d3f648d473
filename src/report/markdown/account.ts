import type { Forecast } from "../../domain/forecast.ts";
import { prose } from "../escape.ts";
import { accountPhrase, leftOvers } from "../impact/account.ts";
import { blocks, codes, details } from "./blocks.ts";

const SHOWN_FILES = 10;

/** What became of the changed files: those that nobody looked at by name, where that matters. */
export function accountSection(forecast: Forecast): string {
  const phrase = accountPhrase(forecast);
  if (forecast.summary.level === "calm" || phrase === "") return "";
  const lines = leftOvers(forecast).map(
    ({ reason, paths }) => `- ${codes(paths, SHOWN_FILES)}: ${prose(reason)}`,
  );
  return lines.length === 0 ? "" : blocks(details(phrase, lines.join("\n")));
}
