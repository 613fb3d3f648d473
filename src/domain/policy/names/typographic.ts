import { isList, isMap, type Value } from "../../../yaml/value.ts";
import type { KubernetesObject } from "../../manifests.ts";

/** Fields that say what a program is told. */
const FIELDS = /^(value|args|command|\w+_OPT(ION)?S)$/;
/** What looks like a hyphen, before an option, and what is not seen at all: word processors and web pages write them. */
const DASH = /(?:^|[\s="',])([\u2010-\u2015\u2212])[\u2010-\u2015\u2212-]?[a-z]/imu;
const UNSEEN = /[\u200B\u2060\uFEFF]/u;

/** Options that no program takes for one, as they were pasted. What stands there is not told: it may be a secret. */
export function typographicOptions({ kind, manifest }: KubernetesObject): readonly string[] {
  if (kind === "Secret" || kind === "ConfigMap") return [];
  return pastedIn(manifest, "", false);
}

function pastedIn(value: Value, path: string, isMeant: boolean): readonly string[] {
  if (typeof value === "string") return isMeant ? told(value, path) : [];
  if (isList(value))
    return value.flatMap((item, index) => pastedIn(item, `${path}[${String(index)}]`, isMeant));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    pastedIn(item, path === "" ? key : `${path}.${key}`, isMeant || FIELDS.test(key)),
  );
}

function told(text: string, path: string): readonly string[] {
  const [dash, unseen] = [DASH.exec(text)?.[1], UNSEEN.exec(text)?.[0]];
  return [
    ...(dash === undefined
      ? []
      : [
          `has ${codeOf(dash)} before an option in ${path}: it looks like a hyphen, and no program takes it for one.`,
        ]),
    ...(unseen === undefined
      ? []
      : [`has ${codeOf(unseen)} in ${path}, which nobody sees, and which is no part of any name or option.`]),
  ];
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
