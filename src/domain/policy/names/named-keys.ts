import { sameValue } from "../../../model/equal.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import { oncePer } from "../../../model/once.ts";
import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { madeOf } from "../../configs/makers.ts";
import { isBuiltIn } from "../../controllers/object-kinds.ts";
import { releaseNamespaceOf } from "../../controllers/releases.ts";
import { NOTHING_ELSEWHERE } from "../../elsewhere.ts";
import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { keysLostIn } from "./lacking.ts";
import type { Loss } from "../losses.ts";
import { hasPods } from "./names-config.ts";

/** A key of a config, as `secretKeyRef` and the like name it: https://pkg.go.dev/k8s.io/api/core/v1#SecretKeySelector */
interface NamedKey {
  readonly name: string;
  readonly key: string;
  readonly namespace: string | null;
}

/** A config that a build holds, or something that makes one. */
interface Holder {
  readonly config: string;
  readonly name: string;
  readonly namespace: string | null;
  /** Undefined: not known. */
  readonly keys: readonly string[] | undefined;
  /** What to say of a key that it lacks. */
  readonly lacks: string;
}

/** Keys that releases and custom resources name, and that their configs hold no more, or not from the start. */
export function namedKeys({ base, head, elsewhere = NOTHING_ELSEWHERE }: CheckContext): readonly Loss[] {
  const naming = head.index.objects.filter((object) => !isBuiltIn(object.group) && !hasPods(object, head));
  if (naming.length === 0) return [];
  const [before, now] = [holdersOf(base), holdersOf(head)];
  const isSettled =
    elsewhere.inPlace.length === 0 && [...before].every(([name, all]) => sameKeys(all, now.get(name) ?? all));
  return naming.flatMap((object) => {
    const old = base.index.byKey.get(objectKey(object));
    if (isSettled && old?.manifest === object.manifest) return [];
    const known = old === undefined ? [] : keysNamedBy(old);
    const found = keysNamedBy(object).flatMap((named): readonly string[] => {
      const { name, key } = named;
      const holder = lacking(named, now);
      if (holder === undefined)
        return keysLostIn(elsewhere.inPlace, { ...named, keys: [key] }).map(
          () => `${key} of ${name}, which another deployable held and this change removes`,
        );
      const isKnown = known.some((each) => each.name === name && each.key === key);
      return isKnown && lacking(named, before) !== undefined
        ? []
        : [`${key} of ${holder.config}, which ${holder.lacks}`];
    });
    return [...new Set(found)].map((what) => ({
      object,
      message: `${object.kind} ${object.name} names key ${what}.`,
    }));
  });
}

type Holders = ReadonlyMap<string, readonly Holder[]>;

const holdersOf = oncePer(({ configs, index }: OverlaySide): Holders => {
  const held = configs.map(({ kind, object: { name, namespace }, entries }): Holder => ({
    ...{ config: `${kind} ${name}`, name, namespace, lacks: "the build holds without it" },
    // Something else fills what is empty.
    keys: entries.size === 0 ? undefined : [...entries.keys()],
  }));
  const made = index.objects
    .filter(({ group }) => group !== "")
    .flatMap((maker) =>
      madeOf(maker).map(({ kind, name, isAnywhere, holds }): Holder => ({
        ...{ config: `${kind} ${name}`, name, namespace: isAnywhere ? null : maker.namespace },
        lacks: `${maker.kind} ${maker.name} makes without it`,
        keys: holds,
      })),
    );
  return groupedBy([...held, ...made], ({ name }) => name);
});

function sameKeys(before: readonly Holder[], now: readonly Holder[]): boolean {
  const [had, has] = [before, now].map((all) => all.map(({ keys }) => keys?.join() ?? null));
  return sameValue(had ?? [], has ?? []);
}

/** Whether a build has a config of the name, or something that makes it. */
export function isHeld({ name, namespace }: Omit<NamedKey, "key">, side: OverlaySide): boolean {
  return meantBy({ name, namespace }, holdersOf(side)).length > 0;
}

function meantBy({ name, namespace }: Omit<NamedKey, "key">, holders: Holders): readonly Holder[] {
  return (holders.get(name) ?? []).filter((each) => mayShareNamespace(each.namespace, namespace));
}

/** What the name means, where none of it may have the key. */
function lacking(named: NamedKey, holders: Holders): Holder | undefined {
  const meant = meantBy(named, holders);
  return meant.every(({ keys }) => keys?.includes(named.key) === false) ? meant[0] : undefined;
}

function keysNamedBy(object: KubernetesObject): readonly NamedKey[] {
  const { spec = null } = object.manifest;
  return namedIn(spec, releaseNamespaceOf(object) ?? object.namespace);
}

function namedIn(value: Value, namespace: string | null): readonly NamedKey[] {
  if (isList(value)) return value.flatMap((item) => namedIn(item, namespace));
  if (!isMap(value)) return [];
  const [name, key] = [textAt(value, "name"), textAt(value, "key")];
  const isMeant = name !== undefined && key !== undefined && value.optional !== true;
  return [
    ...(isMeant ? [{ name, key, namespace: textAt(value, "namespace") ?? namespace }] : []),
    ...Object.values(value).flatMap((item) => namedIn(item, namespace)),
  ];
}
