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
])("what looks like a definition and has %s is read", (_, text) => {
  expect(withoutDefinitions(text).rest).toBe(text);
});

it("what only speaks of definitions is as it was", () => {
  const text = "kind: ClusterRole\nmetadata: { name: reads-CustomResourceDefinitions }\n";
  expect(withoutDefinitions(text)).toEqual({ rest: text, names: [] });
});
