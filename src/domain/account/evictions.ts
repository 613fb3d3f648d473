import { sameValue } from "../../model/equal.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import type { KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";

/**
 * Whether pods that do not tolerate it end as soon as an object is applied: a taint that comes to a node, or to the devices
 * that pods use.
 * https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions
 * https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/#device-taints-and-tolerations
 */
export function evicts(base: KubernetesObject | undefined, head: KubernetesObject): boolean {
  if (head.group === "resource.k8s.io" && head.kind === "DeviceTaintRule") {
    const isSame = base !== undefined && sameValue(base.manifest.spec, head.manifest.spec);
    return !isSame && textAt(head.manifest, "spec", "taint", "effect") === ENDS;
  }
  if (head.group !== "" || head.kind !== "Node") return false;
  const known = base === undefined ? [] : endingTaints(base);
  return endingTaints(head).some((taint) => !known.some((other) => sameValue(taint, other)));
}

const ENDS = "NoExecute";

function endingTaints({ manifest }: KubernetesObject): readonly ValueMap[] {
  return mapsAt(manifest, "spec", "taints").filter(({ effect }) => effect === ENDS);
}

/**
 * Whether an autoscaler leaves running pods as they are: it goes, only advises, or only asks for new pods. Or whether of a version
 * of an operator changes only what people read of it; its annotations come to its pods. Or whether images are taken away, which
 * running pods have already, or an operator comes.
 * https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/features.md
 * https://olm.operatorframework.io/docs/concepts/crds/clusterserviceversion/#metadata
 */
export function leavesPods(
  base: KubernetesObject | undefined,
  head: KubernetesObject | undefined,
  before: OverlaySide,
): boolean {
  const object = head ?? base;
  if (object?.group === "image.openshift.io") return head === undefined;
  if (base === undefined && head !== undefined && (comesWithOperator(head, before) || isOfNewMachines(head)))
    return true;
  if (object?.kind === "ClusterServiceVersion" && base !== undefined && head !== undefined)
    return sameValue(unlabelled(base), unlabelled(head));
  if (object?.group !== "autoscaling.k8s.io" || object.kind !== "VerticalPodAutoscaler") return false;
  const mode = textAt(head?.manifest, "spec", "updatePolicy", "updateMode");
  return head === undefined || mode === "Off" || mode === "Initial";
}

/**
 * Nothing of OLM is there that it could change: all operators of a namespace are resolved together, and the catalogs that OpenShift
 * brings are there before anybody writes them.
 * https://olm.operatorframework.io/docs/concepts/olm-architecture/dependency-resolution/
 */
function comesWithOperator(
  { group, kind, namespace, name }: KubernetesObject,
  { index }: OverlaySide,
): boolean {
  return (
    group === OLM &&
    /^(Subscription|OperatorGroup|CatalogSource)$/.test(kind) &&
    !/^(redhat|certified|community)-(operators|marketplace)$/.test(name) &&
    !index.objects.some((other) => other.group === OLM && other.namespace === namespace)
  );
}

const OLM = "operators.coreos.com";

/**
 * Machines that come, and templates of such: who takes a template in place of another one is what changes. A health check is for
 * machines that run. https://cluster-api.sigs.k8s.io/tasks/updating-machine-templates
 */
function isOfNewMachines({ group, kind }: KubernetesObject): boolean {
  return group.endsWith("cluster.x-k8s.io") && kind !== "MachineHealthCheck";
}

/** What of it runs something: an operator, a catalog with a pod of its own, machines. */
export function startsRunning({ group, kind }: KubernetesObject): boolean {
  if (group === OLM) return kind !== "OperatorGroup";
  return /^(Cluster|Machine\w*|\w+ControlPlane)$/.test(kind) && group.endsWith("cluster.x-k8s.io");
}

const FOR_PEOPLE = /^(description|displayName|icon|keywords|links|maintainers|maturity|provider)$/;

function unlabelled({ manifest }: KubernetesObject): ValueMap {
  const spec = Object.entries(mapAt(manifest, "spec")).filter(([field]) => !FOR_PEOPLE.test(field));
  return { ...manifest, spec: Object.fromEntries(spec) };
}
