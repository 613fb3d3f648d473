import { accountForFiles, filesToRead, type Changed } from "../domain/account/files.ts";
import type { AccountLine, Forecast } from "../domain/forecast.ts";
import { locate } from "./lines.ts";
import { judge, parseFailOn, type Gate } from "../domain/policy/gate.ts";
import { leftOverFindings } from "../domain/policy/not-analysed.ts";
import { compareFindings } from "../domain/policy/run.ts";
import { maskSentence, passGate, type ConfigValues } from "../domain/secrets/gate.ts";
import { summarise } from "../domain/summary.ts";
import { compileGlobs } from "../sources/kustomizations/globs.ts";
import { isKustomizationFile } from "../inputs/roots.ts";
import { compareText } from "../model/order.ts";
import { mapConcurrently } from "./concurrently.ts";
import { forecastDeployable } from "./deployable.ts";
import type { DeployableResult } from "./result.ts";
import { withReadersElsewhere } from "./elsewhere.ts";
import { forecastHidden, hiddenPairs, withHidden } from "./hidden.ts";
import { declarationCandidates } from "./discovery/declarations.ts";
import { withMoves } from "./moves.ts";
import { affectedPairs, type Pair } from "./discovery/pairs.ts";
import { selectDeployables } from "./discovery/select.ts";
import { discoverSides, NO_FACTS, type RepositoryFacts, type Sides } from "./discovery/sides.ts";
import type { Builder, Comparison, Progress, Repository, RevisionRequest } from "./ports.ts";
import { UserError } from "../model/user-error.ts";
import { watchSecrets, type SecretWatch } from "./secrets.ts";

export interface ForecastRequest {
  readonly revisions: RevisionRequest;
  /** Globs over root directories; empty: find the overlays. */
  readonly overlays: readonly string[];
  /** Gate entries: "check", "check:error" or "check:new". */
  readonly failOn: readonly string[];
  /** Without: "show". */
  readonly configValues?: ConfigValues;
  /** Without: nothing is known of the repository but its files. */
  readonly facts?: RepositoryFacts;
}

export interface Ports {
  readonly repository: Repository;
  readonly builder: Builder;
  readonly progress: Progress;
}

/** Few at a time, so that the manifests of few overlays are in memory at once; builders limit their processes. */
const DEPLOYABLES_AT_A_TIME = 8;

/**
 * Forecasts what the change between base and head does to the running pods. Throws `UserError`. Whatever comes out, of
 * the forecast or of a failure, has passed the gate that hides Secrets' values.
 */
export async function forecast(request: ForecastRequest, ports: Ports): Promise<Forecast> {
  const secrets = watchSecrets(ports.builder);
  try {
    const result = await analyse(request, { ...ports, builder: secrets.builder }, secrets.watch);
    return passGate(result, secrets.mask(), request.configValues ?? "show");
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(maskSentence(error.message, secrets.mask()));
  }
}

async function analyse(
  request: ForecastRequest,
  ports: Ports,
  watch: SecretWatch["watch"],
): Promise<Forecast> {
  const gate = readGate(request.failOn);
  const comparison = await ports.repository.compare(request.revisions);
  const { base, head, changedPaths } = comparison;

  await preloadObjects(ports.repository, comparison);
  const changedObjects = new Set(changedPaths);
  for (const { tree } of [base, head]) {
    watch(
      tree,
      declarationCandidates(tree).filter((path) => changedObjects.has(path)),
    );
  }
  const globs = await compileGlobs(request.overlays);
  const sides = await discoverSides(comparison, request.facts ?? NO_FACTS, ports.builder);
  const selection = selectDeployables(sides.base, sides.head, globs);
  if (!selection.ok) throw new UserError(selection.message);
  const { ids } = selection;
  const affected = await affectedPairs(selection.base, selection.head, ids, new Set(changedPaths));

  await preloadInputs(ports.repository, comparison, affected);
  let done = 0;
  const visible = await mapConcurrently(affected, DEPLOYABLES_AT_A_TIME, async (pair) => {
    const result = await forecastDeployable(pair, { ...sides, ...selection });
    ports.progress(++done, affected.length, result.deployable.name);
    return result;
  });
  const hidden = globs.length > 0 ? [] : hiddenPairs(sides, affected, new Set(changedPaths));
  const alsoBuiltOn = await forecastHidden(hidden, visible, sides);
  const results = await withMoves(
    await withReadersElsewhere(sides, affected, withHidden(visible, alsoBuiltOn), ports.repository),
    affected,
    sides,
  );

  const files = await accountFor(request, comparison, { sides, affected, results }, ports.repository);
  const found = {
    deployables: results.map((result) => result.deployable),
    account: files,
    findings: [...results.flatMap((result) => result.findings), ...leftOverFindings(files)].sort(
      compareFindings,
    ),
  };
  const { deployables, account, findings } = await locate(found, comparison, ports.repository);
  const verdict = judge(findings, gate);
  const counts = { filesChanged: changedPaths.length, deployablesTotal: ids.length + alsoBuiltOn.length };
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
  { sides, affected, results }: Analysed,
  repository: Repository,
): Promise<readonly AccountLine[]> {
  const readers = new Map<string, string[]>();
  for (const { id, changedInputs } of affected) {
    for (const file of changedInputs) readers.set(file, [...(readers.get(file) ?? []), id]);
  }
  const unbuilt = results.filter(({ deployable }) => deployable.analysis === "none");
  const changed: Changed = {
    base: base.tree,
    head: head.tree,
    paths: changedPaths,
    readers,
    unbuilt: new Set(unbuilt.map(({ deployable }) => deployable.id)),
    declarations: declaredBy(sides),
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

interface Analysed {
  readonly sides: Sides;
  readonly affected: readonly Pair[];
  readonly results: readonly DeployableResult[];
}

/** Files that say what is deployed, and the ids of what they speak of on either side. */
function declaredBy({ base, head }: Sides): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const [file, ids] of [...base.declared, ...head.declared]) {
    files.set(file, [...new Set([...(files.get(file) ?? []), ...ids])].sort(compareText));
  }
  return files;
}

/** All that may hold an object: what finding the deployables reads, in one go. */
export function preloadObjects(repository: Repository, { base, head }: Comparison): Promise<void> {
  return repository.preload(
    [base.tree, head.tree].map((tree) => ({
      tree,
      paths: [...declarationCandidates(tree), ...tree.paths().filter(isKustomizationFile)],
    })),
  );
}

/** All that building the affected overlays reads, in one go. */
function preloadInputs(
  repository: Repository,
  { base, head }: Comparison,
  affected: readonly Pair[],
): Promise<void> {
  return repository.preload([
    { tree: base.tree, paths: new Set(affected.flatMap(({ base: found }) => found?.inputs.files ?? [])) },
    { tree: head.tree, paths: new Set(affected.flatMap(({ head: found }) => found?.inputs.files ?? [])) },
  ]);
}
