export interface AnswerLimits {
  /** Milliseconds for one answer, its body included. */
  readonly time: number;
  /** Bytes of one answer. */
  readonly size: number;
  /** Ends every request. */
  readonly signal: AbortSignal;
}

export type Fetch = typeof fetch;

/** A `fetch` that gives up on servers which are silent, slow or endless. The body is here when it resolves. */
export function boundedFetch(inner: Fetch, { time, size, signal }: AnswerLimits): Fetch {
  return async (input, init) => {
    // Held by its timer and its listener: what AbortSignal.any and AbortSignal.timeout make may be collected as garbage
    // before it fires. https://github.com/nodejs/node/issues/54614
    const own = new AbortController();
    const late = new Error(`no complete answer within ${time / 1000} s`);
    const timer = setTimeout(() => {
      own.abort(late);
    }, time);
    const end = () => {
      own.abort(signal.reason);
    };
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
    try {
      const response = await inner(input, { ...init, signal: own.signal });
      const body = await readBody(response, size);
      const { status, statusText, headers } = response;
      return new Response(hasNoBody(status) ? null : body, { status, statusText, headers });
    } catch (error) {
      throw own.signal.reason === late ? late : error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
    }
  };
}

async function readBody(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: ReadableStream<unknown> | null = response.body;
  const reader = stream?.getReader();
  for (
    let chunk = (await reader?.read())?.value;
    chunk !== undefined;
    chunk = (await reader?.read())?.value
  ) {
    if (!(chunk instanceof Uint8Array)) throw new Error("an answer that is not of bytes");
    size += chunk.byteLength;
    if (size > limit) throw new Error(`an answer of more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** https://fetch.spec.whatwg.org/#null-body-status */
export function hasNoBody(status: number): boolean {
  return [204, 205, 304].includes(status);
}
