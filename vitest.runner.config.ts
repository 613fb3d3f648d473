import { defineConfig } from "vitest/config";

/** `npm run runner`: the Action in a real workflow runner. Not part of the tests: it needs `act`. */
export default defineConfig({
  test: {
    include: ["__tests__/runner/**/*.runner.ts"],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // One runner at a time: act keeps its workspaces in one folder.
    fileParallelism: false,
  },
});
