import type { DeployableKind } from "../../model/deployable.ts";
import { enumerate } from "../../model/few.ts";
import { groupedByEach } from "../../model/grouped.ts";
import { oncePer } from "../../model/once.ts";
import { code, join, name, say, type Text } from "../document/text.ts";
import { count, plural } from "./words.ts";

/** A deployable as a sentence calls it. */
export interface Named {
  readonly kind: DeployableKind;
  readonly short: string;
  readonly family: string;
  readonly isNamesake?: true;
  readonly production: boolean;
}

const NOUNS: Readonly<Record<DeployableKind, readonly [string, string]>> = {
  overlay: ["overlay", "overlays"],
  fluxKustomization: ["Flux Kustomization", "Flux Kustomizations"],
  argoApplication: ["Argo CD Application", "Argo CD Applications"],
  directory: ["directory", "directories"],
  helmRelease: ["HelmRelease", "HelmReleases"],
};

export const NOTHING_DEPLOYED =
  "Nothing here deploys anything: no kustomization, no Flux or Argo CD object, and no directory of manifests.";

/** "12 overlays", "2 overlays and 1 Flux Kustomization". */
export function deployablesPhrase(kinds: readonly DeployableKind[]): string {
  const known = [...new Set(kinds)].map((kind) => {
    const number = kinds.filter((each) => each === kind).length;
    return count(number, ...NOUNS[kind]);
  });
  return enumerate(known);
}

/** "12 overlays of `apps/shop`, 7 of them production"; one alone by its name. */
export function scopePhrase(all: readonly Named[]): Text {
  const [first] = all;
  if (first === undefined) return [];
  const families = [...new Set(all.map(({ family }) => family))];
  if (all.length === 1) {
    if (first.short === ".") return say`the ${NOUNS[first.kind][0]} at the top`;
    const of = first.family === "" ? [] : say` of ${code(first.family)}`;
    return say`${NOUNS[first.kind][0]} ${code(first.short)}${of}${first.production ? " (production)" : ""}`;
  }
  const of = families.length === 1 && families[0] !== "" ? say` of ${code(families[0] ?? "")}` : [];
  return [deployablesPhrase(all.map(({ kind }) => kind)), ...of];
}

/** ", 7 of them production"; nothing where none is, or all are. */
export function productionPhrase(all: readonly Named[]): Text {
  const production = all.filter((each) => each.production).length;
  if (production === 0 || all.length === 1) return [];
  return say`, ${production === all.length ? "all" : production === 1 ? "one" : production} of them production`;
}

const SHOWN = 5;

/**
 * The cell of a table: short names, production bold and first; where they are many only how many, and the list of all
 * of them stands below the table.
 * @param whole all that the report speaks of
 * @param subjects of its row: a family that is called like the only one of them says nothing more
 */
export function whereCell(
  some: readonly Named[],
  whole: readonly Named[],
  subjects: readonly Text[] = [],
): Text {
  const ordered = productionFirst(some);
  if (some.length === whole.length && some.length > SHOWN) return [`all ${some.length}`];
  if (some.length > SHOWN) {
    const production = some.filter((each) => each.production).length;
    return production === 0
      ? [`${some.length}`]
      : say`${{ strong: [`${production} production`] }} · ${some.length - production} other`;
  }
  const [subject] = subjects.length === 1 ? subjects.flatMap(namesOf) : [];
  if (some.every(({ family }) => familyNames(whole).get(family) === subject)) return shortNames(ordered);
  return namesIn(ordered, [{ lineBreak: true }], whole);
}

function namesOf(text: Text): readonly string[] {
  return text.flatMap((piece) => {
    if (typeof piece !== "object") return [];
    return "strong" in piece ? namesOf(piece.strong) : "name" in piece ? [piece.name] : [];
  });
}

function namesIn(all: readonly Named[], between: Text, whole: readonly Named[] = all): Text {
  const isOneFamily = new Set(whole.map(({ family }) => family)).size < 2;
  return isOneFamily && all.every(({ isNamesake }) => isNamesake !== true)
    ? shortNames(all)
    : families(all, between, familyNames(whole));
}

/** The same in a sentence's parentheses. */
export function inParentheses(all: readonly Named[]): Text {
  return say`(${all.length > SHOWN ? scopePhrase(all) : namesIn(productionFirst(all), ["; "])})`;
}

function families(all: readonly Named[], between: Text, names: ReadonlyMap<string, string>): Text {
  return join(
    [...new Set(all.map(({ family }) => family))].map((family) => {
      const members = all.filter((each) => each.family === family);
      return family === ""
        ? shortNames(members)
        : say`${{ name: names.get(family) ?? family }}: ${shortNames(members)}`;
    }),
    between,
  );
}

/** Each by its last segments, as many as tell it from the others; every row of a table asks. */
const familyNames = oncePer((all: readonly Named[]): ReadonlyMap<string, string> => {
  const families = [...new Set(all.map(({ family }) => family))];
  const sharing = groupedByEach(families, endsOf);
  return new Map(
    families.map((family) => [
      family,
      endsOf(family).find((end) => sharing.get(end)?.length === 1) ?? family,
    ]),
  );
});

/** "c", "b/c" and "a/b/c" of the last. */
function endsOf(family: string): readonly string[] {
  const segments = family.split("/");
  return segments.map((_, index) => segments.slice(-1 - index).join("/"));
}

function shortNames(all: readonly Named[]): Text {
  return join(
    all.map((each) => (each.production ? [{ strong: [name(each.short)] }] : [name(each.short)])),
    " · ",
  );
}

function productionFirst<T extends Named>(all: readonly T[]): readonly T[] {
  return [...all.filter(({ production }) => production), ...all.filter(({ production }) => !production)];
}

/** "24 Deployments", "2 Deployments and 1 StatefulSet". */
export function workloadsPhrase(kinds: readonly string[]): string {
  const known = [...new Set(kinds)];
  return enumerate(
    known.map((kind) => count(kinds.filter((each) => each === kind).length, kind, plural(kind))),
  );
}
