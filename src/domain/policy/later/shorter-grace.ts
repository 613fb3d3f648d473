import { runsToCompletion } from "../../controllers/kinds.ts";
import { gracePeriodOf } from "../../controllers/pod-template.ts";
import type { CheckContext } from "../check.ts";
import { changedWorkloads, type Loss } from "../losses.ts";

/**
 * Workloads whose pods get less than half of the time to end that they had; who trims it has looked at what is needed.
 * https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
 */
export function shorterGrace(sides: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedWorkloads(sides).flatMap(({ before, after }): readonly Loss[] => {
    const { object, controller, templates } = after;
    if (runsToCompletion(controller)) return [];
    const had = new Map(before.templates.map((template) => [template.path, gracePeriodOf(template)]));
    const cut = templates
      .map((template) => ({ was: had.get(template.path) ?? 0, is: gracePeriodOf(template) }))
      .find(({ was, is }) => is * 2 < was);
    if (cut === undefined) return [];
    const message = `${object.kind} ${object.name} gives its pods ${cut.is} s to end from now on, and ${cut.was} before (\`terminationGracePeriodSeconds\`): what they have not finished by then is killed.`;
    return [{ object, message }];
  });
}
