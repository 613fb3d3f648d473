import { watch } from "node:fs";
import { sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../model/user-error.ts";
import { reasonOf } from "./write-error.ts";

/** An editor writes a file in several steps, and a checkout writes many: milliseconds without another change. */
const QUIET_MILLISECONDS = 150;

/** Gives a value whenever something below a folder has changed and it is quiet again. Throws `UserError`. */
export async function* changesBelow(directory: string): AsyncGenerator<true> {
  let isDirty = false;
  let wake: (() => void) | undefined;
  let failure: Error | undefined;
  const noticed = (): void => {
    isDirty = true;
    wake?.();
  };
  const watcher = open(directory);
  watcher.on("change", (_, name) => {
    if (typeof name !== "string" || !isGit(name)) noticed();
  });
  watcher.on("error", (error) => {
    failure = error;
    noticed();
  });
  try {
    for (;;) {
      if (!isDirty) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      while (isDirty) {
        isDirty = false;
        await setTimeout(QUIET_MILLISECONDS);
      }
      if (failure !== undefined) throw cannotWatch(directory, failure);
      yield true;
    }
  } finally {
    watcher.close();
  }
}

function open(directory: string): ReturnType<typeof watch> {
  try {
    return watch(directory, { recursive: true });
  } catch (error) {
    throw error instanceof Error ? cannotWatch(directory, error) : error;
  }
}

/** What git itself writes there says nothing of the files. */
function isGit(name: string): boolean {
  return name === ".git" || name.startsWith(`.git${sep}`);
}

function cannotWatch(directory: string, error: Error): UserError {
  return new UserError(
    `Cannot watch ${directory}: ${reasonOf(error)}. Run rollcast without --watch, or raise the system's limit of watched files.`,
  );
}
