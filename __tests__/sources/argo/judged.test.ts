import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateApplications, readSet } from "../../../src/sources/argo/application-set.ts";
import { NotUnderstood, TemplateError } from "../../../src/sources/argo/template/value.ts";
import type { ValueMap } from "../../../src/yaml/value.ts";
import { comparable } from "../../support/argo-render.ts";
import { memoryTree } from "../../support/memory-tree.ts";

/** Small sets with the answers of Argo CD's own controller: `npm run judge:argocd -- record`. */
interface Judged {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly spec: ValueMap;
  readonly answer: { readonly applications?: readonly ValueMap[]; readonly fails?: boolean };
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, "judged.json"), "utf8")) as Judged[];

describe("Argo CD makes the Applications of a set", () => {
  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const set = readSet({ metadata: { name: "set", namespace: "argocd" }, spec: one.spec });
    const context = {
      tree: memoryTree({ ".keep": "", ...one.files }),
      ownUrls: ["https://git.invalid/x"],
      dialect: set.dialect,
      reads: new Set<string>(),
    };
    const make = () => generateApplications(set, context);
    if (one.answer.fails === true) {
      expect(make).toThrow(TemplateError);
      return;
    }
    const made = make().map(({ metadata, spec }) => ({
      metadata: withoutDefaults(metadata),
      spec: withoutDefaults(spec),
    }));
    const asked = (one.answer.applications ?? []).map(({ metadata, spec }) => ({
      metadata: withoutDefaults(metadata),
      spec: withoutDefaults(spec),
    }));
    expect(comparable(made)).toEqual(comparable(asked));
  });

  test("no case is about what is not understood", () => {
    expect(NotUnderstood.name).toBe("NotUnderstood");
  });
});

/** What the API's types write although nobody set it. */
function withoutDefaults(value: ValueMap[string] | undefined): ValueMap {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value as ValueMap).filter(([, item]) => item !== null && item !== "");
  return Object.fromEntries(entries.map(([key, item]) => [key, strip(item)]));
}

function strip(item: ValueMap[string]): ValueMap[string] {
  return typeof item === "object" && item !== null && !Array.isArray(item) ? withoutDefaults(item) : item;
}
