import { mapsAt, numberAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { forcedBy } from "../../controllers/forced.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { isService } from "./service-kind.ts";

/** What the API server takes only as it was set up; what the build has asked for all along it does. */
export function serviceDoubts({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const wasOutside = servicesIn(base).some((service) => portsOutside(service).length > 0);
  const hadTwo = servicesIn(base).some(needsTwo);
  const hadSix = hadTwo || servicesIn(base).some(isOfSix);
  return servicesIn(head).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const [port] = wasOutside ? [] : portsOutside(object);
    const told = [
      ...(port === undefined
        ? []
        : [
            `asks for node port ${port}: the API server refuses it, unless it was set up with another range than 30000–32767`,
          ]),
      ...(hadTwo || !needsTwo(object)
        ? []
        : [
            "requires addresses of both families from now on (spec.ipFamilyPolicy): the API server refuses it in a cluster of one",
          ]),
      ...(hadSix || before !== undefined || !isOfSix(object)
        ? []
        : ["asks for an address of IPv6 (spec.ipFamilies): the API server refuses it in a cluster without"]),
    ];
    return told.map((what) => ({ object, message: `Service ${object.name} ${what}.` }));
  });
}

/**
 * What is left out stays as it was, as long as the Service does:
 * https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/service/storage/storage.go (patchAllocatedValues)
 */
export function stayingHeadless(context: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const addressOf = (object: KubernetesObject) => textAt(object.manifest, "spec", "clusterIP") ?? "";
  const typeOf = (object: KubernetesObject) => textAt(object.manifest, "spec", "type") ?? "ClusterIP";
  return changedObjects(context, isService).flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined || addressOf(before) !== "None" || addressOf(after) !== "") return [];
    if (typeOf(after) !== "ClusterIP" || forcedBy(after) !== undefined) return [];
    const message = `Service ${after.name} no longer says \`clusterIP: None\`, and the API server keeps what is left out: it gets no address, and its name goes on to lead to its pods.`;
    return [{ object: after, message }];
  });
}

function servicesIn({ index }: OverlaySide): readonly KubernetesObject[] {
  return (index.byKind.get("Service") ?? []).filter(isService);
}

/** https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport */
function portsOutside({ manifest }: KubernetesObject): readonly number[] {
  return mapsAt(manifest, "spec", "ports")
    .map((port) => numberAt(port, "nodePort") ?? 0)
    .filter((port) => port > 0 && (port < 30000 || port > 32767));
}

/** https://kubernetes.io/docs/concepts/services-networking/dual-stack/ */
function needsTwo({ manifest }: KubernetesObject): boolean {
  return textAt(manifest, "spec", "ipFamilyPolicy") === "RequireDualStack";
}

/** Where it requires both, that is told; so is one that is there and gets another family. */
function isOfSix(service: KubernetesObject): boolean {
  return !needsTwo(service) && textsAt(service.manifest, "spec", "ipFamilies")[0] === "IPv6";
}
