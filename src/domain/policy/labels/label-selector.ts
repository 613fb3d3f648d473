import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { isList, mapIn, type ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors: an empty one selects all. */
export function podSelector(selector: ValueMap): (workload: Pick<Workload, "templates">) => boolean {
  const plain = withoutSources(selector);
  return ({ templates }) =>
    templates.some(({ metadata }) => selectorMatches(plain, mapAt(metadata, "labels")));
}

/** Cilium writes the source of a label before it, and the pod's namespace as one: https://docs.cilium.io/en/stable/network/kubernetes/policy/ */
export function withoutSources({ matchLabels, matchExpressions }: ValueMap): ValueMap {
  const labels = Object.entries(mapIn(matchLabels))
    .map(([key, value]) => [withoutSource(key), value] as const)
    .filter(([key]) => !OF_PLACE.test(key));
  const expressions = mapsAt(isList(matchExpressions) ? { matchExpressions } : {}, "matchExpressions")
    .map((each) => ({ ...each, key: withoutSource(textAt(each, "key") ?? "") }))
    .filter(({ key }) => !OF_PLACE.test(key));
  return { matchLabels: Object.fromEntries(labels), matchExpressions: expressions };
}

const OF_PLACE = /^io\.(kubernetes\.pod|cilium)\./;

function withoutSource(key: string): string {
  return key.replace(/^(k8s|any):/, "");
}
