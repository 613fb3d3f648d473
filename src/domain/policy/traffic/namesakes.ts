import { groupedBy } from "../../../model/grouped.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { question } from "../../../model/similar.ts";
import { createMeant } from "../../../model/slips.ts";
import { mapAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { workloadNames, type Loss } from "../losses.ts";
import { gatewaysNamedBy } from "./listeners.ts";
import { isRoute } from "./routes.ts";
import { isLeading, isServedBy } from "./services.ts";
import { keyText } from "../../../model/key-text.ts";

type Sides = Pick<CheckContext, "base" | "head">;

/** Services that begin to send to others than the pods that have their name: copies of which the selector was left. */
export function strangeServices({ base, head }: Sides): readonly Loss[] {
  const begun = begunOf({ base, head }, ({ group, kind, manifest }) => {
    return group === "" && kind === "Service" && Object.keys(mapAt(manifest, "spec", "selector")).length > 0;
  });
  if (begun.length === 0) return [];
  const near = groupedBy([...head.workloads.values()], ({ object }) => object.namespace);
  const named = groupedBy([...head.workloads.values()], ({ object }) => placeOf(object));
  return begun.flatMap((service): readonly Loss[] => {
    const own = named.get(placeOf(service))?.find(({ templates }) => templates.length > 0);
    if (own === undefined || isServedBy(service, own, head.index)) return [];
    const selected =
      near.get(service.namespace)?.filter((workload) => isServedBy(service, workload, head.index)) ?? [];
    if (selected.length === 0 || selected.some(({ object }) => object.name === service.name)) return [];
    const message = `Service ${service.name} sends to ${workloadNames(selected)}, and not to ${workloadNames([own])}, which has its name.`;
    return [{ object: service, message }];
  });
}

/** Services that selected pods which no side of the build holds, and select others from now on, none of which is seen here. */
export function reselected({ base, head }: Sides): readonly Loss[] {
  if (head.incomplete) return [];
  const owners = [...base.workloads.values()].filter(({ templates }) => templates.length === 0);
  return (head.index.byKind.get("Service") ?? []).flatMap((object): readonly Loss[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined || before.manifest === object.manifest) return [];
    const [old = {}, now = {}] = [before, object].map(({ manifest }) => mapAt(manifest, "spec", "selector"));
    const owner = owners.find(
      ({ object: { name, namespace } }) =>
        namespace === object.namespace && Object.values(old).includes(name),
    )?.object;
    const isLeft =
      owner === undefined
        ? !base.incomplete && asksForOthers(old, now) && !isLeading(before, base)
        : !Object.values(now).includes(owner.name);
    if (!isLeft || Object.keys(now).length === 0 || isLeading(object, head)) return [];
    const whose =
      owner === undefined
        ? "the pods that it did, which are not in this build"
        : `the pods of ${owner.kind} ${owner.name}`;
    const message = `Service ${object.name} no longer selects ${whose}, nor others that are seen here: whoever calls it gets no answer where there are none.`;
    return [{ object, message }];
  });
}

/** Pods with fewer labels are those with more, too. */
function asksForOthers(before: ValueMap, after: ValueMap): boolean {
  const isSame = Object.entries(after).every(([label, value]) => before[label] === value);
  return Object.keys(before).length > 0 && !isSame;
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
