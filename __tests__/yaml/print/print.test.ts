import { describe, expect, it } from "vitest";
import { parseYamlAsJson } from "../../../src/yaml/parse.ts";
import { printYaml } from "../../../src/yaml/print/print.ts";

describe("printing YAML", () => {
  // What sigs.k8s.io/yaml 1.6.0 writes and then refuses: Flux fails over it as well.
  it("writes the key of a merge as Go does, which Go does not read again", () => {
    const text = printYaml({ "<<": "x", b: "<<", c: { "<<": null } });
    expect(text).toBe("<<: x\nb: <<\nc:\n  <<: null\n");
    expect(parseYamlAsJson(text)).toMatchObject({
      ok: false,
      error: { message: "the merge key << needs a map or a list of maps" },
    });
  });
});
