import { sameValue } from "../../model/equal.ts";
import type { Problem } from "../../model/problem.ts";
import { VERSION } from "../../model/version.ts";
import type { Change } from "../change.ts";
import type { Asked, Part, PartResult } from "./part.ts";
import { MOST_SHARDS } from "../../model/shard.ts";
import { shareOf } from "./share.ts";

/** A report of a shard as it was read, by what the user calls it. */
export type Report =
  | { readonly name: string; readonly ok: true; readonly part: Part }
  | { readonly name: string; readonly ok: false; readonly reason: string };

/** What this run knows by itself, and every part has to agree with. */
export interface Expected {
  readonly base: string;
  readonly head: string;
  readonly asked: Asked;
  readonly change: Pick<Change, "affected" | "hidden" | "secrets">;
}

export interface Accepted {
  /** Into how many shards the run was divided; undefined where no report tells. */
  readonly count: number | undefined;
  /** By the id of the deployable. */
  readonly results: ReadonlyMap<string, PartResult>;
  /** Reports that are of no use, and shards without one. */
  readonly problems: readonly Problem[];
}

/**
 * Takes from the reports what belongs to this change. One that does not fit is left out as a whole, and named: nothing
 * is guessed of what it was to tell.
 */
export function acceptReports(reports: readonly Report[], expected: Expected): Accepted {
  const judged = reports.map((report) => ({ report, fault: faultOf(report, reports, expected) }));
  const refused = judged.flatMap(({ report, fault }): readonly Problem[] =>
    fault === undefined
      ? []
      : [{ code: "part-refused", message: `The report ${report.name} was not used: ${fault}` }],
  );
  const parts = judged.flatMap(({ report, fault }) =>
    report.ok && fault === undefined ? [report.part] : [],
  );
  const count = parts[0]?.shard.count;
  const results = parts.flatMap((part) =>
    shareOf(expected.change, part.shard).flatMap(
      (pair, index): readonly (readonly [string, PartResult])[] => {
        const result = part.results[index];
        return result === undefined ? [] : [[pair.id, result]];
      },
    ),
  );
  return { count, results: new Map(results), problems: [...refused, ...missingShards(parts, count)] };
}

/** Why a report is of no use, and what to do. */
function faultOf(report: Report, all: readonly Report[], expected: Expected): string | undefined {
  if (!report.ok) return report.reason;
  const { part } = report;
  const { shard } = part;
  if (part.version !== VERSION) {
    return `Rollcast ${part.version} made it, and this is ${VERSION}. Use one version for all jobs.`;
  }
  if (part.head !== expected.head || part.base !== expected.base) {
    return `it compares ${short(part.base)} with ${short(part.head)}, and this run ${short(expected.base)} with ${short(expected.head)}. Let all jobs of a run see the same commits.`;
  }
  if (!sameValue(data(part.asked), data(expected.asked))) {
    return "it was made with other options: overlays, config-values, policy, builder, allow and load-restrictor have to be those of the join.";
  }
  if (shard.index > shard.count || shard.count > MOST_SHARDS) return `there is no shard ${nameOf(part)}.`;
  const others = all.flatMap((other) => (other.ok && other !== report ? [other] : []));
  if (others.some((other) => other.part.shard.count !== shard.count)) {
    return "the reports are of runs that were divided differently. Hand over those of one run.";
  }
  const twin = others.find((other) => other.part.shard.index === shard.index);
  if (twin !== undefined)
    return `shard ${nameOf(part)} has another one, ${twin.name}. Hand over one for each shard.`;
  return sharesDiffer(part, expected)
    ? "its deployables are not those that this run finds for its shard. Let all jobs see the same commits and settings."
    : undefined;
}

function sharesDiffer(part: Part, { change }: Expected): boolean {
  const share = shareOf(change, part.shard);
  return (
    share.length !== part.results.length ||
    share.some(({ id }, index) => part.results[index]?.id !== change.secrets.mask.text(id))
  );
}

function missingShards(parts: readonly Part[], count: number | undefined): readonly Problem[] {
  const advice = "Let that job run again, and hand its report to the join.";
  if (count === undefined) {
    return [{ code: "part-missing", message: `There is no report that can be used. ${advice}` }];
  }
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return [];
  const which = missing.length === 1 ? "Shard" : "Shards";
  return [
    {
      code: "part-missing",
      message: `${which} ${missing.join(", ")} of ${count}: there is no report that can be used. ${advice}`,
    },
  ];
}

function nameOf({ shard: { index, count } }: Part): string {
  return `${index} of ${count}`;
}

function short(commit: string): string {
  return commit.slice(0, 10);
}

function data({ overlays, configValues, policy, choice, allow, allowHosts, loadRestrictor, fork }: Asked) {
  return [overlays, configValues, policy, choice, allow, allowHosts, loadRestrictor, fork] as const;
}
