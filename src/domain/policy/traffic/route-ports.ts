import { mapsAt, textsAt, wordAt } from "../../fields.ts";
import { containersOf } from "../../controllers/workload.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import { backendsOf } from "./backends.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { portNumber } from "./moved-ports.ts";
import { servedBy } from "./services.ts";

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
 * Routes that turn to another port of a Service that had both, and has both still: what was meant for the users' port goes to that of
 * metrics or of administrators. Two ports that lead to one of the pods are one.
 */
export function turnedPorts(
  { base, head }: Pick<CheckContext, "base" | "head">,
  isRoute: (object: KubernetesObject) => boolean,
): readonly Loss[] {
  return changedObjects({ base, head }, isRoute).flatMap(({ before, after }): readonly Loss[] => {
    if (after === undefined) return [];
    const [old, now] = [ledPorts(before, base), ledPorts(after, head)];
    return now.flatMap(({ service, entry }): readonly Loss[] => {
      const isOf = (led: Led) => objectKey(led.service) === objectKey(service);
      const was = old.find(
        (led) => isOf(led) && !now.some((each) => isOf(each) && leadsAlike(each, led, head)),
      );
      const isNew = !old.some((led) => isOf(led) && leadsAlike(led, { service, entry }, head));
      if (was === undefined || !isNew) return [];
      const hasBoth = [service, was.service].every((each) =>
        [entry, was.entry].every((one) =>
          mapsAt(each.manifest, "spec", "ports").some((port) => targetOf(port) === targetOf(one)),
        ),
      );
      if (!hasBoth) return [];
      const message = `${after.kind} ${after.name} leads to port ${wordAt(entry, "port")} of Service ${service.name} from now on, and to ${wordAt(was.entry, "port")} before, which that has still: another program, or another part of it, answers.`;
      return [{ object: after, message }];
    });
  });
}

interface Led {
  readonly service: KubernetesObject;
  readonly entry: ValueMap;
}

/** The ports of Services of the build to which a route leads. */
function ledPorts(route: KubernetesObject, { index }: OverlaySide): readonly Led[] {
  return backendsOf(route.manifest).flatMap(({ kind, name, namespace, port }) => {
    const key = { group: "", kind: "Service", name, namespace: namespace ?? route.namespace };
    const service = kind === "Service" ? index.byKey.get(objectKey(key)) : undefined;
    const entry = mapsAt(service?.manifest, "spec", "ports").find(
      (each) => (typeof port === "number" || typeof port === "string") && isPort(each, port),
    );
    return service === undefined || entry === undefined ? [] : [{ service, entry }];
  });
}

function isPort(entry: ValueMap, port: number | string): boolean {
  return wordAt(entry, "port") === String(port) || entry.name === port;
}

function targetOf({ port, targetPort }: ValueMap): Value {
  return targetPort ?? port ?? null;
}

/** By the number that the pods of the Service give a name; a name and a number that nobody here relates may be one. */
function leadsAlike({ service, entry }: Led, other: Led, side: OverlaySide): boolean {
  const [one, another] = [entry, other.entry].map(targetOf);
  if (one === another) return true;
  const there = side.index.byKey.get(objectKey(service)) ?? service;
  const containers = servedBy(there, side).flatMap(containersOf);
  const numbersOf = (target: Value | undefined) =>
    typeof target === "number"
      ? [target]
      : containers.flatMap(({ value }) => portNumber(value, target) ?? []);
  const [numbers, others] = [numbersOf(one), numbersOf(another)];
  return numbers.length === 0 || others.length === 0
    ? typeof one !== typeof another
    : numbers.some((number) => others.includes(number));
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
    const isThere = ports.some((each) => isPort(each, port));
    return isThere || ports.length === 0 ? [] : [`port ${port} of Service ${name}, which has no such port`];
  });
  return [...new Set(missing)];
}
