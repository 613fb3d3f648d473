import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import { sameValue } from "../../../model/equal.ts";
import { firstFew } from "../../../model/few.ts";
import { mapAt, mapsAt, wordAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { selectorOf } from "./network-policies.ts";

/** A route, a gateway or a Service that a policy is attached to. */
interface Target {
  readonly text: string;
  readonly isIn: (index: ObjectIndex) => boolean;
}

/**
 * Policies that say who gets in by a route, a gateway or a Service, how often, and what is done with requests.
 * https://gateway-api.sigs.k8s.io/geps/gep-713/
 */
export function attachedPolicies(context: CheckContext): readonly Loss[] {
  const { base, head } = context;
  if (base.incomplete || head.incomplete) return [];
  const isNew = (object: KubernetesObject) => !base.index.byKey.has(objectKey(object));
  const policies = head.index.objects.filter(isAttached);
  return [
    ...changedObjects(context, isAttached).flatMap(({ before, after }) => changed(context, before, after)),
    ...policies.filter(isNew).flatMap((object) =>
      told(
        object,
        "is new",
        targetsOf(object).filter((target) => target.isIn(base.index)),
      ),
    ),
    ...policies.flatMap((object) =>
      left(object, isNew(object) ? [] : targetsOf(object).filter(goes(context))),
    ),
  ];
}

function changed(
  context: CheckContext,
  before: KubernetesObject,
  after: KubernetesObject | undefined,
): readonly Loss[] {
  const isGone = goes(context);
  const staying = targetsOf(before).filter((target) => !isGone(target));
  if (after === undefined) {
    return context.head.index.objects.length === 0 ? [] : told(before, "is removed", staying);
  }
  if (sameValue(before.manifest.spec, after.manifest.spec)) return [];
  const now = targetsOf(after).map(({ text }) => text);
  const lost = staying.filter(({ text }) => !now.includes(text));
  return lost.length > 0
    ? told(after, `no longer names ${namesOf(lost)}`, lost)
    : told(after, "changes", staying);
}

function told(object: KubernetesObject, what: string, targets: readonly Target[]): readonly Loss[] {
  return saying(
    object,
    targets,
    (names) => `${what}: who comes by ${names} is let in or passed on otherwise at once`,
  );
}

function left(object: KubernetesObject, gone: readonly Target[]): readonly Loss[] {
  return saying(
    object,
    gone,
    (names) => `is for ${names}, which goes: what takes its place is served without it`,
  );
}

function saying(
  object: KubernetesObject,
  targets: readonly Target[],
  words: (names: string) => string,
): readonly Loss[] {
  if (targets.length === 0) return [];
  return [{ object, message: `${object.kind} ${object.name} ${words(namesOf(targets))}.` }];
}

function namesOf(targets: readonly Target[]): string {
  return firstFew(targets.map(({ text }) => text));
}

/** What selects pods is told by these. */
function isAttached(object: KubernetesObject): boolean {
  return object.kind.endsWith("Policy") && selectorOf(object) === undefined && targetsOf(object).length > 0;
}

function targetsOf({ manifest: { spec }, namespace }: KubernetesObject): readonly Target[] {
  const named = [mapAt(spec, "targetRef"), ...mapsAt(spec, "targetRefs")].flatMap(
    (ref): readonly Target[] => {
      const [group = "", kind = "", name = ""] = ["group", "kind", "name"].map((field) => wordAt(ref, field));
      if (name === "") return [];
      const own = wordAt(ref, "namespace") || namespace;
      // In the namespace of the policy, or in the one that whoever applies it says.
      const keys = [own, null].map((where) => objectKey({ group, kind, name, namespace: where }));
      return [{ text: `${kind} ${name}`, isIn: ({ byKey }) => keys.some((key) => byKey.has(key)) }];
    },
  );
  // https://gateway.envoyproxy.io/docs/api/extension_types/#targetselector
  const selected = mapsAt(spec, "targetSelectors").map((selector): Target => {
    const kind = wordAt(selector, "kind");
    const isMeant = (object: KubernetesObject) =>
      object.namespace === namespace &&
      selectorMatches(selector, mapAt(object.manifest, "metadata", "labels"));
    return {
      text: `each ${kind} that it selects`,
      isIn: ({ byKind }) => byKind.get(kind)?.some(isMeant) === true,
    };
  });
  return [...named, ...selected];
}

function goes({ base, head }: CheckContext): (target: Target) => boolean {
  return ({ isIn }) => head.prunes !== false && isIn(base.index) && !isIn(head.index);
}
