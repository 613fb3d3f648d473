import type { BuildOutcome } from "../../app/ports.ts";
import { readRendering, splitRendering, type RenderedDocument } from "../../delivery/helm/output.ts";
import { isOfDefinitions } from "../../delivery/helm/templates.ts";
import type { ChartRelease } from "../../model/chart.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Problem } from "../../model/problem.ts";
import type { Side } from "../../model/side.ts";
import * as messages from "./messages.ts";
import { isIn, remarksOn } from "./remarks.ts";
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

/** What may be kept or recreated in the cluster is not known to be the same on both sides. */
function marked(
  manifest: Manifest,
  document: RenderedDocument,
  { unstable }: Rendered,
  { options }: ChartRelease,
  side: Side,
): Manifest {
  const { includesCrds } = options;
  if (typeof includesCrds === "string" && isOfDefinitions(document.template))
    return { ...manifest, crds: includesCrds };
  if (!options.looksUp || !unstable.some(({ line }) => isIn(document, line))) return manifest;
  return {
    ...manifest,
    maybeChangedBy: [{ words: messages.mayBeMadeAnew(document.template), key: side }],
  };
}
