import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    // The sources keep nothing between two calls, so one process runs the files one after the other: loading
    // them for each file again takes a third of the time. A test that changes its process changes it back.
    isolate: false,
    // Each worker loads all sources: one more than there are cores took a tenth longer on two of them.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
