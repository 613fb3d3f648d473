import { oncePer } from "../../../model/once.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { askedOfEach } from "./asked-of-each.ts";
import { inNamespace, isForAll } from "./in-namespace.ts";
import { outOfRange } from "./limit-ranges.ts";
import { containerAmounts } from "./pod-amounts.ts";

/** Pods that a LimitRange or a ResourceQuota of their namespace, in the same build, refuses whatever else runs. */
export function limitsPassed(
  { object }: Workload,
  template: PodTemplate,
  { index }: OverlaySide,
): readonly Violation[] {
  const ranges = inNamespace(index, "LimitRange", object.namespace);
  const quotas = inNamespace(index, "ResourceQuota", object.namespace);
  return [...outOfRange(ranges, template), ...withoutAmount(quotas, ranges, template)];
}

/** What the quotas of a namespace count, with the first one that does: each pod asks. */
const countedIn = oncePer((quotas: readonly KubernetesObject[]) => {
  const counted = new Map<string, string>();
  for (const { name, manifest } of quotas.filter(isForAll)) {
    for (const each of Object.keys(mapAt(manifest, "spec", "hard")))
      if (askedOfEach(each) !== undefined && !counted.has(each)) counted.set(each, name);
  }
  return counted;
});

function withoutAmount(
  quotas: readonly KubernetesObject[],
  ranges: readonly KubernetesObject[],
  { spec, containers }: PodTemplate,
): readonly Violation[] {
  // What the pod says as a whole, no container has to say: the same source, Constraints.
  const ofPod = [mapAt(spec, "resources", "requests"), mapAt(spec, "resources", "limits")];
  if (ofPod.some((amounts) => Object.keys(amounts).length > 0)) return [];
  return [...countedIn(quotas)].flatMap(([counted, quota]) => {
    const asked = askedOfEach(counted);
    if (asked === undefined) return [];
    const { field, resource } = asked;
    return containers.flatMap((container): readonly Violation[] => {
      const { name, path } = container;
      if (containerAmounts(container, ranges)(field, resource) !== undefined) return [];
      const message = `Container ${name} does not say its \`${counted}\`, which ResourceQuota ${quota} counts: no new pod is made, unless a LimitRange gives it a default.`;
      return [
        { key: `quota ${path} ${counted}`, container: name, severity: "warning", message, unsafe: true },
      ];
    });
  });
}
