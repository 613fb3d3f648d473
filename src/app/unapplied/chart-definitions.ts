import { identityOfManifest } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { byKey } from "./held.ts";

interface Sides {
  readonly base: readonly Manifest[] | null;
  readonly head: readonly Manifest[] | null;
}

/**
 * Both sides as Flux takes what lies in a chart's `crds/`: it is no part of the release. So it is never deleted, with "Create" never
 * changed, and what comes there from the templates is deleted with these.
 * https://fluxcd.io/flux/components/helm/helmreleases/#crds
 * https://github.com/fluxcd/helm-controller/blob/v1.6.3/internal/action/crds.go
 */
export function withChartDefinitions({ base, head }: Sides): Sides {
  if (![...(base ?? []), ...(head ?? [])].some(({ crds }) => crds !== undefined)) return { base, head };
  const [before, after] = [byKey(base ?? []), byKey(head ?? [])];
  return {
    base:
      base?.filter((manifest) => manifest.crds === undefined || after.has(identityOfManifest(manifest))) ??
      null,
    head:
      head?.flatMap((manifest) => {
        const known = manifest.crds === undefined ? undefined : before.get(identityOfManifest(manifest));
        if (known === undefined) return [manifest];
        if (known.crds === undefined) return [];
        return [manifest.crds === "Create" ? known : manifest];
      }) ?? null,
  };
}
