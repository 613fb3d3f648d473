import type { ValueMap } from "../../src/yaml/value.ts";

export interface CustomChange {
  readonly place: string;
  readonly id: string;
  readonly object: ValueMap;
}

export function customChanges(): readonly CustomChange[];
