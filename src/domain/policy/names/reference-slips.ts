import { isList, isMap, type Value } from "../../../yaml/value.ts";
import { mayShareNamespace } from "../../../model/identity.ts";
import { question } from "../../../model/similar.ts";
import { createMeant } from "../../../model/slips.ts";
import { isBuiltIn } from "../../controllers/object-kinds.ts";
import { findGone, type Gone } from "../../elsewhere.ts";
import { allTexts } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

type Sides = Pick<CheckContext, "base" | "head">;

interface ReferenceSlip extends Loss {
  /** As which another deployable may have it. */
  readonly named: Gone;
}

/**
 * What custom resources name, a letter or two off from what the build holds: where base named that in the same field, or where the
 * field has the word of its kind, as `clusterRef` and `proxyClass` have. What stands there is not told: it may be a secret.
 */
export function slipsInReferences({ base, head }: Sides): readonly ReferenceSlip[] {
  if (head.incomplete) return [];
  // Of what pod templates name others tell.
  const known = [...head.workloads.values()].filter(({ templates }) => templates.length > 0);
  const workloads = new Set(known.map(({ object }) => object));
  const asking = head.index.objects.filter((object) => isAsking(object) && !workloads.has(object));
  const slips = asking.flatMap((object): readonly ReferenceSlip[] => {
    const before = base.index.byKey.get(objectKey(object));
    if (before?.manifest === object.manifest) return [];
    const former = before === undefined ? new Map<string, string>() : textsOf(before);
    const texts = textsOf(object);
    return [...texts].flatMap(([path, name]) => {
      const old = former.get(path);
      const isIt =
        old === undefined ? isMeantBy(path, texts, object) : (each: KubernetesObject) => each.name === old;
      if (old === name || isIt === undefined) return [];
      const held = head.index.objects.filter((each) => each !== object && isIt(each));
      const meant = held.length === 0 ? undefined : createMeant(new Set(held.map((each) => each.name)))(name);
      const { group, kind, namespace } = held.find((each) => each.name === meant) ?? object;
      const message = `${object.kind} ${object.name} names in ${path} what is not in the build.${question(meant)}`;
      return meant === undefined ? [] : [{ object, message, named: { group, kind, namespace, name } }];
    });
  });
  if (slips.length === 0) return [];
  const said = [base, head].flatMap(({ index }) =>
    index.objects.flatMap((each) => [each.name, ...allTexts(each.manifest)]),
  );
  return slips.filter(({ named }) => said.filter((text) => text === named.name).length === 1);
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
  const [, values] = Object.entries(manifest).find(([field]) => field === "spec") ?? [];
  if (kind === "HelmRelease")
    return new Map(isMap(values) ? textsIn(values.values ?? null, "spec.values") : []);
  return new Map(textsIn(values ?? null, "spec"));
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

/** Which objects a field means by its own word, or by the kind beside it. */
function isMeantBy(
  path: string,
  texts: ReadonlyMap<string, string>,
  { namespace }: KubernetesObject,
): ((each: KubernetesObject) => boolean) | undefined {
  const [, of, word = ""] = /^(.*\.(\w+?)Refs?(?:\[\d+\])?)\.name$/.exec(path) ?? [];
  const [, own = ""] = /\.(\w+?)(?:Ref|(?<=Class)(?:Name)?)$/.exec(path) ?? [];
  const kind = (texts.get(`${of ?? ""}.kind`) ?? (word || own)).toLowerCase();
  const there = texts.get(`${of ?? ""}.namespace`) ?? namespace;
  return kind === ""
    ? undefined
    : (each) =>
        each.kind.toLowerCase().endsWith(kind) &&
        /[A-Z]/.test(each.kind.charAt(each.kind.length - kind.length)) &&
        (each.namespace === null || mayShareNamespace(each.namespace, there));
}
