import { expect, it } from "vitest";
import { findings, PROBED, restart } from "./check-fixture.ts";

function found(term: string, strategy: string) {
  const spec = `, replicas: 3, strategy: ${strategy}`;
  const affinity = `${PROBED}, affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [${term}] } }`;
  return findings("anti-affinity-surge", restart(affinity, spec)).map(({ severity, isNew }) => [
    severity,
    isNew,
  ]);
}

const OWN = "{ labelSelector: { matchLabels: { app: web } }, topologyKey: kubernetes.io/hostname }";
const NONE_DOWN = "{ rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }";

it.each([
  [OWN, NONE_DOWN, [["warning", false]]],
  [OWN, "{}", [["warning", false]]],
  [OWN, "{ rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }", []],
  [OWN, "{ type: Recreate }", []],
  ["{ labelSelector: { matchLabels: { app: other } }, topologyKey: zone }", NONE_DOWN, []],
  [
    "{ labelSelector: { matchExpressions: [{ key: app, operator: In, values: [web] }] }, topologyKey: zone }",
    NONE_DOWN,
    [["warning", false]],
  ],
  [
    "{ labelSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }, topologyKey: zone }",
    NONE_DOWN,
    [],
  ],
  [
    "{ labelSelector: { matchExpressions: [{ key: app, operator: Exists }] }, topologyKey: zone }",
    NONE_DOWN,
    [["warning", false]],
  ],
])("required %s with %s: %j", (term, strategy, expected) => {
  expect(found(term, strategy)).toEqual(expected);
});
