import { expect, test } from "vitest";
import { FIELD_NAMES, fieldsHolding, inertFields } from "../../src/kustomize/files/fields.ts";

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
