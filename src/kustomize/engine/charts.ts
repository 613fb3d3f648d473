import { UnsupportedError, type Charts } from "../error.ts";
import type { Kustomization } from "../files/kustomization.ts";
import type { Node } from "../files/node.ts";
import { inflateChart } from "../generate/inflate.ts";
import type { Loader } from "../load/loader.ts";
import { CHART_MARK, metadataMap, setMetadataMap } from "../resources/annotations.ts";
import { editMap } from "../edit/edit-map.ts";
import { builtBy, type Place } from "../resources/origin.ts";
import type { BuildOrigin, Resource } from "../resources/resource.ts";
import type { Value } from "../../yaml/value.ts";
import { resourcesOf } from "./cache.ts";
import { orLeaveOut } from "./leave-out.ts";

/** As much of a target as its charts need. */
export interface ChartTarget {
  readonly context: {
    readonly charts: Charts | undefined;
    readonly pullsCharts: boolean;
    readonly tracksOrigins: boolean;
    readonly leavesOut: boolean;
  };
  readonly loader: Loader;
  readonly kustomization: Kustomization;
  readonly place: Place;
  /** The namespace of whoever builds on it. */
  readonly chartNamespace: string;
}

/** What the charts of a kustomization render. One that cannot be rendered here is left out, where that is asked for. */
export function chartResources(target: ChartTarget): readonly Resource[] {
  const { kustomization, place: from, chartNamespace } = target;
  const { charts, chartSettings, namespace } = kustomization;
  const origin = builtBy(from, kustomization.file, "HelmChartInflationGenerator");
  const place = { settings: chartSettings, namespace: namespace || chartNamespace, origin };
  return charts.flatMap((chart) => {
    const made = orLeaveOut(target, () => resourcesOfChart(target, chart, place));
    return made instanceof UnsupportedError ? [] : made;
  });
}

/** What one chart renders. Throws `BuildError`, `UnsupportedError`, `MissingChartError`. */
export function resourcesOfChart(
  { context, loader }: ChartTarget,
  chart: Node,
  place: { readonly settings: Value; readonly namespace: string; readonly origin: BuildOrigin | undefined },
): readonly Resource[] {
  const { documents, remarks } = inflateChart(chart, { loader, ...context, ...place });
  loader.record.remarks.push(...remarks);
  return documents.flatMap(({ text, file }) =>
    resourcesOf(text, file).map((resource): Resource => {
      const made = { ...markedAsChart(resource), origin: { location: { file } } };
      return context.tracksOrigins && place.origin !== undefined
        ? { ...made, buildOrigin: place.origin }
        : made;
    }),
  );
}

function markedAsChart(resource: Resource): Resource {
  const annotations = editMap(metadataMap(resource.object, "annotations"), [[CHART_MARK, "true"]]);
  return { ...resource, object: setMetadataMap(resource.object, "annotations", annotations) };
}
