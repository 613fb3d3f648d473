import { expect, test } from "vitest";
import { composeValues, valuesReferences } from "../../../src/delivery/helm/compose.ts";
import type { KnownSource } from "../../../src/delivery/flux/variables.ts";
import { parseYamlAsJson } from "../../../src/yaml/parse.ts";
import { isMap, newMap, type ValueMap } from "../../../src/yaml/value.ts";

function yaml(text: string): ValueMap {
  const parsed = parseYamlAsJson(text);
  const value = parsed.ok ? parsed.documents[0]?.value : undefined;
  return isMap(value) ? value : newMap();
}

const OBJECTS: Readonly<Record<string, string>> = {
  "ConfigMap a":
    'kind: ConfigMap\ndata: {values.yaml: "x: {a: 1, b: 1, list: [1]}\\ntop: a", other: "other: 2"}',
  "ConfigMap b": "kind: ConfigMap\ndata: {values.yaml: 'x: {b: 2, list: [2]}'}",
  "ConfigMap v": "kind: ConfigMap\ndata: {values.yaml: 'from-ref'}",
  "ConfigMap number": "kind: ConfigMap\ndata: {values.yaml: '12345678'}",
  "ConfigMap t": "kind: ConfigMap\ndata: {values.yaml: 'true'}",
  "ConfigMap q": `kind: ConfigMap\ndata: {values.yaml: '"true"'}`,
  "ConfigMap c": "kind: ConfigMap\ndata: {values.yaml: 'a,b'}",
  "Secret s": `kind: Secret\ndata: {values.yaml: ${btoa("x: {password: hunter22}")}}`,
  "Secret e": "kind: Secret\nstringData: {values.yaml: 'ENC[AES256_GCM,data:x]'}",
};

function find({ kind, name }: { readonly kind: string; readonly name: string }): KnownSource {
  const text = OBJECTS[`${kind} ${name}`];
  return text === undefined ? { kind: "notSeen" } : { kind: "known", object: yaml(text) };
}

function compose(references: string, own: string, secrets: string[] = []) {
  return composeValues(valuesReferences(yaml(`l: [${references}]`).l), yaml(own), find, (text) =>
    secrets.push(text),
  );
}

// Each was run with Flux's own ChartValuesFromReferences (fluxcd/pkg chartutil v1.27.2).
test.each([
  [
    "later references win, lists are replaced",
    "{kind: ConfigMap, name: a}, {kind: ConfigMap, name: b}",
    "{}",
    { x: { a: 1, b: 2, list: [2] }, top: "a" },
  ],
  [
    "the release's own values win",
    "{kind: ConfigMap, name: a}",
    "x: {a: own}",
    { x: { a: "own", b: 1, list: [1] }, top: "a" },
  ],
  ["another key", "{kind: ConfigMap, name: a, valuesKey: other}", "{}", { other: 2 }],
  [
    "a missing key that is optional",
    "{kind: ConfigMap, name: a, valuesKey: none, optional: true}",
    "z: 1",
    { z: 1 },
  ],
  [
    "a targetPath wins over own values in a map of its own",
    "{kind: ConfigMap, name: v, targetPath: x.a}",
    "x: {a: own, b: own}",
    { x: { a: "from-ref", b: "own" } },
  ],
  ["own values win at the top", "{kind: ConfigMap, name: v, targetPath: top}", "top: own", { top: "own" }],
  [
    "own values win in a map that a reference has too",
    "{kind: ConfigMap, name: a}, {kind: ConfigMap, name: v, targetPath: x.a}",
    "x: {a: own}",
    { x: { a: "own", b: 1, list: [1] }, top: "a" },
  ],
  ["a targetPath gives types", "{kind: ConfigMap, name: t, targetPath: x.on}", "{}", { x: { on: true } }],
  ["quotes make a text", "{kind: ConfigMap, name: q, targetPath: x.on}", "{}", { x: { on: "true" } }],
  [
    "a literal is a text",
    "{kind: ConfigMap, name: c, targetPath: x.on, literal: true}",
    "{}",
    { x: { on: "a,b" } },
  ],
])("%s", (_, references, own, values) => {
  expect(compose(references, own)).toEqual({ ok: true, values, settings: [], opaque: [] });
});

test("what only helm's parser knows is left to it", () => {
  expect(
    compose(
      "{kind: ConfigMap, name: c, targetPath: x.on}, {kind: ConfigMap, name: number, targetPath: 'a[0].b'}",
      "{}",
    ),
  ).toMatchObject({
    settings: [
      { kind: "set", name: "x.on", value: "a,b" },
      { kind: "set", name: "a[0].b", value: "12345678" },
    ],
  });
  expect(compose("{kind: ConfigMap, name: c, targetPath: 'a[0]', literal: true}", "{}")).toMatchObject({
    settings: [{ kind: "string", name: "a[0]", value: "a\\,b" }],
  });
});

test("values after what only helm's parser knows are not followed, and nothing fails", () => {
  const after = "{kind: ConfigMap, name: number, targetPath: 'a[0].b'}, {kind: ConfigMap, name: ";
  expect(compose(`${after}a}`, "{}")).toMatchObject({ ok: false, fails: false });
  expect(compose(`${after}v}`, "{}")).toMatchObject({ ok: false, fails: true });
});

test("texts of Secrets are told, to be masked", () => {
  const secrets: string[] = [];
  expect(compose("{kind: Secret, name: s}", "{}", secrets)).toMatchObject({
    values: { x: { password: "hunter22" } },
  });
  expect(secrets).toContain("hunter22");
});

test("what is not seen is opaque at a path, and the end of it elsewhere", () => {
  expect(compose("{kind: Secret, name: e, targetPath: x.password}", "{}")).toMatchObject({
    ok: true,
    opaque: [{ source: "Secret e" }],
  });
  expect(compose("{kind: Secret, name: gone, targetPath: x.password}", "{}")).toMatchObject({
    opaque: [{ source: "Secret gone", fingerprint: "" }],
  });
  for (const name of ["e", "gone"]) {
    expect(compose(`{kind: Secret, name: ${name}}`, "{}")).toMatchObject({ ok: false, fails: false });
  }
});

test.each([
  ["a missing key", "{kind: ConfigMap, name: a, valuesKey: none}"],
  ["no map", "{kind: ConfigMap, name: v}"],
  ["a path through a text", "{kind: ConfigMap, name: a}, {kind: ConfigMap, name: v, targetPath: top.x}"],
])("%s fails, as in Flux", (_, references) => {
  expect(compose(references, "{}")).toMatchObject({ ok: false, fails: true });
});
