import { firstFew } from "../../../model/few.ts";
import { groupedBy } from "../../../model/grouped.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, stayingWorkloads, type Loss } from "../losses.ts";

/** Kinds of several operators, with `groups` of rules or, of Grafana, a list of them. */
const RULES =
  /^(PrometheusRule|VMRule|AlertingRule|RecordingRule|(Cluster|Global)?Rules|GrafanaAlertRuleGroup)$/;

/** https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/: one that goes is missed when something fails. */
export function lostRules(context: CheckContext): readonly Loss[] {
  const { base, head } = context;
  const changed = changedObjects(context, hasRules);
  if (changed.length === 0) return [];
  const rules = rulesIn(head);
  const [before, now] = [byName(rulesIn(base)), byName(rules)];
  const asked = new Set(rules.flatMap(({ expr }) => (typeof expr === "string" ? [expr] : [])));
  const isLeft = base.workloads.size === 0 || stayingWorkloads(context).length > 0;
  return changed.flatMap(({ before: old, after }): readonly Loss[] => {
    if (after === undefined && !isLeft) return [];
    const [had, has] = [byName(rulesOf(old)), byName(rulesOf(after))];
    const isLess = (name: string, some: Rules, others: Rules) =>
      (some.get(name)?.length ?? 0) < (others.get(name)?.length ?? 0);
    const lost = rulesOf(old).filter((rule) => {
      const name = nameOf(rule);
      // By another name it tells of the same; what is recorded is read by its name.
      const isRenamed = "alert" in rule && typeof rule.expr === "string" && asked.has(rule.expr);
      return isLess(name, now, before) && isLess(name, has, had) && !isRenamed;
    });
    return [true, false].flatMap((isRecord): readonly Loss[] => {
      const names = new Set(lost.filter((rule) => "record" in rule === isRecord).map(nameOf));
      if (names.size === 0) return [];
      const what = after === undefined ? "is removed, and with it" : "no longer has";
      const missed = isRecord ? "what reads it finds nothing new" : "nobody is told of it any more";
      return [
        {
          object: after ?? old,
          message: `${old.kind} ${old.name} ${what} ${firstFew([...names])}: ${missed}.`,
        },
      ];
    });
  });
}

type Rules = ReadonlyMap<string, readonly ValueMap[]>;

function byName(rules: readonly ValueMap[]): Rules {
  return groupedBy(rules, nameOf);
}

/** Whether rules lie in it, of whatever operator. */
export function hasRules({ group, kind }: KubernetesObject): boolean {
  return group !== "" && RULES.test(kind);
}

function rulesIn({ index }: OverlaySide): readonly ValueMap[] {
  return index.objects.filter(hasRules).flatMap(rulesOf);
}

export function rulesOf(object: KubernetesObject | undefined): readonly ValueMap[] {
  const spec = object?.manifest.spec;
  return [spec ?? null, ...mapsAt(spec, "groups")].flatMap((group) => mapsAt(group, "rules"));
}

export function nameOf(rule: ValueMap): string {
  return textAt(rule, "alert") ?? textAt(rule, "record") ?? textAt(rule, "title") ?? "";
}
