import { accountForFiles, filesToRead, type Changed } from "../domain/account/files.ts";
import type { AccountLine, Forecast } from "../domain/forecast.ts";
import { judge, parseFailOn, type Gate } from "../domain/policy/gate.ts";
import { leftOverFindings } from "../domain/policy/not-analysed.ts";
import { compareFindings } from "../domain/policy/run.ts";
import { summarise } from "../domain/summary.ts";
import { affectedOverlays, type AffectedOverlay } from "../sources/kustomizations/affected.ts";
import { compileGlobs } from "../sources/kustomizations/globs.ts";
import { isKustomizationFile } from "../inputs/roots.ts";
import { mapConcurrently } from "./concurrently.ts";
import { pathId } from "../model/deployable.ts";
import { forecastHidden, withHidden } from "./hidden.ts";
import { forecastAffectedOverlay, type DeployableResult } from "./overlay.ts";
import type { Builder, Comparison, Progress, Repository, RevisionRequest } from "./ports.ts";
import { UserError } from "../model/user-error.ts";

export interface ForecastRequest {
  readonly revisions: RevisionRequest;
  /** Globs over root directories; empty: find the overlays. */
  readonly overlays: readonly string[];
  /** Gate entries: "check", "check:error" or "check:new". */
  readonly failOn: readonly string[];
}

export interface Ports {
  readonly repository: Repository;
  readonly builder: Builder;
  readonly progress: Progress;
}

/** Few at a time, so that the manifests of few overlays are in memory at once; builders limit their processes. */
const OVERLAYS_AT_A_TIME = 8;

/** Forecasts what the change between base and head does to the running pods. Throws `UserError`. */
export async function forecast(request: ForecastRequest, ports: Ports): Promise<Forecast> {
  const gate = readGate(request.failOn);
  const comparison = await ports.repository.compare(request.revisions);
  const { base, head, changedPaths } = comparison;

  await preloadKustomizations(ports.repository, comparison);
  const globs = await compileGlobs(request.overlays);
  const selection = affectedOverlays({ base: base.tree, head: head.tree, changedPaths, globs });
  if (!selection.ok) throw new UserError(selection.message);
  const { total, affected, hidden } = selection;

  await preloadInputs(ports.repository, comparison, affected);
  let done = 0;
  const visible = await mapConcurrently(affected, OVERLAYS_AT_A_TIME, async (overlay) => {
    const result = await forecastAffectedOverlay(overlay, comparison, ports.builder);
    ports.progress(++done, affected.length, overlay.path);
    return result;
  });
  const alsoBuiltOn = await forecastHidden(hidden, visible, comparison, ports.builder);
  const results = withHidden(visible, alsoBuiltOn);

  const deployables = results.map((result) => result.deployable);
  const account = await accountFor(request, comparison, affected, results, ports.repository);
  const findings = [...results.flatMap((result) => result.findings), ...leftOverFindings(account)].sort(
    compareFindings,
  );
  const verdict = judge(findings, gate);
  const counts = { filesChanged: changedPaths.length, deployablesTotal: total + alsoBuiltOn.length };
  return {
    schemaVersion: 1,
    base: base.revision,
    head: head.revision,
    summary: summarise({ ...counts, deployables, account, findings, verdict }),
    deployables,
    account,
    findings,
    failOn: request.failOn,
    verdict,
  };
}

/** What became of every changed file. */
async function accountFor(
  { overlays }: ForecastRequest,
  { base, head, changedPaths }: Comparison,
  affected: readonly AffectedOverlay[],
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<readonly AccountLine[]> {
  const readers = new Map<string, string[]>();
  for (const { path, changedInputs } of affected) {
    for (const file of changedInputs)
      readers.set(file, [...(readers.get(file) ?? []), pathId("overlay", path)]);
  }
  const unbuilt = results.filter(({ deployable }) => deployable.analysis === "none");
  const changed: Changed = {
    base: base.tree,
    head: head.tree,
    paths: changedPaths,
    readers,
    unbuilt: new Set(unbuilt.map(({ deployable }) => deployable.id)),
    declarations: new Map(),
    isSelection: overlays.length > 0,
  };
  await repository.preload([base, head].map(({ tree }) => ({ tree, paths: filesToRead(changed, tree) })));
  return accountForFiles(changed);
}

function readGate(failOn: readonly string[]): Gate {
  const result = parseFailOn(failOn);
  if (!result.ok) throw new UserError(result.message);
  return result.gate;
}

/** All that finding the overlays reads, in one go. */
function preloadKustomizations(repository: Repository, { base, head }: Comparison): Promise<void> {
  return repository.preload(
    [base.tree, head.tree].map((tree) => ({ tree, paths: tree.paths().filter(isKustomizationFile) })),
  );
}

/** All that building the affected overlays reads, in one go. */
function preloadInputs(
  repository: Repository,
  { base, head }: Comparison,
  affected: readonly AffectedOverlay[],
): Promise<void> {
  return repository.preload([
    { tree: base.tree, paths: new Set(affected.flatMap((overlay) => overlay.closureAtBase)) },
    { tree: head.tree, paths: new Set(affected.flatMap((overlay) => overlay.closureAtHead)) },
  ]);
}
