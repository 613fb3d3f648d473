import type { FileTree } from "../../../tree/file-tree.ts";
import type { TargetBranch } from "../../../model/target-branch.ts";
import { mapIn, type ValueMap } from "../../../yaml/value.ts";
import { floats } from "../template/texts.ts";
import type { Dialect } from "./render.ts";

/** A generator whose parameters are not in the repository. */
export class Unfollowed extends Error {
  override readonly name = "Unfollowed";
}

export interface GeneratorContext {
  readonly tree: FileTree;
  readonly ownUrls: readonly string[];
  readonly dialect: Dialect;
  /** What the change goes into; without, every revision is taken to be the tree. */
  readonly branch?: TargetBranch;
  /** Repositories at revisions that may be others than the tree, and are listed as if they were not, are added. */
  readonly listed?: Set<string>;
  /** Files that generators read are added. */
  readonly reads: Set<string>;
}

export type Params = readonly ValueMap[];

/** What the controller reads passes through JSON. */
export function asJson(element: ValueMap): ValueMap {
  const value = floats(element);
  return mapIn(value);
}
