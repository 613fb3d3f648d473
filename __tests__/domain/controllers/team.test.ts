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
