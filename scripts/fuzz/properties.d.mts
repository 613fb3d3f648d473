import type { IProperty } from "fast-check";
import type { Counter } from "./counter.mjs";

export interface RandomProperty {
  readonly name: string;
  /** How many inputs make a round. */
  readonly runs: number;
  readonly property: IProperty<unknown>;
}

/** @param load gives a module of src/ by its compiled name, such as "yaml/parse.js" */
export function allProperties(
  load: (path: string) => Promise<unknown>,
  counts: Counter,
): Promise<readonly RandomProperty[]>;
