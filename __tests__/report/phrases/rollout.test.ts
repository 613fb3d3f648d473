import { expect, it } from "vitest";
import { duringPhrase } from "../../../src/report/phrases/rollout.ts";

it("promises no hang that the headline says may be", () => {
  const rollout = {
    strategy: "RollingUpdate",
    replicas: 2,
    minAvailable: 1,
    availabilityProven: true,
  } as const;
  const view = { kind: "Deployment", effect: "restart", pods: 2, rollout } as never;
  expect(JSON.stringify(duringPhrase([view], ["unready-pods"]))).toContain(
    "the rollout hangs where the new ones never get ready",
  );
});

it.each([
  ["Job", "it runs again"],
  ["Deployment", "all pods go at once"],
])("says what becomes of a %s that is recreated: %s", (kind, expected) => {
  const view = { kind, effect: "recreate", pods: 1, rollout: null } as never;
  expect(JSON.stringify(duringPhrase([view], []))).toContain(expected);
});

it("tells both numbers of a restart with fewer pods, where they are the same everywhere", () => {
  const view = { kind: "Deployment", effect: "recreate", pods: 2, rollout: null };
  const said = (...counts: readonly (readonly [number, number])[]) =>
    JSON.stringify(
      duringPhrase(
        counts.map(([podsAtBase, podsAtHead]) => ({ ...view, podsAtBase, podsAtHead })) as never,
        [],
      ),
    );
  expect(said([6, 2], [6, 2])).toMatch(/^\["6"," → ","2 pods","; "/);
  expect(said([6, 2], [4, 2])).not.toContain("→");
});
