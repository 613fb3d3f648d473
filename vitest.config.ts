import { defineConfig } from "vitest/config";

/** Rooms whose tests start nothing and change nothing outside of themselves: one process may run them all. */
const PURE = ["domain", "delivery", "inputs", "kubernetes", "model"].map(
  (room) => `__tests__/${room}/**/*.test.ts`,
);
const ALL = ["__tests__/**/*.test.ts"];
const TIME = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Most tests wait for a program half of the time: one worker fewer than there are cores leaves a small machine idle.
    maxWorkers: "100%",
    projects: [
      { test: { ...TIME, name: "pure", include: PURE, isolate: false } },
      { test: { ...TIME, name: "edges", include: ALL, exclude: PURE } },
    ],
  },
});
