import { describe, expect, it } from "vitest";
import { operatorFaults } from "../../../src/kubernetes/operators/operator-faults.ts";
import { manifestsOf } from "../../domain/forecast-of.ts";

function read(type: string, spec: string) {
  const [apiVersion, kind] = type.split(" ");
  const [manifest] = manifestsOf(
    `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: web }, spec: { ${spec} } }`,
  );
  return manifest?.object ?? {};
}

/** What is told of a new object. */
export function faults(type: string, spec: string, base?: string): readonly string[] {
  const found = operatorFaults(base === undefined ? undefined : read(type, base), read(type, spec));
  return (found?.faults ?? []).map(({ message }) => message);
}

/** Specs with what is told of them, by version and kind. */
export type Cases = Readonly<Record<string, readonly (readonly [spec: string, ...expected: string[]])[]>>;

export function judge(cases: Cases): void {
  describe.each(Object.entries(cases))("%s", (type, specs) => {
    it.each(specs)("%s", (spec, ...expected) => {
      expect(faults(type, spec)).toEqual(expected);
    });
  });
}
