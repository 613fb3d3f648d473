import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll } from "vitest";

export interface TestServer {
  /** Like `127.0.0.1:40123`. */
  readonly host: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const running: (() => void)[] = [];

/** A server on the loopback, in this process; it ends with the tests of the file. */
export async function serve(answer: Answer): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  running.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { host: `127.0.0.1:${port}`, asked };
}

/** Answers by path; anything else is 404. */
export function fixed(answers: Readonly<Record<string, string | Uint8Array>>): Answer {
  return (request, response) => {
    const body = answers[request.url ?? ""];
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body ?? "");
  };
}

afterAll(() => {
  for (const stop of running.splice(0)) stop();
});
