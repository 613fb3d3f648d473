import { valueChanges } from "../../domain/values.ts";
import { remoteEntries } from "../../inputs/remote-entries.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../model/fields.ts";
import { directoryOf, joinPath } from "../../tree/path.ts";
import { fieldOf } from "../../yaml/any-case.ts";
import { type Value, type ValueMap, textOf } from "../../yaml/value.ts";
import type { Pair } from "../discovery/pairs.ts";
import { changesIn, inWords, listed } from "./changed-values.ts";
import { readDocument, type Trees } from "./read-document.ts";
import { keyText } from "../../model/key-text.ts";

/**
 * What a change says otherwise to what kustomizations leave out, in words: versions of what lies elsewhere, of charts and of images,
 * and values of charts. Nobody knows what comes of them. Undefined where there are none.
 * @param leaving the files that leave something out
 */
export function bumpsOf(
  { changedInputs }: Pair,
  trees: Trees,
  leaving: readonly string[],
): string | undefined {
  const changed = new Set(changedInputs);
  const kustomizations = [...new Set([...changedInputs, ...leaving])].filter(isKustomizationFile);
  const words = kustomizations.flatMap((path) => {
    const [base, head] = [readDocument(trees.base, path), readDocument(trees.head, path)];
    const values = chartsOf(base, head).flatMap(({ before, after }) => [
      ...changesIn(
        valuesFiles(after, path).filter((file) => changed.has(file)),
        trees,
      ),
      ...valueChanges(mapAt(before, "valuesInline"), mapAt(after, "valuesInline")),
    ]);
    return [
      ...entryBumps(remoteEntries(base), remoteEntries(head)),
      ...namedBumps(base, head),
      ...inWords(values),
    ];
  });
  return listed(words);
}

/** The charts that a kustomization has on both sides. */
function chartsOf(
  base: Value | undefined,
  head: Value | undefined,
): readonly { readonly before: ValueMap; readonly after: ValueMap }[] {
  const key = (chart: ValueMap): string => textOf([chart.name, chart.releaseName]);
  const known = new Map(mapsAt(fieldOf(base, "helmCharts")).map((chart) => [key(chart), chart]));
  return mapsAt(fieldOf(head, "helmCharts")).flatMap((after) => {
    const before = known.get(key(after));
    return before === undefined ? [] : [{ before, after }];
  });
}

function valuesFiles(chart: ValueMap, kustomization: string): readonly string[] {
  const named = [textAt(chart, "valuesFile"), ...textsAt(chart, "additionalValuesFiles")];
  return named.flatMap((path) =>
    path === undefined ? [] : (joinPath(directoryOf(kustomization), path) ?? []),
  );
}

function entryBumps(before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] {
  const gone = new Map(
    [...before].filter((entry) => !after.has(entry)).map((entry) => [unversioned(entry), entry]),
  );
  return [...after].flatMap((entry) => {
    const old = before.has(entry) ? undefined : gone.get(unversioned(entry));
    return old === undefined ? [] : bumpInWords(partsOf(old), partsOf(entry));
  });
}

/** What divides the steps of an address, whichever of kustomize's ways it is written in, and words. */
const DIVIDER = /[/?&=:@"\s]+/;
/** A tag, one of several that a repository has of something ("operator-v1.2"), or a commit. */
const VERSION = /^(?:(?:[A-Za-z]+[-_])*v?\d[\w.+-]{0,80}|[0-9a-f]{7,40})$/;

function partsOf(entry: string): readonly string[] {
  return entry.split(DIVIDER);
}

/** An address, or what is said of one, without its versions: what stays when they move. */
export function unversioned(text: string): string {
  return keyText(partsOf(text).map((part) => (VERSION.test(part) ? null : part)));
}

/** Like "argoproj/argo-cd v2.9.0 → v2.10.0": by the steps before the version that say whose it is. */
function bumpInWords(before: readonly string[], after: readonly string[]): readonly string[] {
  const at = after.findIndex((part, index) => part !== before[index]);
  const [was, is] = [before[at], after[at]];
  if (was === undefined || is === undefined) return [];
  const host = after.findIndex((part) => part.includes("."));
  const owner = after
    .slice(host + 1, at)
    .slice(0, 2)
    .join("/");
  return [`${owner === "" ? "" : `${owner} `}${was} → ${is}`];
}

/** Lists of what has a name and versions, by the word for one of them. */
const NAMED = [
  { field: "images", word: "image", versions: ["newName", "newTag", "digest"] },
  { field: "helmCharts", word: "chart", versions: ["version"] },
] as const;

function namedBumps(base: Value | undefined, head: Value | undefined): readonly string[] {
  return NAMED.flatMap(({ field, word, versions }) => {
    const [old, now] = [base, head].map((document) => mapsAt(fieldOf(document, field)));
    const before = new Map(old?.map((entry) => [textAt(entry, "name"), entry]));
    return (now ?? []).flatMap((entry) => {
      const [name, old] = [textAt(entry, "name"), before.get(textAt(entry, "name"))];
      if (name === undefined || old === undefined) return [];
      return versions.flatMap((version) => {
        const [was, is] = [textAt(old, version), textAt(entry, version)];
        return was === is ? [] : [`${word} ${name} ${was ?? "nothing"} → ${is ?? "nothing"}`];
      });
    });
  });
}
