import { describe, expect, it } from "vitest";
import { strategicMerge } from "../../src/kustomize/edit/merge/strategic.ts";
import { builtinSchema } from "../../src/kustomize/schema/builtin.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { isMap, type ValueMap } from "../../src/yaml/value.ts";
import { isFloat, writtenField, writtenTexts } from "../../src/yaml/written.ts";

function read(text: string): ValueMap {
  const result = parseYaml(text);
  const value = result.ok ? result.documents[0]?.value : undefined;
  if (!isMap(value)) throw new Error("the text is no map");
  return value;
}

function merge(target: string, patch: string): ValueMap | undefined {
  return strategicMerge(read(target), read(patch), builtinSchema);
}

describe("how a scalar is written", () => {
  it("gives the text back that was read, also through an alias and a merge key", () => {
    const map = read("a: &a 1.10\nb: 0777\nc: ~\nd:\ne: *a\nf: 2020-01-01\n<<: {g: 1e3}\n");
    expect(Object.fromEntries(writtenTexts(map))).toEqual({
      a: "1.10",
      b: "0777",
      c: "~",
      d: "",
      e: "1.10",
      f: "2020-01-01",
      g: "1e3",
    });
  });

  it.each([
    ["1.0", true],
    ["1e3", true],
    ["99999999999999999999", true],
    ["0x1E", false],
    ["12", false],
  ])("tells whether %s is a float", (text, expected) => {
    expect(isFloat(writtenField(read(`a: ${text}\n`), "a"))).toBe(expected);
  });
});

describe("a merged scalar", () => {
  it("keeps the quotes of the one that it replaces, and its own digits", () => {
    expect(merge('cpu: "500m"\nport: 80\n', "cpu: 1.10\nport: 81\n")).toEqual({ cpu: "1.10", port: 81 });
  });

  it("needs no quotes where there were none, also in the next merge", () => {
    const once = strategicMerge(read("a: 1\n"), read('a: "2"\n'), builtinSchema);
    expect(once).toEqual({ a: "2" });
    expect(strategicMerge(once ?? {}, read("a: 3\n"), builtinSchema)).toEqual({ a: 3 });
  });
});
