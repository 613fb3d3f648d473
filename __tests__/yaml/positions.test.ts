import { expect, it } from "vitest";
import { readPlacesWithLibrary } from "../../src/yaml/library-places.ts";
import { readPlaces } from "../../src/yaml/places.ts";
import { createLocator } from "../../src/yaml/positions.ts";

const text = `configMapGenerator:
- name: app
  literals:
  - a=1
  - >-
    b=2
`;

it("finds the place of a value by its path", () => {
  const locate = createLocator(text);
  expect(locate(["configMapGenerator", 0])).toEqual({ line: 2, column: 3 });
  expect(locate(["configMapGenerator", 0, "literals", 0])).toEqual({ line: 4, column: 5 });
});

it("gives the nearest parent of what is not there", () => {
  expect(createLocator(text)(["configMapGenerator", 0, "files", 3])).toEqual({ line: 2, column: 3 });
});

it("does not fail on text that is no YAML", () => {
  expect(createLocator("a: [")(["a"])).toEqual({ line: 1, column: 1 });
});

it.each([
  text,
  "a: {b: [1, 'two', {c: d}], \"e\": f}\n",
  "---\n# what\na:\n  'b': \"c\"\n  d: |\n    e\n    f\n  g:\n  - - h\n    - i: j\nk: l\n  m\n",
  "- 'a': 1\n  b: [ ]\n-   c\n",
  "",
])("finds the places by the line, where the library does: %j", (read) => {
  expect(readPlaces(read)).toEqual(readPlacesWithLibrary(read));
});

it("finds the key of what is empty", () => {
  expect(createLocator("a: b\nc:\nd: e\n")(["c"])).toEqual({ line: 2, column: 1 });
});
