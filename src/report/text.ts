import type { Forecast } from "../domain/forecast.ts";
import type { EnvironmentRule } from "./content/environment.ts";
import { headlineOf } from "./content/headline.ts";
import { LONG_DIFF, reportBlocks } from "./content/report.ts";
import { viewOf } from "./content/view.ts";
import { SAME_SIDES } from "./phrases/report.ts";
import { blocksText } from "./text/blocks.ts";
import { inlineText } from "./text/inline.ts";
import { hanging, inCharset, type TextStyle } from "./text/layout.ts";

/** The forecast for a terminal: the comment's words in the comment's order. Plain text without `color`. Ends with a newline. */
export function formatText(
  forecast: Forecast,
  style: TextStyle,
  environments: readonly EnvironmentRule[] = [],
): string {
  const view = viewOf(forecast, environments);
  const { level } = forecast.summary;
  const report = blocksText(
    reportBlocks(view, {}, hasLongDiff(forecast) ? "short-diffs" : "full"),
    level,
    style,
  );
  const same =
    forecast.summary.filesChanged === 0
      ? `\n\n${hanging("", inlineText(SAME_SIDES(forecast)), style).join("\n")}`
      : "";
  return inCharset(`${report}${same}\n`, style);
}

function hasLongDiff({ deployables }: Forecast): boolean {
  return deployables.some(({ configChanges }) =>
    configChanges.some(({ keys }) => keys.some(({ diff }) => (diff?.split("\n").length ?? 0) > LONG_DIFF)),
  );
}

/** The worst, in one line of plain text. */
export function formatHeadline(forecast: Forecast): string {
  return inlineText(headlineOf(viewOf(forecast)).sentence);
}
