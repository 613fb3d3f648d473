import type { Forecast } from "../domain/forecast.ts";

/** The JSON output: the forecast itself, as schema/forecast.schema.json says. */
export function formatJson(forecast: Forecast): string {
  return `${JSON.stringify(forecast, null, 2)}\n`;
}
