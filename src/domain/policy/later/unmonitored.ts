import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { sameValue } from "../../../model/equal.ts";
import { firstFew } from "../../../model/few.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { isKept } from "../../kept.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { PODS_NOT_SEEN, type Loss } from "../losses.ts";
import { MONITORS, type Whose } from "../names/monitors.ts";

/** What a monitor may take metrics of, with the names of its ports. */
interface Target {
  readonly key: string;
  /** As it is told. */
  readonly name: string;
  /** The name of the object. */
  readonly of: string;
  readonly namespace: string | null;
  readonly labels: ValueMap;
  readonly ports: readonly string[];
}

const TARGETS: Readonly<Record<Whose, (side: OverlaySide) => readonly Target[]>> = {
  Services: servicesIn,
  pods: podsIn,
};

/** Ports that a monitor found, and does not find any more, of what stays with its labels: nothing refuses that. */
export function unmonitored({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return Object.entries(MONITORS).flatMap(([type, { list, whose }]) => {
    const [, kind = ""] = type.split("/");
    const ofType = ({ index }: OverlaySide) =>
      (index.byKind.get(kind) ?? []).filter(({ group }) => `${group}/${kind}` === type);
    const monitors = ofType(head);
    const gone = ofType(base).filter(
      (monitor) => !head.incomplete && head.prunes !== false && !head.index.byKey.has(objectKey(monitor)),
    );
    if (monitors.length + gone.length === 0) return [];
    const staying = stayingTargets(TARGETS[whose](base), TARGETS[whose](head));
    const left = gone.flatMap((monitor) => withoutMonitor(monitor, list, staying, monitors));
    const fewer = staying.filter(([before, after]) =>
      before.ports.some((port) => !after.ports.includes(port)),
    );
    const changed = monitors.flatMap((monitor) => {
      const before = base.index.byKey.get(objectKey(monitor));
      if (before === undefined) return head.incomplete ? [] : unfit(monitor, list, TARGETS[whose](head));
      const isUnseen =
        !head.incomplete &&
        ["selector", "namespaceSelector"].some(
          (field) =>
            !sameValue(mapAt(before.manifest, "spec", field), mapAt(monitor.manifest, "spec", field)),
        ) &&
        !TARGETS[whose](base).some((target) => selects(before, target)) &&
        !TARGETS[whose](head).some((target) => selects(monitor, target));
      if (isUnseen) {
        const message = `${kind} ${monitor.name} selects other ${whose} from now on, and neither they nor the former ones are in this build: nobody takes these metrics any more where there are none.`;
        return [{ object: monitor, message, sense: PODS_NOT_SEEN }];
      }
      const asked = sameValue(before.manifest, monitor.manifest) ? fewer : staying;
      return lostPorts(before, monitor, list, asked);
    });
    return [...left, ...changed];
  });
}

/** A monitor that comes, and does not take in what has its name, or none of the ports of what it takes in. */
function unfit(monitor: KubernetesObject, list: string, targets: readonly Target[]): readonly Loss[] {
  const { kind, name, namespace, manifest } = monitor;
  const selected = targets.filter((target) => selects(monitor, target));
  const own = targets.find((each) => each.of === name && each.namespace === namespace);
  const asked = mapsAt(manifest, "spec", list).map((each) => textAt(each, "port"));
  const [first] = selected;
  const told =
    first === undefined
      ? own && `selects nothing that is seen here, and not ${own.name}, which has its name`
      : asked.length > 0 &&
          asked.every((port) => port !== undefined) &&
          !selected.some(({ ports }) => ports.some((port) => asked.includes(port)))
        ? `finds no port ${asked.join(", ")} of ${first.name}`
        : undefined;
  return told === undefined
    ? []
    : [{ object: monitor, message: `${kind} ${name} ${told}: nobody takes these metrics.` }];
}

/** What a monitor that goes took metrics of, and no other one does. */
function withoutMonitor(
  monitor: KubernetesObject,
  list: string,
  targets: readonly (readonly [before: Target, after: Target])[],
  others: readonly KubernetesObject[],
): readonly Loss[] {
  if (isKept(monitor)) return [];
  const missed = targets.filter(([before, after]) =>
    foundBy(monitor, list, before).some(
      (port) => !others.some((other) => foundBy(other, list, after).includes(port)),
    ),
  );
  if (missed.length === 0) return [];
  const whose = firstFew(
    missed.map(([{ name }]) => name),
    1,
  );
  const message = `${monitor.kind} ${monitor.name} is removed: nobody takes the metrics of ${whose} any more.`;
  return [{ object: monitor, message }];
}

/** Targets of both sides that keep their labels. */
function stayingTargets(
  base: readonly Target[],
  head: readonly Target[],
): readonly (readonly [before: Target, after: Target])[] {
  const byKey = new Map(head.map((target) => [target.key, target]));
  return base.flatMap((before) => {
    const after = byKey.get(before.key);
    return after === undefined || !sameValue(before.labels, after.labels) ? [] : [[before, after] as const];
  });
}

function lostPorts(
  before: KubernetesObject,
  monitor: KubernetesObject,
  list: string,
  targets: readonly (readonly [before: Target, after: Target])[],
): readonly Loss[] {
  const [had, has] = [before, monitor].map(({ manifest }) => mapsAt(manifest, "spec", list).length);
  if ((has ?? 0) < (had ?? 0)) return [];
  return targets.flatMap(([target, after]) => {
    const [was, is] = [foundBy(before, list, target), foundBy(monitor, list, after)];
    if (is.length >= was.length) return [];
    const lost = was.filter((port) => !is.includes(port)).join(", ");
    const message = `${monitor.kind} ${monitor.name} no longer finds port ${lost} of ${target.name}: nobody takes these metrics any more.`;
    return [{ object: monitor, message }];
  });
}

/** The ports of a target that a monitor names. */
function foundBy(monitor: KubernetesObject, list: string, target: Target): readonly string[] {
  if (!selects(monitor, target)) return [];
  const named = mapsAt(monitor.manifest, "spec", list).map((each) => textAt(each, "port"));
  return target.ports.filter((port) => named.includes(port));
}

function selects(monitor: KubernetesObject, target: Target): boolean {
  return (
    reaches(monitor, target) && selectorMatches(mapAt(monitor.manifest, "spec", "selector"), target.labels)
  );
}

function reaches({ namespace, manifest }: KubernetesObject, target: Target): boolean {
  const selector = mapAt(manifest, "spec", "namespaceSelector");
  const names = textsAt(selector, "matchNames");
  if (selector.any === true) return true;
  return names.length === 0
    ? mayShareNamespace(namespace, target.namespace)
    : names.some((name) => mayShareNamespace(name, target.namespace));
}

function servicesIn({ index }: OverlaySide): readonly Target[] {
  return (index.byKind.get("Service") ?? []).map((object) => ({
    key: objectKey(object),
    name: `Service ${object.name}`,
    of: object.name,
    namespace: object.namespace,
    labels: mapAt(object.manifest, "metadata", "labels"),
    ports: mapsAt(object.manifest, "spec", "ports").flatMap((port) => textAt(port, "name") ?? []),
  }));
}

function podsIn({ workloads }: OverlaySide): readonly Target[] {
  return [...workloads.values()].flatMap(({ key, object, templates }) =>
    templates.map(({ metadata, containers }, place) => ({
      key: `${key} ${place}`,
      name: `the pods of ${object.kind} ${object.name}`,
      of: object.name,
      namespace: object.namespace,
      labels: mapAt(metadata, "labels"),
      ports: containers.flatMap(({ value }) =>
        mapsAt(value, "ports").flatMap((port) => textAt(port, "name") ?? []),
      ),
    })),
  );
}
