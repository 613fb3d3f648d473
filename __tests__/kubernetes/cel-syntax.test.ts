import { expect, it } from "vitest";
import { fieldsTaken, isExpression } from "../../src/kubernetes/cel-syntax.ts";

it.each([
  "true",
  "1 + 2 * -3 % 4u",
  "0xFF == 255 || 1.5e-3 < .5",
  "!has(object.spec.template.spec.hostNetwork)",
  "!(has(self.a) && self.a == 'b') ? [1, 2,] : []",
  "self.items.all(i, i.name.startsWith('a') || i.name in ['x', \"y\"])",
  "self['a'][0].?b.orValue('')",
  "{'a': 1, 'b': {'c': [?optional.of(1)]}}",
  "google.protobuf.Duration{seconds: 1}",
  "r'\\d+' + \"\\\"\" + '''a\n'b' '''",
  'b"abc" == bytes("abc")',
  "size(self.x) > 0 // what is there\n && self.y",
  "object.metadata.labels[?'a'].hasValue()",
  "self.`a.b/c` == 1",
  "status.conditions.filter(e, e.type == 'Ready').all(e, e.status == 'True' && e.observedGeneration == metadata.generation)",
  "-self.a.b(1)",
  "a ? b : c ? d : e",
  ".a.b()",
])("%s is an expression", (text) => {
  expect(isExpression(text)).toBe(true);
});

it.each([
  "",
  "status.x ==",
  "a b",
  "a = b",
  "a & b",
  "(a",
  "a)",
  "a.",
  "a..b",
  "a.b(",
  "[1, 2",
  "{'a' 1}",
  "{'a'}",
  "'abc",
  "a ? b",
  "a ? b : ",
  "a === b",
  "in a",
  "a && && b",
  "f(,)",
  "a # b",
  "// only a comment",
  "('a': 1)",
  `${"(".repeat(100_000)}1`,
])("%s is none", (text) => {
  expect(isExpression(text)).toBe(false);
});

it.each([
  ["params.most > 1 && params.least < 2", ["most", "least"]],
  ["has(params.most)", ["most"]],
  ["object.params.most > 1", []],
  ["object.?params.hasValue()", []],
  ["params == null ? true : false", [""]],
  ["'params.most' == object.name", []],
  ["params(1)", []],
  ["T{params: 1}", []],
  ["object.items.all(params, params.most > 1)", []],
])("%s takes %j of `params`", (text, fields) => {
  expect(fieldsTaken(text, "params")).toEqual(fields);
});
