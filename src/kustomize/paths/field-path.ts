/**
 * Splits a field path at dots. `\.` is no separator; brackets keep their dots: `[name=a.b]` stays as it is, and
 * `[a.b/c]` becomes the key `a.b/c`. Source: kyaml/utils/pathsplitter.go of kustomize 5.8.1.
 */
export function splitFieldPath(path: string): readonly string[] {
  const parts: string[] = [];
  let bracketed: string[] | undefined;
  for (const part of splitAtDots(path)) {
    if (bracketed === undefined && part.startsWith("[") && !part.endsWith("]")) {
      bracketed = [part];
    } else if (bracketed === undefined) {
      parts.push(part);
    } else {
      bracketed.push(part);
      if (part.endsWith("]")) {
        parts.push(joinBracketed(bracketed));
        bracketed = undefined;
      }
    }
  }
  return bracketed === undefined ? parts : [...parts, joinBracketed(bracketed)];
}

function joinBracketed(parts: readonly string[]): string {
  const joined = parts.join(".");
  return joined.includes("=") ? joined : joined.replace(/^[[\]]+|(?<![[\]])[[\]]+$/g, "");
}

function splitAtDots(path: string): readonly string[] {
  const raw = path.split(".");
  const [first = "", ...rest] = raw.length > 1 && raw[0] === "" ? raw.slice(1) : raw;
  const parts = [first];
  for (const part of rest) {
    const last = parts.at(-1) ?? "";
    if (last.endsWith("\\")) parts[parts.length - 1] = `${last.slice(0, -1)}.${part}`;
    else parts.push(part);
  }
  return parts;
}

/** One part of a path: a list's index, the elements that match, all elements, or a map's key. */
export type PathPart =
  | { readonly kind: "index"; readonly index: number }
  /** `[name=web]`; `[=text]`, with the field "", matches an element itself. */
  | { readonly kind: "match"; readonly field: string; readonly pattern: string }
  | { readonly kind: "every" }
  | { readonly kind: "key"; readonly key: string }
  /** Brackets without "=": no path of kustomize's, which is found out only where it is used. */
  | { readonly kind: "invalid"; readonly text: string };

export function readPathPart(text: string): PathPart {
  if (/^\+?\d+$/.test(text)) return { kind: "index", index: Number(text) };
  if (text === "*") return { kind: "every" };
  if (!text.startsWith("[") || !text.endsWith("]")) return { kind: "key", key: text };
  const inner = text.replace(/\]$/, "").replace(/^\[/, "");
  const equals = inner.indexOf("=");
  if (equals < 0) return { kind: "invalid", text };
  return { kind: "match", field: inner.slice(0, equals), pattern: inner.slice(equals + 1) };
}
