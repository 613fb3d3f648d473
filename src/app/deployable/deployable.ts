import { type Elsewhere, NOTHING_ELSEWHERE } from "../../domain/elsewhere.ts";
import { analysed } from "./analysed.ts";
import { bumpsOf } from "../values/bumps.ts";
import { changedValues } from "../values/changed-values.ts";
import {
  behindVersion,
  chartChange,
  leftDefinitions,
  leftValues,
  renamedChart,
} from "../values/chart-version.ts";
import type { Pair } from "../discovery/pairs.ts";
import { placeOf } from "../discovery/revisions.ts";
import type { Sides } from "../discovery/sides.ts";
import { refuseEncrypted } from "../applied/encrypted.ts";
import { leftByGit } from "../applied/left-by-git.ts";
import { notAnalysed } from "./not-analysed.ts";
import { buildPair, refused } from "../applied/outcomes.ts";
import { handedOver, laterDeclaration, laterFiles, lostSet, outOfReach } from "./pins.ts";
import type { UnmaskedResult } from "../result.ts";

/** Builds one deployable on the sides where it exists, and forecasts what the difference does. */
export async function forecastDeployable(
  pair: Pair,
  sides: Sides,
  elsewhere: Elsewhere = NOTHING_ELSEWHERE,
): Promise<UnmaskedResult> {
  const { base, head } = sides;
  const passes = handedOver(pair);
  if (passes !== undefined)
    return notAnalysed(pair, refused(), refused({ code: "unsupported", message: passes.why }), passes.what);
  if (pair.ownBase !== undefined) return notAnalysed(pair, refused(), refused(pair.ownBase));
  const unseen = outOfReach(pair) ?? lostSet(pair, sides);
  if (unseen !== undefined)
    return notAnalysed(pair, refused(), refused({ code: "unsupported", message: unseen }));
  const [before, built] = await buildPair(pair, sides);
  const atBase = leftByGit(pair.base, base.tree, before);
  const decrypted = refuseEncrypted(pair, atBase, built);
  const atHead = leftByGit(pair.head, head.tree, decrypted, atBase?.status !== "built");
  // What a cluster gets is the head side; for a removed deployable it is what base gave it.
  const decisive = atHead ?? atBase;
  const trees = {
    base: pair.base === undefined ? base.tree : placeOf(base, pair.base).tree,
    head: pair.head === undefined ? head.tree : placeOf(head, pair.head).tree,
  };
  const behind = behindVersion(pair, trees);
  if (decisive?.status === "built") {
    const remarks = [
      chartChange(pair, trees),
      behind.remark,
      laterFiles(pair),
      laterDeclaration(pair),
      ...leftDefinitions(behind.pair, trees),
      ...leftValues(behind.pair),
    ].flatMap((each) => each ?? []);
    return analysed(behind.pair, atBase, atHead, {
      sides,
      elsewhere,
      policy: sides.policy,
      chartAdvice: sides.chartAdvice,
      bumps: (leaving) => bumpsOf(pair, trees, leaving),
      remarks,
      renamed: renamedChart(behind.pair, trees),
    });
  }
  // What fails does so whatever the chart is given.
  const leaving =
    decisive?.status === "unsupported" ? decisive.problems.flatMap(({ file }) => file ?? []) : undefined;
  const changes = changedValues(pair, trees) ?? (leaving && bumpsOf(pair, trees, leaving));
  return notAnalysed(behind.pair, atBase, atHead, changes);
}
