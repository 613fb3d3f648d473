import { compareText } from "../model/order.ts";

/** Each once, in the one order of texts. */
export function sortedTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}
