import { sha256 } from "../../model/sha256.ts";
import { compareText } from "../../model/order.ts";
import { UnsupportedError } from "../error.ts";
import type { Loader, ReadRecord } from "../load/loader.ts";
import type { Skip } from "../resources/selector.ts";
import { markedBy, nameOf } from "../resources/resource.ts";

/** A part of a build that may leave something out. */
export interface LeavingOut {
  readonly context: { readonly leavesOut: boolean };
  readonly loader: Loader;
}

/** Does one step of a build. What needs more than the tree is noted, and given back instead, if the build may leave it out. */
export function orLeaveOut<T>({ context, loader }: LeavingOut, step: () => T): T | UnsupportedError {
  try {
    return step();
  } catch (error) {
    if (!context.leavesOut || !(error instanceof UnsupportedError)) throw error;
    loader.record.leftOut.add(error);
    return error;
  }
}

/**
 * What to do with a step that aims at what is not there: skip it, where that may be in what was left out so far, and note
 * it as left out too. Whom it concerns may be changed by it, and by whatever it would have taken from what was left out.
 */
export function skipFor({ context, loader }: LeavingOut, file: string): Skip | undefined {
  if (!context.leavesOut) return undefined;
  return (error, resources) => {
    const before = leftOutSoFar(loader.record);
    if (before.length === 0) throw error;
    const { what, asked, concerns } = error.missing;
    const message = `${what}, which is not in what was built: it may be in what was left out`;
    const digest = sha256(asked);
    const skipped = new UnsupportedError(
      "target-missing",
      undefined,
      message,
      error.location ?? { file },
      digest,
    );
    loader.record.leftOut.add(skipped);
    const by = [skipped, ...before].map(nameOf).sort(compareText).join("\n");
    return resources.map((resource) => (concerns.has(resource) ? markedBy(resource, by) : resource));
  };
}

function leftOutSoFar(record: ReadRecord): readonly UnsupportedError[] {
  return [...record.leftOut, ...(record.outer === undefined ? [] : leftOutSoFar(record.outer))];
}
