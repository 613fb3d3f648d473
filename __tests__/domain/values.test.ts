import { expect, test } from "vitest";
import { changeInWords, valueChanges } from "../../src/domain/values.ts";

test.each([
  [{ image: { tag: "1" } }, { image: { tag: "2" } }, ["image.tag 1 → 2"]],
  [{ replicas: 2 }, { replicas: 3, more: true }, ["more", "replicas 2 → 3"]],
  [{ password: "a" }, { password: "b" }, ["password"]],
  [{ tag: "1" }, {}, ["tag 1 → nothing"]],
  [{}, { tag: "" }, ['tag nothing → ""']],
  [{ ingress: { enabled: "false" } }, { ingress: { enabled: false } }, ['ingress.enabled "false" → false']],
  [{ list: [1] }, { list: [2] }, ["list"]],
  [{ image: "a" }, { image: { tag: "1" } }, ["image"]],
  [{ tag: "x".repeat(100) }, { tag: "y" }, ["tag"]],
  [
    { tag: `1.36.0@sha256:${"a".repeat(64)}` },
    { tag: `1.36.1@sha256:${"b".repeat(64)}` },
    ["tag 1.36.0@sha256:aaaaaaaaaaaa… → 1.36.1@sha256:bbbbbbbbbbbb…"],
  ],
  [{ a: { b: 1 } }, { a: { b: 1 } }, []],
  [
    {
      env: [
        { name: "A", value: "1" },
        { name: "B", value: "1" },
      ],
    },
    {
      env: [
        { name: "B", value: "2" },
        { name: "C", value: "1" },
      ],
    },
    ["env[A]", "env[B].value", "env[C]"],
  ],
  [{ env: [{ name: "A" }, { name: "A" }] }, { env: [{ name: "A" }, { name: "A", value: "1" }] }, ["env"]],
])("%j to %j is %j: of what may be a secret only the name", (base, head, expected) => {
  expect(valueChanges(base, head).map(changeInWords)).toEqual(expected);
});
