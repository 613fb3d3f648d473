import { mapAt } from "../../model/fields.ts";
import { registryChart } from "../../model/remote-chart.ts";
import type { RemoteChart } from "../../model/chart.ts";
import { newMap, textIn, type ValueMap } from "../../yaml/value.ts";
import type { FluxContext } from "./kustomization.ts";
import { sourceReference } from "./source.ts";

export interface FluxChart {
  readonly remote: RemoteChart;
  /** What else is said of it, as in `spec.chart.spec`. */
  readonly chart: ValueMap;
}

/**
 * The chart of a HelmRepository or an OCIRepository; undefined for any other.
 * https://fluxcd.io/flux/components/helm/helmreleases/#chart-template
 */
export function remoteChart(
  spec: ValueMap,
  namespace: string,
  { findSource }: FluxContext,
): FluxChart | undefined {
  const reference = mapAt(spec, "chartRef");
  const kind = textIn(reference, "kind");
  const named = kind === "" ? undefined : findSource(sourceReference(reference, namespace));
  if (kind === "OCIRepository") {
    const remote = named === undefined ? undefined : ofRegistry(named);
    return remote === undefined ? undefined : { remote, chart: newMap() };
  }
  if (kind !== "" && (kind !== "HelmChart" || named === undefined)) return undefined;
  const chart = named === undefined ? mapAt(spec, "chart", "spec") : mapAt(named, "spec");
  const owner = named === undefined ? namespace : textIn(named, "metadata", "namespace") || namespace;
  const from = sourceReference(mapAt(chart, "sourceRef"), owner);
  const source = from.kind === "HelmRepository" ? findSource(from) : undefined;
  const remote = source === undefined ? undefined : ofRepository(source, chart);
  return remote === undefined ? undefined : { remote, chart };
}

function ofRepository(source: ValueMap, chart: ValueMap): RemoteChart | undefined {
  const [url, name, version] = [
    textIn(source, "spec", "url"),
    textIn(chart, "chart"),
    textIn(chart, "version"),
  ];
  if (url === "" || name === "") return undefined;
  if (textIn(source, "spec", "type") !== "oci" && !url.startsWith("oci://")) {
    return { kind: "repository", url, name, version };
  }
  const isInsecure = mapAt(source, "spec").insecure === true;
  return registryChart(`${url.replace(/(?<!\/)\/+$/, "")}/${name}`, version, isInsecure);
}

/**
 * A digest counts before a range, that before a tag: https://fluxcd.io/flux/components/source/ocirepositories/#reference
 */
function ofRegistry(source: ValueMap): RemoteChart | undefined {
  const field = (name: string): string => textIn(source, "spec", "ref", name);
  const url = textIn(source, "spec", "url");
  if (url === "") return undefined;
  const isInsecure = mapAt(source, "spec").insecure === true;
  const layer = textIn(source, "spec", "layerSelector", "mediaType");
  const common = { kind: "registry", url, isInsecure, ...(layer !== "" && { layer }) } as const;
  const [range, tagPattern] = [field("semver"), field("semverFilter")];
  if (field("digest") === "" && range !== "")
    return { ...common, reference: "", range, ...(tagPattern !== "" && { tagPattern }) };
  return { ...common, reference: field("digest") || field("tag") || "latest" };
}
