import { isBare } from "../../model/deployable.ts";
import { groupedBy } from "../../model/grouped.ts";
import type { DeployableForecast } from "../../domain/forecast.ts";
import { compareText } from "../../model/order.ts";
import { environmentOf, type EnvironmentRule } from "./environment.ts";

/** How one deployable is called in a report: by what tells it apart, the rest being said once. */
export interface Where {
  readonly id: string;
  /** Like "eu-west-1" of apps/shop/overlays/eu-west-1. */
  readonly short: string;
  /** Like "apps/shop": what the short names of a family have in common; "" when the short name is all. */
  readonly family: string;
  /** Another cluster of the report has one of this short name. */
  readonly isNamesake?: true;
  /** What the team calls its environment; undefined where nobody said. */
  readonly environment?: string;
  readonly production: boolean;
  /** Nobody said which ones are production: the name was read. */
  readonly guessed: boolean;
}

export type Directory = ReadonlyMap<string, Where>;

/** Folders that only gather: "of apps/shop" says as much as "of apps/shop/overlays". */
const GATHERING = ["overlays", "overlay", "environments", "environment", "envs", "env", "clusters"];

interface NamedDeployable {
  readonly deployable: DeployableForecast;
  readonly short: string;
  readonly family: string;
}

interface Labelled {
  readonly deployable: DeployableForecast;
  readonly segments: readonly string[];
}

/** Names for all deployables of a report. Two never get the same family and short name. */
export function directoryOf(
  deployables: readonly DeployableForecast[],
  rules: readonly EnvironmentRule[] = [],
): Directory {
  const idle = idleNamespaces(deployables);
  const labelled = deployables.map((deployable) => ({ deployable, segments: segmentsOf(deployable, idle) }));
  const byParent = groupBy(labelled, ({ segments }) => segments.slice(0, -1).join("/"));
  const siblings = byParent.filter((group) => group.length > 1);
  const single = byParent.filter((group) => group.length === 1).flat();
  const byLast = groupBy(
    single,
    ({ segments, deployable }) => `${deployable.kind} ${segments.length} ${segments.at(-1) ?? ""}`,
  );
  const named = toldApart([...siblings, ...byLast].flatMap(nameFamily), idle);
  const inClusters = named.filter(({ deployable }) => deployable.cluster !== null);
  const byShort = groupedBy(inClusters, ({ short }) => short);
  return new Map(
    named
      .map(({ deployable, short, family }) => ({
        id: deployable.id,
        short,
        family,
        ...((byShort.get(short)?.length ?? 0) > 1 &&
          deployable.cluster !== null && { isNamesake: true as const }),
        ...environmentOf(deployable, rules),
      }))
      .sort((a, b) => compareText(a.id, b.id))
      .map((where) => [where.id, where]),
  );
}

/** Those that a short name would confuse are called by all of their name, or by their id. */
function toldApart(all: readonly NamedDeployable[], idle: ReadonlySet<string>): readonly NamedDeployable[] {
  const byShort = groupBy(all, ({ family, short }) => `${family}\0${short}`);
  const clashing = byShort.filter((group) => group.length > 1).flat();
  const taken = new Set(
    byShort.flatMap((group) =>
      group.length > 1 ? [] : group.map(({ family, short }) => `${family}\0${short}`),
    ),
  );
  const renamed = clashing.map(({ deployable }) => {
    const label = segmentsOf(deployable, idle).join("/");
    const isFree =
      !taken.has(`\0${label}`) &&
      clashing.filter((other) => segmentsOf(other.deployable, idle).join("/") === label).length === 1;
    return { deployable, short: isFree ? label : deployable.id, family: "" };
  });
  return [...byShort.filter((group) => group.length === 1).flat(), ...renamed];
}

/** The path of an overlay or a directory; for what hangs on a cluster, the cluster and the name. */
function segmentsOf(
  { cluster, name, path, kind }: DeployableForecast,
  idle: ReadonlySet<string>,
): readonly string[] {
  if (isBare(kind)) return (path === "" ? "." : path).split("/");
  // What follows the namespace may hold a path, and a cluster may be called by its URL.
  const [namespace = "", ...rest] = name.split("/");
  const clusterParts =
    cluster === null
      ? []
      : /^\w+:\/\//.test(cluster)
        ? [cluster.replace(/^\w+:\/\//, "")]
        : cluster.split("/");
  const own = rest.join("/");
  return [
    ...clusterParts,
    ...(own === "" || !idle.has(kind) ? [namespace] : []),
    ...(own === "" ? [] : [own]),
  ];
}

/** Kinds of which all have the same namespace, which then tells nothing: "flux-system", "argocd". */
function idleNamespaces(deployables: readonly DeployableForecast[]): ReadonlySet<string> {
  const namespaces = new Map<string, Set<string>>();
  for (const { kind, name } of deployables) {
    if (kind !== "fluxKustomization" && kind !== "argoApplication") continue;
    namespaces.set(kind, (namespaces.get(kind) ?? new Set()).add(name.split("/")[0] ?? ""));
  }
  return new Set([...namespaces].filter(([, all]) => all.size === 1).map(([kind]) => kind));
}

function nameFamily(group: readonly Labelled[]): readonly NamedDeployable[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  if (others.length === 0) {
    const { deployable, segments } = first;
    const family = familyName(segments.slice(0, -1));
    // A lone overlay is a sibling of others that the change does not reach.
    return [{ deployable, short: segments.at(-1) ?? "", family }];
  }
  const all = group.map(({ segments }) => segments);
  const common = commonStart(all);
  // A number says nothing by itself: stg/00.
  const start = all.some((segments) => /^\d+$/.test(segments[common] ?? ""))
    ? Math.max(0, common - 1)
    : common;
  const end = commonStart(all.map((segments) => segments.slice(start).reverse()));
  const family = [
    familyName(first.segments.slice(0, start)),
    first.segments.slice(first.segments.length - end),
  ]
    .flat()
    .filter((part) => part !== "")
    .join("/");
  return group.map(({ deployable, segments }) => ({
    deployable,
    short: segments.slice(start, segments.length - end).join("/") || segments.join("/"),
    family,
  }));
}

function familyName(segments: readonly string[]): string {
  const last = segments.at(-1);
  return (last !== undefined && GATHERING.includes(last) ? segments.slice(0, -1) : segments).join("/");
}

/** How many first segments all have in common, leaving each at least one of its own. */
function commonStart(all: readonly (readonly string[])[]): number {
  const [first = []] = all;
  const shortest = Math.min(...all.map((segments) => segments.length));
  let length = 0;
  while (length < shortest - 1 && all.every((segments) => segments[length] === first[length])) length++;
  return length;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  return [...groupedBy(items, key).values()];
}
