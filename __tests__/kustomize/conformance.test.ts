import { afterAll, describe, expect, it } from "vitest";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import type { Value } from "../../src/yaml/value.ts";
import { readKrustyCases } from "./krusty-cases.ts";
import { LIBRARIES } from "../support/libraries.ts";

const cases = readKrustyCases();

describe.skipIf(cases.length === 0)("kustomize's own test cases", () => {
  let passed = 0;

  it.each(cases)("$name", ({ tree, root, options, output }) => {
    const result = buildKustomization(tree, root, { ...options, libraries: LIBRARIES });
    if (output === undefined) {
      expect(["error", "unsupported"]).toContain(result.kind);
    } else {
      const problem = result.kind === "error" ? result.problem.message : undefined;
      expect({ kind: result.kind, problem }).toEqual({ kind: "built", problem: undefined });
      const manifests = result.kind === "built" ? result.manifests : [];
      expect(manifests.map(({ object }) => comparable(object))).toEqual(documentsOf(output));
    }
    passed++;
  });

  afterAll(() => {
    console.info(`${passed} of ${cases.length} of kustomize's own cases give the same`);
  });
});

function documentsOf(text: string): readonly string[] {
  const result = parseYaml(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.documents.map(({ value }) => comparable(value));
}

/** Fields in one order, whole numbers of any size, and the label that names the version without the version. */
function comparable(value: Value): string {
  const text = JSON.stringify(value, (_key, field: unknown): unknown => {
    if (typeof field === "bigint") return `${field}n`;
    if (typeof field !== "object" || field === null || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return text.replace(/"kustomize-(?:v[\d.]+|\(devel\))"/g, '"kustomize-VERSION"');
}
