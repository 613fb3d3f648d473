/** What git knows by a name: a blob, a tree, a commit or a tag. */
export interface GitObject {
  readonly id: string;
  readonly type: string;
  readonly content: Buffer;
}

/** Reads what `git cat-file --batch` prints, piece by piece. */
export interface BatchReader {
  /** The answers that are complete, in the order of the questions; undefined where git has no such object. */
  readonly answers: readonly (GitObject | undefined)[];
  readonly take: (chunk: Buffer) => void;
}

/** Told the size in bytes of an object before it is held in memory; throws if that is too much. */
export type AllowSize = (size: number, question: number) => void;

const LINE_END = 0x0a;

/**
 * The format is `<id> SP <type> SP <size> LF <content> LF`, or else one line without a size, like `<name> SP missing LF`.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function createBatchReader(allowSize: AllowSize): BatchReader {
  const answers: (GitObject | undefined)[] = [];
  let header = "";
  let open: { readonly id: string; readonly type: string; readonly content: Buffer } | undefined;
  let filled = 0;

  const begin = (): void => {
    const [, id, type, size] = /^([0-9a-f]+) ([a-z]+) ([0-9]+)$/.exec(header) ?? [];
    header = "";
    if (id === undefined || type === undefined) {
      answers.push(undefined);
      return;
    }
    allowSize(Number(size), answers.length);
    open = { id, type, content: Buffer.allocUnsafe(Number(size)) };
    filled = 0;
  };

  return {
    answers,
    take(chunk) {
      let position = 0;
      while (position < chunk.length) {
        if (open === undefined) {
          const end = chunk.indexOf(LINE_END, position);
          header += chunk.toString("latin1", position, end < 0 ? chunk.length : end);
          if (end < 0) return;
          position = end + 1;
          begin();
        } else if (filled < open.content.length) {
          const copied = chunk.copy(open.content, filled, position);
          filled += copied;
          position += copied;
        } else {
          answers.push(open);
          open = undefined;
          position++;
        }
      }
    },
  };
}
