import type { Forecast } from "../domain/forecast.ts";
import { headline } from "./headline.ts";

/** The JSON output: the forecast itself, with the headline in words, as schema/forecast.schema.json says. */
export function formatJson(forecast: Forecast): string {
  const { level, clauses } = headline(forecast);
  const { level: _, ...counts } = forecast.summary;
  const summary = { level, headline: clauses.join(" · "), ...counts };
  return `${JSON.stringify({ ...forecast, summary }, null, 2)}\n`;
}
