import { sameValue } from "../../model/equal.ts";
import { imageParts } from "../../model/image.ts";
import { mapAt, textAt } from "../fields.ts";
import { containersOf, type Workload } from "./workload.ts";

/**
 * Guesses which workload of base a new one of head was: the only one of its kind with the same name in another
 * namespace, or with the same selector, or an image in common and a name of which one is a part of the other (a prefix
 * or suffix was added or taken away). Only told in words; the effect is a deletion and a creation either way.
 */
export function findMoves(
  removed: readonly Workload[],
  added: readonly Workload[],
): ReadonlyMap<Workload, Workload> {
  const moves = new Map<Workload, Workload>();
  for (const head of added) {
    const candidates = removed.filter((base) => mayBe(base, head));
    const [base] = candidates;
    if (base !== undefined && candidates.length === 1 && !moves.has(base)) {
      moves.set(base, head);
      moves.set(head, base);
    }
  }
  return moves;
}

function mayBe(base: Workload, head: Workload): boolean {
  const { object: from } = base;
  const { object: to } = head;
  if (from.group !== to.group || from.kind !== to.kind) return false;
  if (from.name === to.name) return true;
  if (from.namespace !== to.namespace) return false;
  const isPart = isPartOf(from.name, to.name) || isPartOf(to.name, from.name);
  return hasSameSelector(base, head) || (isPart && hasSameImage(base, head));
}

function isPartOf(part: string, name: string): boolean {
  return name.startsWith(`${part}-`) || name.endsWith(`-${part}`);
}

function hasSameSelector(base: Workload, head: Workload): boolean {
  const [before, after] = [base, head].map(({ object }) => mapAt(object.manifest, "spec", "selector"));
  return before !== undefined && Object.keys(before).length > 0 && sameValue(before, after ?? null);
}

/** Of what makes its pods itself nobody sees the images. */
function hasSameImage(base: Workload, head: Workload): boolean {
  const [before, after] = [imagesOf(base), imagesOf(head)];
  return (before.length === 0 && after.length === 0) || before.some((image) => after.includes(image));
}

function imagesOf(workload: Workload): readonly string[] {
  return containersOf(workload).map(({ value }) => imageParts(textAt(value, "image") ?? "").name);
}
