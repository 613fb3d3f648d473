import { describe, expect, it } from "vitest";
import type { TeamKind } from "../../../src/domain/controllers/team-kinds.ts";
import { forecast, workload } from "../forecast-of.ts";

const kinds = (effect: TeamKind["effect"]) => {
  const shop: TeamKind = {
    group: "example.com",
    kind: "Shop",
    templates: [["spec", "template"]],
    replicas: ["spec", "replicas"],
    effect,
  };
  return { withPods: new Map([["example.com/Shop", shop]]), withoutPods: new Set<string>() };
};

const shop = (image: string, spec = "{ replicas: 2 }") => workload("example.com/v1", "Shop", image, spec);

describe("in words, a kind of the team's own", () => {
  const reason = (base: string, head: string, effect: TeamKind["effect"] = "restart") =>
    forecast(base, head, { kinds: kinds(effect) }).workloads.map((found) => found.reason);
  const OUTSIDE =
    "It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of Shop does with that.";
  it.each([
    ["restart", "By the policy, a Shop replaces its pods when their template changes."],
    ["recreate", "By the policy, a Shop is recreated when its pod template changes."],
    ["nextRun", "By the policy, a Shop takes a changed pod template at its next run."],
    ["none", "By the policy, a Shop leaves its pods as they are when their template changes."],
    ["unknown", "The policy does not say what a Shop does when its pod template changes."],
  ] as const)("does with a template: %s", (effect, expected) => {
    expect(reason(shop("a:1"), shop("a:2"), effect)).toEqual([expected]);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [shop("a:1", "{ replicas: 0 }"), shop("a:2", "{ replicas: 0 }"), ["It has no replicas."]],
    [
      shop("a:1"),
      shop("a:1", "{ replicas: 3 }"),
      ["It scales from 2 to 3 pods: new ones come beside those that there are."],
    ],
    [shop("a:1"), shop("a:1", "{ replicas: 2, size: 3 }"), [OUTSIDE]],
    [shop("a:1", "{ replicas: 2, size: 2 }"), shop("a:1", "{ replicas: 2, size: 3 }"), [OUTSIDE]],
    [shop("a:1", "{ replicas: 2, size: 2 }"), shop("a:1"), [OUTSIDE]],
    [shop("a:1"), shop("a:1").replace("v1", "v1beta1"), []],
    [shop("a:1"), shop("a:1").replace("annotations: {}", "annotations: { a: b }"), []],
    [shop("a:1"), `${shop("a:1")}status: { phase: ready }\n`, []],
    [shop("a:1"), `${shop("a:1")}data: { phase: ready }\n`, [OUTSIDE]],
  ])("%#: %s", (base, head, expected) => {
    expect(reason(base, head)).toEqual(expected);
  });

  it("has as many pods as the policy says where, and none where it has no template", () => {
    const [found] = forecast(shop("a:1"), shop("a:2"), { kinds: kinds("restart") }).workloads;
    expect(found?.pods).toBe(2);
    const bare = (size: number) =>
      `{ apiVersion: example.com/v1, kind: Shop, metadata: { name: web }, spec: { size: ${size} } }`;
    expect(reason(bare(1), bare(2))).toEqual([OUTSIDE]);
  });

  it("is none that the policy says runs no pods", () => {
    const without = { withPods: new Map<string, TeamKind>(), withoutPods: new Set(["example.com/Shop"]) };
    expect(forecast(shop("a:1"), shop("a:2"), { kinds: without }).workloads).toEqual([]);
    const none = { withPods: new Map<string, TeamKind>(), withoutPods: new Set<string>() };
    expect(forecast(shop("a:1"), shop("a:2"), { kinds: none }).workloads).toMatchObject([
      { effect: "unknown", pods: null, reason: "Rollcast does not know the controller of Shop." },
    ]);
  });

  it("without replicas has all else outside of its templates", () => {
    const [only] = [...kinds("restart").withPods.values()].map((each) => ({ ...each, replicas: undefined }));
    if (only === undefined) throw new Error("no kind");
    const found = forecast(shop("a:1"), shop("a:1", "{ replicas: 3 }"), {
      kinds: { withPods: new Map([["example.com/Shop", only]]), withoutPods: new Set() },
    });
    expect(found.workloads.map((each) => each.reason)).toEqual([OUTSIDE]);
  });
});

describe("a kind of the team's own", () => {
  it.each(["restart", "recreate", "nextRun", "none", "unknown"] as const)(
    "does what the policy says with a changed pod template: %s",
    (effect) => {
      expect(forecast(shop("a:1"), shop("a:2"), { kinds: kinds(effect) }).workloads).toMatchObject([
        { effect },
      ]);
    },
  );

  it("has nothing to restart without pods", () => {
    const none = "{ replicas: 0 }";
    expect(
      forecast(shop("a:1", none), shop("a:2", none), { kinds: kinds("restart") }).workloads,
    ).toMatchObject([{ effect: "none", heldBack: "noReplicas" }]);
  });

  it("does nobody knows what with a change outside of its templates", () => {
    const more = "{ replicas: 2, size: 3 }";
    expect(forecast(shop("a:1"), shop("a:1", more), { kinds: kinds("restart") }).workloads).toMatchObject([
      { effect: "unknown" },
    ]);
  });
});
