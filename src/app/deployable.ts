import { type Elsewhere, NOTHING_ELSEWHERE } from "../domain/elsewhere.ts";
import { analysed } from "./analysed.ts";
import { changedValues } from "./chart-values.ts";
import { behindVersion, chartChange } from "./chart-version.ts";
import { isMovedRepository, type Pair } from "./discovery/pairs.ts";
import type { Sides } from "./discovery/sides.ts";
import { refuseEncrypted } from "./encrypted.ts";
import { notAnalysed } from "./not-analysed.ts";
import { buildPair, refused } from "./outcomes.ts";
import type { UnmaskedResult } from "./result.ts";

/** Builds one deployable on the sides where it exists, and forecasts what the difference does. */
export async function forecastDeployable(
  pair: Pair,
  sides: Sides,
  elsewhere: Elsewhere = NOTHING_ELSEWHERE,
): Promise<UnmaskedResult> {
  const { base, head } = sides;
  const moved = movedPin(pair);
  if (moved !== undefined)
    return notAnalysed(pair, refused(), refused({ code: "unsupported", message: moved }));
  const [atBase, built] = await buildPair(pair, sides);
  const atHead = refuseEncrypted(pair, atBase, built);
  // What a cluster gets is the head side; for a removed deployable it is what base gave it.
  const decisive = atHead ?? atBase;
  const trees = { base: base.tree, head: head.tree };
  if (decisive?.status === "built") {
    const behind = behindVersion(pair, trees);
    const remarks = [chartChange(pair, trees), behind.remark].flatMap((each) => each ?? []);
    return analysed(behind.pair, atBase, atHead, {
      sides,
      elsewhere,
      policy: sides.policy,
      chartAdvice: sides.chartAdvice,
      remarks,
    });
  }
  const isChart = pair.head?.deployable.delivery.kind === "helm";
  const values = isChart ? changedValues(pair, trees) : undefined;
  return notAnalysed(pair, atBase, atHead, values);
}

/** Another tag, commit or branch: what lies between the two is in neither side. */
function movedPin({ base, head }: Pair): string | undefined {
  if (base === undefined || head === undefined) return undefined;
  if (isMovedRepository(base.deployable, head.deployable)) {
    return "It takes its files from another repository from now on, or from this one under another address: what is deployed then is not known here.";
  }
  const [before, after] = [base.deployable.pinnedTo, head.deployable.pinnedTo];
  if (before === after) return undefined;
  return `It moves from ${before ?? "this branch"} to ${after ?? "this branch"}, which deploys everything between the two; neither is what was compared here. Compare them by themselves: --base ${before ?? "HEAD"} --head ${after ?? "HEAD"}`;
}
