import { compareText } from "../model/order.ts";

/** Each once, in the one order of texts. */
export function sortedTexts<T extends string>(texts: readonly T[]): readonly T[] {
  return [...new Set(texts)].sort(compareText);
}
