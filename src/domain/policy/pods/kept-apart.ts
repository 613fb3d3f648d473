import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import type { Workload } from "../../controllers/workload.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt } from "../../fields.ts";
import type { CheckContext } from "../check.ts";
import { changedWorkloads, type Loss } from "../losses.ts";

/**
 * Pods that were kept apart by labels of their own, and have other labels than those now: any number of them may run on one node.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
 */
export function keptApartNoMore(sides: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedWorkloads(sides).flatMap(({ before, after }): readonly Loss[] => {
    const { object, templates } = after;
    const lost = FIELDS.filter(
      ([, selectorsOf]) => isKeptApart(before.templates, selectorsOf) && misses(templates, selectorsOf),
    ).map(([field]) => `\`${field}\``);
    if (lost.length === 0) return [];
    const message = `The pods of ${object.kind} ${object.name} are not kept apart any more: ${lost.join(" and ")} ${lost.length === 1 ? "selects" : "select"} by labels that they do not have.`;
    return [{ object, message }];
  });
}

type Template = Workload["templates"][number];
type SelectorsOf = (template: Template) => readonly ValueMap[];

const TERMS = [
  "requiredDuringSchedulingIgnoredDuringExecution",
  "preferredDuringSchedulingIgnoredDuringExecution",
];

const FIELDS: readonly (readonly [field: string, SelectorsOf])[] = [
  ["topologySpreadConstraints", ({ spec }) => selectorsIn(mapsAt(spec, "topologySpreadConstraints"))],
  [
    "podAntiAffinity",
    ({ spec }) =>
      TERMS.flatMap((term) => mapsAt(spec, "affinity", "podAntiAffinity", term)).flatMap((term) =>
        selectorsIn([isMap(term.podAffinityTerm) ? term.podAffinityTerm : term]),
      ),
  ],
];

/** Without a selector none is selected. */
function selectorsIn(terms: readonly ValueMap[]): readonly ValueMap[] {
  return terms.map((term) => mapAt(term, "labelSelector")).filter((each) => Object.keys(each).length > 0);
}

function isOwn({ metadata }: Template, selector: ValueMap): boolean {
  return selectorMatches(selector, mapAt(metadata, "labels"));
}

function isKeptApart(templates: readonly Template[], selectorsOf: SelectorsOf): boolean {
  return templates.some((template) => selectorsOf(template).some((each) => isOwn(template, each)));
}

/** Selectors that are there, and of which none selects its own pods. */
function misses(templates: readonly Template[], selectorsOf: SelectorsOf): boolean {
  return (
    templates.some((template) => selectorsOf(template).length > 0) && !isKeptApart(templates, selectorsOf)
  );
}
