import { NO_TEAM_KINDS, type TeamKind, type TeamKinds } from "../../domain/controllers/team-kinds.ts";
import {
  environmentIn,
  NO_POLICY,
  settingsIn,
  type CheckSetting,
  type CheckSettings,
  type Policy,
  type PolicyPlace,
  type Where,
} from "../../domain/policy/policy.ts";
import type { Applier } from "../../model/deployable.ts";
import type { WorkloadId } from "../../domain/forecast.ts";
import type { CheckEntry, KindEntry, PolicyFile, WhereEntry } from "../../policy/file.ts";
import { compileGlobs, matchesDeployable, type Glob } from "../../sources/kustomizations/globs.ts";

/** A policy that decides over a run, as functions. */
export interface PolicyInForce {
  /** What it makes of findings. */
  readonly policy: Policy;
  readonly kinds: TeamKinds;
  readonly leaveOut: readonly { readonly matches: (deployable: Where) => boolean; readonly reason: string }[];
  readonly appliers: readonly {
    readonly matches: (deployable: Where) => boolean;
    readonly applier: Applier;
  }[];
  readonly configValues: "show" | "keys" | undefined;
  /** Its globs over deployables, by the line that they belong to. */
  readonly globs: readonly PlacedGlobs[];
}

export interface PlacedGlobs {
  readonly place: PolicyPlace;
  readonly globs: readonly Compiled[];
}

interface Compiled {
  readonly text: string;
  readonly matches: (deployable: Where) => boolean;
}

export const NOTHING_IN_FORCE: PolicyInForce = {
  policy: NO_POLICY,
  kinds: NO_TEAM_KINDS,
  leaveOut: [],
  appliers: [],
  configValues: undefined,
  globs: [],
};

/** Makes a policy file decide. */
export async function putInForce(file: PolicyFile | undefined): Promise<PolicyInForce> {
  if (file === undefined) return NOTHING_IN_FORCE;
  const globs: PlacedGlobs[] = [];
  const scope: Scope = async (entry) => {
    const compiled = await compileWhere(entry);
    globs.push({ place: { file: file.file, line: entry.line }, globs: compiled });
    const isEverywhere = entry.deployables.length === 0 && entry.clusters.length === 0;
    return (deployable) => isEverywhere || compiled.some(({ matches }) => matches(deployable));
  };
  return {
    ...(await decisions(file, scope)),
    kinds: kindsOf(file),
    configValues: file.configValues?.value,
    globs,
  };
}

type Scope = (entry: WhereEntry & { readonly line: number }) => Promise<(deployable: Where) => boolean>;

async function decisions(file: PolicyFile, scope: Scope) {
  const settings = (entries: readonly CheckEntry[]) =>
    new Map(entries.map((entry) => [entry.check, settingOf(entry, file.file)]));
  const policy: Policy = {
    gate: file.gate?.value ?? [],
    checks: settings(file.checks),
    environments: await each(file.environments, async ({ name, production, gate, checks, ...entry }) => ({
      name,
      production,
      matches: await scope(entry),
      gate: gate?.value,
      checks: settings(checks),
    })),
    exemptions: await each(file.exemptions, async ({ checks, reason, until, line, ...entry }) => {
      const [matchesPlace, isMeant] = [
        await scope({ ...entry, line }),
        await workloadMatcher(entry.workloads),
      ];
      const matches = (deployable: Where, workload: WorkloadId | null): boolean =>
        matchesPlace(deployable) && isMeant(workload);
      return { checks, matches, reason, until, place: { file: file.file, line } };
    }),
    exemptingAnnotations: file.exemptingAnnotations?.value ?? "any",
  };
  const leaveOut = await each(file.leaveOut, async (entry) => ({
    matches: await scope(entry),
    reason: entry.reason,
  }));
  const appliers = await each(file.appliers, async (entry) => ({
    matches: await scope(entry),
    applier: entry.applier,
  }));
  return { policy, leaveOut, appliers };
}

async function each<T, U>(entries: readonly T[], make: (entry: T) => Promise<U>): Promise<readonly U[]> {
  const made: U[] = [];
  for (const entry of entries) made.push(await make(entry));
  return made;
}

function settingOf({ severity, parameters, line }: CheckEntry, file: string): CheckSetting {
  return { severity, parameters, place: { file, line } };
}

async function compileWhere({ deployables, clusters }: WhereEntry): Promise<readonly Compiled[]> {
  const [overDeployables, overClusters] = [await compileGlobs(deployables), await compileGlobs(clusters)];
  return [
    ...overDeployables.map((glob) => ({
      text: glob.text,
      matches: ({ id, name, path }: Where) => matchesDeployable(glob, { id, name, root: path }),
    })),
    ...overClusters.map((glob: Glob) => ({
      text: glob.text,
      matches: ({ cluster }: Where) => cluster !== null && glob.matches(cluster),
    })),
  ];
}

/** "name", "Kind/name", "namespace/name" or "namespace/Kind/name"; without any, whatever the finding is about. */
async function workloadMatcher(texts: readonly string[]): Promise<(workload: WorkloadId | null) => boolean> {
  if (texts.length === 0) return () => true;
  const globs = await compileGlobs(texts);
  return (workload) => {
    if (workload === null) return false;
    const { kind, namespace, name } = workload;
    const inNamespace = namespace === null ? [] : [`${namespace}/${name}`, `${namespace}/${kind}/${name}`];
    return [name, `${kind}/${name}`, ...inNamespace].some((text) =>
      globs.some(({ matches }) => matches(text)),
    );
  };
}

function kindsOf({ kinds, kindsWithoutPods }: PolicyFile): TeamKinds {
  return {
    withPods: new Map(kinds.map((entry) => [`${entry.group}/${entry.kind}`, teamKindOf(entry)])),
    withoutPods: new Set(kindsWithoutPods.map(({ value }) => value)),
  };
}

function teamKindOf({ group, kind, templates, replicas, change }: KindEntry): TeamKind {
  return {
    group,
    kind,
    templates: templates.map((path) => path.split(".")),
    replicas: replicas?.split("."),
    effect: change === "next-run" ? "nextRun" : change,
  };
}

/** What holds for one deployable. */
export function settingsOf(deployable: Where, { policy }: PolicyInForce): CheckSettings {
  return settingsIn(policy, environmentIn(policy, deployable));
}
