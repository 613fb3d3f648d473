import type { Forecast } from "../domain/forecast.ts";
import { hasImpact } from "./impact/has-impact.ts";
import type { ReportContext } from "./markdown/context.ts";
import type { Level } from "./markdown/document.ts";
import { fitMarkdown, revision } from "./markdown/document.ts";
import { count } from "./phrases.ts";

/** https://github.com/peter-evans/create-or-update-comment/issues/181: "Body is too long (maximum is 65536 characters)" */
export const COMMENT_LIMIT = 65_536;

export interface CommentContext extends ReportContext {
  /** The hidden line that marks the sticky comment, an HTML comment. It is the first line. */
  readonly marker: string;
  /** The greatest length in UTF-16 code units, marker included; GitHub counts no more than that. */
  readonly limit?: number;
  /** The comment that is replaced showed an impact. */
  readonly hadImpactBefore?: boolean;
}

/** The pull request's comment, in the longest form that fits; the shortest one if none does. */
export function formatComment(
  forecast: Forecast,
  context: CommentContext,
): { readonly markdown: string; readonly level: Level } {
  const start = `${context.marker}\n`;
  if (forecast.summary.level === "calm" && !hasImpact(forecast)) {
    return { markdown: `${start}${calmLine(forecast, context.hadImpactBefore ?? false)}\n`, level: "full" };
  }
  const limit = (context.limit ?? COMMENT_LIMIT) - start.length;
  const { markdown, level } = fitMarkdown(forecast, context, limit, (text) => text.length);
  return { markdown: `${start}${markdown}`, level };
}

function calmLine(forecast: Forecast, hadImpactBefore: boolean): string {
  const { deployablesTotal, deployablesAffected } = forecast.summary;
  if (deployablesTotal === 0) {
    return `🟢 **Nothing here that Rollcast can analyse**, and nothing that looks like it should. <sub>${revision(forecast.head)}</sub>`;
  }
  const scope =
    deployablesAffected === 0
      ? `no overlay of ${deployablesTotal} is affected`
      : `the change reaches ${deployablesAffected} of ${count(deployablesTotal, "overlay")}, but no pod`;
  const past = hadImpactBefore ? " An earlier state of this pull request had an impact; it is gone." : "";
  return `🟢 **No restarts**: ${scope}.${past} <sub>${revision(forecast.head)}</sub>`;
}
