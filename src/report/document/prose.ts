import type { Text } from "./text.ts";

/** A sentence of the domain's as pieces: what stands between backticks is code. */
export function piecesOf(prose: string): Text {
  return prose.split(/(`[^`]+`)/).flatMap((part): Text => {
    if (part === "") return [];
    const isCode = part.length > 2 && part.startsWith("`") && part.endsWith("`");
    return isCode ? [{ code: part.slice(1, -1) }] : [part];
  });
}
