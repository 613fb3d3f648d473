import type { ChangedConfig } from "./configs/changes.ts";
import { configCauses, type RenamedReference } from "./causes/config-causes.ts";
import { mayBeNotation } from "./causes/notation.ts";
import { spokenOf } from "./controllers/deliveries.ts";
import { differences, specCauses } from "./causes/spec-causes.ts";
import { templateCauses } from "./causes/template-causes.ts";
import { normaliseTemplate, withoutAlias, type QuantityComparison } from "./controllers/normalise.ts";
import { joinField } from "./controllers/pod-template.ts";
import type { Workload } from "./controllers/workload.ts";
import type { Cause } from "./forecast.ts";
import { compareText } from "../model/order.ts";
import { renameConfigs } from "./references/rename.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "./side.ts";

/** Both sides of a deployable, and which of its configs differ. */
export interface ComparedSides {
  readonly base: OverlaySide;
  readonly head: OverlaySide;
  readonly changes: readonly ChangedConfig[];
}

/**
 * A StatefulSet's controller compares pod templates as stored bytes, in which the notation of a quantity survives. A
 * DaemonSet's makes another revision then, but replaces no pod: it asks the generation of the template.
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/controller/daemon/util/daemonset_util.go (IsPodUpdated)
 */
function quantitiesOf({ controller }: Workload): QuantityComparison {
  return controller === "StatefulSet" ? "stored" : "amount";
}

/**
 * In what the pod templates differ: first by configs of another real name, then by everything else.
 * @param isStored whether both workloads are as the API server stores them
 */
export function causesOf(
  sides: ComparedSides,
  base: Workload,
  head: Workload,
  isStored: boolean,
): readonly Cause[] {
  if (head.controller === "Operator") {
    const [before, after] = [base, head].map(({ object }) => spokenOf(object.kind, object.manifest.spec));
    return specCauses(differences(before, after, "spec"), sides.changes);
  }
  const renamed = renamedReferences(sides, base, head);
  const causes = [...configCauses(renamed), ...templateDifferences(sides, base, head, renamed, isStored)];
  return causes.sort((a, b) => compareText(a.type, b.type) || compareText(a.path, b.path));
}

function renamedReferences(
  sides: ComparedSides,
  base: Workload,
  head: Workload,
): readonly RenamedReference[] {
  const byHeadKey = new Map(
    sides.changes.flatMap((changed) =>
      changed.base === null || changed.head === null || changed.sameRealName
        ? []
        : [[changed.head.key, changed] as const],
    ),
  );
  if (byHeadKey.size === 0) return [];
  const readAtBase = new Set(
    referencesOf(base).map(({ kind, name }) => resolveConfig(sides.base, base, kind, name)?.key),
  );
  return referencesOf(head).flatMap((reference) => {
    const config = resolveConfig(sides.head, head, reference.kind, reference.name);
    const changed = config === undefined ? undefined : byHeadKey.get(config.key);
    const wasRead = changed !== undefined && readAtBase.has(changed.base?.key);
    return wasRead ? [{ reference, changed }] : [];
  });
}

function templateDifferences(
  sides: ComparedSides,
  base: Workload,
  head: Workload,
  renamed: readonly RenamedReference[],
  isStored: boolean,
): readonly Cause[] {
  const nameAtHead = new Map(
    renamed.map(({ changed }) => [changed.base?.key ?? "", changed.head?.object.name ?? ""] as const),
  );
  const quantities = quantitiesOf(head);
  const paths = [...new Set([...base.templates, ...head.templates].map(({ path }) => path))];
  return paths.flatMap((path): readonly Cause[] => {
    const before = base.templates.find((template) => template.path === path);
    const after = head.templates.find((template) => template.path === path);
    if (before === undefined || after === undefined)
      return [{ type: "other", path: joinField(path, "spec") }];
    const aligned =
      renamed.length === 0
        ? before
        : renameConfigs(before, (kind, name) => {
            const config = resolveConfig(sides.base, base, kind, name);
            return (config === undefined ? undefined : nameAtHead.get(config.key)) ?? name;
          });
    const isPod = head.controller === "Pod";
    const causesBy = (how: QuantityComparison) =>
      templateCauses(normaliseTemplate(aligned, how, isPod), normaliseTemplate(after, how, isPod), path);
    if (!isStored) return causesBy(quantities);
    // Both are as they are stored: only where something may be another text of the same amount it is read again.
    const causes = templateCauses(withoutAlias(aligned), withoutAlias(after), path);
    return quantities === "amount" && causes.some(mayBeNotation) ? causesBy(quantities) : causes;
  });
}
