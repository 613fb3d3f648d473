import type { Forecast } from "../../domain/forecast.ts";
import type { EnvironmentRule } from "../content/environment.ts";
import { FORMS, reportBlocks, type Form } from "../content/report.ts";
import type { FooterContext } from "../content/footer.ts";
import { viewOf, type View } from "../content/view.ts";
import { diffOf, type LinkContext } from "../links.ts";
import { blocksMarkdown } from "./blocks.ts";

export interface MarkdownContext extends LinkContext, FooterContext {
  readonly environments?: readonly EnvironmentRule[];
}

/** One form of the whole report, without a marker. Ends with a newline. */
function formatMarkdown(view: View, context: MarkdownContext, form: Form): string {
  return `${blocksMarkdown(reportBlocks(view, context, form), context)}\n`;
}

/** The longest form that fits. `size` measures as the receiver does; the shortest form is taken if none fits. */
export function fitMarkdown(
  forecast: Forecast,
  context: MarkdownContext,
  limit: number,
  size: (markdown: string) => number,
): { readonly markdown: string; readonly form: Form } {
  const view = viewOf(forecast, context.environments);
  const links = { inDiff: diffOf(forecast.account), ...context };
  for (const form of FORMS) {
    const markdown = formatMarkdown(view, links, form);
    if (size(markdown) <= limit) return { markdown, form };
  }
  return { markdown: formatMarkdown(view, links, "headline"), form: "headline" };
}
