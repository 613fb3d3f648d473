import type { Charts, RenderedChart } from "../../kustomize/error.ts";
import type { ChartRelease } from "../../model/chart.ts";
import { oncePer } from "../../model/once.ts";
import type { Side } from "../../model/side.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { textOf } from "../../yaml/value.ts";

/** Renders a chart for a build of kustomize. */
export type RenderForBuild = (tree: FileTree, release: ChartRelease, side: Side) => Promise<RenderedChart>;

/** The charts that were rendered so far, by tree. */
export interface ChartStore {
  readonly find: Charts;
  add(tree: FileTree, release: ChartRelease, chart: RenderedChart): void;
}

export function createChartStore(): ChartStore {
  const chartsOf = oncePer<FileTree, Map<string, RenderedChart>>(() => new Map());
  return {
    find: (tree, release) => chartsOf(tree).get(textOf(release)),
    add(tree, release, chart) {
      chartsOf(tree).set(textOf(release), chart);
    },
  };
}
