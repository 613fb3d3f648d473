import { keyText } from "../../model/key-text.ts";
import type { TellMade } from "../../model/tell-made.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import { isOrdinary } from "./ordinary.ts";
import { partsOf } from "./parts.ts";

/** What templates make of values of Secrets: parts, other letters, other encodings. */
export interface Made {
  readonly tell: TellMade;
  /** Values that are no names, and what was made of them. */
  readonly apartFrom: (names: ReadonlySet<string>) => readonly string[];
}

/** Shorter ones, and words, are the same as many other parameters by chance. */
const SHORTEST = 4;

/** @param more what Secrets hold that was not known when it was asked before */
export function createMade(more: () => Iterable<string>): Made {
  const known = new Set<string>();
  const steps: { readonly of: readonly string[]; readonly made: readonly string[] }[] = [];
  const derived = new Set<string>();
  const told = new Set<string>();
  const isHeld = (text: string): boolean => known.has(text) || derived.has(text);
  return {
    tell(of, made) {
      for (const value of more()) addParts(known, value);
      const from = of.flatMap(textsOf).filter(isHeld);
      if (from.length === 0) return false;
      const texts = typeof made === "boolean" ? [] : textsOf(made);
      // Of a public name and of a value the same may be made.
      const key = keyText([from, texts]);
      if (!told.has(key)) steps.push({ of: from, made: texts });
      told.add(key);
      for (const text of texts) derived.add(text);
      return true;
    },
    apartFrom(names) {
      const found = new Set<string>();
      for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const { of, made } of steps) {
          const from = of.filter((text) => found.has(text) || (known.has(text) && !names.has(text)));
          if (from.length > 0) for (const text of [...from, ...made]) found.add(text);
        }
      }
      return [...found];
    },
  };
}

function addParts(known: Set<string>, value: string): void {
  const { whole, inner } = partsOf(value);
  for (const part of [...whole, ...inner]) if (part.length >= SHORTEST && !isOrdinary(part)) known.add(part);
}

function textsOf(value: Value | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap(textsOf);
  return isMap(value) ? Object.values(value).flatMap(textsOf) : [String(value)];
}
