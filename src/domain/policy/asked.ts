import type { Gone } from "../elsewhere.ts";
import type { OverlaySide } from "../side.ts";
import { begunPlaces } from "./names/begun-places.ts";
import { accountsAsked } from "./needs/account-tokens.ts";
import { certificatesAsked } from "./names/left-certificates.ts";
import { slippedNames } from "./misspelt-name.ts";
import { begunNames } from "./names/begun-references.ts";
import { begunNeeds } from "./flux/release-needs.ts";
import { begunDependencies, namespaceOf } from "./needs/dependencies.ts";

/** What workloads and releases begin to name, or others in a name that may be misspelt, and their own build does not hold: another deployable may. */
export function askedOf(base: OverlaySide, head: OverlaySide): readonly Gone[] {
  const releases = ["HelmRelease", "HelmChart"].flatMap((kind) => head.index.byKind.get(kind) ?? []);
  const needs = releases.flatMap((release) => begunNeeds(release, { base, head }));
  return [
    ...askedByWorkloads(base, head),
    ...needs.map(({ verb: _, ...need }) => need),
    ...begunPlaces({ base, head }).map(({ place }) => place),
    ...slippedNames({ base, head }),
    ...certificatesAsked({ base, head }),
    ...accountsAsked({ base, head }),
  ];
}

function askedByWorkloads(base: OverlaySide, head: OverlaySide): readonly Gone[] {
  return [...head.workloads.values()].flatMap((workload): readonly Gone[] => {
    const before = base.workloads.get(workload.key);
    if (before?.object.manifest === workload.object.manifest) return [];
    const { namespace } = workload.object;
    const sides = { base, head };
    return [
      ...begunNames(before, workload, sides).map(({ kind, name }) => ({ group: "", kind, name, namespace })),
      ...begunDependencies(workload, sides).map((each) => {
        const { group, kind, name } = each;
        return { group, kind, name, namespace: namespaceOf(each, workload) };
      }),
    ];
  });
}
