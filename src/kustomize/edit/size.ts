import { isList, type Value } from "../../yaml/value.ts";

/** How much there is, if what is shared were written out at every place. */
export interface Size {
  readonly nodes: number;
  /** UTF-16 units of text, keys included. */
  readonly text: number;
}

/** An object of a cluster has at most some megabytes, and the largest files of CRDs some hundred thousand nodes. */
const MOST: Size = { nodes: 1_000_000, text: 64 * 1024 * 1024 };
/** A text that is edited part by part: no field of an object is that long. */
export const LONGEST_TEXT = 4 * 1024 * 1024;

/** All objects of a build together: the output of a real one ends at 64 MiB of YAML. */
const MOST_IN_ALL: Size = { nodes: 8_000_000, text: 256 * 1024 * 1024 };

export const TOO_LARGE_IN_ALL = `its objects have more than ${MOST_IN_ALL.nodes} nodes or ${MOST_IN_ALL.text} characters together, with what YAML aliases stand for; split it`;
export const TOO_LARGE = `it grows beyond ${MOST.nodes} nodes or ${MOST.text} characters, more than any object may have`;
export const GROWS_TOO_LARGE = `what changes the objects of this kustomization makes them grow beyond ${MOST.nodes} nodes or ${MOST.text} characters more than they had`;

/** Values never change, so that each is measured once, however often it is shared. */
const known = new WeakMap<object, Size>();
/** What is smaller is measured faster than it is remembered. */
const WORTH_REMEMBERING = 24;

/** Counts without writing out: a few copies of copies stand for billions of nodes. */
export function sizeOf(value: Value): Size {
  const size = { nodes: 0, text: 0 };
  addSize(value, size);
  return size;
}

function addSize(value: Value, sum: { nodes: number; text: number }): void {
  if (typeof value !== "object" || value === null) {
    sum.nodes += 1;
    if (typeof value === "string") sum.text += value.length;
    return;
  }
  const before = known.get(value);
  if (before !== undefined) {
    sum.nodes += before.nodes;
    sum.text += before.text;
    return;
  }
  const { nodes, text } = sum;
  sum.nodes += 1;
  if (isList(value)) for (const child of value) addSize(child, sum);
  else {
    for (const key of Object.keys(value)) {
      sum.text += key.length;
      addSize(value[key] ?? null, sum);
    }
  }
  if (sum.nodes - nodes >= WORTH_REMEMBERING)
    known.set(value, { nodes: sum.nodes - nodes, text: sum.text - text });
}

export function isTooLarge(value: Value): boolean {
  return exceeds(sizeOf(value), MOST);
}

/** Counts what is added to objects, one after the other. Returns false once it is too much. */
export function growthCounter(): (before: Value, after: Value) => boolean {
  let nodes = 0;
  let text = 0;
  return (before, after) => {
    if (before === after) return true;
    const [from, to] = [sizeOf(before), sizeOf(after)];
    nodes += to.nodes - from.nodes;
    text += to.text - from.text;
    return !exceeds({ nodes, text }, MOST);
  };
}

/** How much one list of objects has more than another. What is in both is as large as it was, and is not measured. */
export function growthOf(before: readonly Value[], after: readonly Value[]): Size {
  const [old, now] = [new Set(before), new Set(after)];
  const from = sizeOf(before.filter((object) => !now.has(object)));
  const to = sizeOf(after.filter((object) => !old.has(object)));
  return { nodes: to.nodes - from.nodes, text: to.text - from.text };
}

export function isTooMuchGrowth(growth: Size): boolean {
  return exceeds(growth, MOST);
}

/** Whether the objects of a build are more than anybody has. */
export function isTooLargeInAll(objects: readonly Value[]): boolean {
  return isTooMuchToBuild(sizeOf(objects));
}

export function isTooMuchToBuild(size: Size): boolean {
  return exceeds(size, MOST_IN_ALL);
}

function exceeds(size: Size, most: Size): boolean {
  return size.nodes > most.nodes || size.text > most.text;
}
