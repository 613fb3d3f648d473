import { createServer, type Server, type ServerResponse } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { boundedFetch } from "../../src/github/bounded-fetch.ts";

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => {
    answer(response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

const limits = { time: 20_000, size: 100_000, signal: new AbortController().signal };
/** Only what never comes is waited for so shortly: a busy machine takes a while for all else. */
const impatient = { ...limits, time: 300 };

describe("an answer", () => {
  test("comes as it is", async () => {
    const url = await serve((response) => {
      response.writeHead(201, { "content-type": "application/json", "x-more": "1" }).end('{"a":1}');
    });
    const response = await boundedFetch(fetch, limits)(url);
    expect(response.status).toBe(201);
    expect(response.headers.get("x-more")).toBe("1");
    expect(await response.json()).toEqual({ a: 1 });
  });

  test("may have no body", async () => {
    const url = await serve((response) => {
      response.writeHead(204).end();
    });
    expect((await boundedFetch(fetch, limits)(url)).status).toBe(204);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ["silent", () => undefined],
    [
      "slow",
      (response) => {
        response.writeHead(200);
        setInterval(() => response.write("x"), 50).unref();
      },
    ],
  ])("of a server that is %s is given up", async (_, answer) => {
    const url = await serve(answer);
    await expect(boundedFetch(fetch, impatient)(url)).rejects.toThrow("no complete answer within 0.3 s");
  });

  test("of a server that never ends is given up", async () => {
    const url = await serve((response) => {
      response.writeHead(200);
      const more = (): void => {
        while (response.write("x".repeat(65_536)));
        response.once("drain", more);
      };
      more();
    });
    await expect(boundedFetch(fetch, limits)(url)).rejects.toThrow("an answer of more than 100000 bytes");
  });

  test("is not waited for once all is given up", async () => {
    const url = await serve(() => undefined);
    const given = new AbortController();
    const pending = boundedFetch(fetch, { ...limits, signal: given.signal })(url);
    given.abort();
    await expect(pending).rejects.toThrow(/aborted/);
  });
});
