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

const KEDA = "so that KEDA does not scale by it.";
const cron = (other: Readonly<Record<string, string>>) =>
  JSON.stringify({
    type: "cron",
    metadata: { timezone: "Europe/Berlin", start: "0 6 * * *", end: "0 20 * * *", ...other },
  });

it.each<readonly [trigger: string, told: string | undefined]>([
  [
    "{ type: prometheus, metadata: { query: 'sum(a[2m]' } }",
    "the trigger of prometheus cannot be read () is missing)",
  ],
  [
    "{ type: prometheus, name: rate, metadata: { query: 'a >' } }",
    "the trigger of rate cannot be read (nothing stands after its last operator)",
  ],
  ["{ type: prometheus, metadata: { query: 'sum(a)' } }", undefined],
  ["{ type: prometheus, metadata: { query: a, threshold: '1.5' } }", undefined],
  [
    "{ type: prometheus, metadata: { query: a, threshold: 1OO } }",
    "the trigger of prometheus cannot be read (its threshold is no number: 1OO)",
  ],
  ["{ type: kafka, metadata: { query: 'sum(a' } }", undefined],
  [cron({}), undefined],
  [cron({ timezone: "Europe/Berln" }), "the trigger of cron cannot be read (Europe/Berln is no time zone)"],
  [cron({ timezone: "{{ zone }}" }), undefined],
])("the trigger %s", (trigger, told) => {
  const of = (each: string) => manifest("keda.sh/v1alpha1 ScaledObject", `spec: { triggers: [${each}] }`);
  const expected = told === undefined ? [] : [`ScaledObject web: ${told}, ${KEDA}`];
  expect(unread("", of(trigger))).toEqual(expected);
  expect(unread(of(cron({})), of(trigger))).toEqual(expected);
  expect(unread(of(trigger), of(`${trigger}, { type: cpu }`))).toEqual([]);
});

it.each<readonly [query: string, told: boolean]>([
  ['sum(a{b="{{args.b}}"}) / sum(c)', false],
  ['sum(a{b="{{args.b}}"} / sum(c)', true],
])("the query %s of an analysis", (query, told) => {
  const spec = { metrics: [{ name: "a", provider: { prometheus: { query } } }] };
  const template = manifest("argoproj.io/v1alpha1 AnalysisTemplate", `spec: ${JSON.stringify(spec)}`);
  const message =
    "AnalysisTemplate web: the query of a cannot be read () is missing), so that rollouts that name it are aborted.";
  expect(unread("", template)).toEqual(told ? [message] : []);
});
