import type { View } from "../content/view.ts";
import { pageText } from "../escape.ts";
import { HTML } from "../phrases/html.ts";
import { ACCOUNT_LINES } from "../phrases/analysis.ts";
import { piecesOf } from "../document/prose.ts";
import { inlineHtml } from "./inline.ts";
import { table } from "./blocks.ts";

/** Every changed file, and what became of it. */
export function accountHtml({ forecast, directory }: View): string {
  if (forecast.account.length === 0) return "";
  const rows = forecast.account.map(({ path, change, line, reason, deployables }) => [
    `<code>${pageText(path)}</code>`,
    pageText(change),
    pageText(ACCOUNT_LINES[line]),
    [
      reason === undefined ? "" : inlineHtml(piecesOf(reason), {}),
      deployables.length === 0
        ? ""
        : pageText(HTML.readers(deployables.map((id) => directory.get(id)?.short ?? id))),
    ]
      .filter((text) => text !== "")
      .join(" "),
  ]);
  return table(HTML.accountHeaders, rows);
}
