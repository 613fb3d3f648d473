import type { Workload } from "../../controllers/workload.ts";
import { mapsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { workloadNames, type Loss } from "../losses.ts";
import { servicesOf } from "./services.ts";

/** Services of pods that stay, and that send a part of their traffic to those of a new workload: the labels are the same. */
export function sharedServices({ base, head }: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  const coming = [...head.workloads.values()].filter(({ key }) => !base.workloads.has(key));
  if (coming.length === 0 || base.incomplete || head.incomplete) return [];
  const served = (workload: Workload) =>
    workload.templates.flatMap((template) => servicesOf(workload, template, head.index));
  const known = new Map(staying.flatMap((workload) => served(workload).map((each) => [each, workload])));
  return coming.flatMap((workload) =>
    served(workload).flatMap((service): readonly Loss[] => {
      const owner = known.get(service);
      if (owner === undefined || !base.index.byKey.has(objectKey(service)) || !leadsTo(service, workload))
        return [];
      const message = `Service ${service.name} of ${workloadNames([owner])} sends to the pods of ${workloadNames([workload])} too, which is new and has the same labels.`;
      return [{ object: service, message }];
    }),
  );
}

/** A port by a name that none of their containers has leads to no pod: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports */
export function leadsTo(service: KubernetesObject, { templates }: Workload): boolean {
  const targets = mapsAt(service.manifest, "spec", "ports").map((port) => port.targetPort);
  const containers = templates.flatMap(({ spec }) =>
    ["initContainers", "containers"].flatMap((field) => mapsAt(spec, field)),
  );
  const names = containers.flatMap((container) => mapsAt(container, "ports").map(({ name }) => name));
  return targets.length === 0 || targets.some((to) => typeof to !== "string" || names.includes(to));
}
