import { nameInCluster } from "../domain/configs/changes.ts";
import { NOTHING_ELSEWHERE, type Elsewhere } from "../domain/elsewhere.ts";
import { maskShared } from "../domain/elsewhere.ts";
import { passContents, passFindings, type ConfigValues } from "../domain/secrets/gate.ts";
import { namedAs } from "../domain/account/names.ts";
import type { SecretMask } from "../domain/secrets/mask.ts";
import { UserError } from "../model/user-error.ts";
import { compileGlobs } from "../sources/kustomizations/globs.ts";
import { definitionBlobs } from "./written/definitions.ts";
import { forecastDeployable } from "./deployable/deployable.ts";
import { isolated } from "./deployable/isolated.ts";
import { secretFiles } from "./discovery/secret-files.ts";
import { reachOf, type Pair } from "./discovery/pairs.ts";
import { selectDeployables, type Selection } from "./discovery/select.ts";
import { discoverSides, NO_FACTS, type RepositoryFacts, type Sides, type TreeAt } from "./discovery/sides.ts";
import { json } from "./discovery/build-cache.ts";
import type { FileTree } from "../tree/file-tree.ts";
import type { Memory } from "./discovery/memory.ts";
import { resultKey } from "./result-key.ts";
import { hiddenPairs, type HiddenPair } from "./hidden.ts";
import type { ChangePolicy } from "./policy/change-policy.ts";
import { policyOfChange, readOnlyBy, withoutLeftOut } from "./discovery/under-policy.ts";
import { putInForce } from "./policy/in-force.ts";
import { readPolicy, type PolicyRequest } from "./policy/read.ts";
import { filesOfGenerators, readingAhead, readObjectsAhead } from "./read-ahead.ts";
import type { Comparison, Repository, RevisionRequest } from "./ports.ts";
import type { DeployableResult, UnmaskedResult } from "./result.ts";
import { withRepeated } from "./applied/repeated.ts";
import type { ChangeSecrets, SecretWatch } from "./secrets.ts";

export interface ChangeRequest {
  readonly revisions: RevisionRequest;
  /** Globs over root directories; empty: find the overlays. */
  readonly overlays: readonly string[];
  /** Without: "show". */
  readonly configValues?: ConfigValues;
  /** Without: nothing is known of the repository but its files. */
  readonly facts?: RepositoryFacts;
  readonly policy: PolicyRequest;
}

/** The whole change, before any of what it reaches is built: what every part of a divided run knows. */
export interface Change {
  readonly comparison: Comparison;
  readonly sides: Sides;
  /** Every deployable that was asked for, on either side. */
  readonly ids: readonly string[];
  /** Those that the change can affect, sorted by path and id. */
  readonly affected: readonly Pair[];
  /** How many it does not reach that have inputs outside of the repository: these are not built. */
  readonly unreached: number;
  /** Roots that these build on and that may be applied themselves. */
  readonly hidden: readonly HiddenPair[];
  readonly secrets: ChangeSecrets;
  /** The team's policy, as it holds for this change. */
  readonly policy: ChangePolicy & { readonly filesLeftOut: ReadonlyMap<string, string> };
  /** Builds and compares one deployable. What it tells has passed the gate. */
  readonly forecastOf: (pair: Pair, elsewhere?: Elsewhere) => Promise<DeployableResult>;
  /** The gate of Secrets for what is reported of one deployable. */
  readonly pass: (result: UnmaskedResult, pair: Pair) => DeployableResult;
}

/** Compares the sides, and finds what they deploy and what of it the change can affect. Throws `UserError`. */
export async function readChange(
  request: ChangeRequest,
  repository: Repository,
  { builder, watch, tellMade, ofChange }: SecretWatch,
  memory?: Memory,
): Promise<Change> {
  const comparison = await repository.compare(request.revisions);
  const { base, head, changedPaths } = comparison;
  await readObjectsAhead(repository, [comparison.base.tree, comparison.head.tree]);
  const changed = new Set(changedPaths);
  const watchObjects = objectWatch(watch, changed);
  const speaking = new Map([base, head].map(({ tree }) => [tree, watchObjects(tree)]));
  const found = await readPolicy(request.policy, comparison, repository);
  const inForce = await putInForce(found.file);
  // What a change says of hosts nobody has reviewed, not even to see what it would mean.
  if (request.policy.afterMerge !== true) builder.confineHosts(found.file?.allowHosts?.value ?? []);
  const globs = await compileGlobs(request.overlays);
  const treeAt = readRevision(repository, watchObjects);
  const ahead = readingAhead(builder, repository, [base.tree, head.tree]);
  const all = await discoverSides(comparison, request.facts ?? NO_FACTS, ahead, inForce, memory, {
    treeAt,
    tellMade,
  });
  const selection = selectDeployables(all.base, all.head, globs);
  if (!selection.ok) throw new UserError(selection.message);
  const policy = policyOfChange(request, { found, inForce }, selection);
  const { affected, leftOut, unreached } = await reachedBy(changed, all, selection, policy);
  await repository.preload([
    ...affected.flatMap((pair) => filesOf(pair, comparison)),
    ...[all.base, all.head].map((side) => filesOfGenerators(side, speaking.get(side.tree) ?? [])),
  ]);
  // What is left out may hold Secrets too.
  const held = [...affected, ...leftOut];
  const files = held.flatMap((pair) => [...filesOf(pair, comparison), ...declaredIn(pair, comparison)]);
  for (const { tree, paths } of files) watch(tree, paths);

  const secrets = ofChange();
  const selected = { ...all, ...withoutLeftOut(selection, policy) };
  const pass = gateOf(secrets, comparison, policy.configValues);
  const around = () => json([found.file ?? null, base.revision.sha, definitionBlobs(head.tree)]);
  const forecastOf = forecaster(selected, memory, around);
  const hidden = globs.length > 0 ? [] : hiddenPairs(all, affected, changed);
  return {
    comparison,
    sides: { ...all, ...withoutLeftOut(all, policy) },
    ids: selection.ids.filter((id) => !policy.isLeftOut(id)),
    affected,
    unreached,
    hidden: hidden.filter(({ pair }) => !policy.isLeftOut(pair.id)),
    secrets,
    policy: { ...policy, filesLeftOut: readOnlyBy(held, policy) },
    forecastOf: async (pair, elsewhere) => pass(await forecastOf(pair, elsewhere), pair),
    pass,
  };
}

function gateOf(secrets: ChangeSecrets, comparison: Comparison, configValues: ConfigValues): Change["pass"] {
  return (result, pair) => {
    const mask = secrets.maskOf({ ...result.secrets, files: filesOf(pair, comparison) });
    return passResult(result, mask, configValues);
  };
}

/** @param around what all results depend on; asked where they are remembered */
function forecaster(
  selected: Sides,
  memory: Memory | undefined,
  around: () => string,
): (pair: Pair, elsewhere?: Elsewhere) => Promise<UnmaskedResult> {
  const key = memory === undefined ? "" : around();
  return (pair, elsewhere = NOTHING_ELSEWHERE) => {
    const make = () => isolated(pair, () => forecastDeployable(pair, selected, elsewhere));
    return memory === undefined || elsewhere !== NOTHING_ELSEWHERE
      ? make()
      : memory.results.get(`${key}${resultKey(pair, selected)}`, make);
  };
}

/** A value is a Secret's wherever it is copied to, be it by hand, by valuesFrom or in another deployable. */
function objectWatch(
  watch: SecretWatch["watch"],
  changed: ReadonlySet<string>,
): (tree: FileTree) => readonly string[] {
  // Only tools read their own settings, which are often no YAML.
  const isRead = (path: string): boolean => changed.has(path) && namedAs(path) !== "tooling";
  return (tree) => {
    const files = secretFiles(tree, isRead);
    watch(tree, files);
    return files;
  };
}

/** Which of what was asked for the change can affect: apart what the policy leaves out. */
async function reachedBy(
  changed: ReadonlySet<string>,
  all: Sides,
  selection: Extract<Selection, { readonly ok: true }>,
  policy: Pick<ChangePolicy, "isLeftOut">,
) {
  const reach = (isLeftOut: boolean) => {
    const ids = selection.ids.filter((id) => policy.isLeftOut(id) === isLeftOut);
    return reachOf(selection.base, selection.head, ids, changed);
  };
  const [{ affected, unreached }, { affected: leftOut }] = [await reach(false), await reach(true)];
  return { affected: await withRepeated(affected, { ...all, ...selection }, changed), leftOut, unreached };
}

function passResult(
  { deployable, findings, inPlace, shared }: UnmaskedResult,
  mask: SecretMask,
  configValues: ConfigValues,
): DeployableResult {
  const { status, analysis, builder, configChanges, workloads, staleConfigs, otherObjects, problems } =
    deployable;
  const contents = passContents(
    { status, analysis, builder, configChanges, workloads, staleConfigs, otherObjects, problems },
    mask,
    configValues,
  );
  const names = inPlace.map(nameInCluster);
  return {
    deployable: { ...deployable, ...contents },
    findings: passFindings(findings, mask),
    inPlace: { names, shown: names.map((name) => mask.text(name)), load: () => Promise.resolve(inPlace) },
    shared,
    shownShared: maskShared(shared, mask.text),
  };
}

/** Takes in what the Secrets of both sides hold, whatever is asked of them. */
export async function watchSecretFiles(
  repository: Repository,
  comparison: Comparison,
  watch: SecretWatch["watch"],
): Promise<void> {
  await readObjectsAhead(repository, [comparison.base.tree, comparison.head.tree]);
  for (const { tree } of [comparison.base, comparison.head])
    watch(
      tree,
      secretFiles(tree, () => false),
    );
}

/** Gives the files of another revision when they have been read, and looked through for Secrets. */
function readRevision(repository: Repository, watchObjects: (tree: FileTree) => void): TreeAt {
  return async (revision) => {
    const found = await repository.treeAt(revision);
    if (found === undefined) return undefined;
    await readObjectsAhead(repository, [found.tree]);
    watchObjects(found.tree);
    return found;
  };
}

/** Where it is declared: what it is called there is no secret, and names what it deploys by variables. */
function declaredIn({ base, head }: Pair, sides: Pick<Comparison, "base" | "head">) {
  return [
    { tree: sides.base.tree, file: base?.deployable.declaredAt?.file },
    { tree: sides.head.tree, file: head?.deployable.declaredAt?.file },
  ].map(({ tree, file }) => ({ tree, paths: file === undefined ? [] : [file] }));
}

/** What a deployable is built from. */
export function filesOf(pair: Pair, { base, head }: Pick<Comparison, "base" | "head">) {
  return [
    { tree: pair.base?.revision?.files?.tree ?? base.tree, paths: pair.base?.inputs.files ?? [] },
    { tree: pair.head?.revision?.files?.tree ?? head.tree, paths: pair.head?.inputs.files ?? [] },
  ];
}
