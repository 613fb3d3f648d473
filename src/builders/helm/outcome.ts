import type { BuildOutcome } from "../../app/ports.ts";
import { readRendering, splitRendering, type RenderedDocument } from "../../delivery/helm/output.ts";
import type { ChartRelease } from "../../model/chart.ts";
import type { Manifest } from "../../model/manifest.ts";
import { compareText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Side } from "../../model/side.ts";
import * as messages from "./messages.ts";
import type { Rendering } from "./render.ts";

type Rendered = Extract<Rendering, { kind: "rendered" }>;

/** What a rendering is to whoever asked for a build. */
export function outcomeOf(rendering: Rendering, release: ChartRelease, side: Side): BuildOutcome {
  switch (rendering.kind) {
    case "failed":
      return { status: "failed", builder: "helm", problem: { ...rendering.problem, side } };
    case "refused":
      return { status: "unsupported", needs: [], problems: [{ ...rendering.problem, side }] };
    case "rendered": {
      const documents = splitRendering(rendering.text);
      const { manifests, problem } = readRendering(documents, (template) => sourceOf(rendering, template));
      if (problem !== undefined)
        return { status: "unsupported", needs: [], problems: [{ ...problem, side }] };
      const problems = remarksOn(rendering, release, documents).map((each): Problem => ({ ...each, side }));
      return {
        status: "built",
        builder: "helm",
        manifests: manifests.map(([document, manifest]) =>
          marked(manifest, document, rendering, release, side),
        ),
        problems,
        partial: problems.some(({ code }) => code === "partly-analysed"),
      };
    }
  }
}

/** Where a template stands in the repository. */
function sourceOf({ chart }: Rendered, template: string): string | undefined {
  return (chart.files.get(template) ?? chart.files.get("Chart.yaml"))?.source;
}

/** What may be kept or made anew in the cluster is not known to be the same on both sides. */
function marked(
  manifest: Manifest,
  document: RenderedDocument,
  { unstable }: Rendered,
  { options }: ChartRelease,
  side: Side,
): Manifest {
  if (!options.looksUp || !unstable.some(({ line }) => isIn(document, line))) return manifest;
  return { ...manifest, maybeChangedBy: [`${messages.mayBeMadeAnew(document.template)}\0${side}`] };
}

function isIn({ start, text }: RenderedDocument, line: number): boolean {
  return line >= start && line < start + text.split("\n").length;
}

/** What a reader should know of how it was rendered. */
export function remarksOn(
  rendering: Rendered,
  { options }: ChartRelease,
  documents: readonly RenderedDocument[] = splitRendering(rendering.text),
): readonly Problem[] {
  const { asked, unstable, changesShape } = rendering;
  const file = rendering.chart.files.get("Chart.yaml")?.source;
  const place = file === undefined ? {} : { file };
  const remark = (code: Problem["code"], message: string): Problem => ({ code, message, ...place });
  const made = unstable.map(({ line, key }) => {
    const template = documents.find((document) => isIn(document, line))?.template ?? "";
    return key === "" ? template : `${key} (${template})`;
  });
  const places = [...new Set(made)].sort(compareText);
  return [
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
