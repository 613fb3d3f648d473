import type { ConfigChange } from "../../domain/forecast.ts";
import { problemKey, type SidedProblems } from "../../domain/problems/two-sides.ts";
import { isKustomizationFile } from "../../inputs/roots.ts";
import { sameValue } from "../../model/equal.ts";
import type { Problem } from "../../model/problem.ts";
import { resolvePath } from "../../tree/path.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import { isMap, type Value } from "../../yaml/value.ts";
import { deliversAlike, type Pair } from "../discovery/pairs.ts";
import type { DiscoveredSide } from "../discovery/side.ts";
import type { BuildOutcome } from "../ports.ts";

/** One side of a deployable that was built but for what was left out. */
interface LeavingSide {
  readonly side: Pick<DiscoveredSide, "tree" | "index">;
  readonly outcome: BuildOutcome | undefined;
}

type Sides = Readonly<Record<"base" | "head", LeavingSide>>;

/**
 * What both sides leave out is the same only if the same is done to it: where the change may act on it, nobody knows what
 * comes of that, and it is reported as head's. What only a build can leave out has a fault.
 */
export function withActedOn(
  problems: SidedProblems,
  pair: Pair,
  sides: Sides,
  configChanges: readonly ConfigChange[],
): SidedProblems {
  const before = new Set(problems.base.map(problemKey));
  const standing = problems.head.filter((problem) => isLeftOut(problem) && before.has(problemKey(problem)));
  if (standing.length === 0) return problems;
  const actsOnAll = configChanges.length > 0 || !deliversAlike(pair);
  const acted = standing.filter((problem) => actsOnAll || actsOn(problem, pair, sides));
  const keys = new Set(acted.map(problemKey));
  return { ...problems, base: problems.base.filter((problem) => !keys.has(problemKey(problem))) };
}

/** A step that aims at what was left out comes of that, which is told by itself. */
export function isLeftOut({ code, fault }: Problem): boolean {
  return code === "partly-analysed" && fault !== undefined && fault !== "target-missing";
}

function actsOn({ file }: Problem, pair: Pair, sides: Sides): boolean {
  if (file === undefined) return true;
  const acting = (["base", "head"] as const).map((name) => {
    const root = pair[name]?.deployable.root;
    return root === undefined ? NONE : filesAbove(sides[name].side, root, file);
  });
  const [base, head] = [sides.base, sides.head].map(plainFiles);
  return pair.changedInputs.some((path) => {
    // What no kustomization reads says how others are read.
    if (acting.every(({ all }) => !all.has(path))) return true;
    if (acting.every(({ above }) => !above.has(path))) return false;
    if (isKustomizationFile(path)) return !sameButResources(path, sides);
    return base?.has(path) !== true && head?.has(path) !== true;
  });
}

interface FilesAbove {
  /** What all roots of the build read. */
  readonly all: ReadonlySet<string>;
  /** What those read that build on what leaves something out. A component acts on all that was gathered before it. */
  readonly above: ReadonlySet<string>;
}

const NONE: FilesAbove = { all: new Set(), above: new Set() };

function filesAbove({ index }: LeavingSide["side"], root: string, leaving: string): FilesAbove {
  const read = (path: string): ReadonlySet<string> => index.direct(path)?.files ?? new Set();
  const roots = index.reachable(root);
  const holders = new Set(roots.filter((path) => read(path).has(leaving)));
  const above = roots.filter(
    (path) =>
      index.direct(path)?.isComponent === true || index.reachable(path).some((below) => holders.has(below)),
  );
  return { all: filesOf(roots), above: filesOf(above) };

  function filesOf(paths: readonly string[]): ReadonlySet<string> {
    return new Set(paths.flatMap((path) => [...read(path)]));
  }
}

/** Files of resources, which nothing but their own objects is made of. */
function plainFiles({ outcome }: LeavingSide): ReadonlySet<string> {
  if (outcome?.status !== "built") return new Set();
  return new Set(
    outcome.manifests.flatMap(({ origin }) =>
      origin === undefined || origin.generators !== undefined ? [] : [origin.location.file],
    ),
  );
}

/** Whether a kustomization does the same as before to what it names; more of them, or fewer, act on none of the others. */
function sameButResources(path: string, { base, head }: Sides): boolean {
  const [before, after] = [doneBy(base, path), doneBy(head, path)];
  return before !== undefined && after !== undefined && sameValue(before, after);
}

const NAMING = /^(?:apiVersion|metadata|resources|bases)$/i;

/** What a kustomization does; one that is not there does nothing. Undefined for what cannot be read. */
function doneBy({ side: { tree } }: LeavingSide, path: string): Value | undefined {
  const resolved = resolvePath(tree, path);
  if (resolved.kind !== "file") return tree.entry(path) === undefined ? {} : undefined;
  const parsed = parseYamlAsJson(new TextDecoder().decode(tree.read(resolved.blob)));
  const [document, ...others] = parsed.ok ? parsed.documents : [];
  if (document === undefined || others.length > 0 || !isMap(document.value)) return undefined;
  const done = Object.entries(document.value).filter(
    ([field, value]) => !NAMING.test(field) && !(field === "kind" && value === "Kustomization"),
  );
  return Object.fromEntries(done);
}
