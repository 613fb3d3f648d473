import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const rules = (...exprs: readonly string[]) =>
  manifest(
    "monitoring.coreos.com/v1 PrometheusRule",
    `spec: ${JSON.stringify({ groups: [{ name: "g", rules: exprs.map((expr, index) => ({ alert: `A${index}`, expr })) }] })}`,
    "name: web, namespace: n",
  );
const told = (names: string, fault: string) => [
  `PrometheusRule web: the expression of ${names} cannot be read (${fault}), so that the operator leaves out all of web: nobody is told of what its rules ask.`,
];
const unread = (base: string, head: string) =>
  messages("removed-object", base, head).filter((text) => text.includes("cannot be read"));

it.each<readonly [expr: string, readonly string[]]>([
  ['up{job="a" == 0', told("A0", "} is missing")],
  ["sum(rate(a[5m]) > 1", told("A0", ") is missing")],
  ['up{job="a} == 0', told("A0", "a quote is not closed")],
  ["up ==", told("A0", "nothing stands after its last operator")],
  ["up == 0 and", told("A0", "nothing stands after its last operator")],
  ["> 0", told("A0", "nothing stands before its first operator")],
  ["# up", told("A0", "it is empty")],
  ["-up", []],
  ["up{job='${JOB}' == 0", []],
  ["up{job=~'a|b'} # ( of all\n == 0", []],
  ['sum by (app) (count_over_time({app="a"} |= "x" [5m])) > 0', []],
  ["band", []],
])("the expression %s of a rule", (expr, expected) => {
  expect(unread(rules("up == 0"), rules(expr))).toEqual(expected);
  expect(unread("", rules(expr))).toEqual(expected);
});

it("is told of what changes alone, and names all", () => {
  expect(unread(rules("up =="), rules("up ==", "a"))).toEqual([]);
  expect(unread(rules("up =="), rules("up ==", "(", "a", ")"))).toEqual(told("A1, A3", ") is missing"));
});
