import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";
import { manifest } from "./check-fixture.ts";

const web = (pod: string, container = "") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { ${pod}containers: [{ name: web, image: a, ${container} }] } } }`,
  );
const config = manifest("v1 ConfigMap", "data: { A: a }", "name: settings, namespace: shop");
const release = (spec: string) =>
  manifest("helm.toolkit.fluxcd.io/v2 HelmRelease", `spec: { interval: 1m, ${spec} }`);
const READS = "envFrom: [{ configMapRef: { name: settings } }]";

/** Another deployable may hold what a workload begins to name, in its namespace or for the whole cluster. */
it.each<readonly [what: string, base: string, head: string, asked: readonly string[]]>([
  ["a config", web(""), web("", READS), ["/ConfigMap shop/settings"]],
  ["an account", web(""), web("serviceAccountName: robot, "), ["/ServiceAccount shop/robot"]],
  ["a class", web(""), web("priorityClassName: high, "), ["scheduling.k8s.io/PriorityClass null/high"]],
  ["a config of its build", web("") + config, web("", READS) + config, []],
  [
    "what it named before",
    web("serviceAccountName: robot, "),
    web("serviceAccountName: robot, ", "env: []"),
    [],
  ],
  ["what it names and names", web("", READS), web("", READS), []],
  [
    "the values of a release",
    release(""),
    release("valuesFrom: [{ kind: Secret, name: login }]"),
    ["/Secret shop/login"],
  ],
  ["what is new", config, config + web("serviceAccountName: robot, "), ["/ServiceAccount shop/robot"]],
])("asks for %s", (_, base, head, expected) => {
  const { asked } = forecast(base, head).shared;
  expect(
    asked.map(({ group, kind, name, namespace }) => `${group}/${kind} ${namespace ?? "null"}/${name}`),
  ).toEqual(expected);
});
