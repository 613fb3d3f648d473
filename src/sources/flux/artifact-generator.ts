import { mapsAt } from "../../model/fields.ts";
import { isBelow, joinPath } from "../../tree/path.ts";
import { isList, textIn, type ValueMap } from "../../yaml/value.ts";
import type { SourceReference } from "./source.ts";

/** Where in the repository of a source an assembled artifact has its files from. */
export type Assembly =
  | {
      readonly kind: "copied";
      readonly source: SourceReference;
      readonly root: string;
      /** Beginnings of the paths that are copied; empty for all. */
      readonly prefixes: readonly string[];
    }
  /** It is put together in a way that is not followed; what it is put together of is below one of the paths. */
  | { readonly kind: "unknown"; readonly paths: readonly string[] };

interface Copy {
  readonly alias: string;
  readonly from: string;
  readonly to: string;
  /** Whole directories, as they are. */
  readonly isPlain: boolean;
}

/** The artifacts that a generator makes: each is the `ExternalArtifact` of that name. */
export function artifactNames(generator: ValueMap): readonly string[] {
  return mapsAt(generator, "spec", "artifacts").map((artifact) => textIn(artifact, "name"));
}

/**
 * Looks through an artifact that an `ArtifactGenerator` puts together. Paths inside of it are followed where it takes
 * whole directories of one source and all lie to each other as they do there.
 * https://fluxcd.io/flux/components/source/artifactgenerators/
 * @param root a directory of the artifact
 */
export function assemblyOf(generator: ValueMap, artifact: SourceReference, root: string): Assembly {
  const made = mapsAt(generator, "spec", "artifacts").find((each) => textIn(each, "name") === artifact.name);
  const copies = mapsAt(made ?? null, "copy").map(copyOf);
  const [first] = copies;
  const source = first === undefined ? undefined : sourceOf(generator, first.alias, artifact.namespace);
  const base = baseOf(copies, root);
  const isFollowed = copies.every(({ alias, isPlain }) => isPlain && alias === first?.alias);
  if (
    source === undefined ||
    base === undefined ||
    !isFollowed ||
    textIn(generator, "spec", "pathPattern") !== ""
  ) {
    return { kind: "unknown", paths: copies.map(({ from }) => from) };
  }
  const prefixes = copies.some(({ from }) => from === "") ? [] : copies.map(({ from }) => `${from}/`);
  return { kind: "copied", source, root: base, prefixes };
}

function copyOf(copy: ValueMap): Copy {
  const from = /^@([^/]+)(?:\/(.*))?$/.exec(textIn(copy, "from"));
  const to = textIn(copy, "to").replace(/^@artifact\/?/, "");
  const pattern = from?.[2] ?? "";
  const isPlain =
    /^(?:[^*?[\]{}]*\/)?\*\*$/.test(pattern) &&
    (to === "" || to.endsWith("/")) &&
    (!isList(copy.exclude) || copy.exclude.length === 0) &&
    ["", "Overwrite"].includes(textIn(copy, "strategy"));
  return { alias: from?.[1] ?? "", from: fixedPart(pattern), to: trimmed(to), isPlain };
}

/** Up to the first segment with a wildcard. */
function fixedPart(pattern: string): string {
  const segments = pattern.split("/").filter((segment) => segment !== "");
  const wild = segments.findIndex((segment) => /[*?[{]/.test(segment));
  return (wild < 0 ? segments : segments.slice(0, wild)).join("/");
}

/** The repository's directory for one of the artifact; undefined where directories of it do not lie there alike. */
function baseOf(copies: readonly Copy[], root: string): string | undefined {
  const [first, ...others] = copies;
  if (first === undefined) return undefined;
  if (others.length === 0) {
    if (root !== first.to && !isBelow(root, first.to)) return undefined;
    return joined(first.from, root.slice(first.to.length));
  }
  const shifts = new Set(copies.map(shiftOf));
  const [shift] = shifts;
  return shifts.size === 1 && shift !== undefined ? joined(shift, root) : undefined;
}

/** What stands before the artifact's path in the repository. */
function shiftOf({ from, to }: Copy): string | undefined {
  if (to === "" || from === to) return from === to ? "" : from;
  return from.endsWith(`/${to}`) ? from.slice(0, -to.length - 1) : undefined;
}

function joined(directory: string, path: string): string | undefined {
  return joinPath(directory, path.replace(/^\/+/, "") || ".");
}

function trimmed(path: string): string {
  return path.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, "");
}

function sourceOf(generator: ValueMap, alias: string, namespace: string): SourceReference | undefined {
  const source = mapsAt(generator, "spec", "sources").find((each) => textIn(each, "alias") === alias);
  if (source === undefined) return undefined;
  return {
    kind: textIn(source, "kind"),
    namespace: textIn(source, "namespace") || namespace,
    name: textIn(source, "name"),
  };
}
