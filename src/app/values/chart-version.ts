import { firstFew } from "../../model/few.ts";
import type { Problem } from "../../model/problem.ts";
import type { ComposedValues } from "../../model/chart.ts";
import type { HelmDelivery, Waiting } from "../../model/deployable.ts";
import { valueChanges } from "../../domain/values.ts";
import { keepsRelease } from "../../domain/controllers/reinstalled.ts";
import { isOfDefinitions } from "../../delivery/helm/templates.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { insideOf, joinPath } from "../../tree/path.ts";
import { getIn, textOf } from "../../yaml/value.ts";
import { changedValues } from "./changed-values.ts";
import type { Pair } from "../discovery/pairs.ts";
import type { Found } from "../discovery/side.ts";
import { sameData } from "../discovery/same-declaration.ts";
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
 * Each change of the HelmChart itself has it packed anew too:
 * https://github.com/fluxcd/source-controller/blob/v1.9.1/internal/controller/helmchart_controller.go (Force)
 */
export function behindVersion(pair: Pair, trees: Trees): Behind {
  const { base, head, changedInputs, variables } = pair;
  const [before, after] = [base?.deployable, head?.deployable];
  if (before === undefined || after === undefined || changedInputs.length === 0) return { pair };
  if (after.delivery.kind !== "helm" || after.delivery.byVersion !== true) return { pair };
  if (!sameData(before.packedBy, after.packedBy)) return { pair };
  const [was, is] = [definedIn(trees.base, base, "version"), definedIn(trees.head, head, "version")];
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

/** Flux leaves definitions that are there as they are, unless it is told to replace them. */
export function leftDefinitions({ base, head, changedInputs }: Pair, trees: Trees): readonly Problem[] {
  const { delivery, waiting, root = "" } = head?.deployable ?? {};
  if (
    base === undefined ||
    delivery?.kind !== "helm" ||
    delivery.renderer !== "Flux" ||
    waiting !== undefined
  )
    return [];
  const policy = delivery.release?.options.includesCrds;
  const files = changedInputs.filter(
    (file) =>
      isOfDefinitions((root === "" ? file : insideOf(root)(file)) ?? "") &&
      trees.head.entry(file) !== undefined &&
      (policy === false || trees.base.entry(file) !== undefined),
  );
  if (policy === "CreateReplace" || files.length === 0) return [];
  const message = `Flux leaves definitions of the chart as they are in the cluster (upgrade.crds: ${policy === "Create" ? policy : "Skip"}): what changes in ${firstFew(files)} is not applied`;
  return [{ code: "cluster-decides", message, side: "head" }];
}

/**
 * With `preserveValues` what a release no longer says stays as it was, and so do the chart's own values.
 * https://github.com/helm/helm/blob/v4.2.2/pkg/action/upgrade.go (reuseValues)
 */
export function leftValues({ base, head, changedInputs, variables }: Pair): readonly Problem[] {
  const [before, after] = [base?.deployable.delivery, head?.deployable.delivery];
  if (before?.kind !== "helm" || after?.kind !== "helm" || after.renderer !== "Flux") return [];
  if (getIn(after.spec, "upgrade", "preserveValues") !== true) return [];
  const given = ({ spec }: HelmDelivery, { composed }: { readonly composed?: ComposedValues } = {}) =>
    composed?.ok === true ? composed.values : getIn(spec, "values");
  const changes = valueChanges(given(before, variables.base), given(after, variables.head));
  const own = joinPath(after.release?.chart ?? "", "values.yaml") ?? "";
  if (!changedInputs.includes(own) && changes.every((change) => change.head !== undefined)) return [];
  const message =
    "helm keeps the values of the release before, and the chart's own of then, where none are given (upgrade.preserveValues): what is taken away of them, or changes in the chart's values.yaml, is taken as changed here, and stays";
  return [{ code: "cluster-decides", message, side: "head" }];
}

/** Another name of a chart of this repository, for which Flux makes the release anew: "chart web → shop". */
export function renamedChart({ base, head }: Pair, trees: Trees): string | undefined {
  const { delivery, waiting } = head?.deployable ?? {};
  if (delivery?.kind !== "helm" || delivery.renderer !== "Flux" || waiting !== undefined) return undefined;
  const [was, is] = [definedIn(trees.base, base, "name"), definedIn(trees.head, head, "name")];
  if (was === undefined || is === undefined || was === is || keepsRelease(delivery.spec)) return undefined;
  return `chart ${was} → ${is}`;
}

/** What its `Chart.yaml` says. */
function definedIn(tree: FileTree, found: Found | undefined, field: string): string | undefined {
  const path = joinPath(found?.deployable.root ?? "", "Chart.yaml");
  const value = found && path !== undefined ? getIn(readDocument(tree, path), field) : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
