import { describe, expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

const web = (replicas: number, labels = "app: web", name = "web") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: n }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { ${labels} } }
  template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: web, image: "a:1" }] } }
`;
const budget = (spec: string, name = "b", label = "app: web") =>
  `---\n{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: ${name}, namespace: n }, spec: { ${spec}, selector: { matchLabels: { ${label} } } } }\n`;
const scaler = (most: number, fewest = 1) =>
  `---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: s, namespace: n }, spec: { minReplicas: ${fewest}, maxReplicas: ${most}, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } } }\n`;
const node =
  "---\n{ apiVersion: apps/v1, kind: DaemonSet, metadata: { name: node, namespace: n }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } } } }\n";
const JOB =
  "---\n{ apiVersion: batch/v1, kind: Job, metadata: { name: make, namespace: n }, spec: { template: { metadata: { labels: { app: web } }, spec: { restartPolicy: Never, containers: [{ name: web, image: a }] } } } }\n";
const STOPPED =
  "PodDisruptionBudget b lets no pod of Deployment web go any more: a node that runs one is not drained, nor upgraded.";

const told = (base: string, head: string) =>
  findings("removed-object", [base, head]).map(({ message }) => message);

describe("a budget of pods that are scaled", () => {
  const AT_LEAST =
    "PodDisruptionBudget b lets no pod of Deployment web go while there are as few as its autoscaler keeps: a node that runs one is not drained, nor upgraded.";
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      "asks for the fewest",
      scaler(9, 3) + budget("minAvailable: 2"),
      scaler(9, 3) + budget("minAvailable: 3"),
      [AT_LEAST],
    ],
    [
      "asks for a share that is all of them",
      scaler(9, 3) + budget("minAvailable: 60%"),
      scaler(9, 3) + budget("minAvailable: 70%"),
      [AT_LEAST],
    ],
    [
      "has fewer at least",
      scaler(9, 3) + budget("minAvailable: 2"),
      scaler(9, 2) + budget("minAvailable: 2"),
      [AT_LEAST],
    ],
    ["comes, and asks for the fewest", scaler(9), scaler(9) + budget("minAvailable: 1"), [AT_LEAST]],
    [
      "asked for more than the fewest",
      scaler(9) + budget("minAvailable: 2"),
      scaler(9) + budget("minAvailable: 3"),
      [],
    ],
    [
      "asks for as many as there may be",
      scaler(3, 2) + budget("minAvailable: 1"),
      scaler(3, 2) + budget("minAvailable: 3"),
      [STOPPED],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(told(web(3) + base, web(3) + head)).toEqual(expected);
  });
});

describe("a budget that gets another selector", () => {
  const SAID =
    "PodDisruptionBudget b selects no pods any more: a drain of nodes may end all of Deployment web at once.";
  const one = (label: string, name = "b") => budget("maxUnavailable: 1", name, label);
  const api = web(2, "app: api", "api");
  it.each<readonly [string, string, string, readonly string[]]>([
    ["which nothing has", web(3) + one("app: web"), web(3) + one("app: webapp"), [SAID]],
    [
      "which others have",
      web(3) + api + one("app: web"),
      web(3) + api + one("app: api"),
      [SAID.replace("no pods any more", "the pods of Deployment api from now on")],
    ],
    [
      "beside one of the same pods",
      web(3) + one("app: web"),
      web(3) + one("app: webapp") + one("app: web", "c"),
      [],
    ],
    ["which some have that nothing had", web(3) + one("app: other"), web(3) + one("app: web"), []],
    ["with its pods", web(3) + one("app: web"), web(3, "app: webapp") + one("app: webapp"), []],
    ["after its pods", web(3) + one("app: web"), api + one("app: webapp"), []],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});

/** https://kubernetes.io/docs/tasks/run-application/configure-pdb/ */
describe("a budget that lets no pod go any more", () => {
  it.each<readonly [string, string, string, boolean]>([
    ["says neither", web(3) + budget("minAvailable: 2"), web(3) + budget("").replace("{ ,", "{"), true],
    ["asks for all", web(3) + budget("minAvailable: 2"), web(3) + budget("minAvailable: 3"), true],
    ["asks for more than all", web(3) + budget("minAvailable: 2"), web(3) + budget("minAvailable: 9"), true],
    [
      "asks for all beside Jobs, which end",
      web(3) + JOB + budget("minAvailable: 2"),
      web(3) + JOB + budget("minAvailable: 3"),
      true,
    ],
    ["asks for nearly all", web(3) + budget("minAvailable: 1"), web(3) + budget("minAvailable: 2"), false],
    [
      "asks for a share that is all",
      web(3) + budget("minAvailable: 50%"),
      web(3) + budget("minAvailable: 67%"),
      true,
    ],
    ["asks for a share", web(3) + budget("minAvailable: 50%"), web(3) + budget("minAvailable: 66%"), false],
    ["has fewer pods", web(3) + budget("minAvailable: 2"), web(2) + budget("minAvailable: 2"), true],
    ["has none", web(3) + budget("minAvailable: 2"), web(0) + budget("minAvailable: 2"), false],
    ["did so before", web(2) + budget("minAvailable: 2"), web(1) + budget("minAvailable: 2"), false],
    ["comes", web(3), web(3) + budget("maxUnavailable: 0"), true],
    ["comes, for pods that are there", web(1), web(1) + budget("minAvailable: 1"), true],
    ["gets another name", web(1) + budget("minAvailable: 1", "a"), web(1) + budget("minAvailable: 1"), false],
    [
      "gets another name, and new pods",
      web(1) + budget("minAvailable: 1", "a"),
      web(1) + web(1, "app: web, b: c", "api") + budget("maxUnavailable: 0"),
      false,
    ],
    ["comes with its pods", "", web(1) + budget("minAvailable: 1"), false],
    ["allows one", web(3), web(3) + budget("maxUnavailable: 1"), false],
    ["allows a share", web(3), web(3) + budget("maxUnavailable: 1%"), false],
    ["has what scales", web(2) + scaler(3, 2), web(2) + scaler(3, 2) + budget("minAvailable: 1"), false],
    ["has what hardly scales", web(1) + scaler(1), web(1) + scaler(1) + budget("minAvailable: 1"), true],
    ["has pods on every node", web(1) + node, web(1) + node + budget("minAvailable: 1"), false],
    [
      "is another one's of that kind",
      web(3),
      web(3) + budget("maxUnavailable: 0").replace("policy/v1", "example.com/v1"),
      false,
    ],
    [
      "is of another namespace",
      web(3),
      web(3) + budget("maxUnavailable: 0").replace("namespace: n", "namespace: m"),
      false,
    ],
    [
      "selects nothing",
      web(3),
      web(3) + budget("maxUnavailable: 0").replace(/, selector.*(?= } })/, ""),
      false,
    ],
    ["allows no share", web(3), web(3) + budget("maxUnavailable: 0%"), true],
    ["asks for nobody knows what", web(3), web(3) + budget("minAvailable: some"), false],
    ["asks for none", web(0), web(0) + budget("minAvailable: 0"), false],
    ["has other pods", web(3), web(3) + budget("minAvailable: 3", "b", "app: other"), false],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected ? [STOPPED] : []);
  });

  it("stays without pods, and is told without them", () => {
    const none = (spec: string) => budget(spec, "b", "app: gone");
    expect(told(none("maxUnavailable: 1"), none("maxUnavailable: 0"))).toEqual([
      STOPPED.replace(" of Deployment web", ""),
    ]);
    expect(told(none("maxUnavailable: 1"), none("minAvailable: 1"))).toEqual([]);
  });

  it("is told where another one held but some of its pods", () => {
    const both = web(1, "app: web, g: x") + web(1, "app: api, g: x", "api");
    const held = budget("maxUnavailable: 0", "a");
    expect(told(both + held, both + budget("maxUnavailable: 0", "b", "g: x"))).toEqual([
      STOPPED.replace("Deployment web", "Deployment web, Deployment api"),
    ]);
  });

  it("is not told where one held all of its pods, and told where it has new ones too", () => {
    const both = web(2, "app: web, g: x") + web(2, "app: api, g: x", "api");
    const of = (name: string) => budget("maxUnavailable: 0", name, "g: x");
    expect(told(both + of("a"), both + of("b"))).toEqual([]);
    expect(told(web(2, "app: web, g: x"), both + of("b"))).toEqual([
      STOPPED.replace("Deployment web", "Deployment web, Deployment api"),
    ]);
  });

  it("is told of by what comes where others of it were held", () => {
    const held = budget("maxUnavailable: 0", "a", "app: api");
    const api = web(2, "app: api", "api");
    expect(told(web(2) + api + held, web(2) + api + held + budget("maxUnavailable: 0"))).toEqual([STOPPED]);
  });

  it("asks for the whole of what nobody counts", () => {
    expect(told(node, node + budget("minAvailable: 100%"))).toEqual([
      STOPPED.replace("Deployment web", "DaemonSet node"),
    ]);
  });

  it("counts all that it has", () => {
    const two = (replicas: number) => web(2) + web(replicas, "app: web, b: c", "api");
    expect(told(two(2) + budget("minAvailable: 3"), two(1) + budget("minAvailable: 3"))).toEqual([
      STOPPED.replace("Deployment web", "Deployment web, Deployment api"),
    ]);
  });
});

describe("two budgets of the same pods", () => {
  const one = budget("maxUnavailable: 1", "a");
  const two = budget("maxUnavailable: 1", "b");
  const pair = web(3, "app: web, g: x") + web(2, "app: api, g: x", "api");
  const rival =
    "PodDisruptionBudget b has the pods of Deployment web, which a has too: none of them is evicted, and no node with one is drained.";
  it.each([
    ["one comes", web(3) + one, web(3) + one + two, [rival]],
    [
      "one takes them in",
      web(3) + one + budget("maxUnavailable: 1", "b", "app: x"),
      web(3) + one + two,
      [rival],
    ],
    ["both were there", web(3) + one + two, web(2) + one + two, []],
    ["all is new", "", web(3) + one + two, []],
    [
      "one takes in others",
      web(3) + web(2, "app: api", "api") + one + budget("maxUnavailable: 1", "b", "app: x"),
      web(3) + web(2, "app: api", "api") + one + budget("maxUnavailable: 1", "b", "app: api"),
      [],
    ],
    [
      "one takes in one more of the other's",
      pair + budget("maxUnavailable: 1", "a", "g: x") + two,
      pair + budget("maxUnavailable: 1", "a", "g: x") + budget("maxUnavailable: 1", "b", "g: x"),
      [rival.replace("Deployment web", "Deployment api")],
    ],
    [
      "one comes for one of the other's",
      pair + budget("maxUnavailable: 1", "a", "g: x"),
      pair + budget("maxUnavailable: 1", "a", "g: x") + two,
      [rival],
    ],
    ["pods come", web(3) + one + two, web(3) + web(1, "app: web, b: c", "api") + one + two, []],
    ["the first comes", web(3) + two, web(3) + one + two, [rival]],
    ["of others", web(3) + one, web(3) + one + budget("maxUnavailable: 1", "b", "app: x"), []],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});

it.each<readonly [string, budget: string, isTold: boolean]>([
  ["its namesake, by another label", budget("minAvailable: 1", "web", "app.kubernetes.io/name: web"), true],
  ["what it is named after", budget("minAvailable: 1", "web-pdb", "app: api"), true],
  ["its namesake", budget("minAvailable: 1", "web"), false],
  ["others", budget("minAvailable: 1", "b", "app: api"), false],
])("a budget comes for %s", (_, comes, isTold) => {
  const found = told(web(3), web(3) + comes);
  expect(found.filter((message) => message.includes("selects no pods"))).toHaveLength(isTold ? 1 : 0);
  expect(told(web(3) + comes, web(3) + comes)).toEqual([]);
});

it.each<readonly [string, string, string, readonly string[]]>([
  [
    "others",
    "app: db",
    "app: db-x",
    [
      "PodDisruptionBudget b selects other pods from now on, and neither they nor the former ones are in this build: a drain of nodes may end all of the former at once.",
    ],
  ],
  ["the same", "app: db", "app: db", []],
  ["some that are here", "app: db", "app: web", []],
])("a budget of pods that are not here selects %s", (_, was, is, expected) => {
  const at = (label: string) => web(3) + budget("maxUnavailable: 1", "b", label);
  expect(told(at(was), at(is))).toEqual(expected);
});
