import { mapAt } from "../../model/fields.ts";
import type { WorkloadForecast } from "../../domain/forecast.ts";
import type { Capability } from "../../model/capability.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isHelmRelease } from "../../sources/flux/helm-release.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";
import type { Builder } from "../ports.ts";
import { cleanPath } from "../../tree/path.ts";

interface Head {
  readonly manifests: readonly Manifest[];
  readonly tree: FileTree;
  readonly chartAdvice: Builder["chartAdvice"];
}

/** With HelmReleases that may restart something only because nobody rendered them goes how this run could have rendered them. */
export function withReleaseAdvice(
  workloads: readonly WorkloadForecast[],
  head: Head,
): readonly WorkloadForecast[] {
  return workloads.map((workload) => {
    const { effect, releases, notSeenAt, reason } = workload;
    if (effect !== "unknown" || releases === true || notSeenAt !== undefined || reason === undefined)
      return workload;
    const release = head.manifests.find(({ object }) => isHelmRelease(object) && isSame(object, workload));
    const advice = release === undefined ? undefined : adviceFor(release.object, head);
    return advice === undefined ? workload : { ...workload, advice };
  });
}

function isSame(object: ValueMap, { kind, name, namespace }: WorkloadForecast): boolean {
  return (
    object.kind === kind &&
    textIn(object, "metadata", "name") === name &&
    (namespace === null || textIn(object, "metadata", "namespace") === namespace)
  );
}

/** Undefined where nothing that may be allowed renders it: its chart is in a repository that is not this one. */
function adviceFor(release: ValueMap, { tree, manifests, chartAdvice }: Head): string | undefined {
  const reference = mapAt(release, "spec", "chartRef");
  const chart =
    textIn(reference, "kind") === "HelmChart"
      ? specOfChart(manifests, reference)
      : mapAt(release, "spec", "chart", "spec");
  const kind = textIn(chart, "sourceRef", "kind") || textIn(reference, "kind");
  if (kind === "GitRepository") {
    const path = cleanPath(textIn(chart, "chart"));
    const isHere = path !== "" && tree.entry(`${path}/Chart.yaml`) !== undefined;
    return isHere ? sentence(chartAdvice(["helm"])) : undefined;
  }
  if (kind !== "HelmRepository" && kind !== "OCIRepository") return undefined;
  const needs: readonly Capability[] = ["helm", "network"];
  return sentence(chartAdvice(needs));
}

function specOfChart(manifests: readonly Manifest[], reference: ValueMap): ValueMap {
  const found = manifests.find(
    ({ object }) =>
      object.kind === "HelmChart" && textIn(object, "metadata", "name") === textIn(reference, "name"),
  );
  return mapAt(found?.object, "spec");
}

function sentence(advice: string | undefined): string | undefined {
  return advice === undefined ? undefined : `To have Rollcast render the release, ${advice}.`;
}
