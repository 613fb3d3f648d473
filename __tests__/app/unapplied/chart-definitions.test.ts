import { expect, test } from "vitest";
import { withChartDefinitions } from "../../../src/app/unapplied/chart-definitions.ts";
import type { CrdsPolicy, Manifest } from "../../../src/model/manifest.ts";

const of = (scope: string, crds?: CrdsPolicy, name = "widgets.example.com"): Manifest => ({
  object: {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name },
    spec: { scope },
  },
  ...(crds !== undefined && { crds }),
});

test.each<
  readonly [
    what: string,
    base: readonly Manifest[],
    head: readonly Manifest[],
    after: Partial<ReturnType<typeof withChartDefinitions>>,
  ]
>([
  ["stays as it is with Create", [of("a", "Create")], [of("b", "Create")], { head: [of("a", "Create")] }],
  [
    "is replaced with CreateReplace",
    [of("a", "Create")],
    [of("b", "CreateReplace")],
    { head: [of("b", "CreateReplace")] },
  ],
  ["is made where it is not there", [], [of("b", "Create")], { head: [of("b", "Create")] }],
  [
    "is never deleted",
    [of("a", "CreateReplace"), of("a", undefined, "other")],
    [],
    { base: [of("a", undefined, "other")], head: [] },
  ],
  [
    "is deleted when it comes out of the templates",
    [of("a")],
    [of("a", "Create")],
    { base: [of("a")], head: [] },
  ],
  ["of the templates is an object like others", [of("a")], [of("b")], { base: [of("a")], head: [of("b")] }],
])("a definition of a chart %s", (_, base, head, after) => {
  expect(withChartDefinitions({ base, head })).toMatchObject(after);
});

test("nor with its release", () => {
  expect(withChartDefinitions({ base: [of("a", "Create")], head: null })).toEqual({ base: [], head: null });
});
