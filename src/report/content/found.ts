import { idIn } from "../../domain/counts.ts";
import type { Finding, StaleConfig } from "../../domain/forecast.ts";
import { isActive } from "../../domain/policy/active.ts";
import type { Subject } from "../phrases/headline.ts";
import type { Named } from "../phrases/scope.ts";
import type { Located, View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** The deployables of these ids as sentences call them, in the order of the forecast. */
export function namedOf({ forecast, directory }: View, ids: Iterable<string | null>): readonly Named[] {
  const wanted = new Set<string | null>(ids);
  return forecast.deployables.flatMap(({ id, kind }) => {
    const where = directory.get(id);
    return wanted.has(id) && where !== undefined ? [{ kind, ...where }] : [];
  });
}

/** What these workloads are, in the words of a sentence. */
export function fromWorkloads(view: View, found: readonly Located[]): Subject {
  return {
    count: found.length,
    names: sortedTexts(found.map(({ workload }) => workload.name)),
    kinds: found.map(({ workload }) => workload.kind),
    where: namedOf(
      view,
      found.map(({ id }) => id),
    ),
  };
}

/** What these findings are about. */
export function fromFindings(
  view: View,
  which: (finding: Finding) => boolean,
  findings: readonly Finding[] = view.forecast.findings.filter(isActive),
): Subject {
  const found = findings.filter(which);
  const places = new Set(
    found.map(({ deployable, workload, object, message }) => {
      const about = workload ?? object;
      return about === undefined ? keyText([deployable, message]) : idIn(deployable, about);
    }),
  );
  return {
    count: places.size,
    names: sortedTexts(found.flatMap(({ workload }) => (workload === null ? [] : [workload.name]))),
    kinds: [],
    where: namedOf(
      view,
      found.map(({ deployable }) => deployable),
    ),
  };
}

/** Each workload once. */
export function distinct(
  view: View,
  found: readonly { readonly id: string; readonly workload: StaleConfig["workload"] }[],
): Subject {
  const once = [...new Map(found.map((each) => [idIn(each.id, each.workload), each])).values()];
  return {
    count: once.length,
    names: sortedTexts(once.map(({ workload }) => workload.name)),
    kinds: once.map(({ workload }) => workload.kind),
    where: namedOf(
      view,
      once.map(({ id }) => id),
    ),
  };
}
