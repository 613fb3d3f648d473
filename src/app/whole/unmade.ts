import { madeOf } from "../../domain/configs/makers.ts";
import { mayRunPods } from "../../domain/controllers/kinds.ts";
import type { Finding } from "../../domain/forecast.ts";
import { impossibleCheck, unhealthyFinding, unmadeVariablesFinding } from "../../domain/policy/unmade.ts";
import { readSide } from "../../domain/side.ts";
import { variableSources, type VariableSource } from "../../delivery/flux/variables.ts";
import { declaringNamespace } from "../../model/declaring-object.ts";
import { clusterOf, type Deployable, type ObjectReference } from "../../model/deployable.ts";
import { allTexts, textAt } from "../../model/fields.ts";
import { groupOf } from "../../model/identity.ts";
import type { Manifest } from "../../model/manifest.ts";
import { oncePer } from "../../model/once.ts";
import { isMentioned } from "../../model/mentioned.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { asDependent } from "./blocked.ts";
import { dependenciesOf } from "../relations/dependencies.ts";
import { failingSince } from "../discovery/broken.ts";
import type { DiscoveredSide, Found } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { unmadeSources } from "../discovery/variables.ts";
import { withHeld } from "./held-back.ts";
import { identityOfMade, isAsked, meantCheck, type Made } from "./meant-checks.ts";
import { readMentions } from "../discovery/mentions.ts";
import { buildOf } from "../applied/outcomes.ts";
import type { Repository } from "../ports.ts";
import type { DeployableResult } from "../result.ts";
import { keyText } from "../../model/key-text.ts";

/** What Flux begins to ask for, before it applies a Kustomization or takes it for ready, and nothing in the repository makes. */
export async function unmadeFindings(
  sides: Sides,
  results: readonly DeployableResult[],
  repository: Repository,
): Promise<readonly Finding[]> {
  const { base, head } = sides;
  const failing = failingSince(base, head);
  const applied = [...head.found.values()].filter(({ deployable: { id, delivery, waiting } }) => {
    return delivery.kind === "flux" && waiting?.code !== "suspended" && !failing.has(id);
  });
  const findings: Finding[] = [];
  const isAsked = askedBefore(base);
  const namesGone = new Set(results.flatMap(({ shared }) => shared.gone.map(({ name }) => name)));
  for (const found of applied) {
    const fresh = requiredBy(found.deployable).filter((source) => !isAsked(found.deployable, keyOf(source)));
    const unmade =
      fresh.length === 0 ? [] : await unmadeSources(head, () => head.found.values(), found, fresh);
    const gone = await goneSources(found, sides, namesGone);
    const told = (source: VariableSource, why: "unmade" | "gone") =>
      unmadeVariablesFinding(asDependent(found.deployable), source, why);
    findings.push(
      ...unmade.map((source) => told(source, "unmade")),
      ...gone.map((source) => told(source, "gone")),
    );
  }
  const waiting = applied.flatMap((found) => {
    const checks = (found.deployable.waitsFor ?? []).filter(
      (check) => check.name !== "" && !isAsked(found.deployable, keyOf(check)),
    );
    return checks.map((check) => ({ found, check }));
  });
  const unmade = await unmadeChecks(waiting, sides, repository);
  const gone = goneChecks(applied, results).map((each) => ({ ...each, meant: undefined }));
  const behind = dependentsOf(head);
  for (const { found, check, why, meant } of [...unmade, ...gone]) {
    const { deployable } = found;
    findings.push(
      unhealthyFinding(asDependent(deployable), check, { why, meant, behind: behind(deployable.id) }),
    );
  }
  return findings;
}

/** Variables that the base of a Kustomization took from what the repository made then, and makes no more. */
async function goneSources(
  found: Found,
  { base, head }: Sides,
  namesGone: ReadonlySet<string>,
): Promise<readonly VariableSource[]> {
  const before = base.found.get(found.deployable.id);
  const asked = requiredBy(found.deployable).filter(({ name }) => namesGone.has(name));
  if (before === undefined || asked.length === 0) return [];
  const unmade = await unmadeSources(head, () => head.found.values(), found, asked);
  const unmadeBefore = await unmadeSources(base, () => base.found.values(), before, unmade);
  return unmade.filter((source) => !unmadeBefore.includes(source));
}

/** Of a Kustomization whose variables this change takes away Flux applies nothing: its workloads stay as they are. */
export async function heldByVariables(
  sides: Sides,
  results: readonly DeployableResult[],
): Promise<readonly DeployableResult[]> {
  const namesGone = new Set(results.flatMap(({ shared }) => shared.gone.map(({ name }) => name)));
  const held: DeployableResult[] = [];
  for (const result of results) {
    const found = sides.head.found.get(result.deployable.id);
    const [gone] = found === undefined ? [] : await goneSources(found, sides, namesGone);
    held.push(gone === undefined ? result : withHeld(result, reasonOf(gone)));
  }
  return held;
}

function reasonOf({ kind, name }: VariableSource): string {
  return `Flux applies nothing of this Kustomization while ${kind} ${name} is not there, of which it takes variables; what is held back comes when it is.`;
}

/** All that a deployable makes, as far as it is built. */
async function allMadeBy(found: Found, sides: Sides): Promise<readonly Made[]> {
  const [, outcome] = (await buildOf(found, sides)).outcomes;
  return outcome?.status === "built" ? madeIn(outcome.manifests, found) : [];
}

/** What a build holds, and the configs that something in the cluster makes of that. */
function madeIn(manifests: readonly Manifest[], { deployable: { target } }: Found): readonly Made[] {
  return [
    ...manifests.map((manifest) => identityOfMade(manifest, target.namespace)),
    ...makersIn(manifests).flatMap(({ object, made }) =>
      made.map(({ kind, name, isAnywhere }) => ({
        group: "",
        kind,
        name,
        namespace: isAnywhere ? null : (object.namespace ?? target.namespace),
      })),
    ),
  ];
}

/** Each check asks the builds of all that may hold it. */
const makersIn = oncePer((manifests: readonly Manifest[]) =>
  readSide(manifests, "head").index.objects.flatMap((object) => {
    const made = madeOf(object);
    return made.length === 0 ? [] : [{ object, made }];
  }),
);

interface Check {
  readonly found: Found;
  readonly check: ObjectReference;
}

function requiredBy({ delivery }: Deployable): readonly VariableSource[] {
  const postBuild = delivery.kind === "flux" ? delivery.postBuild : null;
  return postBuild === null ? [] : variableSources(postBuild).filter(({ optional }) => !optional);
}

function keyOf(asked: VariableSource | ObjectReference): string {
  const of = "namespace" in asked ? [groupOf(asked.apiVersion), asked.namespace] : [];
  return keyText([asked.kind, asked.name, ...of]);
}

/** What something of the same namespace asks for already is no news: whoever makes it does so for all. */
function askedBefore({ found }: DiscoveredSide): (deployable: Deployable, key: string) => boolean {
  const asked = new Set(
    [...found.values()].flatMap(({ deployable }) =>
      [...requiredBy(deployable), ...(deployable.waitsFor ?? [])].map(
        (each) => `${declaringNamespace(deployable)} ${keyOf(each)}`,
      ),
    ),
  );
  return (deployable, key) => asked.has(`${declaringNamespace(deployable)} ${key}`);
}

/** What neither a Kustomization itself nor any that has the name in its files makes, or holds a kind of which a controller may make it. */
async function unmadeChecks(checks: readonly Check[], sides: Sides, repository: Repository) {
  if (checks.length === 0) return [];
  const { head } = sides;
  const others = [...head.found.values()];
  const mentionsIn = await readMentions(
    head,
    others,
    [...new Set([RELEASE, ...checks.flatMap(({ check }) => [check.name, check.namespace])])],
    repository,
  );
  const unmade: (Check & {
    readonly why: "unmade" | NonNullable<ReturnType<typeof impossibleCheck>>;
    readonly meant?: string;
  })[] = [];
  for (const { found, check } of checks) {
    const impossible = impossibleCheck(check);
    if (impossible !== undefined) {
      unmade.push({ found, check, why: impossible });
      continue;
    }
    const meant = meantCheck(check, await allMadeBy(found, sides));
    const held = meant === undefined ? [] : await Promise.all(others.map((other) => allMadeBy(other, sides)));
    if (meant !== undefined && !held.flat().some((each) => isAsked(each, check))) {
      unmade.push({ found, check, why: "unmade", meant });
      continue;
    }
    const mayRender = (other: Found): boolean =>
      mentionsIn(other).some(({ named }) => named.has(RELEASE) && isFor(other, check.namespace, named));
    // The names of what charts make stand in no file.
    if (check.kind !== RELEASE && others.some((other) => other !== found && mayRender(other))) continue;
    const naming = others.filter(
      (other) => other !== found && mentionsIn(other).some(({ named }) => named.has(check.name)),
    );
    const makers = [found, ...naming].map((each) => mayMake(each, found, check, sides));
    if (!(await Promise.all(makers)).includes(true)) unmade.push({ found, check, why: "unmade" });
  }
  return unmade;
}

const RELEASE = "HelmRelease";

function isFor({ deployable }: Found, namespace: string, named: ReadonlySet<string>): boolean {
  const { name, target } = deployable;
  if (namespace === "" || target.namespace === namespace || named.has(namespace)) return true;
  return name.startsWith(`${namespace}/`);
}

/**
 * Whether what a deployable applies is, or may make, an object; true where not all of it is known.
 * @param asking what waits for it: whoever declares that has the name in its files for this alone
 */
async function mayMake(found: Found, asking: Found, check: ObjectReference, sides: Sides): Promise<boolean> {
  const [, outcome] = (await buildOf(found, sides)).outcomes;
  if (outcome?.status !== "built" || outcome.partial) return true;
  if (madeIn(outcome.manifests, found).some((made) => isAsked(made, check))) return true;
  const declares = asking.deployable.declaredAt?.parent === found.deployable.id;
  return !declares && outcome.manifests.some(({ object }) => isMaker(object, check));
}

/**
 * Kinds behind which a controller may make whatever it likes. What Flux deploys further is looked through by itself, and a
 * chart hardly holds a release.
 */
function isMaker(object: ValueMap, check: ObjectReference): boolean {
  const [group, kind] = [groupOf(textAt(object, "apiVersion") ?? ""), textAt(object, "kind") ?? ""];
  if (group === "kustomize.toolkit.fluxcd.io") return false;
  // https://fluxoperator.dev/docs/crd/resourceset/
  if (kind === "ResourceSet") return true;
  if (!mayRunPods(group, kind)) return false;
  return check.kind !== RELEASE || (kind !== RELEASE && (group === "argoproj.io" || concerns(object, check)));
}

/** Few controllers make releases, and those of objects that hold one, or with whose names it has to do. */
function concerns(object: ValueMap, { kind, name }: ObjectReference): boolean {
  const own = textAt(object, "metadata", "name") ?? "";
  if (`-${name}-`.includes(`-${own}-`)) return true;
  return allTexts(object).some((text) => text.includes(kind) || isMentioned(text, name));
}

/** What is waited for, and this change deletes. */
function goneChecks(applied: readonly Found[], results: readonly DeployableResult[]) {
  const gone = new Set(
    results.flatMap(({ deployable }) => {
      const { workloads, otherObjects, cluster } = deployable;
      const deleted = [
        ...workloads.filter(({ effect }) => effect === "delete"),
        ...otherObjects.filter(({ change }) => change === "removed"),
      ];
      return deleted.map((object) =>
        goneKey(cluster, object.kind, object.namespace ?? deployable.targetNamespace, object.name),
      );
    }),
  );
  return applied.flatMap((found) =>
    (found.deployable.waitsFor ?? [])
      .filter(({ kind, namespace, name }) =>
        gone.has(goneKey(clusterOf(found.deployable), kind, namespace, name)),
      )
      .map((check) => ({ found, check, why: "gone" as const })),
  );
}

function goneKey(cluster: string | null, kind: string, namespace: string | null, name: string): string {
  return keyText([cluster, kind, namespace ?? "", name]);
}

/** By id, the names of what depends on it. */
function dependentsOf(side: DiscoveredSide): (id: string) => readonly string[] {
  const dependencies = [...dependenciesOf(side)];
  return (id) =>
    dependencies.flatMap(([dependent, on]) =>
      on.includes(id) ? (side.found.get(dependent)?.deployable.name ?? []) : [],
    );
}
