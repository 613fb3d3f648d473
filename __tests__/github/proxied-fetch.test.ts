import { createServer, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { proxiedFetch } from "../../src/github/proxied-fetch.ts";

const asked: IncomingMessage[] = [];
/** Sends what is asked for `/moved` to the same port by another name of this machine. */
const server = createServer((request, answer) => {
  asked.push(request);
  if (request.url === "/moved")
    answer.writeHead(301, { location: `http://localhost:${portOf()}/here` }).end();
  else if (request.url === "/gone") answer.writeHead(204).end();
  else if (request.url === "/endless") answer.writeHead(200).write("and so on");
  else answer.writeHead(200, { "x-of": "GitHub" }).end("here");
});

function portOf(): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

const ask = (path: string, init: RequestInit = {}) =>
  proxiedFetch(`http://127.0.0.1:${portOf()}${path}`, {
    headers: { Authorization: "token it-s_secret", "User-Agent": "rollcast" },
    ...init,
  });

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("a text is asked for as it was meant, and answered with its status and headers", async () => {
  const answer = await ask("/", { method: "PATCH", body: '{"body": "ü"}' });
  expect([answer.status, answer.headers.get("x-of"), await answer.text()]).toEqual([200, "GitHub", "here"]);
  expect(asked.at(-1)).toMatchObject({
    method: "PATCH",
    headers: { authorization: "token it-s_secret", "user-agent": "rollcast", "content-length": "14" },
  });
});

test("the token does not follow to another host", async () => {
  expect(await (await ask("/moved")).text()).toBe("here");
  expect(asked.at(-1)?.headers).not.toHaveProperty("authorization");
  expect(asked.at(-1)?.headers).toHaveProperty("user-agent", "rollcast");
});

test("an answer without a body is one", async () => {
  const answer = await ask("/gone", { method: "DELETE" });
  expect([answer.status, answer.body]).toEqual([204, null]);
});

test("who asks can give up", async () => {
  const giveUp = new AbortController();
  const answer = await ask("/endless", { signal: giveUp.signal });
  giveUp.abort();
  await expect(answer.text()).rejects.toThrow();
});
