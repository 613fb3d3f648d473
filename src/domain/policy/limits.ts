import { readQuantity } from "../../kubernetes/quantity.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";
import type { Violation } from "./check.ts";

/** Pods that a LimitRange or a ResourceQuota of their namespace, in the same build, refuses whatever else runs. */
export function limitsPassed(
  { object }: Workload,
  template: PodTemplate,
  { index }: OverlaySide,
): readonly Violation[] {
  const here = (kind: string) =>
    (index.byKind.get(kind) ?? []).filter(
      ({ group, namespace }) => group === "" && namespace === object.namespace,
    );
  const ranges = here("LimitRange");
  return [
    ...ranges.flatMap((range) => overRange(range, template)),
    ...(ranges.length > 0 ? [] : here("ResourceQuota").flatMap((quota) => withoutAmount(quota, template))),
  ];
}

/** https://kubernetes.io/docs/concepts/policy/limit-range/ */
function overRange(range: KubernetesObject, { containers }: PodTemplate): readonly Violation[] {
  const limits = mapsAt(range.manifest, "spec", "limits").filter(
    (limit) => textAt(limit, "type") === "Container",
  );
  return limits.flatMap((limit) =>
    Object.entries(mapAt(limit, "max")).flatMap(([resource, most]) =>
      containers.flatMap(({ name, path, value }): readonly Violation[] => {
        const asked = readQuantity(mapAt(value, "resources", "limits")[resource]);
        const allowed = readQuantity(most);
        if (asked === undefined || allowed === undefined || asked.amount <= allowed.amount) return [];
        const message = `Container ${name} may have ${asked.text} of ${resource}, and LimitRange ${range.name} allows ${allowed.text}: no new pod is made.`;
        return [
          { key: `range ${path} ${resource}`, container: name, severity: "error", message, unsafe: true },
        ];
      }),
    ),
  );
}

/** What a quota counts every container has to say: https://kubernetes.io/docs/concepts/policy/resource-quotas/#compute-resource-quota */
const COUNTED = /^(requests|limits)\.(cpu|memory|ephemeral-storage)$/;

function withoutAmount(quota: KubernetesObject, { containers }: PodTemplate): readonly Violation[] {
  const spec = mapAt(quota.manifest, "spec");
  // A quota for some pods only may not mean these.
  if (spec.scopes !== undefined || spec.scopeSelector !== undefined) return [];
  return Object.keys(mapAt(spec, "hard")).flatMap((counted) => {
    const [, field = "", resource = ""] = COUNTED.exec(counted) ?? [];
    if (field === "") return [];
    return containers.flatMap(({ name, path, value }): readonly Violation[] => {
      const [own, limits] = [mapAt(value, "resources", field), mapAt(value, "resources", "limits")];
      // A request that is left out is the limit.
      if (own[resource] !== undefined || limits[resource] !== undefined) return [];
      const message = `Container ${name} does not say its \`${counted}\`, which ResourceQuota ${quota.name} counts: no new pod is made, unless a LimitRange gives it a default.`;
      return [
        { key: `quota ${path} ${counted}`, container: name, severity: "warning", message, unsafe: true },
      ];
    });
  });
}
