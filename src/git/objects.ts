import { createBatchReader, type AllowSize, type GitObject } from "./batch.ts";
import type { Git, GitCall, GitConversation } from "./git.ts";

export interface Answers {
  /** In the order of the names; undefined where there is no such object. Fewer than the names after a failure. */
  readonly objects: readonly (GitObject | undefined)[];
  /** Git's messages, if it ended before it had answered all. */
  readonly failure: string | undefined;
}

/** The objects of a repository, all read by one git process that is started when it is first asked. */
export interface Objects {
  /** `names` are revisions as git reads them, without line breaks. */
  read(names: readonly string[], allowSize?: AllowSize): Promise<Answers>;
  /** To be called after a fetch: git reads where a shallow history ends at its start. */
  restart(): void;
  close(): void;
}

/** Objects, and the environment in which every other git finds them too. */
export interface ObjectSource {
  readonly objects: Objects;
  readonly env: NonNullable<GitCall["env"]>;
}

/** `env` tells git where the objects are. */
export function createObjects(git: Git, env: NonNullable<GitCall["env"]> = {}): Objects {
  let conversation: GitConversation | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;

  const ask = async (names: readonly string[], allowSize: AllowSize): Promise<Answers> => {
    if (closed) throw new Error("The repository is closed");
    conversation ??= git.converse(["cat-file", "--batch"], env);
    const { answers, take } = createBatchReader(allowSize);
    const isComplete = (chunk: Buffer): boolean => {
      take(chunk);
      return answers.length === names.length;
    };
    let failure: string | undefined;
    let completed = false;
    try {
      failure = (await conversation.ask(`${names.join("\n")}\n`, isComplete))?.stderr;
      completed = failure === undefined;
    } finally {
      // It has ended or was stopped: whoever asks next gets a new one.
      if (!completed) conversation = undefined;
    }
    return { objects: answers, failure };
  };

  const stop = (): void => {
    conversation?.close();
    conversation = undefined;
  };

  return {
    read(names, allowSize = () => true) {
      if (names.length === 0) return Promise.resolve({ objects: [], failure: undefined });
      const answer = turn.then(() => ask(names, allowSize));
      turn = answer.catch(() => undefined);
      return answer;
    },
    restart: stop,
    close() {
      closed = true;
      stop();
    },
  };
}
