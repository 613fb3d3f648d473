import { fieldIn } from "../../delivery/replaced-fields.ts";
import type { Finding } from "../../domain/forecast.ts";
import { emptySetFinding } from "../../domain/policy/unmade.ts";
import type { Manifest } from "../../model/manifest.ts";
import { isApplicationSet, readSet } from "../../sources/argo/application-set.ts";
import { isOwnRepository } from "../../sources/repository-url.ts";
import { reachOf } from "../../sources/revision.ts";
import { mapIn, mapsIn, textIn, type ValueMap } from "../../yaml/value.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";

/**
 * ApplicationSets that come, or look elsewhere from now on, for directories or files of this repository, and where they look
 * there is nothing: Argo CD takes that for no failure. A directory that is there may be filled later.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/
 */
export function emptySetFindings({ base, head }: Pick<Sides, "base" | "head">): readonly Finding[] {
  const sets = setsOf(head);
  if (sets.length === 0) return [];
  const before = new Map(setsOf(base).map((manifest) => [nameOf(manifest), manifest]));
  return sets.flatMap((manifest) => {
    const name = nameOf(manifest);
    const old = before.get(name);
    if (old?.object === manifest.object) return [];
    const known = new Set(old === undefined ? [] : patternsOf(old, base));
    const [missed] = patternsOf(manifest, head).filter(
      (pattern) => !known.has(pattern) && head.tree.entry(fixedPart(pattern)) === undefined,
    );
    return missed === undefined
      ? []
      : [emptySetFinding(name, missed, fixedPart(missed), manifest.origin?.location)];
  });
}

function setsOf({ declarations }: DiscoveredSide): readonly Manifest[] {
  return [...declarations.values()].flat().filter(({ object }) => isApplicationSet(object));
}

function nameOf({ object }: Manifest): string {
  const { namespace, name } = readSet(object);
  return `${namespace}/${name}`;
}

/** What its generators look for in this repository, at the revision that the change goes to. */
function patternsOf({ object }: Manifest, side: DiscoveredSide): readonly string[] {
  return readSet(object)
    .generators.flatMap(nested)
    .map((generator) => mapIn(fieldIn(generator, "git")))
    .filter((git) => isOwnRepository(textIn(git, "repoURL"), side.ownUrls) === true && isReached(git, side))
    .flatMap((git) => [...mapsIn(fieldIn(git, "directories")), ...mapsIn(fieldIn(git, "files"))])
    .filter((item) => item.exclude !== true)
    .map((item) => textIn(item, "path"))
    .filter((path) => path !== "" && !path.includes("{{"));
}

function isReached(git: ValueMap, { branch }: DiscoveredSide): boolean {
  return reachOf(textIn(git, "revision"), branch) !== "notReached";
}

/** Itself, and those that it combines. */
function nested(generator: ValueMap): readonly ValueMap[] {
  const combined = ["matrix", "merge"].flatMap((kind) =>
    mapsIn(fieldIn(mapIn(fieldIn(generator, kind)), "generators")),
  );
  return [generator, ...combined.flatMap(nested)];
}

/** The directories of a pattern before the first one that stands for several. */
function fixedPart(pattern: string): string {
  const segments = pattern.replace(/^\.?\/|\/$/g, "").split("/");
  const first = segments.findIndex((segment) => /[*?[{\\]/.test(segment));
  return segments.slice(0, first < 0 ? undefined : first).join("/");
}
