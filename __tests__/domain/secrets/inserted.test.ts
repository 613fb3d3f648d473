import { expect, test } from "vitest";
import { withoutInserted } from "../../../src/domain/secrets/inserted.ts";
import { createSecretMask, MASK } from "../../../src/domain/secrets/mask.ts";

const maskOf = (values: readonly string[], names: readonly string[] = []) =>
  withoutInserted(createSecretMask(values, new Set(names)), values, (text) => names.includes(text));

test.each([
  [
    "a number",
    "4928",
    "Deployment web-4928 has labels[x/4928] of reg/web4928sha",
    [`web-${MASK}`, `web${MASK}sha`],
  ],
  ["one that YAML reads", "0x1340", "port-4928", [`port-${MASK}`]],
  ["one in quotes, with a comment", '"4928" # x', "x-4928", [`x-${MASK}`]],
  ["a short one", "Zq7wX", "env[Zq7wX] of webZq7wXs", [`env[${MASK}]`, `web${MASK}s`]],
  ["a word that nobody knows", "zfvhvgd", "reg/webzfvhvgdsha", [`web${MASK}sha`]],
  ["an address", "10.21.22.23", "host 10.21.22.23 is", [`host ${MASK} is`]],
  ["a part", "8kYrWnhTRrN5", "no function kYrWnhTRrN5", [`function ${MASK}`]],
  ["what is left of it", `p@5Hx"w:VGq'V5A/x`, `did you mean Hx"w:VGq'V5A?`, [`mean ${MASK}?`]],
  ["it in small letters", "HxtVGq", "did you mean hxtvgq?", [`mean ${MASK}?`]],
  ["capitals of it", "8kYrWnhTRrN5", "8KYRWNHTRRN5", [MASK]],
] as const)("what is put into objects is hidden wherever it stands: %s", (_, value, given, shown) => {
  const { text } = maskOf([value]);
  for (const part of shown) expect(text(given)).toContain(part);
  expect(text(text(given))).toBe(text(given));
});

test.each([
  ["a part of a longer number", "4928", "id x149280 of web"],
  ["a word that everybody uses", "production", "the production cluster"],
  ["a short word", "east", "in us-east-1"],
  ["what stands for a variable", "${SECRET_DOMAIN}", "the host ${SECRET_DOMAIN} is"],
])("not so %s", (_, value, given) => {
  expect(maskOf([value]).text(given)).toBe(given);
});

test("a name that stands in a file is public", () => {
  expect(maskOf(["web4928"], ["web4928", "apps/web4928"]).text("apps/web4928")).toBe("apps/web4928");
});

test("images and values are hidden too", () => {
  const { image, value } = maskOf(["4928"]);
  expect([image("reg/4928:1"), value("-a: x4928")]).toEqual([`reg/${MASK}:1`, `-a: x${MASK}`]);
});

test("many short words are looked for in phrases in time that grows with them", () => {
  const wordOf = (n: number) =>
    Array.from({ length: 5 }, (_, at) => String.fromCharCode(97 + (Math.floor(n / 26 ** at) % 26))).join("");
  const numbers = Array.from({ length: 20_000 }, (_, n) => n * 7 + 11);
  const words = numbers.flatMap((n) => [wordOf(n), `phrase${n}x${wordOf(n)}`]);
  const began = performance.now();
  maskOf(words);
  expect(performance.now() - began).toBeLessThan(5000);
});
