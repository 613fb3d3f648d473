import { watch } from "node:fs";
import { sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { UserError } from "../model/user-error.ts";
import { reasonOf } from "./write-error.ts";

/** An editor writes a file in several steps, and a checkout writes many: milliseconds without another change. */
const QUIET_MILLISECONDS = 150;

/** Gives a value whenever something below a folder has changed and it is quiet again. Throws `UserError`. */
export async function* changesBelow(directory: string): AsyncGenerator<true> {
  const changes = listen(directory);
  try {
    for (;;) {
      if (!changes.take()) await changes.next();
      do await setTimeout(QUIET_MILLISECONDS);
      while (changes.take());
      const failure = changes.failure();
      if (failure !== undefined) throw cannotWatch(directory, failure);
      yield true;
    }
  } finally {
    changes.close();
  }
}

interface Changes {
  /** Whether there was one since the last time. */
  take(): boolean;
  next(): Promise<void>;
  failure(): Error | undefined;
  close(): void;
}

function listen(directory: string): Changes {
  let isDirty = false;
  let wake: (() => void) | undefined;
  let failure: Error | undefined;
  const notice = (): void => {
    isDirty = true;
    wake?.();
  };
  const watcher = open(directory);
  watcher.on("change", (_, name) => {
    if (typeof name !== "string" || !isGit(name)) notice();
  });
  watcher.on("error", (error) => {
    failure = error;
    notice();
  });
  return {
    take() {
      const was = isDirty;
      isDirty = false;
      return was;
    },
    next: () =>
      new Promise((resolve) => {
        wake = resolve;
      }),
    failure: () => failure,
    close() {
      watcher.close();
    },
  };
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
