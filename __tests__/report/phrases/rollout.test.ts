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
])("says what becomes of a %s that is made anew: %s", (kind, expected) => {
  const view = { kind, effect: "recreate", pods: 1, rollout: null } as never;
  expect(JSON.stringify(duringPhrase([view], []))).toContain(expected);
});
