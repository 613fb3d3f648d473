import { createHash } from "node:crypto";
import type { Forecast } from "../domain/forecast.ts";
import { headlineOf } from "./content/headline.ts";
import { reportBlocks } from "./content/report.ts";
import { viewOf, type View } from "./content/view.ts";
import { pageText } from "./escape.ts";
import { accountHtml } from "./html/account.ts";
import { blocksHtml } from "./html/blocks.ts";
import { graphHtml } from "./html/graph.ts";
import { SCRIPT } from "./html/script.ts";
import { STYLE } from "./html/style.ts";
import { environmentName, workloadsHtml } from "./html/workloads.ts";
import { diffOf } from "./links.ts";
import type { MarkdownContext } from "./markdown/document.ts";
import { HTML } from "./phrases/html.ts";
import { inlineText } from "./text/inline.ts";
import { sortedTexts } from "../domain/texts.ts";

/**
 * The whole report as one page that needs nothing else: no network, no server, no other file. Its policy lets run and
 * show only what is in it, by hash, so that not even a mistake in escaping could let words of a pull request act.
 */
export function formatHtml(forecast: Forecast, given: MarkdownContext = {}): string {
  const context = { inDiff: diffOf(forecast.account), ...given };
  const view = viewOf(forecast, context.environments);
  const blocks = reportBlocks(view, context, "full");
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const title = HTML.title(inlineText(headlineOf(view).sentence));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${pageText(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocksHtml(
  blocks.filter(({ type }) => type !== "footer"),
  context,
)}
${section(HTML.workloads, withFilters(view, workloadsHtml(view, context)))}
${section(HTML.graph, graphHtml(view))}
${section(HTML.account, accountHtml(view))}
</main>
${blocksHtml(
  blocks.filter(({ type }) => type === "footer"),
  context,
)}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** https://www.w3.org/TR/CSP3/#match-element-to-source-list */
function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function section(title: string, html: string): string {
  return html === "" ? "" : `<section><h2>${pageText(title)}</h2>${html}</section>`;
}

/** Hidden until the script is there to obey them. */
function withFilters(view: View, table: string): string {
  if (table === "") return "";
  const { forecast } = view;
  const kinds = sortedTexts(
    forecast.deployables.flatMap(({ workloads, staleConfigs }) => [
      ...workloads.map(({ kind }) => kind),
      ...staleConfigs.map(({ workload }) => workload.kind),
    ]),
  );
  const levels = Object.entries(HTML.risks);
  const search = `<label class="wide">${HTML.search}<input type="search" name="search" placeholder="${pageText(HTML.searchHint)}"></label>`;
  return `<form class="filters" hidden>${search}${[
    select(
      "environment",
      HTML.environment,
      environmentsOf(view).map((name) => [name, name] as const),
    ),
    select(
      "kind",
      HTML.kind,
      kinds.map((kind) => [kind, kind] as const),
    ),
    select("level", HTML.risk, levels),
  ].join("")}<span>${HTML.shownOf} <output></output></span></form>${table}`;
}

/** Those that the table's rows have. */
function environmentsOf(view: View): readonly string[] {
  const shown = view.forecast.deployables.filter(
    ({ workloads, staleConfigs }) => workloads.length + staleConfigs.length > 0,
  );
  return sortedTexts(shown.map(({ id }) => environmentName(view, id)));
}

function select(name: string, label: string, options: readonly (readonly [string, string])[]): string {
  const all = [["", HTML.all] as const, ...options];
  const items = all
    .map(([value, text]) => `<option value="${pageText(value)}">${pageText(text)}</option>`)
    .join("");
  return `<label>${pageText(label)}<select name="${name}">${items}</select></label>`;
}
