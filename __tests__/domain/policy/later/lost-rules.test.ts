import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const rules = (list: string, name = "web", type = "monitoring.coreos.com/v1 PrometheusRule") =>
  manifest(type, `spec: { groups: [{ name: g, rules: [${list}] }] }`, `name: ${name}, namespace: n`);
const DOWN = "{ alert: Down, expr: up == 0 }";
const SLOW = "{ alert: Slow, expr: slow > 1 }";
const SUM = "{ record: up:sum, expr: sum(up) }";
const pods = manifest(
  "apps/v1 Deployment",
  "spec: { template: { spec: { containers: [{ name: a, image: a }] } } }",
  "name: web, namespace: n",
);
const LOST = "no longer has Down: nobody is told of it any more.";
const GONE = "is removed, and with it Down: nobody is told of it any more.";

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["goes", rules(DOWN + "," + SLOW), rules(SLOW), [LOST]],
  ["goes with its object", pods + rules(DOWN), pods, [GONE]],
  ["goes with the last of an overlay of rules", rules(DOWN) + rules(SLOW, "x"), rules(SLOW, "x"), [GONE]],
  ["goes with the pods", pods + rules(DOWN), rules(SLOW, "x"), []],
  ["goes, one of two of its name", rules(`${DOWN}, { alert: Down, expr: b }`), rules(DOWN), [LOST]],
  ["goes to another object", rules(DOWN) + rules(SLOW, "x"), rules(SLOW) + rules(DOWN, "x"), []],
  ["gets another name", rules(DOWN), rules(DOWN.replace("Down", "HostDown")), []],
  ["asks otherwise", rules(DOWN), rules(DOWN.replace("0", "1")), []],
  ["comes", rules(DOWN), rules(DOWN + "," + SLOW), []],
  [
    "of VictoriaMetrics goes",
    rules(DOWN, "web", "operator.victoriametrics.com/v1beta1 VMRule"),
    rules("", "web", "operator.victoriametrics.com/v1beta1 VMRule"),
    [LOST],
  ],
  [
    "of Grafana goes",
    manifest(
      "grafana.integreatly.org/v1beta1 GrafanaAlertRuleGroup",
      "spec: { rules: [{ title: Down }] }",
      "name: web",
    ),
    manifest("grafana.integreatly.org/v1beta1 GrafanaAlertRuleGroup", "spec: { rules: [] }", "name: web"),
    [LOST],
  ],
  [
    "that records gets another name",
    rules(SUM + "," + DOWN),
    rules(SUM.replace("up:sum", "all") + "," + SLOW),
    [LOST, "no longer has up:sum: what reads it finds nothing new."],
  ],
])("a rule %s", (_, base, head, said) => {
  const found = messages("removed-object", base, head).map((text) => text.replace(/^\w+ web /, ""));
  expect(found).toEqual(said);
});
