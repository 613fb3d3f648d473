import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { customChanges } from "../../scripts/judge-cluster/custom-changes.mjs";
import { customFaults } from "../../src/kubernetes/custom-resource.ts";
import { definedKind } from "../../src/kubernetes/defined-kinds.ts";
import { textIn } from "../../src/kubernetes/values.ts";

/**
 * What Kubernetes' API server says of Flux's and Argo CD's objects, each with one change, with their own definitions: a
 * letter each (taken, refused, refused under one way of applying alone), a line for each field.
 */
const recorded = new Map(
  readFileSync(new URL("recorded/kubernetes-1.36.3-custom.txt", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)] as const),
);

const position = new Map<string, number>();
const answers = customChanges().map(({ place, id, object }) => {
  const at = position.get(place) ?? 0;
  position.set(place, at + 1);
  const kind = definedKind(textIn(object.apiVersion), textIn(object.kind));
  if (kind === undefined) throw new Error(`No such kind: ${id}`);
  const faults = customFaults(object, kind.schema);
  return { id, real: recorded.get(place)?.[at] ?? "?", faults: faults.map(({ message }) => message) };
});

describe("what the API server says of Flux's and Argo CD's objects", () => {
  it("is recorded for every change", () => {
    expect(answers.filter(({ real }) => real === "?").map(({ id }) => id)).toEqual([]);
  });

  it("is never called refused where it is taken", () => {
    expect(answers.filter(({ real, faults }) => real === "t" && faults.length > 0)).toEqual([]);
  });

  it("is foreseen where it is refused", () => {
    expect(answers.filter(({ real, faults }) => real !== "t" && faults.length === 0)).toEqual([]);
  });
});
