import type { RemoteChart } from "./chart.ts";

/** One version, and no range of them. */
export function isExact(version: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version);
}

/** A tag has no `+`: https://helm.sh/docs/topics/registries/ */
function asTag(version: string): string {
  return version.replaceAll("+", "_");
}

/** A chart of a registry by its version, or the newest in a range; "" for the newest release. */
export function registryChart(url: string, version: string, isInsecure: boolean): RemoteChart {
  return isExact(version)
    ? { kind: "registry", url, reference: asTag(version), isInsecure }
    : { kind: "registry", url, reference: "", range: version === "" ? "*" : version, isInsecure };
}

/** Whether what a chart is asked for by stays what it is: a version, a digest, or a tag that is called like a version. */
export function isPinnedChart(chart: RemoteChart): boolean {
  if (chart.kind === "repository") return isExact(chart.version);
  return (
    chart.range === undefined && (chart.reference.startsWith("sha256:") || /\d\.\d/.test(chart.reference))
  );
}

/** What a chart is asked for by, as a person would say it. */
export function askedVersion(chart: RemoteChart): string {
  if (chart.kind === "registry") return chart.range ?? chart.reference;
  return chart.version === "" ? "latest" : chart.version;
}

export function chartName(chart: RemoteChart): string {
  return chart.kind === "registry" ? chart.url.slice(chart.url.lastIndexOf("/") + 1) : chart.name;
}
