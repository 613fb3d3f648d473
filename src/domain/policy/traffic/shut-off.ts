import { mayShareNamespace } from "../../../model/identity.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { podSelector } from "../labels/label-selector.ts";
import { workloadNames, type Loss } from "../losses.ts";
import { selectorOf } from "./network-policies.ts";
import { servicesOf } from "./services.ts";

/**
 * Services of a new workload whose pods a policy shuts off, while none lets anything in. Policies of other kinds, and of
 * whoever has pods in the network of their node, may let in what these do not.
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-traffic
 */
export function shutOff({ base, head, isPartial }: CheckContext): readonly Loss[] {
  if (base.incomplete || head.incomplete || isPartial === true) return [];
  const coming = [...head.workloads.values()].filter(({ key }) => !base.workloads.has(key));
  const policies = new Set((head.index.byKind.get("NetworkPolicy") ?? []).filter(shutsIn));
  if (coming.length === 0 || policies.size === 0) return [];
  const selecting = head.index.objects.flatMap((object) => {
    const selector = selectorOf(object);
    return selector === undefined ? [] : [{ object, fits: podSelector(selector) }];
  });
  return coming.flatMap((workload): readonly Loss[] => {
    const isOnNode = workload.templates.some(({ spec }) => spec.hostNetwork === true);
    const [service] = workload.templates.flatMap((each) => servicesOf(workload, each, head.index));
    const over = selecting
      .filter(({ object, fits }) => isNear(object, workload) && fits(workload))
      .map(({ object }) => object);
    const policy = over.find((object) => policies.has(object));
    if (isOnNode || service === undefined || policy === undefined || over.some(mayLetIn)) return [];
    const message = `${policy.kind} ${policy.name} lets nothing in to the pods of ${workloadNames([workload])}, which are new, and no other policy of this build does: Service ${service.name} leads to them, and who calls it gets no answer.`;
    return [{ object: service, message }];
  });
}

function isNear({ namespace }: KubernetesObject, { object }: Workload): boolean {
  return mayShareNamespace(namespace, object.namespace);
}

/** Without types it is about what comes in. */
function shutsIn({ group, manifest }: KubernetesObject): boolean {
  const types = textsAt(mapAt(manifest, "spec"), "policyTypes");
  return group === "networking.k8s.io" && (types.length === 0 || types.includes("Ingress"));
}

function mayLetIn({ group, manifest }: KubernetesObject): boolean {
  return group !== "networking.k8s.io" || mapsAt(manifest, "spec", "ingress").length > 0;
}
