import { describe, expect, it } from "vitest";
import { deploymentPace, replacementPace, resolveCount } from "../../../src/domain/controllers/arithmetic.ts";

describe("deploymentPace", () => {
  // The API server's defaults, 25% and 25%: surge rounds up, unavailable down.
  it.each([
    [1, { maxSurge: 1, maxUnavailable: 0, minAvailable: 1, waves: 1 }],
    [2, { maxSurge: 1, maxUnavailable: 0, minAvailable: 2, waves: 2 }],
    [3, { maxSurge: 1, maxUnavailable: 0, minAvailable: 3, waves: 3 }],
    [4, { maxSurge: 1, maxUnavailable: 1, minAvailable: 3, waves: 2 }],
    [10, { maxSurge: 3, maxUnavailable: 2, minAvailable: 8, waves: 2 }],
  ])("paces %i replicas by the defaults", (replicas, pace) => {
    expect(deploymentPace(replicas, undefined, undefined)).toEqual(pace);
  });

  it("makes one pod unavailable when nothing else could move", () => {
    expect(deploymentPace(3, 0, "10%")).toEqual({
      maxSurge: 0,
      maxUnavailable: 1,
      minAvailable: 2,
      waves: 3,
    });
  });

  it("keeps no pod when all may be unavailable", () => {
    expect(deploymentPace(3, 0, "100%").minAvailable).toBe(0);
    expect(deploymentPace(3, 1, 5)).toMatchObject({ maxUnavailable: 3, minAvailable: 0 });
  });

  /** Plays the controller: surge up to R+S, take away what is above R-U, make the new ones ready, again. */
  function simulatedWaves(replicas: number, surge: number, unavailable: number): number {
    let old = replicas;
    let fresh = 0;
    let waves = 0;
    while (fresh < replicas) {
      const started = Math.min(replicas + surge - old - fresh, replicas - fresh);
      old -= Math.max(0, Math.min(old, old + fresh - (replicas - unavailable)));
      const room = Math.min(replicas + surge - old - fresh, replicas - fresh);
      fresh += Math.max(started, room);
      waves += 1;
    }
    return waves;
  }

  it("takes as many waves as a simulation of the controller", () => {
    for (let replicas = 1; replicas <= 20; replicas++) {
      for (const surge of [0, 1, 2, 5]) {
        for (const unavailable of [0, 1, 2, 5]) {
          if (surge === 0 && unavailable === 0) continue;
          const pace = deploymentPace(replicas, surge, unavailable);
          const expected = simulatedWaves(replicas, pace.maxSurge, pace.maxUnavailable);
          expect(pace.waves, `${replicas} replicas, surge ${surge}, unavailable ${unavailable}`).toBe(
            expected,
          );
        }
      }
    }
  });
});

describe("replacementPace", () => {
  it("replaces the pods of a StatefulSet one by one", () => {
    expect(replacementPace(5, 5, 1)).toEqual({ maxSurge: 0, maxUnavailable: 1, minAvailable: 4, waves: 5 });
  });

  it("replaces only the pods above a partition", () => {
    expect(replacementPace(5, 2, 1)).toMatchObject({ minAvailable: 4, waves: 2 });
  });
});

describe("resolveCount", () => {
  it("reads counts and percentages, and nothing else", () => {
    expect(resolveCount(3, 10, "up")).toBe(3);
    expect(resolveCount("25%", 10, "up")).toBe(3);
    expect(resolveCount("25%", 10, "down")).toBe(2);
    expect(resolveCount("three", 10, "up")).toBeUndefined();
  });
});
