import { leftAsItIs } from "../../domain/left-fields.ts";
import { keyText } from "../../model/key-text.ts";
import { unfollowedSetId } from "../../sources/argo/application-set.ts";
import type { ArgoContext } from "../../sources/argo/context.ts";
import { textIn, type ValueMap } from "../../yaml/value.ts";
import { pathsOf } from "../unapplied/ignored-fields.ts";
import type { DiscoveredSide } from "./side.ts";

/**
 * Applications of sets that are there, with the fields that their sets do not compare as base has them.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/utils/createOrUpdate.go (applyIgnoreDifferences)
 */
export function leftApplications({ found }: DiscoveredSide): NonNullable<ArgoContext["asLeft"]> {
  const former = new Map(
    [...found.values()].flatMap(({ deployable: { generated } }) =>
      generated === undefined
        ? []
        : [
            [
              keyOf(generated.application, unfollowedSetId(generated.set, generated.instance)),
              generated.application,
            ] as const,
          ],
    ),
  );
  return (application, rules, set) => {
    const before = former.get(keyOf(application, set));
    const { apiVersion, kind } = application;
    const group = textIn(apiVersion).replace(/\/.*/, "");
    const paths = rules.flatMap((rule) => pathsOf({ ...rule, group, kind: kind ?? null }, application));
    return before === undefined ? application : leftAsItIs(before, application, paths);
  };
}

function keyOf(application: ValueMap, set: string): string {
  return keyText([set, textIn(application, "metadata", "name")]);
}
