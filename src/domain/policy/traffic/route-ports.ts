import { mapsAt, textsAt, wordAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { backendsOf } from "./backends.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** Routes that begin to lead to a port which their Service, in the same build, does not have, whichever of both changes. */
export function wrongPorts(
  { base, head }: Pick<CheckContext, "base" | "head">,
  isRoute: (object: KubernetesObject) => boolean,
): readonly Loss[] {
  return head.index.objects.filter(isRoute).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    const known = before === undefined ? [] : missingPorts(before, base);
    return missingPorts(object, head)
      .filter((missing) => !known.includes(missing))
      .map((missing) => ({
        object,
        message: `${object.kind} ${object.name} leads to ${missing}: nobody answers there.`,
      }));
  });
}

/**
 * Where Istio is told no port, and the Service has several, that of the gateway stands for it:
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination
 */
const OF_GATEWAYS: ReadonlySet<string> = new Set(["80", "443"]);

function missingPorts(route: KubernetesObject, { index }: OverlaySide): readonly string[] {
  const gateways = textsAt(route.manifest, "spec", "gateways");
  const isLeft = route.group === "networking.istio.io" && gateways.some((each) => each !== "mesh");
  const missing = backendsOf(route.manifest).flatMap(({ kind, name, namespace, port }) => {
    if (kind !== "Service") return [];
    const key = { group: "", kind: "Service", name, namespace: namespace ?? route.namespace };
    const service = index.byKey.get(objectKey(key));
    const ports = mapsAt(service?.manifest, "spec", "ports");
    if (typeof port !== "number" && typeof port !== "string")
      return isLeft && ports.length > 1 && !ports.some((each) => OF_GATEWAYS.has(wordAt(each, "port")))
        ? [`Service ${name} without a port, of which that has several`]
        : [];
    const isThere = ports.some((each) => wordAt(each, "port") === String(port) || each.name === port);
    return isThere || ports.length === 0 ? [] : [`port ${port} of Service ${name}, which has no such port`];
  });
  return [...new Set(missing)];
}
