import type { ObjectChange } from "../forecast.ts";

/** What a change of an object of a kind can do, beside what its fields say. */
export type KindClass =
  | ObjectChange["class"]
  /** It replaces pods of others, or the machines that they run on. */
  | "replacesPods"
  /** Whatever is made from it the next time takes the change, and what runs keeps what it began with. */
  | "nextRun"
  /** Other objects take from it what they deploy. */
  | "source";

export interface Row {
  readonly is: KindClass;
  readonly group: string;
  /** Separated by blanks; "*" for every kind of the group. */
  readonly kinds: string;
}

/** Rows of one group, so that a source can stand above it. */
export function of(group: string, kinds: Readonly<Partial<Record<KindClass, string>>>): readonly Row[] {
  return CLASSES.flatMap((is) => {
    const named = kinds[is];
    return named === undefined ? [] : [{ is, group, kinds: named }];
  });
}

const CLASSES: readonly KindClass[] = [
  "replacesPods",
  "nextRun",
  "source",
  "rights",
  "admission",
  "quota",
  "traffic",
  "harmless",
];
