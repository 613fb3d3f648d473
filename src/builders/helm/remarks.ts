import { splitRendering, type RenderedDocument } from "../../delivery/helm/output.ts";
import { askedVersion, isPinnedChart } from "../../model/remote-chart.ts";
import type { ChartRelease } from "../../model/chart.ts";
import { compareText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import * as messages from "./messages.ts";
import type { Rendering } from "./render.ts";

type Rendered = Extract<Rendering, { kind: "rendered" }>;

/** Whether a line of the rendering stands in this document. */
export function isIn({ start, text }: RenderedDocument, line: number): boolean {
  return line >= start && line < start + text.split("\n").length;
}

/** What a reader should know of how it was rendered. */
export function remarksOn(
  rendering: Rendered,
  { options, remote }: ChartRelease,
  documents: readonly RenderedDocument[] = splitRendering(rendering.text),
): readonly Problem[] {
  const { asked, unstable, changesShape, unchecked } = rendering;
  const file = rendering.chart.files.get("Chart.yaml")?.source;
  const place = file === undefined ? {} : { file };
  const remark = (code: Problem["code"], message: string): Problem => ({ code, message, ...place });
  const made = unstable.map(({ line, key }) => {
    const template = documents.find((document) => isIn(document, line))?.template ?? "";
    return key === "" ? template : `${key} (${template})`;
  });
  const places = [...new Set(made)].sort(compareText);
  return [
    ...(remote !== undefined && !isPinnedChart(remote)
      ? [remark("not-pinned", messages.notPinned(rendering.chart, askedVersion(remote)))]
      : []),
    ...(rendering.chart.loose ?? []).map(({ dependency, chart }) =>
      remark("not-pinned", messages.notPinned(chart, askedVersion(dependency.remote))),
    ),
    ...unchecked.map((message) => remark("partly-analysed", message)),
    ...(changesShape ? [remark("partly-analysed", messages.changesShape(asked.unstable))] : []),
    ...(asked.lookup.length > 0 && options.looksUp
      ? [remark("partly-analysed", messages.looksUp(asked.lookup))]
      : []),
    ...(places.length > 0 ? [remark("made-anew", messages.madeAnew(places, options.looksUp))] : []),
    ...(asked.capabilities.length > 0 && options.kubeVersion === null
      ? [remark("cluster-decides", messages.asksForCluster(asked.capabilities))]
      : []),
  ];
}
