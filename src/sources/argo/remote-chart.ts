import { registryChart } from "../../model/remote-chart.ts";
import type { RemoteChart } from "../../model/chart.ts";
import type { ArgoSource } from "./source.ts";

/**
 * The chart that a source names, in one version or the newest of a range; undefined for another kind of source. A registry is
 * written without a scheme. https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 */
export function remoteChart({ repoUrl, chart, revision }: ArgoSource): RemoteChart | undefined {
  if (revision === "" || revision === "HEAD") return undefined;
  if (/^https?:\/\//i.test(repoUrl))
    return { kind: "repository", url: repoUrl, name: chart, version: revision };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(repoUrl) && !repoUrl.startsWith("oci://")) return undefined;
  return registryChart(`${repoUrl.replace(/(?<!\/)\/+$/, "")}/${chart}`, revision, false);
}
