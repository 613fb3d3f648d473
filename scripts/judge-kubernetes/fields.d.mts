import type { ValueMap } from "../../src/yaml/value.ts";
import type { KindFacts, StructFacts } from "../../src/kubernetes/facts.ts";

export interface FieldChange {
  readonly id: string;
  readonly place: string;
  readonly sample: ValueMap;
  readonly head: ValueMap;
}

export interface Facts {
  readonly kindFacts: (apiVersion: string, kind: string) => KindFacts | undefined;
  readonly structFacts: (name: string) => StructFacts;
}

export function readSamples(file: string): readonly ValueMap[];
export function fieldChanges(facts: Facts, samples: readonly ValueMap[]): readonly FieldChange[];
