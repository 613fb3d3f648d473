import { startChild, type ChildEnd, type ChildOptions } from "./child.ts";
import type { Stopped } from "./run.ts";
import { watchSignals } from "./signals.ts";

export interface ConversationOptions extends ChildOptions {
  /** Milliseconds that an answer may take; a program that is asked nothing may wait for ever. */
  readonly timeLimit: number;
  /** Bytes of one answer. */
  readonly outputLimit: number;
}

/** The program has ended, or was stopped, before its answer was complete. */
export type ConversationEnd = ChildEnd | Stopped;

/** A program that stays, and answers on its output what it is asked on its input. */
export interface Conversation {
  /**
   * Asks, and hands the answer's bytes to `take` as they come, until it returns true: that is all of the answer. One
   * question at a time. Returns undefined then, else how the program ended; from then on it answers nothing more.
   * If `take` throws, the program is killed, and its error is thrown.
   */
  ask(question: string, take: (chunk: Buffer) => boolean): Promise<ConversationEnd | undefined>;
  /** Ends the program at once. */
  readonly close: () => void;
}

/**
 * Starts a program to talk with. It never keeps Node from ending while it is asked nothing, and if Node is killed, the
 * end of its input tells the program: so give this only programs that end with their input.
 */
export function startConversation(
  command: string,
  args: readonly string[],
  options: ConversationOptions,
): Conversation {
  const child = startChild(command, args, options);
  let listener: ((chunk: Buffer) => void) | undefined;
  let killed = false;
  const kill = (): void => {
    killed = true;
    child.kill();
  };
  child.stdout.on("data", (chunk: Buffer) => listener?.(chunk));
  // Told to whoever asks next.
  child.end.catch(() => undefined);
  child.hold(false);

  /** Hands what comes from now on to `take`; resolves when it has all of the answer. */
  const listen = (take: (chunk: Buffer) => boolean, tooLarge: () => void): Promise<undefined> =>
    new Promise((resolve, reject) => {
      let size = 0;
      listener = (chunk) => {
        // What it had printed before it was killed is no answer.
        if (killed) return;
        size += chunk.length;
        if (size > options.outputLimit) {
          tooLarge();
          return;
        }
        try {
          if (take(chunk)) resolve(undefined);
        } catch (error) {
          kill();
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
    });

  return {
    async ask(question, take) {
      if (listener !== undefined) throw new Error("One question at a time");
      let stopped: Stopped["status"] | undefined;
      const stop = (reason: Stopped["status"]): void => {
        stopped ??= reason;
        kill();
      };
      const unwatch = watchSignals(kill);
      const timer = setTimeout(stop, options.timeLimit, "timedOut");
      const answer = listen(take, () => {
        stop("outputTooLarge");
      });
      child.hold(true);
      child.stdin.write(question);
      try {
        const end = await Promise.race([answer, child.end]);
        if (end === undefined || stopped === undefined || end.status === "notFound") return end;
        return { status: stopped, stderr: end.stderr };
      } finally {
        listener = undefined;
        child.hold(false);
        clearTimeout(timer);
        unwatch();
      }
    },
    close() {
      child.stdin.destroy();
      kill();
    },
  };
}
