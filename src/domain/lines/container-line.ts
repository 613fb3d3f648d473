import { withoutComment } from "./comment.ts";

/**
 * The line of a container in the document that starts at `from` (both from 1), by its name below a list of containers;
 * undefined where it is written in another way, or by another file.
 */
export function containerLine(text: string, from: number, container: string): number | undefined {
  const lines = text.split("\n");
  let inContainers = false;
  for (let index = from - 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (index >= from && /^---(?:\s|$)/.test(line)) return undefined;
    if (/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(line)) inContainers = true;
    if (inContainers && nameIn(line) === container) return index + 1;
  }
  return undefined;
}

function nameIn(line: string): string | undefined {
  const name = /^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(line)?.[1];
  return name === undefined ? undefined : withoutComment(name).replace(/^(["'])(.*)\1$/, "$2");
}
