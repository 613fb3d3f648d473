import { expect, it } from "vitest";
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
