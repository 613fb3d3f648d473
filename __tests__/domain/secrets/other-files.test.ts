import { expect, it } from "vitest";
import { scrubbed } from "./scrubbed.ts";

it("lines of programs in a source map are no values, though they speak of secrets", () => {
  const code = "const secret = 1;\nexport { editor: [] }\n  const canaryWord = secret;\n";
  const map = JSON.stringify({ version: 3, sourcesContent: [code], mappings: "" });
  expect(scrubbed({ "web/app.js.map": map }, "of const canaryWord = secret;")).toBe(
    "of const canaryWord = secret;",
  );
  const patch = JSON.stringify({ kind: "Secret", stringData: { a: "canaryWord" }, more: code });
  expect(scrubbed({ "web/patch": patch }, "of canaryWord")).toBe("of •••");
});
