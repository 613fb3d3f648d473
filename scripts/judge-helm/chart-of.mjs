// Where a HelmRelease has its chart from, as a reader of Flux's pages would say: https://fluxcd.io/flux/components/helm/helmreleases/

/** @param objects all that the repository deploys */
export function chartOf({ spec, metadata }, objects) {
  const find = ({ kind, name, namespace = metadata.namespace }) =>
    objects.find(
      (each) =>
        each.kind === kind &&
        each.metadata?.name === name &&
        (each.metadata.namespace ?? namespace) === namespace,
    );
  if (spec.chartRef?.kind === "OCIRepository") return ofRegistry(find(spec.chartRef));
  const chart = spec.chartRef?.kind === "HelmChart" ? find(spec.chartRef)?.spec : spec.chart?.spec;
  if (chart === undefined) return { kind: "unknown", why: "its source is not in the repository" };
  if (chart.sourceRef.kind === "GitRepository")
    return { kind: "unknown", why: "a chart of a git repository" };
  const source = find(chart.sourceRef);
  if (source === undefined) return { kind: "unknown", why: "its source is not in the repository" };
  const { url, type } = source.spec;
  const version = String(chart.version ?? "");
  return type === "oci" || url.startsWith("oci:")
    ? { kind: "registry", url: `${url.replace(/\/+$/, "")}/${chart.chart}`, name: chart.chart, version }
    : { kind: "repository", url, name: chart.chart, version };
}

function ofRegistry(source) {
  if (source === undefined) return { kind: "unknown", why: "its source is not in the repository" };
  const { url, ref = {} } = source.spec;
  if (ref.digest !== undefined) return { kind: "unknown", why: "a digest, which no copy has" };
  const version = ref.semver ?? ref.tag ?? "latest";
  return { kind: "registry", url, name: url.slice(url.lastIndexOf("/") + 1), version };
}

/** What the loopback's server calls it. */
export function placeOf(url, host) {
  return url
    .replace(/^\w+:\/\//, "")
    .replace(`${host}/`, "")
    .replace(/\/+$/, "");
}

/** A file of a repository whose sources of charts are those of the loopback. */
export function readdressed(text, host) {
  const registries = text.replace(/\boci:\/\/(?!127\.)/g, `oci://${host}/`);
  return text.includes("HelmRepository")
    ? registries.replace(/(\burl:\s*["']?)https?:\/\//g, `$1http://${host}/`)
    : registries;
}
