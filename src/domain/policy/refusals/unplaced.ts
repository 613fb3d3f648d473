import { keyOfGone, type Gone } from "../../elsewhere.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { begunPlaces } from "../names/begun-places.ts";
import type { CheckContext } from "../check.ts";

interface Unplaced {
  readonly object: KubernetesObject;
  readonly severity: "error" | "warning";
  readonly message: string;
}

/**
 * Objects that begin to be in a namespace that nothing here makes, or makes only in what waits for them; and those of a kind
 * whose definition comes only then. A definition that nobody here holds comes with a chart or an operator.
 */
export function unplaced(context: CheckContext): readonly Unplaced[] {
  const { elsewhere } = context;
  // Beside its neighbours it is not asked who makes them: each deployable is asked that by itself.
  if (elsewhere === undefined) return [];
  const isIn = (all: readonly Gone[] | undefined, place: Gone) =>
    all?.some((each) => keyOfGone(each) === keyOfGone(place)) === true;
  return begunPlaces(context).flatMap(({ place, object }): readonly Unplaced[] => {
    const isNamespace = place.kind === "Namespace";
    const what = `${object.kind} ${object.name}`;
    if (isIn(elsewhere.late, place)) {
      const needs = isNamespace
        ? `is to be in namespace ${place.name}, which`
        : "is of a kind whose definition";
      const message = `${what} ${needs} comes only with what waits for this: the API server refuses it before.`;
      return [{ object, severity: "error", message }];
    }
    if (!isNamespace || isIn(elsewhere.come, place) || context.isPartial === true) return [];
    const message = `${what} is to be in namespace ${place.name} from now on, and nothing in this repository makes that: the API server refuses it until something else does.`;
    return [{ object, severity: "warning", message }];
  });
}
