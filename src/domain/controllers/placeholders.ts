import { oncePer } from "../../model/once.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";

/** What something fills in after the build: Flux (`${name}`, and what stands here for a value that nobody sees), the Argo CD vault plugin (`<path:…>`). */
const PLACEHOLDER = /\$\{|<path:|\.\.(?:PLACEHOLDER_|ENCRYPTED)/;

/**
 * The API server never sees this text: what stands there after the build is filled in, or decrypted, before it is
 * applied. Nothing can be said of the values then, but for texts that are taken whatever they say: a script has
 * variables of the same look, and an image is any text.
 */
export function isFilledInLater(object: ValueMap): boolean {
  return (
    isMap(object.sops) ||
    Object.entries(object).some(([key, value]) => {
      if (PLACEHOLDER.test(key)) return true;
      if (typeof object.kind === "string" && FREE_CONTENTS.has(`${object.kind}.${key}`))
        return hasFilledKeys(value);
      return isMap(value) ? isFieldFilledIn(value) : holdsPlaceholder(value, key);
    })
  );
}

const FREE_CONTENTS: ReadonlySet<string> = new Set(["ConfigMap.data", "Secret.stringData"]);

/** Fields of pods, and of what makes them. */
const FREE_TEXTS: ReadonlySet<string> = new Set(["args", "command", "image", "annotations"]);

/** Several checks ask, and overlays share fields. */
const isFieldFilledIn = oncePer((field: ValueMap) => holdsPlaceholder(field, ""));

/** @param field the one that the value stands in */
function holdsPlaceholder(value: Value, field: string): boolean {
  if (typeof value === "string") return PLACEHOLDER.test(value);
  if (isList(value)) return value.some((item) => holdsPlaceholder(item, field));
  return (
    isMap(value) &&
    Object.entries(value).some(([key, inner]) => {
      if (PLACEHOLDER.test(key)) return true;
      const isFree = FREE_TEXTS.has(key) || (field === "env" && key === "value");
      return isFree ? hasFilledKeys(inner) : holdsPlaceholder(inner, key);
    })
  );
}

function hasFilledKeys(value: Value): boolean {
  return isMap(value) && Object.keys(value).some((key) => PLACEHOLDER.test(key));
}
