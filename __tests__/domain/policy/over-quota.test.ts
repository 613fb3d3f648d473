import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";
import { config, cpu, object, quota, scaler, told, web } from "./quota-fixture.ts";

const JOB =
  "---\n{ apiVersion: batch/v1, kind: Job, metadata: { name: once, namespace: n }, spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } } }\n";

/** https://kubernetes.io/docs/concepts/policy/resource-quotas/ */
describe("pods", () => {
  it.each<readonly [string, string, string, string, readonly string[]]>([
    ["more pods", web(3, cpu("1")), web(6, cpu("1")), "requests.cpu: 4", ["warning web 6 of requests.cpu"]],
    ["as many as fit", web(3, cpu("1")), web(4, cpu("1")), "requests.cpu: 4", []],
    [
      "more of each",
      web(3, cpu("500m")),
      web(3, cpu("2")),
      "requests.cpu: 4",
      ["error unsafe web 6 of requests.cpu"],
    ],
    ["by its other name", web(3, cpu("500m")), web(3, cpu("2")), "cpu: 4", ["error unsafe web 6 of cpu"]],
    [
      "of limits",
      web(3, "limits: { memory: 64Mi }"),
      web(3, "limits: { memory: 640Mi }"),
      "limits.memory: 200Mi",
      ["error unsafe web 1920Mi of limits.memory"],
    ],
    ["counted", web(3), web(5), "pods: 3", ["warning web 5 of pods"]],
    ["counted as objects", web(3), web(5), "count/pods: 3", ["warning web 5 of count/pods"]],
    ["less", web(6), web(5), "pods: 3", []],
    ["new", config("c"), web(5), "pods: 3", ["warning web 5 of pods"]],
    ["together", web(2), web(2) + web(2, "", "", "api"), "pods: 3", ["warning api 4 of pods"]],
    [
      "that an autoscaler keeps",
      web(1) + scaler,
      web(1) + scaler + web(1, "", "", "api"),
      "pods: 3",
      ["warning api 4 of pods"],
    ],
    ["as many as nobody counts", web(3), web("99999999999999999999"), "pods: 3", []],
    ["without a number", web(3), web(5), "pods: some", []],
    ["nothing else", web(3), web(5), "requests.cpu: 1", []],
    ["of a Job, which may have ended", web(1), web(1) + JOB, "pods: 1", []],
    [
      "that stay, of one that goes",
      web(3) + web(1, "", "", "api"),
      web(5),
      "pods: 3",
      ["warning web 5 of pods"],
    ],
    [
      "by two names",
      web(3, cpu("1")),
      web(5, cpu("1")),
      "pods: 3, cpu: 4",
      ["warning web 5 of cpu", "warning web 5 of pods"],
    ],
    [
      "by one of two names",
      web(3, cpu("100m")),
      web(5, cpu("100m")),
      "pods: 3, cpu: 9",
      ["warning web 5 of pods"],
    ],
    [
      "by what is asked, not by the limit",
      web(2),
      web(3, "requests: { cpu: 1 }, limits: { cpu: 2 }"),
      "cpu: 4",
      [],
    ],
    [
      "with room on the disk of their node",
      web(3, "requests: { ephemeral-storage: 1Gi }"),
      web(5, "requests: { ephemeral-storage: 1Gi }"),
      "requests.ephemeral-storage: 4Gi",
      ["warning web 5Gi of requests.ephemeral-storage"],
    ],
    [
      "with huge pages",
      web(1, "limits: { hugepages-2Mi: 4Mi }"),
      web(2, "limits: { hugepages-2Mi: 4Mi }"),
      "hugepages-2Mi: 4Mi",
      ["warning web 8Mi of hugepages-2Mi"],
    ],
    [
      "without a template",
      web(1),
      "---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, namespace: n }, spec: { replicas: 9 } }\n",
      "cpu: 4",
      [],
    ],
  ])("%s", (_, base, head, hard, expected) => {
    expect(told(base, head, quota(hard))).toEqual(expected);
  });

  it("counts what a LimitRange gives them", () => {
    const range = object("LimitRange", "r", "spec: { limits: [{ type: Container, default: { cpu: 2 } }] }");
    expect(told(web(1) + range, web(3) + range, quota("requests.cpu: 4"))).toEqual([
      "warning web 6 of requests.cpu",
    ]);
  });

  it("counts no other namespace, and no quota for some pods only", () => {
    expect(told(web(3), web(5), quota("pods: 3", "", "other"))).toEqual([]);
    expect(told(web(3), web(5), quota("pods: 3", ", scopes: [BestEffort]"))).toEqual([]);
  });

  it("that restart are refused surely only by a quota that was there", () => {
    expect(told(web(3, cpu("500m")), web(3, cpu("2")), quota("cpu: 4"), "")).toEqual([
      "warning unsafe web 6 of cpu",
    ]);
  });

  it.each([
    ["maxUnavailable: 0", "pods: 3", ["error unsafe web 4 of pods"]],
    ["maxUnavailable: 0", "pods: 4", []],
    ["maxUnavailable: 1", "pods: 3", []],
    ["maxUnavailable: 0, maxSurge: 2", "pods: 3", ["error unsafe web 4 of pods"]],
  ])("the one that surges, with %s under %s", (strategy, hard, expected) => {
    const at = (amount: string) => web(3, cpu(amount), `strategy: { rollingUpdate: { ${strategy} } }`);
    expect(told(at("1"), at("2"), quota(hard))).toEqual(expected);
  });
});

it.each([
  [2, 2, "pods: 2", ["error unsafe web 3 of pods"]],
  [2, 2, "pods: 3", []],
  [8, 8, "pods: 8", []],
])("a rollout of %i to %i pods that an autoscaler asks for, under %s", (least, most, hard, expected) => {
  const by = scaler
    .replace("minReplicas: 3", `minReplicas: ${least}`)
    .replace("maxReplicas: 9", `maxReplicas: ${most}`);
  const at = (amount: string) => web(1, cpu(amount)) + by;
  expect(told(at("1"), at("2"), quota(hard))).toEqual(expected);
});

it.each([
  ["as any rollout before", "pods: 3", "pods: 3", false],
  ["since the quota allows less", "pods: 3", "pods: 4", true],
  ["since there is a quota", "pods: 3", "", true],
])("a rollout that surges over a quota, %s", (_, hard, hardBefore, isNew) => {
  const at = (amount: string) => web(3, cpu(amount), "strategy: { rollingUpdate: { maxUnavailable: 0 } }");
  const before = at("1") + (hardBefore === "" ? "" : quota(hardBefore));
  expect(findings("over-quota", [before, at("2") + quota(hard)]).map((finding) => finding.isNew)).toEqual([
    isNew,
  ]);
});

it("a rollout that surges over a quota since another workload is there is new", () => {
  const at = (amount: string) => web(3, cpu(amount), "strategy: { rollingUpdate: { maxUnavailable: 0 } }");
  const [before, after] = [at("1") + quota("pods: 4"), at("2") + web(1, "", "", "api") + quota("pods: 4")];
  expect(
    findings("over-quota", [before, after]).map(({ workload, isNew }) => [workload?.name, isNew]),
  ).toEqual([["web", true]]);
});

it.each([
  [
    web(3, cpu("500m")),
    web(3, cpu("2")),
    "cpu: 4",
    "With its pods this is 6 of cpu, and ResourceQuota q allows 4: not all of them are made, and the rollout does not end.",
  ],
  [
    web(3),
    web(5),
    "pods: 3",
    "With its pods this is 5 of pods, and ResourceQuota q allows 3: not all of them are made.",
  ],
])("the words", (base, head, hard, expected) => {
  const rules = quota(hard);
  expect(findings("over-quota", [base + rules, head + rules]).map(({ message }) => message)).toEqual([
    expected,
  ]);
});

it("each of several quotas counts", () => {
  const [tight, wide] = [quota("pods: 3"), quota("pods: 9").replace("name: q", "name: r")];
  for (const rules of [tight + wide, wide + tight])
    expect(told(web(3), web(5), rules)).toEqual(["warning web 5 of pods"]);
});

it("no rollout surges where the pods stay as they are", () => {
  const at = (labels: string) =>
    web(3, "", "strategy: { rollingUpdate: { maxUnavailable: 0 } }").replace(
      "namespace: n",
      `namespace: n, labels: { ${labels} }`,
    );
  expect(told(at("a: b"), at("a: c"), quota("pods: 3"))).toEqual([]);
});

describe("as many pods as an autoscaler may ask for", () => {
  const scaled = (most: number) => scaler.replace("maxReplicas: 9", `maxReplicas: ${most}`);
  const keda = (most: string) =>
    object(
      "ScaledObject",
      "s",
      `spec: { minReplicaCount: 1, ${most} scaleTargetRef: { name: web } }`,
      "keda.sh/v1alpha1",
    );

  it.each([
    ["more than before", scaled(9), scaled(20), ["warning web 20 of pods"]],
    ["with a new one", "", scaled(20), ["warning web 20 of pods"]],
    ["as before", scaled(20), scaled(20), []],
    ["less than before", scaled(30), scaled(20), []],
    ["as many as fit", scaled(9), scaled(12), []],
    ["of KEDA", keda("maxReplicaCount: 2,"), keda("maxReplicaCount: 20,"), ["warning web 20 of pods"]],
    ["as many as KEDA likes", keda("maxReplicaCount: 2,"), keda(""), []],
  ])("%s", (_, before, after, expected) => {
    const at = (autoscaler: string) => web(1, cpu("1")) + autoscaler;
    expect(told(at(before), at(after), quota("pods: 12"))).toEqual(expected);
  });

  it("that ask for more each", () => {
    const at = (amount: string) => web(1, cpu(amount)) + scaled(9);
    expect(told(at("500m"), at("1"), quota("cpu: 6"))).toEqual(["warning web 9 of cpu"]);
  });
});

describe("a quota that allows less than is there", () => {
  const messages = (before: string, after: string, build = web(5)) =>
    findings("over-quota", [build + before, build + after]).map(({ severity, message }) => [
      severity,
      message,
    ]);
  const TOLD = [
    [
      "warning",
      "ResourceQuota q allows 3 of pods from now on, and this build holds 5: what is there stays, and pods that are recreated are refused.",
    ],
  ];

  it("is told where it comes, or allows less than before", () => {
    expect(messages("", quota("pods: 3"))).toEqual(TOLD);
    expect(messages(quota("pods: 9"), quota("pods: 3"))).toEqual(TOLD);
  });

  it("is not where it was so, or another one was as strict", () => {
    expect(messages(quota("pods: 2"), quota("pods: 3"))).toEqual([]);
    const strict = quota("pods: 3").replace("name: q", "name: r");
    expect(messages(strict, strict + quota("pods: 3"))).toEqual([]);
    expect(messages("", quota("pods: 9"))).toEqual([]);
  });

  it("refuses objects too", () => {
    const [[severity, message = ""] = []] = messages(
      "",
      quota("count/configmaps: 2"),
      config("a") + config("b"),
    );
    expect([severity, message.slice(-50)]).toEqual([
      "warning",
      "stays, and objects that are recreated are refused.",
    ]);
  });
});
