import { expect, it } from "vitest";
import { compileGobwas } from "../../../src/delivery/argo/gobwas.ts";

it.each([
  ["alternatives that double each time", "{a,b}".repeat(20)],
  ["a long text behind many alternatives", "{a,b}".repeat(9) + "c".repeat(1_000_000)],
])("%s are too much for a pattern", (_, pattern) => {
  expect(compileGobwas(pattern).kind).toBe("tooLarge");
});
