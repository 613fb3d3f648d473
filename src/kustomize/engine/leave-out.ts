import { UnsupportedError } from "../error.ts";
import type { Loader } from "../load/loader.ts";
import type { Resource } from "../resources/resource.ts";

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

/** The same resources, each of which what was left out could have changed. */
export function maybeChanged(
  resources: readonly Resource[],
  { message, identity = "" }: UnsupportedError,
): readonly Resource[] {
  const by = `${message}\n${identity}`;
  return resources.map((resource) => ({
    ...resource,
    maybeChangedBy: [...(resource.maybeChangedBy ?? []), by],
  }));
}
