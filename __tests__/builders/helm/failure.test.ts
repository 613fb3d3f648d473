import { expect, it } from "vitest";
import { readableMessage } from "../../../src/builders/helm/failure.ts";

// As helm 4.2.2 prints them: https://github.com/santhosh-tekuri/jsonschema/blob/v6.0.2/kind/kind.go
it.each([
  [
    String.raw`- at '/auth/password': 'pass\'w "ord\\' does not match pattern '^.{20,}$'`,
    "- at '/auth/password': the value does not match pattern '^.{20,}$'",
  ],
  [
    "- at '/a': 'pass@word' is not valid email: invalid domain: label 'word' at 'pass'",
    "- at '/a': the value is not valid email",
  ],
  [
    `- at '/a': 'pass' is not valid ipv4: ParseAddr("pass"): unable to parse IP`,
    "- at '/a': the value is not valid ipv4",
  ],
  ["- at '/pin': maximum: got 4711, want 999", "- at '/pin': maximum: want 999"],
  [
    String.raw`- at '/it\'s': exclusiveMinimum: got 4711, want 5000`,
    String.raw`- at '/it\'s': exclusiveMinimum: want 5000`,
  ],
  ["- at '/a': value must be one of 'x', 'y'", "- at '/a': value must be one of 'x', 'y'"],
  ["- at '/a': got string, want number", "- at '/a': got string, want number"],
  ["- at '/a': minLength: got 4, want 20", "- at '/a': minLength: got 4, want 20"],
  [
    "yaml: line 2: cannot unmarshal !!str `password` into int",
    "yaml: line 2: cannot unmarshal !!str into int",
  ],
])("of a value that is refused nothing is quoted: %s", (line, told) => {
  const start = "values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n";
  expect(readableMessage(`Error: ${start}${line}\n\n`, [])).toBe(start + told);
});
