import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { formatJson } from "../../src/report/json.ts";
import { allEffects, exempted, secrets } from "./fixtures/cases.ts";
import { calm, demo, partlyAnalysed, staleOnly } from "./fixtures/demo.ts";
import { hostile } from "./fixtures/hostile.ts";
import { large } from "./fixtures/large.ts";
import { unseen } from "./fixtures/unseen.ts";

const text = readFileSync(join(import.meta.dirname, "../../schema/forecast.schema.json"), "utf8");

/** Consumers ignore fields that they do not know; here an unknown field is one that the schema forgot. */
function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, strict(value)] as const);
  const closed = "properties" in node && "required" in node ? { additionalProperties: false } : {};
  return { ...Object.fromEntries(entries), ...closed };
}

function fieldsOf(node: unknown): readonly (readonly [string, object])[] {
  if (typeof node !== "object" || node === null) return [];
  const own =
    "properties" in node && typeof node.properties === "object" && node.properties !== null
      ? Object.entries(node.properties)
      : [];
  return [...own, ...Object.values(node).flatMap(fieldsOf)];
}

const schema: unknown = JSON.parse(text);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(strict(schema) as object);

describe("the published schema", () => {
  test.each([
    ["demo", demo()],
    ["stale", staleOnly()],
    ["partly analysed", partlyAnalysed()],
    ["calm", calm()],
    ["large", large()],
    ["all effects", allEffects()],
    ["exempted", exempted()],
    ["unseen", unseen()],
    ["secrets", secrets()],
    ["hostile", hostile("`<b>")],
  ])("holds for: %s", (_, forecast) => {
    validate(JSON.parse(formatJson(forecast)));
    expect(validate.errors ?? []).toEqual([]);
  });

  const scenarios = join(import.meta.dirname, "../scenarios");

  test.each(readdirSync(scenarios))("holds for the scenario %s", (name) => {
    validate(JSON.parse(readFileSync(join(scenarios, name, "expected.json"), "utf8")));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    ["a field that is missing", { ...demo(), verdict: undefined }],
    ["a field that nobody described", { ...demo(), surprise: 1 }],
    ["a negative count", { ...demo(), summary: { ...demo().summary, restarts: -1 } }],
    ["an unknown verdict", { ...demo(), verdict: "maybe" }],
  ])("refuses %s", (_, wrong) => {
    expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  test("describes every field", () => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(([, field]) => !("description" in field) && !("$ref" in field))).toEqual([]);
  });
});
