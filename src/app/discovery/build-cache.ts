import { createHash } from "node:crypto";
import type { PostBuildVariables } from "../../delivery/flux/variables.ts";
import type { Deployable } from "../../model/deployable.ts";
import type { Side } from "../../model/side.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import type { Builder, BuildOutcome } from "../ports.ts";

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
  const asked = { tree, side, root: deployable.root, closure: inputs, deployable };
  return builder.build(variables === undefined ? asked : { ...asked, variables });
}

/** A place that has moved is another one, but builds the same. */
function fingerprint({ deployable, tree, inputs, variables }: DeployableBuild): string {
  const { id, root, delivery, applying, notAnalysed, declaredAt } = deployable;
  const hash = createHash("sha256");
  hash.update(json([id, root, delivery, applying.forces, notAnalysed, declaredAt]));
  hash.update(json(variables === undefined ? null : variablesKey(variables)));
  for (const path of inputs) hash.update(`${path}\0${json(tree.entry(path))}\0`);
  return hash.digest("hex");
}

/** What two sides have to agree on for the same output. */
export function variablesKey({ values, unknown, notSeen, makers, problem }: PostBuildVariables): unknown {
  return [[...values].sort(), [...unknown].sort(), notSeen, makers, problem];
}

function json(value: unknown): string {
  return JSON.stringify([value], (_, item: unknown) => (typeof item === "bigint" ? `${item}n` : item));
}

function onSide(outcome: BuildOutcome, side: Side): BuildOutcome {
  if (outcome.status === "failed") return { ...outcome, problem: { ...outcome.problem, side } };
  return { ...outcome, problems: outcome.problems.map((problem) => ({ ...problem, side })) };
}
