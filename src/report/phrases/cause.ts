import { MASK } from "../../domain/secrets/mask.ts";
import type { KeyChange } from "../../domain/forecast.ts";
import { imageParts } from "../../model/image.ts";
import { shortVersion } from "../../model/short-version.ts";
import { code, join, name, say, shortList, type Place, type Text } from "../document/text.ts";
import { lineEndsPhrase } from "./diffs.ts";
import { pathEnd, pathsInTurn } from "./field-paths.ts";
import { placesList, placesPhrase } from "./place.ts";
import { count } from "./words.ts";
import type { ConfigKind } from "../../model/config-kind.ts";

/** One change that has consequences, the same wherever it has them. */
export type CauseFact = ConfigFact | ImageFact | FieldFact;

export interface ConfigFact {
  readonly type: "config";
  readonly kind: ConfigKind;
  readonly name: string;
  readonly change: "added" | "removed" | "modified";
  /** "hashLost": the content is the same, the name has no hash any more. */
  readonly renamed?: "hashLost" | "hashGained" | "otherwise";
  readonly notSeenAt?: "base" | "head";
  readonly keys: readonly KeyFact[];
  readonly places: readonly Place[];
}

export interface KeyFact {
  readonly key: string;
  readonly change: KeyChange["change"];
  /** Of a short text of a ConfigMap; never of a Secret. */
  readonly values?: { readonly base: string; readonly head: string };
  readonly lineEnds?: NonNullable<KeyChange["lineEnds"]>;
  /** Lines that a longer text gains and loses. */
  readonly lines?: { readonly added: number; readonly removed: number };
}

export interface ImageFact {
  readonly type: "image";
  /** "version": a field of an operator's object that names one. */
  readonly noun: "image" | "version";
  /** Where the version is named: a field, or the object that a release is taken from. */
  readonly field?: string;
  readonly base: string;
  readonly head: string;
  readonly places: readonly Place[];
}

export interface FieldFact {
  readonly type: "field";
  readonly noun: string;
  readonly paths: readonly string[];
  /** Of those whose values are short. */
  readonly moves?: readonly { readonly path: string; readonly base: string; readonly head: string }[];
  readonly places: readonly Place[];
}

/** The cause as a sentence without its full stop: "`A` goes from `1` to `2` in ConfigMap **x** (file line 3)". */
export function causeSentence(fact: CauseFact): Text {
  switch (fact.type) {
    case "config":
      return configSentence(fact);
    case "image":
      return [...imageSentence(fact), ...placesPhrase(fact.places)];
    case "field":
      return [
        ...say`${fact.noun} changes: ${shortList(
          pathsInTurn(fact.paths).map((said, index) => fieldPhrase(fact, fact.paths[index] ?? said, said)),
          3,
        )}`,
        ...placesPhrase(fact.places),
      ];
  }
}

/** @param said the path, or the end of it that is new beside the one before */
function fieldPhrase({ moves }: FieldFact, path: string, said: string): Text {
  const field = code(said);
  const found = moves?.filter((move) => move.path === path) ?? [];
  const [move] = found;
  return move === undefined || found.length > 1
    ? [field]
    : say`${field} from ${code(move.base)} to ${code(move.head)}`;
}

/** The same without its places, where there is no room for them: the second half of a sentence. */
export function causeWords(fact: CauseFact): Text {
  if (fact.type === "field") {
    return say`${shortList(
      pathsInTurn(fact.paths).map((path) => [code(pathEnd(path))]),
      2,
    )} ${fact.paths.length === 1 ? "changes" : "change"}`;
  }
  return causeSentence({ ...fact, places: [] });
}

/** What a sentence about a cause adds to the words of it; nothing where these are all. Undefined: it says more than the words. */
export function besideWords(fact: CauseFact): Text | undefined {
  if (fact.type === "field") return undefined;
  return fact.places.length === 0 ? [] : say`It changes in ${placesList(fact.places)}.`;
}

/** Several configs whose names all lose their hash, as one cause. */
export function hashesLost(configs: readonly string[], places: readonly Place[]): Text {
  const names = shortList(
    configs.map((config): Text => [{ strong: [name(config)] }]),
    6,
  );
  return say`${code("disableNameSuffixHash")}${placesPhrase(places)} takes the hash off the names of ${names}; no content changes`;
}

function configSentence(fact: ConfigFact): Text {
  const config = say`${fact.kind} ${{ strong: [name(fact.name)] }}`;
  const where = placesPhrase(fact.places);
  if (fact.notSeenAt !== undefined)
    return say`${config} could not be compared: it was not seen at ${fact.notSeenAt}`;
  if (fact.keys.length === 0) return [...renamedSentence(fact, config), ...where];
  const [first, ...others] = fact.keys;
  if (fact.kind === "Secret") {
    const keys = shortList(
      fact.keys.map(({ key }) => [code(key)]),
      3,
    );
    const [place] = fact.places;
    const inside = place === undefined ? keys : say`${keys}, ${{ place }}`;
    return say`${config} ${VERBS[fact.change]} (${inside})`;
  }
  if (fact.change !== "modified") return [...say`${config} ${VERBS[fact.change]}`, ...where];
  if (first !== undefined && others.length === 0) return [...keySentence(first, config), ...where];
  if (
    fact.keys.length <= 3 &&
    fact.keys.every(({ values, change }) => values !== undefined && change === "modified")
  ) {
    return [...join(fact.keys.map(keyMove), ", "), ...say` in ${config}`, ...where];
  }
  const keys = shortList(
    fact.keys.map(({ key }) => [code(key)]),
    3,
  );
  return [...say`${keys} of ${config} change`, ...where];
}

const VERBS = { added: "is new", removed: "is removed", modified: "changed" } as const;

function keySentence(fact: KeyFact, config: Text): Text {
  const { key, change, values, lines, lineEnds } = fact;
  if (lineEnds !== undefined) return say`Of ${code(key)} of ${config} ${lineEndsPhrase(lineEnds)}`;
  if (change === "added")
    return say`${code(key)} is added to ${config}${values === undefined ? [] : say` (${code(values.head)})`}`;
  if (change === "removed")
    return say`${code(key)} is removed from ${config}${values === undefined ? [] : say` (was ${code(values.base)})`}`;
  if (values !== undefined) return say`${keyMove(fact)} in ${config}`;
  if (lines === undefined) return say`${code(key)} of ${config} changes`;
  const parts = [
    ...(lines.added > 0 ? [`${count(lines.added, "line")} more`] : []),
    ...(lines.removed > 0
      ? [lines.added > 0 ? `${lines.removed} fewer` : `${count(lines.removed, "line")} fewer`]
      : []),
  ];
  return say`${code(key)} of ${config} changes (${parts.join(", ")})`;
}

function keyMove({ key, values }: KeyFact): Text {
  return say`${code(key)} goes from ${code(values?.base ?? "")} to ${code(values?.head ?? "")}`;
}

function renamedSentence({ change, renamed }: ConfigFact, config: Text): Text {
  if (change !== "modified") return say`${config} ${VERBS[change]}`;
  if (renamed === undefined) return say`${config} changes in what is neither its name nor its keys`;
  switch (renamed) {
    case "hashLost":
      return say`${config} keeps its content, but its name loses the hash`;
    case "hashGained":
      return say`${config} keeps its content, and its name gets a hash`;
    case "otherwise":
      return say`${config} keeps its keys, but its name changes`;
  }
}

/** Of the same image only the tag is said to move. */
function imageSentence({ noun, field, base, head }: ImageFact): Text {
  if (base === MASK && head === MASK)
    return say`${noun === "image" ? "An image" : "A version"} changes (not shown: it may be a Secret's value)`;
  if (noun === "version") {
    const what = field === undefined ? say`The version` : [code(field)];
    const [before, after] = shortDigests(base, head);
    return say`${what} goes from ${code(before)} to ${code(after)}`;
  }
  const [before, after] = [splitImage(base), splitImage(head)];
  if (before.name === after.name && before.version !== "" && after.version !== "") {
    const [from, to] = shortDigests(before.version, after.version);
    return say`Image ${code(before.name)} goes from ${code(from)} to ${code(to)}`;
  }
  const [from, to] = shortDigests(base, head);
  return say`An image goes from ${code(from)} to ${code(to)}`;
}

/** A digest beside a tag that moves says nothing more to a person; alone its first characters do. */
function shortDigests(base: string, head: string): readonly [string, string] {
  const [before, after] = [base.split("@"), head.split("@")];
  const tags = [before[0] ?? "", after[0] ?? ""] as const;
  if (tags[0] !== tags[1] && tags.every((tag) => tag !== "" && !tag.startsWith("sha256:")))
    return [shortVersion(tags[0]), shortVersion(tags[1])];
  return [shortVersion(base), shortVersion(head)];
}

function splitImage(image: string): { readonly name: string; readonly version: string } {
  const { name, tag = "", digest = "" } = imageParts(image);
  return { name, version: [tag, digest].filter((part) => part !== "").join("@") };
}
