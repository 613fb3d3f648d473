import { textOf } from "../../yaml/value.ts";
import type { PostBuildVariables } from "../../delivery/flux/variables.ts";
import type { Deployable } from "../../model/deployable.ts";
import { oncePerPair } from "../../model/once.ts";
import { sha256 } from "../../model/sha256.ts";
import type { Side } from "../../model/side.ts";
import type { Problem } from "../../model/problem.ts";
import { unreadableFiles, type FileTree } from "../../tree/file-tree.ts";
import type { Builder, BuildOutcome, BuildRequest } from "../ports.ts";

export interface DeployableBuild {
  readonly deployable: Deployable;
  readonly tree: FileTree;
  readonly side: Side;
  readonly inputs: readonly string[];
  readonly variables: PostBuildVariables | undefined;
}

/** Builds each deployable once for equal inputs, whichever side asks first. */
export interface BuildCache {
  build(request: DeployableBuild): Promise<BuildOutcome>;
}

export function createBuildCache(builder: Builder): BuildCache {
  const known = new Map<string, Promise<BuildOutcome>>();
  return {
    build(request) {
      const key = fingerprint(request);
      const cached = known.get(key) ?? start(builder, request);
      known.set(key, cached);
      return cached.then((outcome) => onSide(outcome, request.side));
    },
  };
}

function start(
  builder: Builder,
  { deployable, tree, side, inputs, variables }: DeployableBuild,
): Promise<BuildOutcome> {
  const known = unreadable(tree, inputs);
  if (known !== undefined) return Promise.resolve(known);
  const asked = { tree, side, root: deployable.root, closure: inputs, deployable };
  // Some are read, and found to be damaged, only now.
  return builder
    .build(variables === undefined ? asked : { ...asked, variables })
    .then((outcome) => unreadable(tree, inputs) ?? outcome);
}

/** What cannot be read costs whoever reads it, and nobody else. */
function unreadable(tree: FileTree, inputs: readonly string[]): BuildOutcome | undefined {
  const problems = unreadableFiles(tree, inputs).map(({ path, fault }): Problem => {
    const message = /^not (?:fetched|read): /.test(fault)
      ? `${path} was ${fault}.`
      : `Git cannot read ${path}: its object is missing or damaged. Run \`git fsck\`${fault === "" ? "" : `. ${fault}`}`;
    return { code: "unreadable", message, file: path };
  });
  return problems.length === 0 ? undefined : { status: "unsupported", needs: [], problems };
}

/** A place that has moved is another one, but builds the same. */
function fingerprint({ deployable, tree, inputs, variables }: Omit<DeployableBuild, "side">): string {
  const { id, root, delivery, applying, notAnalysed, declaredAt, permits } = deployable;
  const { forces, replaces, managedNamespace } = applying;
  const own = [id, root, delivery, forces, replaces, managedNamespace, notAnalysed, declaredAt, permits];
  const substituted = variables === undefined ? null : variablesKey(variables);
  return sha256(json(own) + json(substituted) + inputs.map((path) => entryKey(tree, path)).join(""));
}

/** What stands at a path. Hundreds of deployables may read one folder. */
const entryKey = oncePerPair((tree: FileTree, path: string) => `${path}\0${json(tree.entry(path))}\0`);

/** What a build of a deployable depends on; undefined for one whose tree is made for it alone. */
export function buildKey({
  deployable,
  tree,
  closure,
  variables,
  variant,
  withoutCharts,
  loadRestrictor,
}: BuildRequest): string | undefined {
  if (deployable === undefined || variant !== undefined) return undefined;
  const own = fingerprint({ deployable, tree, inputs: closure, variables });
  return json([own, withoutCharts ?? false, loadRestrictor ?? null]);
}

/** What two sides have to agree on for the same output. */
export function variablesKey(variables: PostBuildVariables): unknown {
  const { values, unknown, notSeen, makers, problem, composed } = variables;
  return [[...values].sort(), [...unknown].sort(), notSeen, makers, problem, composed ?? null];
}

/** A text that equal data share; integers beyond 2^53 are data too. */
export function json(value: unknown): string {
  return textOf([value]);
}

function onSide(outcome: BuildOutcome, side: Side): BuildOutcome {
  if (outcome.status === "failed") return { ...outcome, problem: { ...outcome.problem, side } };
  return { ...outcome, problems: outcome.problems.map((problem) => ({ ...problem, side })) };
}
