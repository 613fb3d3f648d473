import { sameValue } from "../../model/equal.ts";
import { oncePerPair } from "../../model/once.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { KubernetesObject } from "../manifests.ts";

/**
 * What something fills in after the build: Flux (`${name}`, and what stands here for a value that nobody sees), the Argo CD vault plugin
 * (`<path:…>`). No variable is what drivers of volumes, rewriting rules and collectors read: `${pvc.metadata.name}`, `${1}`, `${env:NODE}`.
 */
const PLACEHOLDER = /\$\{(?!\d+\}|env:|\.?\w+\.)|<path:|\.\.(?:PLACEHOLDER_|ENCRYPTED)/;
/** Flux has filled in by now what it was told to, and leaves what it was not. */
const OF_FLUX = /\.\.(?:PLACEHOLDER_|ENCRYPTED)/;

/** A text that stands for one that nobody sees here. */
export function standsForUnseen(text: string): boolean {
  return OF_FLUX.test(text) || text.includes("${");
}

type Delivered = Pick<KubernetesObject, "manifest" | "isFilledIn">;

/**
 * The API server never sees this text: what stands there after the build is filled in, or decrypted, before it is
 * applied. Nothing can be said of the values then, but for texts that are taken whatever they say: a script has
 * variables of the same look, and an image is any text.
 */
export function isFilledInLater({ manifest: object, isFilledIn }: Delivered): boolean {
  const sign = isFilledIn === true ? OF_FLUX : PLACEHOLDER;
  return (
    isMap(object.sops) ||
    Object.entries(object).some(([key, value]) => {
      if (sign.test(key)) return true;
      if (typeof object.kind === "string" && FREE_CONTENTS.has(`${object.kind}.${key}`))
        return hasFilledKeys(value, sign);
      return isMap(value) ? isFieldFilledIn(value, sign) : holdsPlaceholder(value, key, sign);
    })
  );
}

const FREE_CONTENTS: ReadonlySet<string> = new Set(["ConfigMap.data", "Secret.stringData"]);

/** Fields of pods, and of what makes them. */
const FREE_TEXTS: ReadonlySet<string> = new Set(["args", "command", "image", "annotations"]);

/** Several checks ask, and overlays share fields. */
const isFieldFilledIn = oncePerPair((field: ValueMap, sign: RegExp) => holdsPlaceholder(field, "", sign));

/** @param field the one that the value stands in */
function holdsPlaceholder(value: Value, field: string, sign: RegExp): boolean {
  if (typeof value === "string") return sign.test(value);
  if (isList(value)) return value.some((item) => holdsPlaceholder(item, field, sign));
  return (
    isMap(value) &&
    Object.entries(value).some(([key, inner]) => {
      if (sign.test(key)) return true;
      const isFree = FREE_TEXTS.has(key) || (field === "env" && key === "value");
      return isFree ? hasFilledKeys(inner, sign) : holdsPlaceholder(inner, key, sign);
    })
  );
}

function hasFilledKeys(value: Value, sign: RegExp): boolean {
  return isMap(value) && Object.keys(value).some((key) => sign.test(key));
}

/** Whether a field differs by what is seen of it here, whatever is filled in beside that. */
export function surelyChanged(path: string, base: ValueMap, head: ValueMap): boolean {
  const at = (object: ValueMap) =>
    path.split(".").reduce<Value>((value, key) => (isMap(value) ? (value[key] ?? null) : null), object);
  return !isMap(base.sops) && !isMap(head.sops) && differs(at(base), at(head));
}

function differs(a: Value, b: Value): boolean {
  if (isMap(a) && isMap(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].some((key) => !PLACEHOLDER.test(key) && differs(a[key] ?? null, b[key] ?? null));
  }
  if (isList(a) && isList(b))
    return a.length !== b.length || a.some((item, index) => differs(item, b[index] ?? null));
  return ![a, b].some((value) => holdsPlaceholder(value, "", PLACEHOLDER)) && !sameValue(a, b);
}
