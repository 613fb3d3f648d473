import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { allTexts } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { Config } from "../../configs/config.ts";
import type { ConfigPair } from "../../configs/pairing.ts";
import type { OverlaySide } from "../../side.ts";

/** Fields that say where something outside the cluster is, or what a program is told: nothing here knows what is right. */
const FIELDS =
  /^(healthChecks|url|repoURL|chart|branch|targetRevision|remoteRef|extract|verbs|value|image|args|command)$/;

/**
 * Fields in which two letters have changed their places, as nobody does on purpose. What stands there is not told: it may be
 * a secret. Where the build had the word as it is now all along, and nowhere else as it was, a slip is mended.
 */
export function swappedLetters(
  before: KubernetesObject,
  after: KubernetesObject,
  { index }: OverlaySide,
): readonly string[] {
  if (after.kind === "Secret" || after.kind === "ConfigMap") return [];
  return toldOf(swappedIn(before.manifest, after.manifest, "", false), index);
}

/** The same of configs: of their keys, by which pods have them, and of what is no secret and one line, as variables are. */
export function swappedInConfig({ base, head }: ConfigPair, { index }: OverlaySide): readonly string[] {
  if (base === null || head === null || base.object.manifest === head.object.manifest) return [];
  const [gone, come] = [missingIn(base, head), missingIn(head, base)];
  const keys = come.flatMap((is) =>
    gone.filter((was) => isSwapped(was, is)).map((was) => ({ ...swapOf(`key ${is}`, was, is), text: "" })),
  );
  const values = [...head.entries].flatMap(([key, { form, content }]) => {
    const was = base.entries.get(key);
    const isShown = form === "text" && was?.form === "text" && isSwapped(was.content, content);
    return isShown ? [swapOf(key, was.content, content)] : [];
  });
  return toldOf([...keys, ...values], index);
}

function missingIn(config: Config, other: Config): readonly string[] {
  return [...config.entries.keys()].filter((key) => writes(config, key) && !writes(other, key));
}

function writes({ entries }: Config, key: string): boolean {
  const entry = entries.get(key);
  return entry !== undefined && entry.kept === undefined;
}

function toldOf(swaps: readonly Swap[], index: OverlaySide["index"]): readonly string[] {
  if (swaps.length === 0) return [];
  const known = index.objects.flatMap(({ manifest }) => allTexts(manifest));
  const has = (word: string, but: string) =>
    known.some((text) => text !== but && wordsOf(text).includes(word));
  return swaps
    .filter(({ text, was, is }) => !has(is, text) || has(was, text))
    .map(
      ({ path }) =>
        `has two letters in ${path} the other way round than before: see which of them is a slip.`,
    );
}

interface Swap {
  readonly path: string;
  readonly text: string;
  /** The word in which they are. */
  readonly was: string;
  readonly is: string;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^A-Za-z0-9]+/);
}

function swappedIn(before: Value | undefined, after: Value, path: string, isMeant: boolean): readonly Swap[] {
  if (before === after) return [];
  if (typeof after === "string")
    return isMeant && typeof before === "string" && isSwapped(before, after)
      ? [swapOf(path, before, after)]
      : [];
  if (isList(after))
    return isList(before)
      ? after.flatMap((item, at) => swappedIn(before[at], item, `${path}[${String(at)}]`, isMeant))
      : [];
  if (!isMap(after) || !isMap(before)) return [];
  return Object.entries(after).flatMap(([key, value]) =>
    swappedIn(before[key], value, path === "" ? key : `${path}.${key}`, isMeant || FIELDS.test(key)),
  );
}

function swapOf(path: string, before: string, after: string): Swap {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const at = is.findIndex((word, index) => word !== was[index]);
  return { path, text: before, was: was[at] ?? "", is: is[at] ?? "" };
}

/** In shorter texts another order is another word. */
const SHORTEST = 4;
const LONGEST = 253;

function isSwapped(before: string, after: string): boolean {
  if (before.length !== after.length || after.length < SHORTEST || after.length > LONGEST) return false;
  const at = Array.from({ length: after.length }, (_, index) => index).find(
    (index) => before[index] !== after[index],
  );
  if (at === undefined) return false;
  const [one, other] = [before.slice(at, at + 2), after.slice(at, at + 2)];
  return (
    /^[a-z]{2}$/i.test(one) &&
    one === Array.from(other).reverse().join("") &&
    before.slice(at + 2) === after.slice(at + 2)
  );
}
