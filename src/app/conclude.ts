import { helmIgnores } from "../delivery/helm/read-files.ts";
import { accountForFiles, filesToRead, type Changed } from "../domain/account/files.ts";
import type { AccountLine, Finding, Forecast, Gate } from "../domain/forecast.ts";
import { isLostNamespace } from "../domain/object-change.ts";
import { leftOverFindings, unknownPartFinding } from "../domain/policy/not-analysed.ts";
import { passGate } from "../domain/secrets/gate.ts";
import type { Problem } from "../model/problem.ts";
import { compareText } from "../model/order.ts";
import { forecastBelow } from "./below.ts";
import { blockedFindings } from "./whole/blocked.ts";
import type { Change } from "./change.ts";
import { changedProjects } from "./whole/changed-projects.ts";
import { chartReaderFindings } from "./across/chart-readers.ts";
import { mapConcurrently } from "./concurrently.ts";
import type { Pair } from "./discovery/pairs.ts";
import type { Sides } from "./discovery/sides.ts";
import { isOwnRepository } from "../sources/repository-url.ts";
import { withReadersElsewhere } from "./across/elsewhere.ts";
import { heldByParents, heldByParts } from "./whole/held-parts.ts";
import { withHeirs } from "./across/heirs.ts";
import { emptySetFindings } from "./whole/empty-sets.ts";
import { forecastHidden, withHidden } from "./hidden.ts";
import { imageMarkFindings } from "./whole/image-marks.ts";
import { leftSourceFindings } from "./whole/left-sources.ts";
import { locate } from "./lines.ts";
import { withNeighbours } from "./across/neighbours.ts";
import { heldByVariables, unmadeFindings } from "./whole/unmade.ts";
import { movedRootFindings } from "../domain/policy/blocked-delivery.ts";
import { unmadeProjects } from "./whole/unmade-projects.ts";
import { withValueChanges } from "./values/unread-values.ts";
import { createValuesFiles } from "./values/values-files.ts";
import { withoutAlternatives } from "./across/alternative-moves.ts";
import { findMoves, withMovedHolders, withMoves } from "./across/moves.ts";
import { withNobodysFindings } from "./across/nobodys.ts";
import { withOrder } from "./relations/order.ts";
import { withEmptiedNamespaces } from "./across/emptied-namespaces.ts";
import { partingOwnerFindings } from "./across/parting-owners.ts";
import { twoOwnersFindings } from "./across/two-owners.ts";
import { judgeFound, refuseSilentGate } from "./policy/judge.ts";
import type { Progress, Repository } from "./ports.ts";
import { withoutFollowedReleases } from "./across/rendered-releases.ts";
import type { DeployableResult } from "./result.ts";
import { restrictedFileFindings } from "./whole/restricted-files.ts";
import { createSteps, type Steps } from "./steps.ts";
import { rootFindings } from "./whole/root-settings.ts";

/** Few at a time, so that the manifests of few overlays are in memory at once; builders limit their processes. */
const DEPLOYABLES_AT_A_TIME = 8;

export interface Conclusion {
  /** What is found of one deployable: built here, or told by the part of a divided run that built it. */
  readonly resultOf: (pair: Pair) => Promise<DeployableResult>;
  /** The gate that was asked for; the policy's holds beside it. */
  readonly gate: Gate;
  readonly isSelection: boolean;
  /** What keeps a part of the change from being known at all. */
  readonly problems?: readonly Problem[];
}

interface Edges {
  readonly repository: Repository;
  readonly progress: Progress;
  readonly steps: Steps;
}

/** Puts together what is found of each deployable, decides what needs two of them, and judges the whole once. */
export async function conclude(
  change: Change,
  { resultOf, gate: asked, isSelection, problems = [] }: Conclusion,
  { repository, progress }: Omit<Edges, "steps">,
): Promise<Forecast> {
  const { comparison, affected, policy } = change;
  refuseSilentGate(asked, policy.inForce.policy);
  const steps = createSteps();
  const edges = { repository, progress, steps };
  const { results, below, builtOn } = await forecastAll(change, resultOf, edges);
  const reached = { ...change, affected: [...affected, ...below] };
  const files = await accountFor(reached, results, isSelection, repository);
  const found = {
    deployables: results.map((result) => result.deployable),
    account: files,
    findings: [
      ...results.flatMap((result) => result.findings),
      ...leftOverFindings(files),
      ...(isSelection ? [] : await findingsAcross(change, results, edges)),
      ...problems.map(unknownPartFinding),
      ...steps.failures(),
    ].map(withoutSense),
  };
  const located = await locate(found, affected, comparison, repository);
  const counts = {
    filesChanged: comparison.changedPaths.length,
    deployablesTotal: change.ids.length + builtOn,
    deployablesUnreached: change.unreached,
  };
  const judged = await judgeFound(located, policy, asked, { ...counts, problems });
  const forecast: Forecast = {
    schemaVersion: 1,
    base: comparison.base.revision,
    head: comparison.head.revision,
    ...judged,
    ...(problems.length > 0 && { problems }),
  };
  return passGate(forecast, change.secrets.mask, policy.configValues);
}

/** All findings are put together, and nobody asks any more. */
function withoutSense({ sense: _, ...finding }: Finding): Finding {
  return finding;
}

/** What is found of each deployable, with what the others mean to it. */
async function forecastAll(
  change: Change,
  resultOf: Conclusion["resultOf"],
  { repository, progress, steps }: Edges,
) {
  const { affected, hidden, sides } = change;
  let done = 0;
  const visible = await mapConcurrently(affected, DEPLOYABLES_AT_A_TIME, async (pair) => {
    const result = await resultOf(pair);
    progress(++done, affected.length, change.secrets.mask.text(result.deployable.name));
    return result;
  });
  const below = await forecastBelow(change, visible);
  const builtOn = [...below.results, ...(await forecastHidden(hidden, visible, resultOf, below.pairs))];
  const all = withHidden(visible, builtOn);
  const read = withoutFollowedReleases(
    await steps.run(() => withReadersElsewhere(change, all, repository), all),
    sides.head.rendersCharts,
  );
  const moves = await steps.run(() => withoutAlternatives(findMoves(read), change), []);
  const moved = await steps.run(() => withMoves(read, moves, change), read);
  const seen = await steps.run(() => withNeighbours(change, moved, moves, repository), moved);
  const related = await steps.run(() => withNobodysFindings(seen, sides), seen);
  const held = await steps.run(
    () => heldByVariables(sides, heldByParents(heldByParts(withHeirs(withMovedHolders(related, moves))))),
    related,
  );
  const emptied = held.some(losesNamespace)
    ? await steps.run(() => withEmptiedNamespaces(change, held, repository), held)
    : held;
  const results = await steps.run(() => withOrder(emptied, sides), emptied);
  return { results, below: below.pairs, builtOn: builtOn.length };
}

function losesNamespace({ deployable }: DeployableResult): boolean {
  return deployable.otherObjects.some(isLostNamespace);
}

/** What no deployable shows by itself. */
async function findingsAcross(
  { sides, comparison }: Change,
  results: readonly DeployableResult[],
  { repository, steps }: Edges,
): Promise<readonly Finding[]> {
  const finders: readonly (() => readonly Finding[] | Promise<readonly Finding[]>)[] = [
    () => blockedFindings(sides, results),
    () => movedRootFindings(sides.head.movedRoots),
    () => unmadeFindings(sides, results, repository),
    () => leftSourceFindings(sides),
    () => unmadeProjects(sides),
    () => changedProjects(sides),
    () => restrictedFileFindings(sides, results),
    () => emptySetFindings(sides),
    () => chartReaderFindings(sides, results),
    () => twoOwnersFindings(sides, results, repository),
    () => (results.length > 1 ? partingOwnerFindings(sides, results) : []),
    () => rootFindings(sides, comparison.changedPaths),
    () => imageMarkFindings(comparison, repository),
  ];
  const found: Finding[] = [];
  for (const find of finders) found.push(...(await steps.run(find, [])));
  return found;
}

/** What became of every changed file. */
async function accountFor(
  { comparison, sides, affected, policy }: Change,
  results: readonly DeployableResult[],
  isSelection: boolean,
  repository: Repository,
): Promise<readonly AccountLine[]> {
  const { base, head, changedPaths } = comparison;
  const readers = new Map<string, string[]>();
  for (const { id, changedInputs, laterInputs = [] } of affected) {
    for (const file of [...changedInputs, ...laterInputs])
      readers.set(file, [...(readers.get(file) ?? []), id]);
  }
  for (const ids of readers.values()) ids.sort(compareText);
  const { report } = policy.found;
  const unbuilt = results.filter(({ deployable }) => deployable.analysis === "none");
  const changed: Changed = {
    base: base.tree,
    head: head.tree,
    paths: changedPaths,
    readers,
    unbuilt: new Set(unbuilt.map(({ deployable }) => deployable.id)),
    declarations: declaredBy(sides),
    isSelection,
    ...(sides.head.rendersCharts && { charts: "rendered" }),
    isOwn: (url) => isOwnRepository(url, sides.head.ownUrls),
    isValuesFile: createValuesFiles([base.tree, head.tree]),
    helmIgnores: (chart, path) => [base, head].every(({ tree }) => helmIgnores(tree, chart, path)),
    leftOut: policy.filesLeftOut,
    ...(report !== undefined && report.from !== "other" && { policyFile: report.file }),
  };
  await repository.preload([base, head].map(({ tree }) => ({ tree, paths: filesToRead(changed, tree) })));
  return withValueChanges(accountForFiles(changed), { base: base.tree, head: head.tree });
}

/** Files that say what is deployed, and the ids of what they speak of on either side. */
function declaredBy({ base, head }: Sides): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const [file, ids] of [...base.declared, ...head.declared]) {
    files.set(file, [...new Set([...(files.get(file) ?? []), ...ids])].sort(compareText));
  }
  return files;
}
