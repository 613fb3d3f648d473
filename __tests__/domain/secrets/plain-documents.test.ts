import { expect, it } from "vitest";
import { withoutDefinitions } from "../../../src/domain/secrets/plain-documents.ts";
import { scrubbed } from "./scrubbed.ts";

const definition = (more = "") => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: canaries.birds.example }
spec:
  group: birds.example
  names:
    kind: Canary
    plural: canaries
${more}`;
const secret = "apiVersion: v1\nkind: Secret\nstringData: { token: canary-token }\n";

it("definitions are left out, and their names are kept", () => {
  const { rest, names } = withoutDefinitions(`${definition()}---\n${secret}---\n${definition()}`);
  expect(rest.trim()).toBe(secret.trim());
  expect(new Set(names)).toEqual(
    new Set(["CustomResourceDefinition", "birds.example", "Canary", "canaries"]),
  );
});

it("a Secret beside a definition keeps what it holds, and shows what the definition calls something", () => {
  const message = "of canary-token, Canary and birds.example";
  const named = secret.replace("}", ", a: Canary, b: birds.example }");
  expect(scrubbed({ "a.yaml": `${definition()}---\n${named}` }, message)).toBe(
    "of •••, Canary and birds.example",
  );
  expect(scrubbed({ "a.yaml": `${named}---\n${definition()}` }, message)).toBe(
    "of •••, Canary and birds.example",
  );
});

it.each([
  ["a Secret's fields", definition("  stringData: { token: canary-token }\n")],
  ["a Secret", definition(`  example: ${JSON.stringify({ kind: "Secret", data: { a: "canary-token" } })}\n`)],
  ["another kind", `${definition()}kind: Secret\ndata: { a: canary-token }\n`],
  ["a key that may spell another", `${definition()}"\\x6bind": Secret\ndata: { a: canary-token }\n`],
  ["a key by itself", `${definition()}? kind\n: Secret\ndata: { a: canary-token }\n`],
  ["a kind with a tag", `${definition()}kind: !!str Secret\ndata: { a: canary-token }\n`],
  ["a kind behind a blank", `${definition()}kind : Secert\ndata: { a: canary-token }\n`],
  ["a kind that a template gives", `${definition()}kind: {{ .Values.kind }}\ndata: { a: canary-token }\n`],
  ["data", `${definition()}data: { a: canary-token }\n`],
  ["a list", `${definition()}items:\n- { kind: !!str Secret, data: { a: canary-token } }\n`],
  ["patches", `${definition()}patches:\n- patch: '[{ op: add, path: /data/a, value: canary-token }]'\n`],
  ["a second document", `${definition()}...\n "\\x6bind": Secret\n data: { a: canary-token }\n`],
  ["a Secret in a text", definition(`  example: "{\\"kind\\":\\"Secret\\",\\"data\\":{\\"a\\":\\"x\\"}}"\n`)],
  ["a Secret by a tag in it", definition("  example: { kind: !!str Secret, data: { a: canary-token } }\n")],
  [
    "a Secret by an alias in it",
    definition("  a: &a Secret\n  b: { kind: *a, data: { a: canary-token } }\n"),
  ],
  [
    "a Secret by an escape in it",
    definition('  example: { "\\x6bind": Secret, data: { a: canary-token } }\n'),
  ],
  [
    "a Secret by an escape in it of four digits",
    definition('  example: { "\\u006bind": Secret, data: { a: canary-token } }\n'),
  ],
  [
    "a Secret by an escape in it of eight digits",
    definition('  example: { "\\U0000006Bind": Secret, data: { a: canary-token } }\n'),
  ],
])("what looks like a definition and has %s is read", (_, text) => {
  expect(withoutDefinitions(text).rest).toBe(text);
});

it.each([
  [
    "in braces",
    ' {"\\x6bind": "Secret", "data": {"a": "canary-token"}, "z": [\nkind: CustomResourceDefinition\n ]}\n',
  ],
  [
    "in quotes",
    '  "\\x6bind": Secret\n  data:\n    z: "\nkind: CustomResourceDefinition\n "\n    a: canary-token\n',
  ],
  [
    "before what ends a line for some parsers",
    'metadata: {a: "\nkind: CustomResourceDefinition\n "}\u0085kind:\u0085  Secret\u0085data: {a: canary-token}\n',
  ],
  [
    "behind what ends a line for some parsers",
    'kind: Secret\ndata:\n  z: "x\u2028---\u2028kind: CustomResourceDefinition\u2028 "\n  a: canary-token\n',
  ],
])("a line of a definition %s makes none of a Secret", (_, text) => {
  expect(withoutDefinitions(text).rest).toBe(text);
});

it.each([
  ["kinds with tags", "kind: !"],
  ["tags of kinds", "kind:!"],
  ["marks of quotes", "kind\\\\"],
])("%s are looked at once", (_, text) => {
  const begun = performance.now();
  withoutDefinitions(definition(`  description: ${text.repeat(100_000)}\n`));
  expect(performance.now() - begun).toBeLessThan(1000);
});

it("what is commented out beside a Secret may have been one, in a definition too", () => {
  const text = `${secret}---\n# password: canary-old\n${definition()}`;
  expect(scrubbed({ "a.yaml": text }, "of canary-old")).toBe("of •••");
});

it("a template that makes one of two kinds may make a Secret", () => {
  const text = `{{ if .Values.a }}\nkind: Deployment\n{{ else }}\nkind: {{ .Values.kind }}\n{{ end }}\ndata:\n  a: canary-token\n`;
  expect(scrubbed({ "a.yaml": text }, "of canary-token")).toBe("of •••");
});

it("a definition with a pattern of headers is left out", () => {
  const pattern = "  pattern: ^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$\n";
  expect(withoutDefinitions(definition(pattern)).rest.trim()).toBe("");
});

it("what only speaks of definitions is as it was", () => {
  const text = "kind: ClusterRole\nmetadata: { name: reads-CustomResourceDefinitions }\n";
  expect(withoutDefinitions(text)).toEqual({ rest: text, names: [] });
});

it.each([
  ["settings", "ConfigMap", 'data:\n  a: |\n    [auth]\n    image = acme/web:1.27\n    secret = "x"'],
  ["lines of JSON", "ConfigMap", 'data:\n  a: |\n    {"data": 1}\n    "image acme/web:1.27"'],
  [
    "a template in settings that are YAML",
    "ConfigMap",
    "data:\n  a: |\n    templates:\n      pod: |\n        {{- if .x }}\n        secret: { {{ y }} }\n        image acme/web:1.27",
  ],
  [
    "steps",
    "Task",
    "spec:\n  steps:\n    - script: |\n        [ -f secret ] && (\n        image acme/web:1.27",
  ],
  ["a script", "CronJob", "spec:\n  args:\n    - |\n      [ -f secret ] && (\n      image acme/web:1.27"],
])("leaves %s in a %s that speak of a secret", (_, kind, rest) => {
  const files = { "a.yaml": `apiVersion: v1\nkind: ${kind}\n${rest}\n` };
  expect(scrubbed(files, "image acme/web:1.27")).toBe("image acme/web:1.27");
});
