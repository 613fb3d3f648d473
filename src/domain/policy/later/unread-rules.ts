import { firstFew } from "../../../model/few.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { isKnownZone } from "../../../kubernetes/validate/schedule.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { exprFault, isFilledIn } from "../../../kubernetes/operators/promql.ts";
import { hasRules, nameOf, rulesOf } from "./lost-rules.ts";

/**
 * What begins to ask for something that nobody can read. Of rules the operator leaves out the whole object.
 * https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/operator/rules.go (ValidateRule)
 */
export function unreadRules({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects.flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const asks = before?.manifest === object.manifest ? undefined : asksOf(object);
    const found = asks === undefined ? [] : faultsIn(asks);
    if (asks === undefined || found.length === 0) return [];
    const known = new Set(faultsIn(before && asksOf(before)).map(({ text }) => text));
    const faults = found.filter(({ text }) => !known.has(text));
    const [first] = faults;
    if (first === undefined) return [];
    const { kind, name } = object;
    const names = firstFew([...new Set(faults.map((each) => each.name))]);
    const message = `${kind} ${name}: the ${asks.what} of ${names} cannot be read (${first.fault}), ${asks.then(name)}.`;
    return [{ object, message }];
  });
}

interface Asked {
  readonly name: string;
  readonly text: string;
  readonly fault: string | undefined;
}

interface Asks {
  readonly what: string;
  readonly asked: readonly Asked[];
  readonly then: (name: string) => string;
}

/** Undefined: it asks nothing that could be read. */
function asksOf(object: KubernetesObject): Asks | undefined {
  const { group, kind, manifest } = object;
  if (hasRules(object))
    return {
      what: "expression",
      asked: rulesOf(object).flatMap((rule) => queryIn(nameOf(rule), textAt(rule, "expr"))),
      then: (name) => `so that the operator leaves out all of ${name}: nobody is told of what its rules ask`,
    };
  if (group === "keda.sh" && /^Scaled(Object|Job)$/.test(kind))
    return {
      what: "trigger",
      asked: mapsAt(manifest, "spec", "triggers").flatMap(triggerOf),
      then: () => "so that KEDA does not scale by it",
    };
  // https://argo-rollouts.readthedocs.io/en/stable/analysis/prometheus/
  if (group === "argoproj.io" && /^(Cluster)?AnalysisTemplate$/.test(kind))
    return {
      what: "query",
      asked: mapsAt(manifest, "spec", "metrics").flatMap((metric) => {
        const query = textAt(metric, "provider", "prometheus", "query");
        return queryIn(textAt(metric, "name") ?? "", query?.replace(/\{\{[^{}]*\}\}/g, "0"));
      }),
      then: () => "so that rollouts that name it are aborted",
    };
  return undefined;
}

function faultsIn(asks: Asks | undefined): readonly Asked[] {
  return asks?.asked.filter(({ fault }) => fault !== undefined) ?? [];
}

function queryIn(name: string, query: string | undefined): readonly Asked[] {
  return query === undefined ? [] : [{ name, text: query, fault: exprFault(query) }];
}

/** https://keda.sh/docs/latest/scalers/cron/, https://keda.sh/docs/latest/scalers/prometheus/ */
function triggerOf(trigger: ValueMap): readonly Asked[] {
  const type = textAt(trigger, "type") ?? "";
  const metadata = mapAt(trigger, "metadata");
  const name = textAt(trigger, "name") ?? type;
  if (type === "prometheus") {
    const threshold = scalarText(metadata.threshold);
    const isRead = isFilledIn(threshold) || Number.isFinite(Number(threshold));
    const fault = isRead ? undefined : `its threshold is no number: ${threshold}`;
    return [...queryIn(name, textAt(metadata, "query")), { name, text: threshold, fault }];
  }
  if (type !== "cron") return [];
  const zone = textAt(metadata, "timezone") ?? "UTC";
  const fault = isFilledIn(zone) || isKnownZone(zone) ? undefined : `${zone} is no time zone`;
  return [{ name, text: zone, fault }];
}
