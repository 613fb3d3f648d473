import { expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";
import { findings } from "../check-fixture.ts";

const web = (tier: string, namespace = "n") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: ${namespace} }
spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web, tier: ${tier} } }, spec: { containers: [{ name: web, image: a }] } } }
`;
const api = (tier: string, rest = "", when = "required") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: n }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      affinity: { podAffinity: { ${when}DuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, labelSelector: { matchLabels: { tier: ${tier} } }${rest} }] } }
      containers: [{ name: api, image: a }]
`;
const other = web("a").replace("name: web, namespace", "name: other, namespace");

/** Pods of two kinds, of which one has the label. */
const cluster = (tier: string) => `---
apiVersion: example.com/v1
kind: Cluster
metadata: { name: web, namespace: n }
spec:
  a: { template: { metadata: { labels: { tier: x } }, spec: { containers: [{ name: a, image: a }] } } }
  b: { template: { metadata: { labels: { tier: ${tier} } }, spec: { containers: [{ name: a, image: a }] } } }
`;

/** A second term. */
const TIER_B = " }, { topologyKey: zone, labelSelector: { matchLabels: { app: api } }";

it.each<readonly [string, string, string, number]>([
  ["get other labels", web("a") + api("a"), web("b") + api("a"), 1],
  ["go", web("a") + api("a"), api("a"), 1],
  ["are asked for as they are now", web("a") + api("a"), web("b") + api("b"), 0],
  ["were never here", api("a"), api("a"), 0],
  ["are others as well", web("a") + other + api("a"), web("b") + other + api("a"), 0],
  ["are in another namespace", web("a", "m") + api("a"), web("b", "m") + api("a"), 0],
  [
    "may be in another namespace",
    web("a") + api("a", ", namespaces: [n, m]"),
    web("b") + api("a", ", namespaces: [n, m]"),
    0,
  ],
  ["are one of two kinds", cluster("a") + api("a"), cluster("b") + api("a"), 1],
  ["never were what a new one asks for", web("a"), web("b") + api("a"), 0],
  ["are one of two that are asked for", web("a") + api("a", TIER_B), web("b") + api("a", TIER_B), 1],
  [
    "may be in another namespace that has a label",
    web("a") + api("a", ", namespaceSelector: {}"),
    web("b") + api("a", ", namespaceSelector: {}"),
    0,
  ],
  ["are only preferred", web("a") + api("a", "", "preferred"), web("b") + api("a", "", "preferred"), 0],
])("pods beside which others have to run %s", (_, base, head, count) => {
  const told = findings("removed-object", [base, head]).map(({ message }) => message);
  expect(told.filter((message) => message.includes("`podAffinity`"))).toEqual(
    Array.from(
      { length: count },
      () =>
        "The pods of Deployment api have to run beside others (`podAffinity`), whose labels no workload has any more: a new one waits for ever.",
    ),
  );
});

it("pods that may be in what was left out are no loss", () => {
  const { findings: found } = forecast(web("a") + api("a"), api("a"), { headIncomplete: true });
  expect(found.filter(({ message }) => message.includes("`podAffinity`"))).toEqual([]);
});

const alone = api("none", "", "preferred");

it.each<readonly [string, string, string, number]>([
  ["that nobody has", web("b") + alone, web("b") + api("a"), 1],
  ["that others have", web("a") + alone, web("a") + api("a"), 0],
  ["that it asked for before", web("b") + api("a"), web("b") + api("a").replace("image: a", "image: b"), 0],
  ["that it has itself", alone, api("a").replace("labels: { app: api }", "labels: { app: api, tier: a }"), 0],
  ["and is only preferred", web("b") + alone, web("b") + api("a", "", "preferred"), 0],
])("pods that have to run beside others from now on, by a label %s", (_, base, head, count) => {
  const told = findings("unready-pods", [base, head]).map(({ message }) => message);
  expect(told.filter((message) => message.includes("whose labels no workload here has"))).toHaveLength(count);
});
