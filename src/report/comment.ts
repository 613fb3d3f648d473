import type { Forecast } from "../domain/forecast.ts";
import { calmLine, type Form } from "./content/report.ts";
import { viewOf } from "./content/view.ts";
import { hasImpact } from "./has-impact.ts";
import { fitMarkdown, type MarkdownContext } from "./markdown/document.ts";
import { inline } from "./markdown/inline.ts";

/** https://github.com/peter-evans/create-or-update-comment/issues/181: "Body is too long (maximum is 65536 characters)" */
export const COMMENT_LIMIT = 65_536;

export interface CommentContext extends MarkdownContext {
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
): { readonly markdown: string; readonly form: Form } {
  const start = `${context.marker}\n`;
  if (forecast.summary.level === "calm" && !hasImpact(forecast)) {
    const line = calmLine(viewOf(forecast, context.environments), context.hadImpactBefore ?? false);
    return { markdown: `${start}${inline(line, context)}\n`, form: "full" };
  }
  const limit = (context.limit ?? COMMENT_LIMIT) - start.length;
  const { markdown, form } = fitMarkdown(
    forecast,
    { ...context, renewed: true },
    limit,
    (text) => text.length,
  );
  return { markdown: `${start}${markdown}`, form };
}
