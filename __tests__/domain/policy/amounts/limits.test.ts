import { describe, expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const web = (...resources: readonly string[]) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [${resources
      .map((each, index) => `{ name: c${String(index)}, image: nginx:1, resources: { ${each} } }`)
      .join(", ")}] } } }`,
  );
const range = (limits: string, type = "v1 LimitRange", namespace = "shop") =>
  manifest(type, `spec: { limits: [${limits}] }`, `name: r, namespace: ${namespace}`);
const quota = (hard: string, rest = "", namespace = "shop") =>
  manifest("v1 ResourceQuota", `spec: { hard: { ${hard} }${rest} }`, `name: q, namespace: ${namespace}`);
const MAX = "{ type: Container, max: { cpu: 1, memory: 1Gi } }";

describe("a LimitRange", () => {
  const over = (name: string, asked: string, resource: string, allowed: string) =>
    `error: Container ${name} may have ${asked} of ${resource}, and LimitRange r allows ${allowed}: no new pod is made.`;

  it.each([
    ["more than it allows", [""], ["limits: { cpu: 1500m }"], range(MAX), [over("c0", "1500m", "cpu", "1")]],
    [
      "more of both, in two containers",
      ["", ""],
      ["limits: { cpu: 2 }", "limits: { memory: 2Gi }"],
      range(MAX),
      [over("c0", "2", "cpu", "1"), over("c1", "2Gi", "memory", "1Gi")],
    ],
    ["just what it allows", [""], ["limits: { cpu: 1000m, memory: 1024Mi }"], range(MAX), []],
    [
      "more than may be asked for",
      [""],
      ["requests: { cpu: 2 }"],
      range(MAX),
      ["error: Container c0 asks for 2 of cpu, and LimitRange r allows 1: no new pod is made."],
    ],
    ["what cannot be read", [""], ['limits: { cpu: "a lot" }'], range(MAX), []],
    ["what it does not say", [""], ["limits: { ephemeral-storage: 9Gi }"], range(MAX), []],
    [
      "what it says unreadably",
      [""],
      ["limits: { cpu: 2 }"],
      range("{ type: Container, max: { cpu: much } }"),
      [],
    ],
    [
      "more than a pod may have",
      [""],
      ["limits: { cpu: 2 }"],
      range("{ type: Pod, max: { cpu: 1 } }"),
      ["error: The pod may have 2 of cpu, and LimitRange r allows 1: no new pod is made."],
    ],
    ["less than it wants", [""], ["limits: { cpu: 2 }"], range("{ type: Container, min: { cpu: 1 } }"), []],
    ["more than another namespace", [""], ["limits: { cpu: 2 }"], range(MAX, "v1 LimitRange", "other"), []],
    ["more than another kind", [""], ["limits: { cpu: 2 }"], range(MAX, "example.com/v1 LimitRange"), []],
  ])("is asked for %s", (_, before, after, rules, expected) => {
    expect(told("unready-pods", web(...before) + rules, web(...after) + rules)).toEqual(expected);
  });

  it.each([
    ["another resource", ["limits: { cpu: 2 }"], ["limits: { memory: 2Gi }"], true],
    ["another container", ["limits: { cpu: 2 }", ""], ["", "limits: { cpu: 2 }"], true],
    ["more of the same", ["limits: { cpu: 2 }"], ["limits: { cpu: 3 }"], false],
  ])("that was passed already, by %s", (_, before, after, isNew) => {
    const rules = range(MAX);
    expect(findings("unready-pods", [web(...before) + rules, web(...after) + rules])).toMatchObject([
      { severity: "error", unsafe: true, isNew },
    ]);
  });
});

describe("a ResourceQuota", () => {
  const silent = (name: string, counted: string) =>
    `warning: Container ${name} does not say its \`${counted}\`, which ResourceQuota q counts: no new pod is made, unless a LimitRange gives it a default.`;
  const ALL = "requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi }";

  it.each([
    ["its request", "limits: { memory: 1Gi }", quota("requests.cpu: 4"), [silent("c0", "requests.cpu")]],
    ["its limit", "requests: { cpu: 1 }", quota("limits.cpu: 4"), [silent("c0", "limits.cpu")]],
    [
      "two of three",
      "requests: { cpu: 1 }",
      quota("requests.cpu: 4, requests.memory: 4Gi, limits.ephemeral-storage: 1Gi"),
      [silent("c0", "requests.memory")],
    ],
    ["what is counted without saying of what", "", quota("cpu: 4"), [silent("c0", "cpu")]],
    ["a limit that is no request", "requests: { memory: 1Gi }", quota("memory: 4Gi"), []],
    ["a request that is its limit", "limits: { cpu: 1 }", quota("requests.cpu: 4"), []],
    ["what nobody counts so", "", quota("pods: 4, requests.storage: 1Ti, requests.nvidia.com/gpu: 1"), []],
    ["what is counted of some pods", "", quota("requests.cpu: 4", ", scopes: [BestEffort]"), []],
    [
      "what is counted of a class",
      "",
      quota("requests.cpu: 4", ", scopeSelector: { matchExpressions: [] }"),
      [],
    ],
    ["what another namespace counts", "", quota("requests.cpu: 4", "", "other"), []],
    ["what a LimitRange gives", "", quota("requests.cpu: 4") + range(MAX), []],
    [
      "what a LimitRange gives of another resource alone",
      "",
      quota("requests.cpu: 4, requests.memory: 4Gi") +
        range("{ type: Container, defaultRequest: { memory: 1Gi } }"),
      [silent("c0", "requests.cpu")],
    ],
    [
      "what a LimitRange of claims does not give",
      "",
      quota("requests.cpu: 4") + range("{ type: PersistentVolumeClaim, max: { storage: 1Ti, cpu: 1 } }"),
      [silent("c0", "requests.cpu")],
    ],
    [
      "its limit, of which a LimitRange gives the request",
      "",
      quota("limits.cpu: 4") + range("{ type: Container, defaultRequest: { cpu: 1 } }"),
      [silent("c0", "limits.cpu")],
    ],
    ["anything but what is there", "", quota(""), []],
  ])("counts what a container does not say: %s", (_, after, rules, expected) => {
    expect(told("unready-pods", web(ALL) + rules, web(after) + rules)).toEqual(expected);
  });

  it("asks no container where the pod says it as a whole", () => {
    const [silentPod, rules] = [web(""), quota("limits.cpu: 4")];
    const whole = silentPod.replace(
      "spec: { containers",
      "spec: { resources: { limits: { cpu: 1 } }, containers",
    );
    expect(whole).not.toBe(silentPod);
    expect(told("unready-pods", web(ALL) + rules, whole + rules)).toEqual([]);
  });

  it.each([
    ["another resource", ["requests: { memory: 1Gi }"], ["requests: { cpu: 1 }"], true],
    ["another container", ["", ALL], [ALL, ""], true],
    ["the same", [""], ["", ALL], false],
  ])("that was not told already, of %s", (_, before, after, isNew) => {
    const rules = quota("requests.cpu: 4, requests.memory: 4Gi");
    const found = findings("unready-pods", [web(...before) + rules, web(...after) + rules]);
    expect(new Set(found.map((each) => `${each.severity} ${each.unsafe} ${each.isNew}`))).toEqual(
      new Set([`warning true ${isNew}`]),
    );
  });
});
