import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { question } from "../../../model/similar.ts";
import { createMeant } from "../../../model/slips.ts";
import { receiversOf } from "../../../kubernetes/operators/alertmanager.ts";
import { slipsInKeys } from "./key-slips.ts";
import { slipsInMarks, slipsInOptions } from "./mark-slips.ts";
import { slipsInPlacing, slipsInValues } from "./node-labels.ts";
import { isRole } from "../rights/roles.ts";
import { slipsInRules } from "../rights/rule-slips.ts";
import { typographicOptions } from "./typographic.ts";
import { swappedInConfig, swappedLetters } from "./swapped-letters.ts";

/** Names that do not agree within one object, or that nothing has. */
export function ownSlips({
  base,
  head,
  changes,
}: Pick<CheckContext, "base" | "head" | "changes">): readonly Loss[] {
  const judged = head.index.objects.filter((object) => isRole(object) || OTHERS.test(object.kind));
  const own = judged.flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const known = before === undefined ? [] : slipsIn(before);
    return told(object, slipsIn(object), known);
  });
  const marks = head.index.objects.flatMap((object) => {
    const before = base.index.byKey.get(objectKey(object));
    return before?.manifest === object.manifest
      ? []
      : [
          ...told(object, [...slipsInMarks(before, object), ...slipsInOptions(before, object)], []),
          ...told(object, typographicOptions(object), before === undefined ? [] : typographicOptions(before)),
        ];
  });
  const changed = [...head.workloads.values()].filter(
    ({ key, object }) => base.workloads.get(key)?.object.manifest !== object.manifest,
  );
  const slips = changed.map(
    (workload) => [workload.object, [...slipsInPlacing(workload), ...slipsInValues(workload, base)]] as const,
  );
  // What others ask for already, nodes have.
  const known = slips.every(([, each]) => each.length === 0)
    ? []
    : [...base.workloads.values()].flatMap(slipsInPlacing);
  const keys = changed.flatMap((workload) => {
    const before = base.workloads.get(workload.key);
    return before === undefined
      ? []
      : told(workload.object, slipsInKeys(before, workload, { base, head }), []);
  });
  const swapped = head.index.objects.flatMap((object) => {
    const before = base.index.byKey.get(objectKey(object));
    return before === undefined ? [] : told(object, swappedLetters(before, object, base), []);
  });
  const configs = changes.flatMap((pair) =>
    pair.head === null ? [] : told(pair.head.object, swappedInConfig(pair, base), []),
  );
  return [
    ...own,
    ...configs,
    ...marks,
    ...slips.flatMap(([object, each]) => told(object, each, known)),
    ...keys,
    ...swapped,
  ];
}

function told(object: KubernetesObject, slips: readonly string[], known: readonly string[]): readonly Loss[] {
  const [first] = slips.filter((slip) => !known.includes(slip));
  return first === undefined ? [] : [{ object, message: `${object.kind} ${object.name} ${first}` }];
}

const OTHERS = /^(AlertmanagerConfig|ConstraintTemplate|PrometheusRule)$/;
const SEVERITIES = new Set(["critical", "warning", "info"]);

function slipsIn(object: KubernetesObject): readonly string[] {
  const { kind, name, manifest } = object;
  if (kind === "AlertmanagerConfig") return lostAlerts(manifest);
  if (kind === "PrometheusRule") return misroutedAlerts(manifest);
  if (kind === "ConstraintTemplate")
    return misnamed(name, textAt(manifest, "spec", "crd", "spec", "names", "kind"));
  return slipsInRules(manifest);
}

/** https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/alertmanager/validation/v1alpha1/validation.go */
function lostAlerts(manifest: ValueMap): readonly string[] {
  const receivers = mapsAt(manifest, "spec", "receivers").map((receiver) => textAt(receiver, "name"));
  const route = mapAt(manifest, "spec", "route");
  if (Object.keys(route).length > 0 && (textAt(route, "receiver") ?? "") === "")
    return ["has no receiver in its route: the operator takes nothing of it, and nobody is alerted by it."];
  return receiversOf(route)
    .filter((receiver) => !receivers.includes(receiver))
    .map(
      (receiver) =>
        `routes alerts to the receiver ${receiver}, which it does not have: the operator takes nothing of it, and nobody is alerted by it.`,
    );
}

/** https://prometheus.io/docs/alerting/latest/configuration/#route */
function misroutedAlerts(manifest: ValueMap): readonly string[] {
  const severityMeant = createMeant(SEVERITIES);
  const rules = mapsAt(manifest, "spec", "groups").flatMap((group) => mapsAt(group, "rules"));
  return rules.flatMap((rule) => {
    const severity = textAt(rule, "labels", "severity") ?? "";
    const meant = severityMeant(severity);
    if (meant === undefined) return [];
    return [
      `gives alert ${textAt(rule, "alert") ?? ""} the severity ${severity}, by which nobody may be told of it.${question(meant)}`,
    ];
  });
}

/** https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates */
function misnamed(name: string, kind: string | undefined): readonly string[] {
  if (kind === undefined || kind.toLowerCase() === name) return [];
  return [`makes the kind ${kind}: Gatekeeper refuses it, unless its name is ${kind.toLowerCase()}.`];
}
