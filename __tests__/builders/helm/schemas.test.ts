import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { settleSchemas, type FetchSchema } from "../../../src/builders/helm/schemas.ts";
import { realHelm } from "../../support/recorded-helm.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const SCHEMA = "values.schema.json";

/** Servers that have these schemas. */
function having(schemas: Readonly<Record<string, unknown>>): {
  readonly fetch: FetchSchema;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const fetch: FetchSchema = (url) => {
    asked.push(url);
    const schema = schemas[url];
    const bytes = new TextEncoder().encode(typeof schema === "string" ? schema : JSON.stringify(schema));
    return Promise.resolve(
      schema === undefined
        ? { kind: "refused", message: `${new URL(url).host} answered 404` }
        : { kind: "file", bytes, digest: "", isPinned: true },
    );
  };
  return { fetch, asked };
}

function settle(schema: unknown, fetch: FetchSchema | undefined, skips = false, path = SCHEMA) {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  const files = new Map([[path, { bytes: new TextEncoder().encode(text) }]]);
  return settleSchemas(files, { fetch, skips });
}

const AT = "https://schemas.example/v1/";
const COMMON = {
  [`${AT}all.json`]: {
    $id: `${AT}all.json`,
    properties: { image: { $ref: "image.json#/image" }, own: { $ref: "#/x" } },
    x: {},
  },
  [`${AT}image.json`]: { image: { type: "string" }, other: { $ref: "all.json" } },
};

test("what a schema names by its address is put into it, each once", async () => {
  const { fetch, asked } = having(COMMON);
  const settled = await settle({ $ref: `${AT}all.json` }, fetch);
  expect(asked).toEqual([`${AT}all.json`, `${AT}image.json`]);
  expect(settled).toMatchObject({ ok: true, unchecked: [] });
  const bytes = settled.ok ? settled.files.get(SCHEMA)?.bytes : undefined;
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
    $ref: `${AT}all.json`,
    definitions: {
      "from-elsewhere-0": COMMON[`${AT}all.json`],
      "from-elsewhere-1": { ...COMMON[`${AT}image.json`], $id: `${AT}image.json` },
    },
  });
});

test.each([
  ["of its own alone", { $ref: "#/definitions/a", definitions: { a: {} } }],
  ["a draft that every validator has", { $schema: "http://json-schema.org/draft-07/schema#" }],
  ["an address that it gives itself", { $id: `${AT}x.json`, $ref: `${AT}x.json#/a`, a: {} }],
])("%s: nothing is fetched, and the schema stays", async (_, schema) => {
  const settled = await settle(schema, undefined);
  expect(settled).toMatchObject({ ok: true, unchecked: [] });
  expect(settled.ok && new TextDecoder().decode(settled.files.get(SCHEMA)?.bytes)).toBe(
    JSON.stringify(schema),
  );
});

test.each<readonly [string, Readonly<Record<string, unknown>> | undefined, string]>([
  ["nothing may be fetched", undefined, "nothing may be fetched (allow: network)"],
  ["a server does not have it", {}, "schemas.example answered 404"],
  ["one of a part is not there", { [`${AT}all.json`]: COMMON[`${AT}all.json`] }, "answered 404"],
  ["it is no JSON", { [`${AT}all.json`]: "<x>" }, "no schema that can be used"],
  [
    "it names a file of the machine",
    { [`${AT}all.json`]: { $ref: "file:///etc/passwd" } },
    "no schema that can be used",
  ],
  ["it goes by another address", { [`${AT}all.json`]: { $id: "https://other.example/" } }, "another address"],
  [
    "it moves addresses within",
    { [`${AT}all.json`]: { a: { $id: "https://other.example/", $ref: "x" } } },
    "no schema",
  ],
  ["it names others without end", endless(), "more than 100 others"],
])("the values are not held to a schema where %s, which is said", async (_, schemas, why) => {
  const settled = await settle({ $ref: `${AT}all.json` }, schemas && having(schemas).fetch);
  expect(settled.ok && [...settled.files.keys()]).toEqual([]);
  expect(settled.ok && settled.unchecked.join()).toContain(why);
});

function endless(): Readonly<Record<string, unknown>> {
  const parts = Array.from({ length: 102 }, (_, n) => [`${AT}${n}.json`, { $ref: `${n + 1}.json` }] as const);
  return { ...Object.fromEntries(parts), [`${AT}all.json`]: { $ref: "0.json" } };
}

test("whoever does not look at schemas needs none fetched, and is told nothing", async () => {
  const { fetch, asked } = having(COMMON);
  expect(await settle({ $ref: `${AT}all.json` }, fetch, true)).toEqual({
    ok: true,
    files: new Map(),
    unchecked: [],
  });
  expect(asked).toEqual([]);
});

test.each([
  ["a file of the machine", { $ref: "file:///etc/passwd" }],
  ["a place beside it, which has none", { properties: { a: { $ref: "other.json" } } }],
  ["a draft of somebody's own", { $schema: "https://schemas.example/draft" }],
  ["no JSON", "{"],
])("helm never sees a chart whose schema names %s", async (_, schema) => {
  const settled = await settle(schema, having({}).fetch, false, `charts/common/${SCHEMA}`);
  expect(settled.ok ? "" : settled.message).toContain(
    `charts/common/${SCHEMA} of the chart cannot be read, or names`,
  );
});

const helm = realHelm();

describe.skipIf(helm === undefined)("the helm of this machine", () => {
  test.each([
    ["takes", { image: "nginx" }, 0],
    ["refuses", { image: ["nginx"] }, 1],
  ])("%s values by a schema that was put together, without asking anybody", async (_, values, status) => {
    const folder = temporaryDirectory();
    const settled = await settle({ $ref: `${AT}all.json` }, having(COMMON).fetch);
    mkdirSync(join(folder, "templates"));
    writeFileSync(join(folder, "Chart.yaml"), "apiVersion: v2\nname: web\nversion: 1.0.0\n");
    writeFileSync(join(folder, "values.yaml"), JSON.stringify(values));
    writeFileSync(join(folder, "templates/a.yaml"), "kind: ConfigMap\n");
    writeFileSync(join(folder, SCHEMA), settled.ok ? (settled.files.get(SCHEMA)?.bytes ?? "") : "");
    const result = spawnSync(join(helm ?? "", "helm"), ["template", "a", folder], { encoding: "utf8" });
    expect(result.status, result.stderr).toBe(status);
    if (status === 1) expect(result.stderr).toMatch(/image/);
  });
});
