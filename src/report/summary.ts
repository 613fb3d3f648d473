import type { Forecast } from "../domain/forecast.ts";
import { fitMarkdown, type MarkdownContext } from "./markdown/document.ts";

/**
 * GitHub refuses a step's summary above 1 MiB; the rest is left to what else the step writes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const SUMMARY_LIMIT = 1_000_000;

/** The job summary, which is also the command line's Markdown. `limit` is in UTF-8 bytes. */
export function formatSummary(
  forecast: Forecast,
  context: MarkdownContext = {},
  limit = SUMMARY_LIMIT,
): string {
  const encoder = new TextEncoder();
  return fitMarkdown(forecast, context, limit, (text) => encoder.encode(text).length).markdown;
}
