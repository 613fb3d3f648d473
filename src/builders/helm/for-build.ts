import { splitRendering } from "../../delivery/helm/output.ts";
import type { RenderedChart } from "../../kustomize/error.ts";
import type { ChartRelease } from "../../model/chart.ts";
import { chartName } from "../../model/remote-chart.ts";
import type { Side } from "../../model/side.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { remarksOn } from "./remarks.ts";
import type { RenderChart } from "./render.ts";

/** Renders charts as a build of kustomize takes them in. */
export function renderForBuild(
  render: RenderChart,
): (tree: FileTree, release: ChartRelease, side: Side) => Promise<RenderedChart> {
  return async (tree, release, side) => {
    const rendering = await render(tree, release, side);
    if (rendering.kind !== "rendered") {
      const { remote } = release;
      const what = `the Helm chart ${remote === undefined ? `in ${release.chart}` : chartName(remote)}`;
      return {
        kind: rendering.kind,
        message: `${what}: ${rendering.problem.message}`,
      };
    }
    const definition = rendering.chart.files.get("Chart.yaml")?.source ?? release.chart;
    const documents = splitRendering(rendering.text).map(({ template, text }) => ({
      text,
      file: rendering.chart.files.get(template)?.source ?? definition,
    }));
    return { kind: "rendered", documents, remarks: remarksOn(rendering, release) };
  };
}
