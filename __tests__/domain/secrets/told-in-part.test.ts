import { expect, test } from "vitest";
import { createSecretCollector } from "../../../src/domain/secrets/collect.ts";
import { createSecretMask, MASK } from "../../../src/domain/secrets/mask.ts";
import { memoryTree } from "../../support/memory-tree.ts";

test("a URL with a password is hidden as a whole, and where its user was taken away", () => {
  const { text } = createSecretMask(["https://bob:pw-1@hooks.example/T0k3n-path"], new Set());
  expect(text("no https://bob:pw-1@hooks.example/T0k3n-path here")).toBe(`no ${MASK} here`);
  expect(text("no https://hooks.example/T0k3n-path here")).toBe(`no ${MASK} here`);
  expect(text(`no https://bob:${MASK}@hooks.example/T0k3n-path here`)).toBe(`no ${MASK} here`);
  expect(text("no https://hooks.example here")).toBe("no https://hooks.example here");
});

test.each([
  ["escapes", '"canary-1\\ncanary-2"', "canary-2"],
  ["an anchor", '&a "canary-1"', "canary-1"],
  ["the mark of a shell", `${Buffer.from("canary-1").toString("base64")}%`, "canary-1"],
])("in a file that is broken a value is read as far as it goes: %s", (_, value, quoted) => {
  const tree = memoryTree({ "s.yaml": `kind: Secret\nstringData:\n  p: ${value}\n q: 1\n` });
  const { values, names } = createSecretCollector()(tree, tree.paths());
  expect(createSecretMask(values, names).text(`the ${quoted} is`)).toBe(`the ${MASK} is`);
});

test.each([
  ["characters that none has", '!canary"1x', 'canary"1x'],
  ["a handle that nobody declares", "!canary-1!x", "!canary-1!"],
])("what a parser takes for a tag is hidden without its mark: %s", (_, value, quoted) => {
  const tree = memoryTree({ "s.yaml": `kind: Secret\nstringData:\n  p: ${value} # a\n` });
  const { values, names } = createSecretCollector()(tree, tree.paths());
  expect(createSecretMask(values, names).text(`no such tag: ${quoted}`)).not.toContain("canary");
});
