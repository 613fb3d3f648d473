import { expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

const object = (kind: string, spec: string) =>
  `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: { name: web, namespace: flux-system }\nspec: { ${spec} }\n`;
const policy = (range: string, more = "") =>
  object("ImagePolicy", `policy: { semver: { range: ${range} } }${more}`);
const told = (base: string, head: string) =>
  findings("flux-settings", [base, head]).map(({ message }) => /\(([\w, ]+)\)/.exec(message)?.[1]);

it.each([
  ["another range", policy("1.x"), policy("2.x"), ["policy"]],
  ["tags that are filtered", policy("1.x"), policy("1.x", ", filterTags: { pattern: a }"), ["filterTags"]],
  ["another image", object("ImageRepository", "image: a"), object("ImageRepository", "image: b"), ["image"]],
  [
    "how often it looks",
    object("ImageRepository", "image: a"),
    object("ImageRepository", "image: a, interval: 1h"),
    [],
  ],
  [
    "a kind of somebody else",
    policy("1.x").replace("image.toolkit.fluxcd.io", "example.com"),
    policy("2.x").replace("image.toolkit.fluxcd.io", "example.com"),
    [],
  ],
  ["two at once", policy("1.x"), policy("2.x", ", filterTags: { pattern: a }"), ["policy, filterTags"]],
  ["a new one", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n", policy("1.x"), []],
])("%s", (_, base, head, expected) => {
  expect(told(base, head)).toEqual(expected);
});
