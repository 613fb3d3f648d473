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

/** Told the size in bytes of an object before it is held in memory: of one that is too large nothing is. */
export type AllowSize = (size: number, question: number) => boolean;

const NOTHING = Buffer.alloc(0);

const LINE_END = 0x0a;

/**
 * The format is `<id> SP <type> SP <size> LF <content> LF`, or else one line without a size, like `<name> SP missing LF`.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function createBatchReader(allowSize: AllowSize): BatchReader {
  const answers: (GitObject | undefined)[] = [];
  let header = "";
  let open: (GitObject & { readonly size: number }) | undefined;
  let filled = 0;

  const begin = (): void => {
    const [, id, type, size] = /^([0-9a-f]+) ([a-z]+) ([0-9]+)$/.exec(header) ?? [];
    header = "";
    if (id === undefined || type === undefined) {
      answers.push(undefined);
      return;
    }
    const length = Number(size);
    const content = allowSize(length, answers.length) ? Buffer.allocUnsafe(length) : NOTHING;
    open = { id, type, content, size: length };
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
        } else if (filled < open.size) {
          const count = Math.min(chunk.length - position, open.size - filled);
          if (open.content !== NOTHING) chunk.copy(open.content, filled, position, position + count);
          filled += count;
          position += count;
        } else {
          answers.push(open);
          open = undefined;
          position++;
        }
      }
    },
  };
}
