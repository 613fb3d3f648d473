import { expect, it } from "vitest";
import { fieldsTaken, isExpression, namesTaken } from "../../src/kubernetes/cel-syntax.ts";

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

it.each([
  ["objct.spec.replicas > 1 && app", ["objct", "app"]],
  ["has(x.a) ? y + 1 : z[w]", ["x", "y", "z", "w"]],
  ["object.a.b == request.?object.c", ["object", "request"]],
  ["type(object) == map && object != null || true", ["object"]],
  ["self.items.all(i, i.name in names) && self.map.exists(k, v, v == k)", ["self", "names"]],
  ["cel.bind(each, object.spec, each.x == google.protobuf.Duration{seconds: 1}.y)", ["object"]],
  ["format.dns1123Label().validate(object.name) == optional.none()", ["object"]],
  ["Object{spec: Object.spec{replicas: count}}", ["count"]],
  ["{'a': b, c: 1}", ["b"]],
  ["'objct' == r\"app\" // names nothing", []],
])("%s takes the names %j", (text, names) => {
  expect([...namesTaken(text)]).toEqual(names);
});
