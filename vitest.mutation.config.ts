import { defineConfig } from "vitest/config";

/** The tests that judge a mutant: those of the rooms that are mutated. */
export default defineConfig({
  test: { include: ["__tests__/domain/**/*.test.ts", "__tests__/inputs/**/*.test.ts"] },
});
