import { groupedBy, groupedByEach } from "../../../model/grouped.ts";
import { keyText } from "../../../model/key-text.ts";
import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import { oncePerPair } from "../../../model/once.ts";
import { question } from "../../../model/similar.ts";
import { createMeant, type Meant } from "../../../model/slips.ts";
import { isBuiltIn } from "../../controllers/object-kinds.ts";
import { findGone, type Gone } from "../../elsewhere.ts";
import { allTexts, mapAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { isRoute } from "../traffic/routes.ts";
import { isListed } from "./custom-names.ts";
import type { Loss } from "../losses.ts";

type Sides = Pick<CheckContext, "base" | "head">;

interface ReferenceSlip extends Loss {
  /** As which another deployable may have it. */
  readonly named: Gone;
}

/** A text of a custom resource that base did not have there. */
interface Begun {
  readonly object: KubernetesObject;
  readonly path: string;
  readonly name: string;
  /** What base had there. */
  readonly old: string | undefined;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * What custom resources name, a letter or two off from what the build holds: where base named that in the same field, or where the
 * field has the word of its kind, as `clusterRef` and `proxyClass` have; and in such a field another name than what the build holds.
 * What stands there is not told: it may be a secret.
 */
export function slipsInReferences({ base, head }: Sides): readonly ReferenceSlip[] {
  return slipsOf(head, base);
}

/** Asked for before the findings, as names to look for elsewhere, and again with them. */
const slipsOf = oncePerPair((head: OverlaySide, base: OverlaySide): readonly ReferenceSlip[] => {
  const begun = head.incomplete ? [] : begunIn(base, head);
  if (begun.length === 0) return [];
  const named = groupedBy(head.index.objects, ({ name }) => name);
  const ofField = createFields(head);
  const slips = begun.flatMap(({ object, path, name, old, texts }): readonly ReferenceSlip[] => {
    if (named.has(name)) return [];
    const held = old === undefined ? [] : (named.get(old) ?? []).filter((each) => each !== object);
    const isSlip = held.length > 0 && createMeant(new Set([old ?? ""]))(name) !== undefined;
    const field = ofField(path, texts, object);
    const is = old === undefined ? field?.meant(name) : mayMakeItself(object) ? undefined : old;
    const others = (field?.held ?? []).filter((each) => each.name === is && each !== object);
    const [meant] = isSlip ? held : others.filter(({ group }) => old === undefined || group.includes("."));
    if (meant === undefined) return [];
    const { group, kind, namespace } = meant;
    const message = `${object.kind} ${object.name} names in ${path} what is not in the build.${question(meant.name)}`;
    return [{ object, message, named: { group, kind, namespace, name } }];
  });
  if (slips.length === 0) return [];
  const sides = [base, head].map(({ index }) => index.objects);
  const said = groupedByEach(sides.flat(), ({ name, manifest }) => [name, ...allTexts(manifest)]);
  return slips.filter((slip) => said.get(slip.named.name)?.length === 1);
});

function begunIn(base: OverlaySide, head: OverlaySide): readonly Begun[] {
  // Of what pod templates name others tell.
  const known = [...head.workloads.values()].filter(({ templates }) => templates.length > 0);
  const workloads = new Set(known.map(({ object }) => object));
  return head.index.objects.flatMap((object): readonly Begun[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest || !isAsking(object) || workloads.has(object)) return [];
    const former = before === undefined ? undefined : textsOf(before);
    const texts = textsOf(object);
    return [...texts]
      .map(([path, name]) => ({ object, path, name, old: former?.get(path), texts }))
      .filter(({ name, old }) => old !== name);
  });
}

/** Those that no other deployable brings. */
export function unheldReferences({ elsewhere, ...context }: CheckContext): readonly Loss[] {
  const slips = slipsInReferences(context).filter(
    ({ named }) => findGone(elsewhere?.come ?? [], named) === undefined,
  );
  return [...new Map(slips.map((slip) => [objectKey(slip.object), slip])).values()];
}

/** Of bindings, routes and Flux's own objects others tell. */
function isAsking({ group, kind }: KubernetesObject): boolean {
  const isFlux = group.endsWith(".toolkit.fluxcd.io") && kind !== "HelmRelease";
  return group.includes(".") && !isBuiltIn(group) && !isFlux;
}

/** Of a release its values. */
function textsOf({ kind, manifest }: KubernetesObject): ReadonlyMap<string, string> {
  const { spec = null } = manifest;
  return new Map(
    kind === "HelmRelease" ? textsIn(mapAt(spec, "values"), "spec.values") : textsIn(spec, "spec"),
  );
}

function textsIn(value: Value, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (isList(value)) return value.flatMap((item, at) => textsIn(item, `${path}[${String(at)}]`));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([field, item]) =>
    DATA.test(field) ? [] : textsIn(item, `${path}.${field}`),
  );
}

const DATA = /^(?:encryptedD|stringD|d)ata$/;

/** Values of a release may name what its chart makes, and a route what a chart made; of where it hangs, and of listed kinds, others tell. */
function mayMakeItself(object: KubernetesObject): boolean {
  return object.kind === "HelmRelease" || isRoute(object) || isListed(object);
}

interface Field {
  readonly held: readonly KubernetesObject[];
  readonly meant: Meant;
}

/** What the build holds of what a field means by its own word, or by the kind beside it. */
function createFields({ index: { byKind } }: OverlaySide) {
  const known = new Map<string, Field>();
  const among = (word: string, there: string | null): Field => {
    const kinds = [...byKind].filter(([kind]) => hasWord(kind, word));
    const held = kinds
      .flatMap(([, objects]) => objects)
      .filter(({ namespace }) => namespace === null || mayShareNamespace(namespace, there));
    return { held, meant: createMeant(new Set(held.map(({ name }) => name))) };
  };
  return (path: string, texts: ReadonlyMap<string, string>, { namespace }: KubernetesObject) => {
    const [last = "", parent = ""] = path.split(".").reverse();
    const of = path.slice(0, -".name".length);
    const [, field] = last === "name" ? (/^(\w+?)Refs?(?:\[\d+\])?$/.exec(parent) ?? []) : [];
    const [, own] = /^(\w+?)(?:Ref|(?<=Class)(?:Name)?)$/.exec(last) ?? [];
    const word = (field === undefined ? own : (texts.get(`${of}.kind`) ?? field))?.toLowerCase();
    if (word === undefined) return undefined;
    const there = (field === undefined ? undefined : texts.get(`${of}.namespace`)) ?? namespace;
    const key = keyText([word, there]);
    const found = known.get(key) ?? among(word, there);
    known.set(key, found);
    return found;
  };
}

/** `GarageCluster` has the word `cluster`, and `Subcluster` has not. */
function hasWord(kind: string, word: string): boolean {
  return kind.toLowerCase().endsWith(word) && /[A-Z]/.test(kind.charAt(kind.length - word.length));
}
