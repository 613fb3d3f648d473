import type { Problem } from "../../model/problem.ts";
import type { Waiting } from "../../model/deployable.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { getIn, textOf } from "../../yaml/value.ts";
import { changedValues } from "./changed-values.ts";
import type { Pair } from "../discovery/pairs.ts";
import { readDocument, type Trees } from "./read-document.ts";

/** How far a release stays behind the changed files of its chart. */
export interface Behind {
  /** Waiting, where nothing else changes. */
  readonly pair: Pair;
  /** Something else changes too, and acts at once. */
  readonly remark?: Problem;
}

/**
 * Flux packages a chart of a GitRepository anew only when the version in its `Chart.yaml` changes, unless the release asks
 * for every revision. https://fluxcd.io/flux/components/source/helmcharts/#reconcile-strategy
 */
export function behindVersion(pair: Pair, trees: Trees): Behind {
  const { base, head, changedInputs, variables } = pair;
  const [before, after] = [base?.deployable, head?.deployable];
  if (before === undefined || after === undefined || changedInputs.length === 0) return { pair };
  if (after.delivery.kind !== "helm" || after.delivery.byVersion !== true) return { pair };
  const [was, is] = [versionOf(trees.base, before.root), versionOf(trees.head, after.root)];
  if (was === undefined || was !== is) return { pair };
  const reason = `the chart in ${after.root === "" ? "." : after.root} keeps its version ${was}: Flux takes its changed files when the version in Chart.yaml changes (reconcileStrategy: ChartVersion)`;
  const isOnlyChart =
    textOf(before.delivery) === textOf(after.delivery) &&
    textOf([variables.base?.composed]) === textOf([variables.head?.composed]);
  return isOnlyChart
    ? { pair: waitingFor(pair, { code: "notReached", reason }) }
    : {
        pair,
        remark: {
          code: "cluster-decides",
          side: "head",
          message: `${reason}; here they are taken as changed`,
        },
      };
}

function waitingFor(pair: Pair, waiting: Waiting): Pair {
  if (pair.head === undefined || pair.head.deployable.waiting !== undefined) return pair;
  return { ...pair, head: { ...pair.head, deployable: { ...pair.head.deployable, waiting } } };
}

/** What a reader wants to know first of a chart that changes: its version, and the values that it is given. */
export function chartChange(pair: Pair, trees: Trees): Problem | undefined {
  const { base, head } = pair;
  if (base?.deployable.delivery.kind !== "helm" || head?.deployable.delivery.kind !== "helm")
    return undefined;
  const values = changedValues(pair, trees);
  return values === undefined
    ? undefined
    : { code: "chart-changes", message: `the Helm release changes: ${values}`, side: "head" };
}

function versionOf(tree: FileTree, chart: string): string | undefined {
  const version = getIn(readDocument(tree, chart === "" ? "Chart.yaml" : `${chart}/Chart.yaml`), "version");
  return typeof version === "string" || typeof version === "number" ? String(version) : undefined;
}
