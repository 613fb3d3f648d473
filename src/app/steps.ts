import type { Finding } from "../domain/forecast.ts";
import { brokenStepFinding } from "../domain/policy/not-analysed.ts";
import { UserError } from "../model/user-error.ts";
import { MissingBlobError } from "../tree/placed.ts";

/** What looks at all deployables together, step by step: a bug costs the step that it is in, which is told and never calm. */
export interface Steps {
  /** @param without what the run goes on with where the step fails */
  readonly run: <T>(step: () => T | Promise<T>, without: T) => Promise<T>;
  /** Of the steps that failed, each kind of error once. */
  readonly failures: () => readonly Finding[];
}

export function createSteps(): Steps {
  const failed = new Set<string>();
  return {
    run: async (step, without) => {
      try {
        return await step();
      } catch (error) {
        failed.add(kindOfBug(error));
        return without;
      }
    },
    failures: () => [...failed].sort().map(brokenStepFinding),
  };
}

/** The error's own message is left out: it may quote a Secret. What a user can mend, or a later try, is thrown on. */
export function kindOfBug(error: unknown): string {
  if (error instanceof UserError || error instanceof MissingBlobError) throw error;
  return error instanceof Error ? error.name : typeof error;
}
