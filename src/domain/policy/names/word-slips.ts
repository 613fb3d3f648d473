import { createMeant, MOST_LETTERS } from "../../../model/slips.ts";
import { oncePer } from "../../../model/once.ts";
import { scalarText, textsIn } from "../../../kubernetes/values.ts";
import type { Config } from "../../configs/config.ts";
import { containersOf, type Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, changedWorkloads, type Loss } from "../losses.ts";

/** A text by what it is called. */
type Texts = ReadonlyMap<string, string>;

/**
 * Words of arguments, variables, expressions and configs that were the name of an object of the build, which is there as
 * before, and that are a letter or two off now. What stands there is not told: it may be a secret.
 */
export function wordSlips(context: Pick<CheckContext, "base" | "head" | "changes">): readonly Loss[] {
  const { base, head, changes } = context;
  if (head.incomplete) return [];
  const programs = changedWorkloads({ base, head }).flatMap(({ before, after }) =>
    slipsIn(after.object, [toldTo(before), toldTo(after)], head),
  );
  const rules = changedObjects({ base, head }, ({ group }) => group.includes(".")).flatMap(
    ({ before, after }) =>
      after === undefined ? [] : slipsIn(after, [expressionsOf(before), expressionsOf(after)], head),
  );
  const configs = changes.flatMap(({ base: old, head: now }) =>
    old?.kind === "ConfigMap" && now !== null
      ? slipsIn(now.object, [entriesOf(old), entriesOf(now)], head)
      : [],
  );
  return [...programs, ...rules, ...configs, ...slippedVariables({ base, head })];
}

/** The first one: an object is told of once. */
function slipsIn(
  object: KubernetesObject,
  [before, after]: readonly [before: Texts, after: Texts],
  side: OverlaySide,
): readonly Loss[] {
  for (const [path, text] of after) {
    const old = before.get(path);
    const meant = old === undefined || old === text ? undefined : slipped(old, text, namesIn(side));
    if (meant !== undefined) {
      const what = `has a word in ${path} that is a letter or two off from ${meant}, which it was and which is there as before`;
      return [{ object, message: `${object.kind} ${object.name} ${what}: see that it is no slip.` }];
    }
  }
  return [];
}

/** Where one word alone takes the place of another. */
function slipped(old: string, text: string, names: ReadonlySet<string>): string | undefined {
  if (Math.abs(old.length - text.length) > MOST_LETTERS) return undefined;
  const [was, is] = [wordsOf(old), wordsOf(text)];
  if (was.length !== is.length) return undefined;
  const [at, ...others] = was.flatMap((word, index) => (word === is[index] ? [] : [index]));
  const [word, now] = [was[at ?? 0] ?? "", is[at ?? 0] ?? ""];
  if (at === undefined || others.some((index) => was[index] !== word || is[index] !== now)) return undefined;
  if (word.length < SHORTEST || !names.has(word) || names.has(now)) return undefined;
  return createMeant(new Set([word]))(now);
}

/** Shorter ones are words as others are. */
const SHORTEST = 5;

function wordsOf(text: string): readonly string[] {
  return text.split(/[^A-Za-z0-9-]+/);
}

const namesIn = oncePer(
  ({ index }: OverlaySide): ReadonlySet<string> =>
    new Set(
      index.objects.flatMap(({ name, namespace }) => [name, ...(namespace === null ? [] : [namespace])]),
    ),
);

/** What the programs of a workload are told. */
function toldTo(workload: Workload): Texts {
  const texts = containersOf(workload).flatMap(({ name, value }) => [
    ...["command", "args"].flatMap((field) =>
      textsIn(value[field]).map((text, at): [string, string] => [
        `${field}[${String(at)}] of container ${name}`,
        text,
      ]),
    ),
    ...mapsAt(value, "env").map((each): [string, string] => [
      `variable ${textAt(each, "name") ?? ""} of container ${name}`,
      scalarText(each.value),
    ]),
  ]);
  return new Map(texts);
}

/** https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors */
function expressionsOf({ manifest }: KubernetesObject): Texts {
  const rules = mapsAt(manifest, "spec", "groups").flatMap((group) => mapsAt(group, "rules"));
  return new Map(
    rules.map((rule) => {
      const name = textAt(rule, "alert") ?? textAt(rule, "record") ?? "";
      return [`the expression of ${name}`, scalarText(rule.expr)];
    }),
  );
}

function entriesOf({ entries }: Config): Texts {
  return new Map(
    [...entries].flatMap(([key, { form, content }]) => (form === "text" ? [[`key ${key}`, content]] : [])),
  );
}

/**
 * A variable that a Kustomization gave, as others do, and gives under a name that nobody else has: what names it gets its
 * default, and nothing fails. https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
function slippedVariables({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const kustomizations = (head.index.byKind.get("Kustomization") ?? []).filter(({ group }) => group === FLUX);
  const given = new Map(kustomizations.map((each) => [each, variablesOf(each)]));
  return changedObjects(
    { base, head },
    ({ group, kind }) => group === FLUX && kind === "Kustomization",
  ).flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined) return [];
    const [was, is] = [variablesOf(before), variablesOf(after)];
    const others = new Set([...given].flatMap(([each, names]) => (each === after ? [] : names)));
    const meant = createMeant(new Set(was.filter((name) => !is.includes(name) && others.has(name))));
    const [slip] = is.filter((name) => !was.includes(name) && !others.has(name) && meant(name) !== undefined);
    if (slip === undefined) return [];
    const message = `Kustomization ${after.name} gives the variable ${slip}, and no longer ${meant(slip) ?? ""}, which others give: what names that gets its default, or nothing.`;
    return [{ object: after, message }];
  });
}

const FLUX = "kustomize.toolkit.fluxcd.io";

function variablesOf({ manifest }: KubernetesObject): readonly string[] {
  return Object.keys(mapAt(manifest, "spec", "postBuild", "substitute"));
}
