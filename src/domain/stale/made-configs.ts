import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import { isMap, type Value } from "../../yaml/value.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Config, Entry } from "../configs/config.ts";
import { madeOf, type Made } from "../configs/makers.ts";
import { givenBy, isIngredient, recipeOf } from "../configs/recipes.ts";
import type { Elsewhere } from "../elsewhere.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { OverlaySide } from "../side.ts";

/**
 * The configs that are made in the cluster and whose makers differ, or what those take from, as changes of configs:
 * whether their values change is not known.
 */
export function madeChanges(
  base: OverlaySide,
  head: OverlaySide,
  elsewhere: Elsewhere,
): readonly ChangedConfig[] {
  return head.index.objects.flatMap((object) => {
    const all = madeOf(object);
    if (all.length === 0) return [];
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined) return takenOver(object, all, base, head);
    const takesOther = takesOtherThings(before, object, base, head, elsewhere);
    const known = new Map(madeOf(before).map((made) => [keyOf(made), made]));
    return all.flatMap((made) => {
      const old = known.get(keyOf(made));
      return old === undefined ? [] : changeOf(object, old, made, takesOther);
    });
  });
}

/** The configs that an object made, and that go with it, or by what it makes from now on. */
export function unmadeConfigs(base: OverlaySide, head: OverlaySide): readonly ChangedConfig[] {
  const makers = base.index.objects.filter(
    (object) => !sameValue(object.manifest, head.index.byKey.get(objectKey(object))?.manifest ?? null),
  );
  const lost = makers.flatMap((maker) =>
    madeOf(maker).flatMap((made) => (made.stays === undefined ? [{ maker, made }] : [])),
  );
  if (lost.length === 0) return [];
  const made = new Set(
    head.index.objects.flatMap((object) => madeOf(object).map((each) => configOf(object, each).key)),
  );
  return lost.flatMap(({ maker, made: each }) => {
    const config = configOf(maker, each);
    if (made.has(config.key) || head.configsByKey.has(config.key) || head.incomplete) return [];
    return [
      {
        base: config,
        head: null,
        id: { kind: each.kind, name: each.name, namespace: config.namespace },
        change: "removed",
        changedKeys: [...each.keys.keys()].sort(compareText),
        sameRealName: true,
        madeBy: { kind: maker.kind, name: maker.name, isWhole: true },
      },
    ];
  });
}

/** A config of base that a new maker makes from now on: its content comes from somewhere else. */
function takenOver(
  maker: KubernetesObject,
  all: readonly Made[],
  base: OverlaySide,
  head: OverlaySide,
): readonly ChangedConfig[] {
  return all.flatMap((made) => {
    const { namespace } = maker;
    const key = objectKey({ group: "", kind: made.kind, name: made.name, namespace });
    if (!base.configsByKey.has(key) || head.configsByKey.has(key)) return [];
    return changeOf(maker, made, made, true);
  });
}

function keyOf({ kind, name }: Made): string {
  return `${kind} ${name}`;
}

/** Whether what a maker takes from changes: in this build, or where another deployable holds it. */
function takesOtherThings(
  before: KubernetesObject,
  after: KubernetesObject,
  base: OverlaySide,
  head: OverlaySide,
  { stores, inPlace }: Elsewhere,
): boolean {
  const [old, now] = [recipeOf(before, base.index), recipeOf(after, head.index)];
  const contents = (objects: readonly KubernetesObject[]): Value =>
    objects.map((object) => {
      const { data = null, stringData = null } = object.manifest;
      return [object.kind, object.name, givenBy(object), data, stringData];
    });
  if (!sameValue(contents(old.objects), contents(now.objects))) return true;
  return now.outside.some(
    (ingredient) =>
      stores.some((store) => isIngredient(ingredient, store)) ||
      inPlace.some(({ id }) => isIngredient(ingredient, id)),
  );
}

function changeOf(
  maker: KubernetesObject,
  base: Made,
  head: Made,
  takesOther: boolean,
): readonly ChangedConfig[] {
  const isWhole = takesOther || !sameValue(base.all, head.all);
  const names = [...new Set([...base.keys.keys(), ...head.keys.keys()])].sort(compareText);
  const changedKeys = names.filter((key) => isWhole || !sameValue(base.keys.get(key), head.keys.get(key)));
  if (changedKeys.length === 0 && !isWhole) return [];
  const config = configOf(maker, head);
  // Only of both together it tells which keys go.
  const isKnown = base.holds !== undefined && head.holds !== undefined;
  return [
    {
      base: isKnown ? configOf(maker, base) : config,
      head: config,
      id: { kind: head.kind, name: head.name, namespace: config.namespace },
      change: "modified",
      changedKeys,
      sameRealName: true,
      madeBy: { kind: maker.kind, name: maker.name, isWhole },
    },
  ];
}

/** A stand-in for the config in the cluster, of which only the keys are known. */
function configOf(
  object: KubernetesObject,
  { kind, name, keys, holds = [...keys.keys()], isAnywhere, type }: Made,
): Config {
  const namespace = isAnywhere ? null : object.namespace;
  const entry: Entry = { form: "base64", content: "unknown" };
  return {
    key: objectKey({ group: "", kind, name, namespace }),
    object: { ...object, kind, name },
    kind,
    name,
    namespace,
    generated: false,
    immutable: false,
    type,
    entries: new Map(holds.map((key) => [key, entry])),
  };
}

/** SOPS: https://getsops.io/docs/#encrypting-only-parts-of-a-file */
export function isEncrypted({ object, entries }: Config): boolean {
  return isMap(object.manifest.sops) || [...entries.values()].some(({ content }) => isCiphertext(content));
}

function isCiphertext(content: string): boolean {
  return [content, Buffer.from(content, "base64").toString("utf8")].some((text) =>
    /^(?:ENC\[|\.\.ENCRYPTED)/.test(text),
  );
}
