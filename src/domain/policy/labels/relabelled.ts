import { sameValue } from "../../../model/equal.ts";
import { compareText } from "../../../model/order.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";

/** Something that stays and gets other labels: an object, or the pods of a workload. */
export interface Relabelled {
  /** At head. */
  readonly object: KubernetesObject;
  readonly isPods: boolean;
  readonly before: ValueMap;
  readonly after: ValueMap;
}

interface Sides {
  readonly base: OverlaySide;
  readonly head: OverlaySide;
}

export function relabelled(sides: Sides): readonly Relabelled[] {
  return [...relabelledObjects(sides), ...relabelledPods(sides)];
}

/** The objects that are no workloads: of those the labels of their pods are what is selected by. One of an unknown kind may be both. */
export function relabelledObjects({ base, head }: Sides): readonly Relabelled[] {
  return head.index.objects.flatMap((object): readonly Relabelled[] => {
    const key = objectKey(object);
    const old = base.index.byKey.get(key);
    if (old === undefined || old.manifest === object.manifest || isSelectedByPods(head, key)) return [];
    return ifChanged({ object, isPods: false, before: labelsOf(old), after: labelsOf(object) });
  });
}

/** Else an operator makes of it what runs, or nothing does: then its own labels and selectors count. */
export function runsPods({ workloads }: OverlaySide, key: string): boolean {
  const controller = workloads.get(key)?.controller;
  return controller !== undefined && controller !== "Operator";
}

function isSelectedByPods(side: OverlaySide, key: string): boolean {
  return runsPods(side, key) && side.workloads.get(key)?.controller !== "Unknown";
}

function relabelledPods({ base, head }: Sides): readonly Relabelled[] {
  return [...head.workloads.values()].flatMap(({ key, object, templates }) => {
    const old = base.workloads.get(key);
    if (old === undefined || old.object.manifest === object.manifest) return [];
    return templates.flatMap(({ metadata }, index) =>
      ifChanged({
        object,
        isPods: true,
        before: mapAt(old.templates[index]?.metadata, "labels"),
        after: mapAt(metadata, "labels"),
      }),
    );
  });
}

function ifChanged(found: Relabelled): readonly Relabelled[] {
  return sameValue(found.before, found.after) ? [] : [found];
}

/** The API server gives every namespace its name as a label: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
function labelsOf({ group, kind, name, manifest }: KubernetesObject): ValueMap {
  const labels = mapAt(manifest, "metadata", "labels");
  return group === "" && kind === "Namespace" ? { ...labels, "kubernetes.io/metadata.name": name } : labels;
}

/** For people, and for what delivers: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
const FOR_PEOPLE =
  /^(app\.kubernetes\.io|helm\.sh|kustomize\.toolkit\.fluxcd\.io|helm\.toolkit\.fluxcd\.io)\/|^(chart|heritage|version|argocd\.argoproj\.io\/instance)$/;

/** The labels that differ, without those that are for people. */
export function tellingLabels({ before, after }: Relabelled): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys]
    .filter((key) => !FOR_PEOPLE.test(key) && !sameValue(before[key], after[key]))
    .sort(compareText);
}
