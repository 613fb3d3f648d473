import { scalarText } from "../../../kubernetes/values.ts";
import { sameValue } from "../../../model/equal.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { textOf, type Value } from "../../../yaml/value.ts";
import { question } from "../../../model/similar.ts";
import { createMeant } from "../../../model/slips.ts";
import { releaseNameOf, releaseNamespaceOf } from "../../controllers/releases.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, PODS_NOT_SEEN, workloadNames, type Loss } from "../losses.ts";
import { gatewaysNamedBy } from "./listeners.ts";
import { isRoute } from "./routes.ts";
import { isService } from "./service-kind.ts";
import { becomesName } from "./service-ways.ts";
import { isLeading, isServedBy } from "./services.ts";
import { keyText } from "../../../model/key-text.ts";

type Sides = Pick<CheckContext, "base" | "head">;

/** Services that begin to send to others than the pods that have their name: copies of which the selector was left. */
export function strangeServices({ base, head }: Sides): readonly Loss[] {
  const begun = begunOf(
    { base, head },
    (object) => isService(object) && Object.keys(mapAt(object.manifest, "spec", "selector")).length > 0,
  );
  if (begun.length === 0) return [];
  const near = groupedBy([...head.workloads.values()], ({ object }) => object.namespace);
  const named = groupedBy([...head.workloads.values()], ({ object }) => placeOf(object));
  return begun.flatMap((service): readonly Loss[] => {
    const own = named.get(placeOf(service))?.find(({ templates }) => templates.length > 0);
    if (own !== undefined && isServedBy(service, own, head.index)) return [];
    const around = near.get(service.namespace) ?? [];
    const selected = around.filter((workload) => isServedBy(service, workload, head.index));
    if (own === undefined) return selected.length > 0 ? [] : almost(service, around);
    if (selected.some(({ object }) => object.name === service.name)) return [];
    if (selected.length === 0 && mayBeLabelled(service, own)) return [];
    const others = selected.length === 0 ? "no pods that are seen here" : workloadNames(selected);
    const message = `Service ${service.name} sends to ${others}, and not to ${workloadNames([own])}, which has its name.`;
    return [{ object: service, message }];
  });
}

/** A selector with a prefix or suffix that the labels of a workload do not have, or the other way round. */
function almost(service: KubernetesObject, around: readonly Workload[]): readonly Loss[] {
  const selector = Object.entries(mapAt(service.manifest, "spec", "selector"));
  const meant = around.flatMap((workload) =>
    workload.templates.flatMap(({ metadata }) => {
      const labels = mapAt(metadata, "labels");
      const pairs = selector.map(([label, value]) => ({ label, wanted: value, has: labels[label] ?? "" }));
      const [other, ...others] = pairs.filter(({ wanted, has }) => wanted !== has);
      return other !== undefined && others.length === 0 && isPart(other.wanted, other.has)
        ? [{ ...other, workload }]
        : [];
    }),
  );
  const [first] = meant;
  if (first === undefined) return [];
  const message = `Service ${service.name} sends to no pods that are seen here: it selects ${first.label}=${scalarText(first.wanted)}, and those of ${workloadNames([first.workload])} have ${scalarText(first.has)}.`;
  return [{ object: service, message }];
}

function isPart(one: Value, other: Value): boolean {
  if (typeof one !== "string" || typeof other !== "string" || one === "" || other === "") return false;
  return [
    [one, other],
    [other, one],
  ].some(([long = "", short = ""]) => long.startsWith(`${short}-`) || long.endsWith(`-${short}`));
}

/** Whether only labels are missing that a controller may give to pods as they run, like the role of a database. */
function mayBeLabelled({ manifest }: KubernetesObject, own: Workload): boolean {
  if (!BY_TEMPLATE.includes(own.controller)) return true;
  const selector = Object.entries(mapAt(manifest, "spec", "selector"));
  return own.templates.some(({ metadata }) => {
    const labels = mapAt(metadata, "labels");
    const has = selector.filter(([label]) => label in labels);
    return has.length > 0 && has.every(([label, value]) => labels[label] === value);
  });
}

/** Their pods have the labels of the template. */
const BY_TEMPLATE = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ArgoRollout"];

/**
 * Services of pods that are not in this build, before or after, that select others, or send to another port of them: those of
 * an operator's object or a release, which are known by its name, or anybody's.
 */
export function reselected({ base, head }: Sides): readonly Loss[] {
  const owners = [...base.workloads.values()].filter(({ templates }) => templates.length === 0);
  return changedObjects({ base, head }, isService).flatMap(({ before, after: object }): readonly Loss[] => {
    if (object === undefined || isLeading(before, base) || isLeading(object, head)) return [];
    const [was = {}, is = {}] = [before, object].map(({ manifest }) => mapAt(manifest, "spec", "selector"));
    const [old, now] = [Object.values(was), Object.values(is)];
    if (old.length === 0 || now.length === 0 || becomesName(object, "") !== undefined) return [];
    const owner = owners.find((each) => isIts(each.object, object, old))?.object;
    const moved = movedTargets(before, object);
    const isSame = sameValue(was, is) || (owner !== undefined && isIts(owner, object, now));
    const unseen = [
      ...(isSame || owner !== undefined
        ? []
        : [
            "selects other pods from now on, and neither they nor the former ones are in this build: whoever calls it gets no answer where there are none.",
          ]),
      ...moved,
    ].map((what) => ({ object, message: `Service ${object.name} ${what}`, sense: PODS_NOT_SEEN }));
    if (isSame || owner === undefined) return unseen;
    const message = `Service ${object.name} no longer selects the pods of ${owner.kind} ${owner.name}, nor others that are seen here: whoever calls it gets no answer where there are none.`;
    return [{ object, message }, ...unseen];
  });
}

/** Without a target port it is the same number: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports */
function movedTargets(before: KubernetesObject, after: KubernetesObject): readonly string[] {
  const [old = new Map<string, Value>(), now = new Map<string, Value>()] = [before, after].map(
    ({ manifest }) =>
      new Map(
        mapsAt(manifest, "spec", "ports").map((port) => [
          textOf([port.port ?? null, port.protocol ?? "TCP"]),
          port.targetPort ?? port.port ?? null,
        ]),
      ),
  );
  return [...now].flatMap(([key, target]) => {
    const former = old.get(key) ?? target;
    return former === target
      ? []
      : [
          `sends to the port ${scalarText(target)} of its pods from now on, which are not in this build, and to ${scalarText(former)} before: where they do not listen there, nobody answers.`,
        ];
  });
}

/** What makes pods calls them by its own name, or by that of its release. */
function isIts(owner: KubernetesObject, service: KubernetesObject, values: readonly Value[]): boolean {
  const namespace = releaseNamespaceOf(owner) ?? owner.namespace;
  return (
    namespace === service.namespace &&
    [owner.name, releaseNameOf(owner)].some((name) => name !== undefined && values.includes(name))
  );
}

function placeOf({ namespace, name }: KubernetesObject): string {
  return keyText([namespace, name]);
}

/** Gateways that routes begin to name, a letter or two off from what other routes name. */
export function slipsInParents({ base, head }: Sides): readonly Loss[] {
  const begun = begunOf({ base, head }, isRoute);
  if (begun.length === 0) return [];
  const known = new Set(base.index.objects.filter(isRoute).flatMap(parentsOf));
  const held = new Set(
    (head.index.byKind.get("Gateway") ?? []).map(({ namespace, name }) => `${namespace ?? ""}/${name}`),
  );
  const meant = createMeant(known);
  return begun.flatMap((object): readonly Loss[] => {
    const [first] = parentsOf(object).flatMap((name) => {
      const near = held.has(name) ? undefined : meant(name);
      return near === undefined ? [] : [{ name, near }];
    });
    if (first === undefined) return [];
    const message = `${object.kind} ${object.name} names Gateway ${first.name}, which no other here does.${question(first.near)}`;
    return [{ object, message }];
  });
}

function begunOf(
  { base, head }: Sides,
  is: (object: KubernetesObject) => boolean,
): readonly KubernetesObject[] {
  return head.index.objects.filter((object) => is(object) && !base.index.byKey.has(objectKey(object)));
}

function parentsOf(route: KubernetesObject): readonly string[] {
  return gatewaysNamedBy(route).map(
    (parent) => `${textAt(parent, "namespace") ?? route.namespace ?? ""}/${textAt(parent, "name") ?? ""}`,
  );
}
