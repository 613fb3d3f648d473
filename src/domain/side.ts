import type { Applier, Deliverer } from "../model/deployable.ts";
import { groupedByEach } from "../model/grouped.ts";
import { oncePer } from "../model/once.ts";
import type { Side } from "../model/side.ts";
import { readConfigs, type Config } from "./configs/config.ts";
import { withKeptKeys } from "./configs/kept-keys.ts";
import type { Manifest } from "../model/manifest.ts";
import { indexManifests, objectKey, type ObjectIndex } from "./manifests.ts";
import type { Reference } from "./references/reference.ts";
import { referencesIn } from "./references/references.ts";
import { NO_TEAM_KINDS, type TeamKinds } from "./controllers/team-kinds.ts";
import { readWorkloads, type Workload } from "./controllers/workload.ts";
import type { ConfigKind } from "../model/config-kind.ts";

/** One side of an overlay, read once. */
export interface OverlaySide {
  readonly index: ObjectIndex;
  /** By `Workload.key`. */
  readonly workloads: ReadonlyMap<string, Workload>;
  readonly configs: readonly Config[];
  /** By `Config.key`, that is by the real name. */
  readonly configsByKey: ReadonlyMap<string, Config>;
  /** Its build left out what that of the other side did not: what only the other side holds may be in there. */
  readonly incomplete: boolean;
  /** Something that its build left out may have changed objects of it. */
  readonly maybeChanged: boolean;
  /** Whether what this side no longer holds is deleted; null where nobody says. */
  readonly prunes: boolean | null;
  /** Whether pods of what is deleted run on. */
  readonly orphans: boolean;
  /** The team's word on its own kinds. */
  readonly kinds: TeamKinds;
}

/** As in `OverlaySide`; what is not given is false, unknown, or nothing. */
export interface SideOptions {
  readonly incomplete?: boolean | undefined;
  readonly prunes?: boolean | null | undefined;
  readonly orphans?: boolean | undefined;
  readonly kinds?: TeamKinds | undefined;
  readonly deliverer?: Deliverer | undefined;
  /** See `KubernetesObject`. */
  readonly isFilledIn?: boolean | undefined;
  /** See `KubernetesObject`. */
  readonly endsWithDeclaration?: boolean | undefined;
  /** See `KubernetesObject`. */
  readonly marks?: readonly string[] | undefined;
  /** The other side, whose parts its own are where they are the same. */
  readonly sharing?: ObjectIndex | undefined;
}

/** @param manifests empty for a side on which the overlay does not exist */
export function readSide(manifests: readonly Manifest[], side: Side, options: SideOptions = {}): OverlaySide {
  const {
    incomplete = false,
    prunes = null,
    orphans = false,
    kinds = NO_TEAM_KINDS,
    deliverer,
    isFilledIn,
    endsWithDeclaration,
    marks,
    sharing,
  } = options;
  const of = { isFilledIn, endsWithDeclaration, marks };
  const index = indexManifests(manifests, side, deliverer, { sharing, ...of });
  const configs = readConfigs(index);
  return {
    index,
    workloads: readWorkloads(index, kinds),
    configs,
    configsByKey: new Map(configs.map((config) => [config.key, config])),
    incomplete,
    prunes,
    orphans,
    kinds,
    maybeChanged: index.objects.some(({ maybeChangedBy }) => maybeChangedBy.length > 0),
  };
}

/** Head as the cluster will have it, where it keeps something of base. */
export function keepingKeys(base: OverlaySide, head: OverlaySide, applier: Applier): OverlaySide {
  const kept = applier === "unknown" ? "unlessFlux" : "surely";
  const configs = withKeptKeys(base.configs, head.configs, kept);
  return { ...head, configs, configsByKey: new Map(configs.map((config) => [config.key, config])) };
}

export function referencesOf(workload: Workload): readonly Reference[] {
  return workload.templates.flatMap(referencesIn);
}

/** The workloads of a build by the names of what their pods refer to. */
export const workloadsByReference = oncePer(({ workloads }: OverlaySide) =>
  groupedByEach(workloads.values(), (workload) => new Set(referencesOf(workload).map(({ name }) => name))),
);

/** Whether pods of a workload read a config by a reference. */
export function readsConfig(side: OverlaySide, workload: Workload, { key }: Config): boolean {
  return referencesOf(workload).some(
    ({ kind, name }) => resolveConfig(side, workload, kind, name)?.key === key,
  );
}

/**
 * The config that a workload means by a real name. A manifest without a namespace goes to the one of whoever applies
 * it, which may be the one that others name: such a config is taken to be meant when no other fits better.
 */
export function resolveConfig(
  side: OverlaySide,
  workload: Workload,
  kind: ConfigKind,
  name: string,
): Config | undefined {
  const { namespace } = workload.object;
  const exact = side.configsByKey.get(objectKey({ group: "", kind, name, namespace }));
  if (exact !== undefined) return exact;
  if (namespace !== null) {
    return side.configsByKey.get(objectKey({ group: "", kind, name, namespace: null }));
  }
  const named = side.configs.filter((config) => config.kind === kind && config.object.name === name);
  return named.length === 1 ? named[0] : undefined;
}
