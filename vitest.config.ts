import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    // The sources keep nothing between two calls, so one process runs the files one after the other: loading
    // them for each file again takes a third of the time. A test that changes its process changes it back.
    isolate: false,
    // Most tests wait for a program half of the time: as many workers as there are cores leave a small machine idle.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
