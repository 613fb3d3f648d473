import type { Forecast } from "../domain/forecast.ts";
import type { FormatName } from "./format-names.ts";
import { formatGitlab } from "./gitlab.ts";
import { formatHtml } from "./html.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import type { MarkdownContext } from "./markdown/document.ts";
import { formatSarif } from "./sarif.ts";
import { formatSummary } from "./summary.ts";
import type { TextStyle } from "./text/layout.ts";
import { formatText } from "./text.ts";
import { formatWorkflowCommands } from "./workflow-commands.ts";

/** What a format may know beside the forecast: each takes of it what it can use. */
export interface FormatContext extends MarkdownContext {
  /** How a terminal or a log shows text. */
  readonly style?: TextStyle;
  /** Tells several uploads of one commit to code scanning apart. */
  readonly category?: string;
}

const PLAIN: TextStyle = { color: false, width: 100, unicode: true };

/** How each format is made. Markdown keeps to the size that a job summary may have, SARIF to what GitHub takes. */
export const FORMATS: Readonly<Record<FormatName, (forecast: Forecast, context: FormatContext) => string>> = {
  text: (forecast, { style = PLAIN, environments }) => formatText(forecast, style, environments),
  markdown: formatSummary,
  json: formatJson,
  html: formatHtml,
  sarif: (forecast, { category }) => formatSarif(forecast, category === undefined ? {} : { category }),
  github: formatWorkflowCommands,
  junit: formatJunit,
  gitlab: formatGitlab,
};
