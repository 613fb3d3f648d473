import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { CHECK_IDS, FIRM_CHECKS } from "../../src/domain/check-ids.ts";
import { CHECKS } from "../../src/domain/policy/checks.ts";
import { KEYS, parsePolicy } from "../../src/policy/parse.ts";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "schema/policy.schema.json"), "utf8");
const schema = JSON.parse(text) as {
  readonly $id: string;
  readonly properties: object;
  readonly $defs: {
    readonly checks: { readonly properties: Readonly<Record<string, unknown>> };
    readonly exemptible: { readonly enum: readonly string[] };
    readonly gateEntry: { readonly pattern: string };
  };
};
const isValid = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(
  schema,
);

const page = readFileSync(join(root, "docs/policy.md"), "utf8");
const examples = [...page.matchAll(/^```yaml\n(.*?)^```/gms)].flatMap(([, example]) =>
  example?.includes("version: 1") === true ? [example] : [],
);

test("the documentation has a complete example, which schema and parser take", () => {
  const [example = ""] = examples;
  const value: unknown = parseDocument(example).toJS();
  expect([isValid(value), isValid.errors]).toEqual([true, null]);
  expect(parsePolicy(example, "docs/policy.md")).toMatchObject({ ok: true });
  expect(Object.keys(value as object).sort()).toEqual([...KEYS].sort());
});

describe("the schema and the parser know the same", () => {
  test("keys, checks and numbers", () => {
    expect(schema.$id).toMatch(/^https:.*\/schema\/policy\.schema\.json$/);
    expect(Object.keys(schema.properties).sort()).toEqual([...KEYS].sort());
    expect(Object.keys(schema.$defs.checks.properties)).toEqual([...CHECK_IDS]);
    expect(schema.$defs.exemptible.enum).toEqual(CHECK_IDS.filter((id) => !FIRM_CHECKS.includes(id)));
    const gate = new RegExp(schema.$defs.gateEntry.pattern);
    expect(CHECK_IDS.filter((id) => !gate.test(`${id}:error:new`))).toEqual([]);
    for (const { id, parameters = [] } of CHECKS) {
      const known = JSON.stringify(schema.$defs.checks.properties[id]);
      expect(
        parameters.filter(
          ({ name, default: value }) => !known.includes(`"${name}"`) || !known.includes(`Default: ${value}.`),
        ),
      ).toEqual([]);
    }
  });

  test("what is wrong: every part of the example, damaged in turn", () => {
    const value = parseDocument(examples[0] ?? "").toJS() as Json;
    const damaged = [...damages(value)];
    expect(damaged.length).toBeGreaterThan(300);
    const different = damaged.filter((each) => {
      const parsed = parsePolicy(JSON.stringify(each), "p.yaml");
      return parsed.ok !== isValid(each) && !(isValid(each) && !parsed.ok && isBeyondSchema(parsed.faults));
    });
    expect(different.map((each) => JSON.stringify(each))).toEqual([]);
  });
});

/** A schema has no words for these. */
const BEYOND = /switched off|second time|must be a day|Rollcast knows what/;

function isBeyondSchema(faults: readonly { readonly message: string }[]): boolean {
  return faults.every(({ message }) => BEYOND.test(message));
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const OTHERS: readonly Json[] = [null, true, -1, 0.5, "", "bogus", [], ["bogus"], [1], {}, { bogus: 1 }];

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The same value with one part taken out, renamed, or of another kind. */
function* damages(value: Json): Generator<Json> {
  yield* OTHERS;
  if (isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const each of damages(item)) yield value.map((other, at) => (at === index ? each : other));
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      yield rest;
      yield { ...rest, [`${key}s`]: item };
      for (const each of damages(item)) yield { ...value, [key]: each };
    }
  }
}
