import type { FileTree } from "../../../tree/file-tree.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
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
  /** Files that generators read are added. */
  readonly reads: Set<string>;
}

export type Params = readonly ValueMap[];

/** What the controller reads passes through JSON. */
export function asJson(element: ValueMap): ValueMap {
  const value = floats(element);
  return isMap(value) ? value : {};
}
