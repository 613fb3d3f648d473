import type { RemoteChart } from "../../model/chart.ts";
import type { ArgoSource } from "./source.ts";

/**
 * The chart that a source names, where it is one version; undefined for a range, or another kind of source. A registry is
 * written without a scheme. https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 */
export function remoteChart({ repoUrl, chart, revision }: ArgoSource): RemoteChart | undefined {
  if (!/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(revision)) return undefined;
  if (/^https?:\/\//i.test(repoUrl))
    return { kind: "repository", url: repoUrl, name: chart, version: revision };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(repoUrl) && !repoUrl.startsWith("oci://")) return undefined;
  const url = `${repoUrl.replace(/\/+$/, "")}/${chart}`;
  return { kind: "registry", url, reference: revision.replaceAll("+", "_"), isInsecure: false };
}
