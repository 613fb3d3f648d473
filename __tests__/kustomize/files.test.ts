import { expect, test } from "vitest";
import { BuildError } from "../../src/kustomize/error.ts";
import { FIELD_NAMES, fieldsHolding, inertFields } from "../../src/kustomize/files/fields.ts";
import { parseKustomization } from "../../src/kustomize/files/parse.ts";

test("the fields that hold paths are these: whoever adds one says here that its closure is known", () => {
  expect(fieldsHolding("root")).toEqual(["resources", "components", "bases"]);
  expect(fieldsHolding("configuration")).toEqual(["generators", "transformers", "validators"]);
  expect(fieldsHolding("file")).toEqual(["patchesstrategicmerge", "crds", "configurations"]);
  expect(fieldsHolding("data")).toEqual(["configmapgenerator", "secretgenerator"]);
  expect(fieldsHolding("entries")).toEqual([
    ...["openapi", "patchesjson6902", "patches", "replacements", "helmglobals", "helmcharts"],
    "helmchartinflationgenerator",
  ]);
});

test("no field is inert and holds a path", () => {
  const paths = fieldsHolding("root", "configuration", "file", "data", "entries");
  expect(inertFields().filter((field) => paths.includes(field))).toEqual([]);
  expect([...paths, ...fieldsHolding("text")]).toHaveLength(FIELD_NAMES.length);
});

/** kustomize takes these as they are. */
const TAKEN_AS_THEY_ARE = ["metadata", "helmGlobals"];

test.each(FIELD_NAMES.filter((name) => !TAKEN_AS_THEY_ARE.includes(name)))("%s is read", (name) => {
  expect(() =>
    parseKustomization(
      `resources: [a]\n${name}: { a: [1] }\n`.replace(/^resources.*\n(?=resources)/, ""),
      "k",
    ),
  ).toThrow(BuildError);
});
